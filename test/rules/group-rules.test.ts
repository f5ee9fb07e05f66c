import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { loadWords } from '../../src/messages/index.ts';
import type { LocatedDiagnostic } from '../../src/model/diagnostic.ts';
import { worded } from '../../src/render/diagnostic-text.ts';
import { groupRules } from '../../src/rules/group-list.ts';
import { findingsInGroup, fixturesOf } from './fixtures.ts';

const fixtures = fixturesOf('group rules');
const ids = groupRules.map(({ id }) => id);

/** A finding as `expected.json` writes it. */
function brief({ code, severity, path, range, args }: LocatedDiagnostic): object {
  const { service, id, chain, unmet } = args as {
    service?: { id: string };
    id?: string;
    chain?: string[];
    unmet?: string;
  };
  return {
    rule: code,
    severity,
    file: path,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    ...(service && { service: service.id }),
    ...(id !== undefined && { id }),
    ...(chain && { chain: chain.join(' ') }),
    ...(unmet !== undefined && { unmet }),
  };
}

describe('the list of rules of groups', () => {
  it('has a fixture for each rule, and no fixture without one', () => {
    expect([...new Set(fixtures.map(({ code }) => code))].toSorted()).toEqual(ids.toSorted());
  });

  it('names each rule once, as one of a group', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^group\/[a-z]+(?:-[a-z]+)*$/);
  });

  it('is in strict never less than in recommended', () => {
    const weight = { off: 0, info: 1, warning: 2, error: 3 };
    for (const { id, severity } of groupRules)
      expect(weight[severity.strict], id).toBeGreaterThanOrEqual(weight[severity.recommended]);
  });
});

describe('group/required', () => {
  it.each([
    [1, 'is worth only 2, since its provider HQ scores 1'],
    ['not offered', 'is worth only 2, because of its provider HQ'],
  ])('says what the part of a provider is worth in a combination: %s', async (score, why) => {
    const dir = mkdtempSync(join(tmpdir(), 'cdc-group-'));
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), `version: 1\n${text}\n`);
    };
    write(
      'group.yaml',
      'entities: { hq: { path: hq, kind: parent }, trading: { path: trading, kind: unit, parent: hq } }\nrequire: [ { services: [ B-3 ], at-least: 3, of: [ unit ] } ]',
    );
    write('hq/cdc.yaml', 'organization: { name: HQ }');
    if (score === 1) write('hq/profile.yaml', 'services: { B-3: { assignment: insource } }');
    if (score === 1) write('hq/portfolio.yaml', 'services: { B-3: { as-is: 1 } }');
    write('trading/cdc.yaml', 'organization: { name: TRADING }\nproviders: { hq: { name: HQ, entity: hq } }');
    write('trading/profile.yaml', 'services: { B-3: { assignment: combination, provider: hq } }');
    // The higher one counts, 3; of which the provider can do 1, or nothing.
    write('trading/portfolio.yaml', 'services: { B-3: { as-is: { insource: 2, outsource: 3 } } }');
    const found = (await findingsInGroup(dir)).filter(({ code }) => code === 'group/required');
    const [{ message } = { message: '' }] = await worded(found, 'en');
    expect(message).toContain(why);
  });
});

describe.each(fixtures)('$name', ({ path, code, expected }) => {
  it('is found where it is, and nothing else is', async () => {
    const found = await findingsInGroup(path);
    expect(found.map(brief)).toEqual(expected);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it.each(['off', 'info'])('is as group.yaml sets it: %s', async (setting) => {
    const copy = mkdtempSync(join(tmpdir(), 'cdc-group-'));
    cpSync(path, copy, { recursive: true });
    const file = join(copy, 'group.yaml');
    const said = parseDocument(readFileSync(file, 'utf8'));
    const rule = ['rules', code];
    said.setIn(isMap(said.getIn(rule)) ? [...rule, 'severity'] : rule, setting);
    writeFileSync(file, said.toString({ lineWidth: 0 }));
    const found = (await findingsInGroup(copy)).filter((diagnostic) => diagnostic.code === code);
    const those = expected.filter((one) => 'rule' in one && one.rule === code);
    expect(found.map(({ severity }) => severity)).toEqual(setting === 'off' ? [] : those.map(() => setting));
  });

  it.each(['en', 'ja'] as const)('has a message that names what it is about, and a help (%s)', async (language) => {
    const { rules } = await loadWords(language, 'rules');
    for (const { message, help, code: id } of await worded(await findingsInGroup(path), language)) {
      expect(message).not.toMatch(/undefined|\[object/);
      expect(help).not.toBe('');
      expect(message).not.toBe(rules[id as keyof typeof rules].title);
    }
  });
});
