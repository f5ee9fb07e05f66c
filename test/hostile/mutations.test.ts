import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { examine } from '../../src/check/examine.ts';
import {
  analyseGap,
  approvalsOf,
  compareStates,
  descriptions,
  draw,
  type FileKind,
  fileKinds,
  formatNames,
  gapPhases,
  listServices,
  loadMessages,
  loadTexts,
  makePlan,
  type Organisation,
  plain,
  serviceMatrix,
  whatIf,
} from '../../src/index.ts';
import { checkFormats, wordedReport, writeAll } from '../../src/render/check/index.ts';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';
import { example } from '../cli/run.ts';
import { textsOf } from '../render/workbooks.ts';
import { runs } from '../runs.ts';
import { anyCharacter, damaged, odd } from '../source/damage.ts';

const today = '2026-11-25';
const context = { messages: await loadMessages('en'), language: 'en', palette: plain, width: 80 } as const;

type Texts = Readonly<Record<FileKind, string>>;

const services = (entries: string) => `version: 1\nservices:\n${entries}`;
/** Small files, in which each kind of entry is there: most of what is changed matters. */
const small: Texts = {
  cdc: 'version: 1\norganization: { name: 見本, language: ja }\npattern: { as-is: hybrid, to-be: full-insource }\nteams:\n  csirt: { name: CSIRT }\nproviders:\n  z: { name: Z, contract-until: 2027-01-01 }\nrules:\n  catalog/undecided: off\n',
  catalog: `${services('  A-1: { level: basic }\n  B-1: { level: unnecessary, reason: other, rationale: x, review-by: 2027-01-01 }\n  X-1: { level: standard }\n')}custom:\n  X-1: { category: B, name: own }\n`,
  profile: services(
    '  A-1: { assignment: combination, team: csirt, provider: z }\n  X-1:\n    assignment: insource\n    team: csirt\n    planned: { assignment: outsource, provider: z, by: 2027-04-01 }\n',
  ),
  portfolio: services(
    '  A-1:\n    as-is: { insource: 2, outsource: 3 }\n    to-be: 4\n    evidence: ["https://example.org/a"]\n    action: |\n      two\n      lines\n    due: 2027-01-01\n  X-1: { as-is: excluded, rationale: x } # why\n',
  ),
  metrics:
    'version: 1\nmetrics:\n  alerts:\n    target: 3\n    values:\n      2026-09-30: 2\n      2026-10-31: { value: 4, source: x }\n  own: { name: Own, activity: events, better: lower, service: A-1, every: year, values: { 2025-11-01: 1 } }\n',
  approvals: `version: 1\napprovals:\n  - phase: portfolio\n    by: x\n    role: CISO\n    on: 2026-11-01\n    decision: approved\n    until: 2027-11-01\n    digest: sha256:${'0a'.repeat(32)}\n    services: { A-1: 0a1b2c3d }\n`,
};
const written: Texts = Object.fromEntries(
  fileKinds.map((kind) => [
    kind,
    readFileSync(
      `${example(kind === 'metrics' || kind === 'approvals' ? 'harbor-logistics' : 'textbook')}/${kind}.yaml`,
      'utf8',
    ),
  ]),
) as Texts;

const value = fc.oneof(
  odd,
  anyCharacter,
  fc.constantFrom(
    'A-1',
    'X-1',
    'I-7',
    'basic',
    'excluded',
    'csirt',
    '[]',
    '{}',
    '[[[[]]]]',
    '::error::x',
    '##[group]x',
  ),
  fc.constantFrom('x'.repeat(3000), '漢'.repeat(2000), '\u202E'.repeat(500), '1'.repeat(400), `${'['.repeat(120)}`),
);

