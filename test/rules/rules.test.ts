import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import {
  check,
  type FileInputs,
  type Loaded,
  type LocatedDiagnostic,
  loadMessages,
  loadTexts,
  locateAll,
  rules,
} from '../../src/index.ts';
import { everyRule } from '../../src/rules/group-list.ts';
import { type Fixture, fixturesOf, namedOf, reportOf, textsOf } from './fixtures.ts';

const fixtures = fixturesOf('rules');
const ids = rules.map(({ id }) => id);
/** Those that look at the organisation; the others have tests of their own, where what they look at is read. */
const run = rules.filter((rule) => 'run' in rule).map(({ id }) => id);

/** A finding as `expected.json` writes it. */
function brief({ code, severity, path, range, args }: LocatedDiagnostic): object {
  const { service, id, missing } = args as { service?: { id: string }; id?: string; missing?: unknown };
  return {
    rule: code,
    severity,
    file: path,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    ...(service && { service: service.id }),
    ...(id !== undefined && { id }),
    ...(missing !== undefined && { missing }),
  };
}

/** What check finds when `cdc.yaml` sets the severity of a rule, whatever else it says. */
async function withRule(fixture: Fixture, id: string, setting: string): Promise<LocatedDiagnostic[]> {
  const texts: FileInputs = textsOf(fixture);
  const said = parseDocument(String(texts.cdc?.content ?? 'version: 1'));
  const path = ['rules', id];
  said.setIn(isMap(said.getIn(path)) ? [...path, 'severity'] : path, setting);
  // What stands above `rules` stays where it is: findings may point there.
  const content = said.toString({ lineWidth: 0 });
  const changed = { ...texts, cdc: { path: 'cdc.yaml', content } };
  return foundIn(await loadTexts(changed, namedOf(fixture, 'scenarios'), namedOf(fixture, 'editions')));
}

/** What check finds in files that can be used. */
async function foundIn({
  organisation,
  files,
  scenarios,
  editions,
  diagnostics,
}: Loaded): Promise<LocatedDiagnostic[]> {
  expect(diagnostics).toEqual([]);
  return organisation
    ? locateAll([...files, ...scenarios, ...editions], check(organisation, { today: '2026-11-23' }))
    : [];
}

describe('the list of rules', () => {
  it('has a fixture for each rule, and no fixture without one', () => {
    expect([...new Set(fixtures.map(({ code }) => code))].toSorted()).toEqual(run.toSorted());
  });

  it.each(['en', 'ja'] as const)('has the words of each rule and no others (%s)', async (language) => {
    expect(Object.keys((await loadMessages(language)).rules).toSorted()).toEqual(
      everyRule.map(({ id }) => id).toSorted(),
    );
  });

  it('names each rule once, by the file that it points at', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of run)
      expect(id).toMatch(
        /^(?:cdc|catalog|profile|portfolio|metrics|approval|scenario|edition|dates)\/[a-z]+(?:-[a-z]+)*$/,
      );
  });
});

describe.each(fixtures)('$name', (fixture) => {
  const { code, expected } = fixture;

  it('is found where it is, and nothing else is', async () => {
    const { diagnostics } = await reportOf(fixture);
    expect(diagnostics.map(brief)).toEqual(expected);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('is the same from texts, and with Windows line ends and a byte order mark', async () => {
    const onWindows = <Texts extends Record<string, { path: string; content: string }>>(texts: Texts) =>
      Object.fromEntries(
        Object.entries(texts).map(([key, { path, content }]) => [
          key,
          { path, content: `\uFEFF${content.replaceAll('\n', '\r\n')}` },
        ]),
      );
    const found = await foundIn(
      await loadTexts(
        onWindows(textsOf(fixture)),
        onWindows(namedOf(fixture, 'scenarios')),
        onWindows(namedOf(fixture, 'editions')),
      ),
    );
    expect(found.map(brief)).toEqual(expected);
  });

  it('is silent when it is off', async () => {
    const found = await withRule(fixture, code, 'off');
    const others = expected.filter((finding) => 'rule' in finding && finding.rule !== code);
    expect(found.map(brief)).toEqual(others);
  });

  it.each(['info', 'warning', 'error'])('is as severe as cdc.yaml says: %s', async (severity) => {
    const found = await withRule(fixture, code, severity);
    const wanted = expected.map((finding) =>
      'rule' in finding && finding.rule === code ? { ...finding, severity } : finding,
    );
    expect(found.map(brief)).toEqual(wanted);
  });
});

describe('an organisation that says nothing', () => {
  it('is told of every service, at the file that is missing', async () => {
    const { organisation, files } = await loadTexts({});
    const found = organisation ? await locateAll(files, check(organisation, { today: '2026-11-23' })) : [];
    expect(found.map(brief)).toEqual(
      organisation?.rows.map(({ id }) => ({
        rule: 'catalog/undecided',
        severity: 'error',
        file: 'catalog.yaml',
        line: null,
        column: null,
        service: id,
      })),
    );
    expect(found).toHaveLength(64);
  });
});
