import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repairsOf } from '../../src/check/repair.ts';
import type { FileKind } from '../../src/index.ts';

type Texts = { readonly [K in FileKind]?: string };

const teams = 'version: 1\nteams:\n  csirt: { name: CSIRT }\n  night-shift: { name: N }\n';
const v1 = (lines: string) => `version: 1\nservices:\n${lines}`;

/** The files as they would be, and in a word what was mended. */
async function mend(texts: Texts): Promise<{ texts: Texts; mended: string[] }> {
  const read = (name: string) => {
    const text = texts[name.replace('.yaml', '') as FileKind];
    return text === undefined ? undefined : { bytes: Buffer.from(text) };
  };
  const { repairs } = await repairsOf(read);
  const mended = repairs.flatMap(({ file, before, after, mended }) => {
    expect(before).toBe(texts[file] ?? '');
    expect(after).not.toBe(before);
    return mended.map((one) => {
      if (one.what === 'id') return `${file} ${one.from} → ${one.to}`;
      return one.what === 'listed' ? `${file} + ${one.ids.join(' ')}` : `${file} order`;
    });
  });
  return { texts: { ...texts, ...Object.fromEntries(repairs.map(({ file, after }) => [file, after])) }, mended };
}

/** Mends files; what comes of it needs no more. */
async function mendOnce(texts: Texts): Promise<{ texts: Texts; mended: string[] }> {
  const result = await mend(texts);
  expect(await mend(result.texts)).toEqual({ texts: result.texts, mended: [] });
  return result;
}

describe('misspelt ids', () => {
  it('are corrected in every file, and nothing else of it is touched', async () => {
    const { texts, mended } = await mendOnce({
      cdc: teams,
      catalog: v1('  a-1: { level: basic } # 1\n  x-1: {} # own\n').replace(
        'services',
        'custom:\n  X-1: { category: B, name: x }\nservices',
      ),
      profile: v1(
        '  "A1": { assignment: insource, team: Csirt } # 2\n  A-2: {assignment: insource,planned: {assignment: insource, team: nigth-shift}}\n',
      ),
      portfolio: v1('  Ａ－１: { as-is: 3, owner: Csirt }\r\n'),
    });
    expect(mended).toEqual([
      'catalog a-1 → A-1',
      'catalog x-1 → X-1',
      'profile A1 → A-1',
      'profile Csirt → csirt',
      'profile nigth-shift → night-shift',
      'profile + X-1',
      'portfolio Ａ－１ → A-1',
    ]);
    expect(texts.catalog).toContain('\nservices:\n  A-1: { level: basic } # 1\n  X-1: {} # own\n');
    expect(texts.profile).toContain(
      '\n  A-1: { assignment: insource, team: csirt } # 2\n  A-2: {assignment: insource,planned: {assignment: insource, team: night-shift}}\n',
    );
    // An owner is any text.
    expect(texts.portfolio).toBe(v1('  A-1: { as-is: 3, owner: Csirt }\r\n'));
  });

  it('stay where the right one is there as well, or two mean the same', async () => {
    const both = v1('  A-1: { assignment: insource, team: csirt }\n  a-1: { assignment: unassigned }\n');
    expect((await mendOnce({ cdc: teams, profile: both })).mended).toEqual([]);
    const two = v1('  a1: { assignment: insource, team: csirt }\n  a-1: { assignment: unassigned }\n');
    expect((await mendOnce({ cdc: teams, profile: two })).mended).toEqual(['profile a1 → A-1']);
  });

  it('stay where no teams are declared, and where they are declared as they are written', async () => {
    const profile = v1('  A-1: { assignment: insource, team: csrt }\n');
    expect((await mendOnce({ profile })).mended).toEqual([]);
    expect((await mendOnce({ cdc: `${teams}  csrt: { name: x }\n`, profile })).mended).toEqual([]);
  });

  it('are corrected in entries that share them', async () => {
    const profile = v1(
      '  A-1: &x { assignment: insource, team: csrit }\n  A-2: *x\n  A-3: { assignment: insource, team: csirt, planned: *x }\n',
    );
    const { texts } = await mendOnce({ cdc: teams, profile });
    const now = { assignment: 'insource', team: 'csirt' };
    expect(parse(texts.profile ?? '').services).toEqual({ 'A-1': now, 'A-2': now, 'A-3': { ...now, planned: now } });
  });
});

