import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { examine } from '../../src/check/examine.ts';
import type { OrganisationReport } from '../../src/check/report.ts';
import { type FileKind, fileKinds, type LocatedDiagnostic, loadMessages } from '../../src/index.ts';
import { wording } from '../../src/render/diagnostic-text.ts';
import { fixturesOf, textsOf } from '../rules/fixtures.ts';
import { runs } from '../runs.ts';

type Texts = { -readonly [K in FileKind]?: string };

const today = '2026-11-23';
const root = fileURLToPath(new URL('../fixtures/suppression/', import.meta.url));

async function reportOn(texts: Texts): Promise<OrganisationReport> {
  const read = (name: string) => {
    const text = texts[name.replace('.yaml', '') as FileKind];
    return text === undefined ? undefined : { bytes: Buffer.from(text) };
  };
  return (await examine(read, { today, shownAs: '' })).report;
}

function textsIn(folder: string): Texts {
  const names = readdirSync(folder);
  const kinds = fileKinds.filter((kind) => names.includes(`${kind}.yaml`));
  return Object.fromEntries(kinds.map((kind) => [kind, readFileSync(`${folder}/${kind}.yaml`, 'utf8')]));
}

/** A finding as `expected.json` writes it. */
const brief = ({ code, severity, path, range }: LocatedDiagnostic) => ({
  rule: code,
  severity,
  file: path,
  line: range?.start.line ?? null,
  column: range?.start.column ?? null,
});

describe.each(readdirSync(root))('%s', (name) => {
  const texts = textsIn(root + name);
  const expected = JSON.parse(readFileSync(`${root}${name}/expected.json`, 'utf8'));

  it('suppresses what it should, and nothing else', async () => {
    const { diagnostics, suppressed } = await reportOn(texts);
    expect({ findings: diagnostics.map(brief), suppressed }).toEqual(expected);
  });

  it('does the same with Windows line ends, a byte order mark, and no last line break', async () => {
    const windows = Object.fromEntries(
      Object.entries(texts).map(([kind, text]) => [kind, `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`]),
    );
    const { diagnostics, suppressed } = await reportOn(windows);
    expect({ findings: diagnostics.map(brief), suppressed }).toEqual(expected);
  });
});

describe('a comment that names no rule of the program', () => {
  it('is told what is meant, and where rules are listed', async () => {
    const english = await loadMessages('en');
    const { diagnostics } = await reportOn(textsIn(`${root}unknown-rule`));
    const [said, ...others] = diagnostics
      .filter(({ code }) => code === 'ignore/unknown-rule')
      .map((diagnostic) => wording(diagnostic, { ...english.problems, ...english.rules }).message);
    expect(said).toContain('Did you mean “profile/insource-without-team”?');
    expect(others).toContain('This comment names no rule.');
  });
});

describe('very many comments', () => {
  it('are told of twenty times at most', async () => {
    const rules = Array.from({ length: 50_000 }, (_, index) => `a${index}`).join();
    const comments = '  # cdc-ignore catalog/undecided: x\n'.repeat(5_000);
    const catalog = `version: 1\nservices:\n${comments}  A-1: {} # cdc-ignore ${rules}\n`;
    const { diagnostics, suppressed } = await reportOn({ catalog });
    expect(suppressed).toBe(1);
    expect(diagnostics.filter(({ code }) => code.startsWith('ignore/'))).toHaveLength(20);
  });
});

/** What a finding is about, wherever it stands. */
const identity = ({ code, at }: LocatedDiagnostic) => JSON.stringify([code, at.file, at.path]);

const organisations = fixturesOf('rules').map((fixture) => ({
  name: fixture.name,
  texts: Object.fromEntries(
    Object.entries(textsOf(fixture)).map(([kind, file]) => [kind, file?.content ?? '']),
  ) as Texts,
}));

describe('any organisation', () => {
  it('is reported as before when its comments do not have the word', async () => {
    const comment = fc
      .string({ unit: fc.constantFrom(...'cdc-ignore: #,/profile 監視：') })
      .filter((text) => !text.includes('cdc-ignore'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...organisations), comment, async ({ texts }, words) => {
        const commented = Object.fromEntries(
          Object.entries(texts).map(([kind, text]) => [kind, text.replaceAll('\n', ` # ${words}\n`)]),
        );
        const [before, after] = [await reportOn(texts), await reportOn(commented)];
        expect(after.diagnostics.map(identity)).toEqual(before.diagnostics.map(identity));
        expect(after.suppressed).toBe(0);
      }),
      { numRuns: runs(50) },
    );
  });

  it('loses just the findings that comments on their entries name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...organisations), fc.array(fc.nat(), { maxLength: 4 }), async (one, picks) => {
        const { texts } = one;
        const { diagnostics } = await reportOn(texts);
        const onEntries = diagnostics.filter(({ at }) => keyLine(texts[at.file as FileKind], at.path) !== undefined);
        const chosen = new Set(picks.flatMap((pick) => onEntries[pick % onEntries.length] ?? []));
        const place = ({ code, at }: LocatedDiagnostic) => JSON.stringify([code, at.file, at.path.slice(0, 2)]);
        const commented = [...new Map([...chosen].map((finding) => [place(finding), finding])).values()];
        const after = await reportOn(commented.reduce(withComment, texts));
        const places = commented.map(place);
        const left = diagnostics.filter((finding) => !places.includes(place(finding)));
        expect(after.diagnostics.map(identity)).toEqual(left.map(identity));
        expect(after.suppressed).toBe(diagnostics.length - left.length);
      }),
      { numRuns: runs(100) },
    );
  });
});

/** The index of the line that the entry of a path begins on, where it has one to itself. */
function keyLine(text: string | undefined, [list, entry]: readonly (string | number)[]): number | undefined {
  const map = text === undefined ? undefined : parseDocument(text).get(list);
  const key = isMap(map) && !map.flow ? map.items.find((item) => isScalar(item.key) && item.key.value === entry) : null;
  const range = isScalar(key?.key) ? key.key.range : undefined;
  return range ? text?.slice(0, range[0]).split('\n').length : undefined;
}

function withComment(texts: Texts, { code, at }: LocatedDiagnostic): Texts {
  const text = texts[at.file as FileKind] ?? '';
  const line = keyLine(text, at.path);
  const lines = text
    .split('\n')
    .map((said, index) => (index + 1 === line ? `${said} # cdc-ignore ${code}: why` : said));
  return { ...texts, [at.file]: lines.join('\n') };
}
