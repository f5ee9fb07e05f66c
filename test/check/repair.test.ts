import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Mended } from '../../src/check/draft.ts';
import { repairsOf } from '../../src/check/repair.ts';
import type { FileKind } from '../../src/index.ts';

type Texts = { readonly [K in FileKind]?: string };

const teams = 'version: 1\nteams:\n  csirt: { name: CSIRT }\n  night-shift: { name: N }\n';
const v1 = (lines: string) => `version: 1\nservices:\n${lines}`;

function wordOf(one: Mended): string {
  switch (one.what) {
    case 'line':
      return `line ${one.line}`;
    case 'id':
      return `${one.from} → ${one.to}`;
    case 'value':
      return `${one.path.join(' ')}: ${one.from} → ${one.to}`;
    case 'order':
      return 'order';
  }
}

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
    return mended.map((one) => `${file} ${wordOf(one)}`);
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

  // One by one, each in a reading of its own, they took minutes, and the repair of parties looked at each pair.
  it('may be very many, and are corrected in a few readings', async () => {
    const letters = [...'ABCDEF'];
    const ids = letters.flatMap((letter) => Array.from({ length: 900 }, (_, at) => `X${letter}-${at + 1}`));
    const custom = ids.map((id) => `  ${id}: { category: B, name: x }\n`).join('');
    const teams = ids.map((_, at) => `  team-${at}: { name: x }\n`).join('');
    const { texts, mended } = await mend({
      cdc: `version: 1\nteams:\n  csirt: { name: C }\n${teams}`,
      catalog: `version: 1\ncustom:\n${custom}`,
      profile: v1(
        ids
          .map(
            (id, at) => `  ${id.toLowerCase()}: { assignment: insource, team: ${at % 2 ? 'CSIRT' : `taem-${at}`} }\n`,
          )
          .join(''),
      ),
    });
    expect(mended).toHaveLength(ids.length * 1.5);
    expect(parse(texts.profile ?? '').services).toMatchObject({
      'XA-1': { team: 'taem-0' },
      'XA-2': { team: 'csirt' },
      'XF-900': { team: 'csirt' },
    });
  });

  it('are corrected but for those that cannot be', async () => {
    // What A-2 says, something else says too, and must go on saying.
    const entries = ['A-1: {', 'A-2: &x {', 'A-3: {', 'a-4: {'].map((entry) => `  ${entry} team: CSIRT }\n`).join('');
    const { texts } = await mendOnce({ cdc: teams, profile: `${v1(entries)}own: *x\n` });
    expect(texts.profile).toBe(
      `${v1(entries.replaceAll('CSIRT', 'csirt').replace('&x { team: csirt', '&x { team: CSIRT').replace('a-4', 'A-4'))}own: *x\n`,
    );
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

describe('values that only a person would write', () => {
  it('are written as the files take them, and nothing else of the file is touched', async () => {
    const { texts, mended } = await mendOnce({
      cdc: 'version: "1"\nteams: { soc: { name: 自社SOC } }\npreset: Strict # so\npolicy: { stale-after-months: "18" }\n',
      catalog: v1('  A-1: { level: 必須,  review-by: 2027年3月31日 }   # why\r\n  A-2: { level: "Basic" }\r\n'),
      profile: v1('  A-1:\n    # who\n    assignment: 内製\n  A-2: { assignment: インソース, team: 自社SOC }\n'),
      portfolio: v1('  A-1: { as-is: "3", to-be: ５, note: "3" }\n  A-2: { as-is: 対象外, due: 2026/11/1 }\n'),
    });
    expect(texts.cdc).toBe(
      'version: 1\nteams: { soc: { name: 自社SOC } }\npreset: strict # so\npolicy: { stale-after-months: 18 }\n',
    );
    expect(texts.catalog).toBe(
      v1('  A-1: { level: basic,  review-by: "2027-03-31" }   # why\r\n  A-2: { level: basic }\r\n'),
    );
    expect(texts.profile).toContain('  A-2: { assignment: insource, team: soc }\n');
    expect(texts.portfolio).toBe(
      v1('  A-1: { as-is: 3, to-be: 5, note: "3" }\n  A-2: { as-is: excluded, due: "2026-11-01" }\n'),
    );
    expect(mended).toContain('portfolio A-1 as-is: "3" → 3');
    expect(mended).toContain('catalog A-1 level: 必須 → basic');
  });

  it('stay where they could mean something else, or nothing', async () => {
    const portfolio = v1(
      '  A-1: { as-is: 2/4, to-be: high }\n  A-2: { as-is: 3.5, due: 3/4/2026 }\n  A-3: { evidence: x }\n',
    );
    expect((await mendOnce({ portfolio })).mended).toEqual([]);
  });
});

describe('a text that cannot be read as it was meant', () => {
  it('is corrected where nothing else can be meant, and then as any other', async () => {
    const { texts, mended } = await mendOnce({
      catalog:
        'version：1\nservices：\n  # 一覧\n　a-1：｛ level：必須， rationale：予算：未定 ｝\n  A-2: {level:basic}# why\n',
    });
    expect(texts.catalog).toBe(
      'version: 1\nservices:\n  # 一覧\n  A-1: { level: basic, rationale: 予算：未定 }\n  A-2: {level: basic} # why\n',
    );
    expect(mended).toEqual([
      ...[1, 2, 4, 5].map((line) => `catalog line ${line}`),
      'catalog a-1 → A-1',
      'catalog A-1 level: 必須 → basic',
    ]);
  });

  it('is corrected as far as it can be, where people have to do the rest', async () => {
    const catalog = v1('  A-1： { level: basic }\n  A-2: { level: basic, rationale: "open }\n');
    const { texts, mended } = await mendOnce({ catalog });
    expect(texts.catalog).toBe(catalog.replace('A-1： ', 'A-1: '));
    expect(mended).toEqual(['catalog line 3']);
  });

  it.each([
    ['quotes of a word processor', '  A-1: { level: “basic” }\n'],
    ['tabs', '\tA-1: { level: basic }\n'],
    ['a conflict', '<<<<<<< a\n  A-1: { level: basic }\n=======\n  A-1: {}\n>>>>>>> b\n'],
    ['what is not indented', '  A-2:\n  level: basic\n  A-1: { level: basic }\n'],
    ['rows of a table', 'A-1,basic\n'],
    ['a colon in a text', '  A-1: { rationale: so: it is }\n'],
  ])('stays as it is for people to correct: %s', async (_, lines) => {
    expect((await mendOnce({ catalog: v1(lines) })).mended).toEqual([]);
  });
});

describe('what nobody has answered', () => {
  it('is left to people: that nobody has a service would be an answer', async () => {
    const catalog = v1('  A-1: { level: basic }\n  A-2: { level: basic }\n');
    expect((await mendOnce({ cdc: teams, catalog })).mended).toEqual([]);
    expect((await mendOnce({ cdc: teams, catalog, profile: v1('  A-1: {}\n') })).mended).toEqual([]);
  });
});

describe('all at once', () => {
  it('is mended in one go', async () => {
    const { texts, mended } = await mendOnce({
      cdc: teams,
      catalog: v1('  b1: { level: basic }\n  A-1: { level: basic }\n'),
      profile: v1('  B-1: { assignment: insource, team: CSIRT }\n  C-1: { assignment: unassigned }\n'),
    });
    expect(mended).toEqual(['catalog b1 → B-1', 'catalog order', 'profile CSIRT → csirt']);
    expect(texts.catalog).toBe(v1('  A-1: { level: basic }\n  B-1: { level: basic }\n'));
    expect(Object.keys(parse(texts.profile ?? '').services)).toEqual(['B-1', 'C-1']);
  });
});