describe('services in scope that nobody has', () => {
  const catalog = v1(
    '  A-1: { level: basic }\n  A-2: { level: unnecessary, reason: budget }\n  A-3: { level: basic }\n',
  );

  it('are listed as unassigned, in a file of their own if need be', async () => {
    const { texts, mended } = await mendOnce({ cdc: 'version: 1\norganization: { language: ja }\n', catalog });
    expect(mended).toEqual(['profile + A-1 A-3']);
    expect(texts.profile).toMatch(
      /^# yaml-language-server: \$schema=\.cdc\/schemas\/profile\.schema\.json\nversion: 1\nservices:\n {2}A-1: \{ assignment: unassigned \} # リスクマネジメント\n {2}A-3: \{ assignment: unassigned \} # \S+\n$/,
    );
  });

  it.each([
    ['an empty list', 'version: 1\nservices: {} # none\n', / # none\n {2}A-1: .*\n {2}A-3: .*\n$/],
    ['no list', 'version: 1', /^version: 1\nservices:\n {2}A-1: .*\n {2}A-3: .*$/],
    [
      'empty entries',
      v1('  A-1: {}\n  A-3: {} # x\n'),
      /\n {2}A-1: \{ assignment: unassigned \}\n {2}A-3: \{ assignment: unassigned \} # x\n$/,
    ],
    [
      'a list in brackets',
      'version: 1\nservices: { A-2: { note: x }, }\n',
      /\{ A-1: \{ assignment: unassigned \}, A-2: \{ note: x \}, A-3: \{ assignment: unassigned \}, \}\n$/,
    ],
    ['a list in brackets over lines', 'version: 1\nservices: {\n  A-2: { note: x }\n}\n', undefined],
    ['entries that share an empty one', v1('  A-1: &e {}\n  A-3: *e\n'), undefined],
    ['entries that share one that is not needed', v1('  A-2: &e {}\n  A-1: *e\n  A-3: *e\n'), undefined],
    [
      'Windows line ends',
      '\uFEFFversion: 1\r\nservices:\r\n  A-2: {}\r\n',
      /\r\n {2}A-1: .*\r\n {2}A-2: \{\}\r\n {2}A-3: [^\n]*\r\n$/,
    ],
  ])('are listed in a profile with %s', async (_, profile, expected) => {
    const { texts, mended } = await mendOnce({ cdc: teams, catalog, profile });
    expect(mended).toContain('profile + A-1 A-3');
    const { services } = parse(texts.profile ?? '');
    expect([services['A-1'], services['A-3']]).toEqual([{ assignment: 'unassigned' }, { assignment: 'unassigned' }]);
    if (expected) expect(texts.profile).toMatch(expected);
  });

  it('are left alone where something is said of them', async () => {
    const profile = v1('  A-1: { note: we are looking for somebody }\n  A-3: { assignment: unassigned }\n');
    expect((await mendOnce({ cdc: teams, catalog, profile })).mended).toEqual([]);
  });

  it('are left alone where another would change with them', async () => {
    const profile = v1('  A-1: &e {}\n  A-2: *e\n  A-3: {}\n');
    expect((await mendOnce({ cdc: teams, catalog, profile })).mended).toEqual(['profile + A-3']);
  });

  it('are left alone where a file cannot be used', async () => {
    for (const profile of [
      '',
      'version: 1\nservices: [\n',
      'version: 2\n',
      v1('  A-1:\n'),
      v1('  A-2: { assignment: nobody }\n'),
    ]) {
      expect((await mendOnce({ cdc: teams, catalog, profile })).mended).toEqual([]);
    }
  });
});

describe('all at once', () => {
  it('is mended in one go', async () => {
    const { texts, mended } = await mendOnce({
      cdc: teams,
      catalog: v1('  b1: { level: basic }\n  A-1: { level: basic }\n'),
      profile: v1('  B-1: { assignment: insource, team: CSIRT }\n  C-1: { assignment: unassigned }\n'),
    });
    expect(mended).toEqual(['catalog b1 → B-1', 'catalog order', 'profile CSIRT → csirt', 'profile + A-1']);
    expect(texts.catalog).toBe(v1('  A-1: { level: basic }\n  B-1: { level: basic }\n'));
    expect(Object.keys(parse(texts.profile ?? '').services)).toEqual(['A-1', 'B-1', 'C-1']);
  });
});