/** Another word in the place of one. */
const byToken = (text: string, [at, word]: readonly [number, string]) => {
  const tokens = text.split(/([\s:,{}[\]"]+)/);
  return tokens.with(at % tokens.length, word).join('');
};

/** Another text where any text may stand: what comes of it can mostly be used. */
const byWords = (text: string, [at, word]: readonly [number, string]) => {
  const words = [...text.matchAll(/見本|CSIRT|(?<=name: )(?:Z|own)|(?<=rationale: )x|(?<=action: )\|\n(?: {6}.*\n)+/g)];
  const { 0: found = '', index = 0 } = words[at % words.length] ?? {};
  const line = found.endsWith('\n') ? '\n' : '';
  return text.slice(0, index) + JSON.stringify(word) + line + text.slice(index + found.length);
};

/** Another value, or a value elsewhere, in what the text says. */
function byNode(text: string, [at, to]: readonly [number, unknown]): string {
  const data: unknown = parse(text);
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(data);
  const [node, key] = places[at % places.length] ?? [{}, ''];
  if (at % 3 === 0) delete node[key];
  else if (at % 3 === 1) node[key] = to;
  else node[String(to)] = node[key];
  return JSON.stringify(data, null, at % 2);
}

const anything = fc.oneof(value, fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 2 }));

function mutated(texts: Texts): fc.Arbitrary<Texts> {
  return fc.constantFrom(...fileKinds).chain((kind) =>
    fc
      .oneof(
        damaged(fc.constant(texts[kind]), { min: 1, max: 4 }),
        fc
          .array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 })
          .map((list) => list.reduce(byToken, texts[kind])),
        fc.tuple(fc.nat(), value).map((change) => byWords(texts[kind], change)),
        fc.tuple(fc.nat(), anything).map((change) => byNode(texts[kind], change)),
      )
      .map((text) => ({ ...texts, [kind]: text })),
  );
}

/** What each result is of an organisation. */
const drawn = {
  gap: (organisation: Organisation) => ({
    analysis: analyseGap(organisation, { today }),
    organisation,
    phases: gapPhases,
  }),
  plan: (organisation: Organisation) => ({
    plan: makePlan(organisation, { today, by: 'team' }),
    organisation,
    by: 'team',
    whatIf: whatIf(organisation, new Map([['X-1', 3]])),
  }),
  diff: (organisation: Organisation) => ({
    diff: compareStates(organisation, organisation),
    before: { name: { name: undefined }, organisation },
    after: { name: { name: undefined }, organisation },
  }),
  matrix: (organisation: Organisation) => ({ groups: serviceMatrix(organisation), organisation }),
  services: (organisation: Organisation) => ({ groups: listServices(organisation, 'b'), organisation }),
  explain: (organisation: Organisation) => ({
    explained: organisation.rows.slice(-2).map((row) => ({
      kind: 'service',
      row,
      standing: {
        organisation,
        approvals: approvalsOf(row, organisation, today),
        diagnostics: [],
        keys: context.messages.keys,
      },
    })),
    shown: 'each',
    organisation,
  }),
} as const;

const checkNames = Object.keys(checkFormats) as (keyof typeof checkFormats)[];
const begun = await Promise.all(checkNames.map((name) => checkFormats[name]({ version: '1.0.0', language: 'en' })));

it('what is changed can be used before', async () => {
  for (const texts of [small, written]) {
    const { diagnostics } = await loadTexts(
      Object.fromEntries(fileKinds.map((kind) => [kind, { path: kind, content: texts[kind] }])),
    );
    expect(diagnostics).toEqual([]);
  }
});

it('organisations with anything wrong are read, judged and drawn without an exception, and nothing in them steers', async () => {
  let usable = 0;
  const one = fc.tuple(
    fc.oneof({ weight: 5, arbitrary: mutated(small) }, { weight: 1, arbitrary: mutated(written) }),
    fc.constantFrom(...(Object.keys(drawn) as (keyof typeof drawn)[])),
    fc.constantFrom(...formatNames),
    fc.nat(checkNames.length - 1),
  );
  const property = fc.asyncProperty(one, async ([texts, name, format, at]) => {
    const read = (file: string) => {
      const kind = fileKinds.find((known) => `${known}.yaml` === file);
      return kind && { bytes: Buffer.from(texts[kind]) };
    };
    const { loaded, report } = await examine(read, { today, shownAs: '' });
    const writer = begun[at]?.(context);
    if (!writer) throw new Error(String(at));
    expectInert(writeAll(writer, [await wordedReport(report, 'en')]));
    // What cannot be used is told.
    if (!loaded.organisation) expect(report.diagnostics).not.toEqual([]);
    else {
      usable += 1;
      const output = await draw(
        descriptions[name] as never,
        format,
        drawn[name](loaded.organisation) as never,
        context,
      );
      expectInert(typeof output === 'string' ? output : textsOf(await readWorkbook(output)).join('\n'));
    }
  });
  await fc.assert(property, { numRuns: runs(100_000, 1 / 200) });
  // It is not only the reader that is tried.
  expect(usable).toBeGreaterThan(runs(100_000, 1 / 200) / 20);
  console.log(`${usable} of ${runs(100_000, 1 / 200)} could be used`);
});

/** Line breaks, of one character or two, and tabs are no harm. */
function expectInert(text: string): void {
  expect(text).not.toMatch(/(?![\r\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
}
