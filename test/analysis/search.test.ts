import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearQuery, searchRows } from '../../src/analysis/search.ts';
import { joinOrganisation } from '../../src/index.ts';
import { services } from '../../src/reference/index.ts';
import { roles } from '../../src/reference/roles-v2-1.ts';
import { searchWords } from '../../src/reference/search-words.ts';
import { runs } from '../runs.ts';
import { everydaySearches } from './everyday-searches.ts';
import { organisationOf } from './organisation.ts';

const { rows } = joinOrganisation({});
const found = (query: string) => searchRows(rows, query).map(({ id }) => id);
const near = (query: string) => nearQuery(rows, query);

describe('what practitioners look for', () => {
  it.each(everydaySearches)('%s is among the first three', (query, expected) => {
    expect(found(query).slice(0, 3)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('has a service under each of its search words, in both languages', () => {
    for (const { id } of services) {
      for (const language of ['en', 'ja'] as const) {
        expect(searchWords[id][language].length, id).toBeGreaterThanOrEqual(5);
        for (const word of searchWords[id][language]) expect(found(word), word).toContain(id);
      }
    }
  });

  it('finds what a role of version 2.1 became by its name', () => {
    for (const { id, name, services: became } of roles)
      for (const word of [name.en, name.ja])
        expect(found(word), `${id} ${word}`).toEqual(expect.arrayContaining([...became]));
  });
});

describe('version 2.1', () => {
  it('is understood by its ids, where no service has them today (textbook table 7)', () => {
    for (const [id, now] of [
      ['B-5', 'B-4'],
      ['c5', 'C-4'],
      ['Ｄ－８', 'D-7'],
      ['H-3', 'H-2'],
    ] as const)
      expect(found(id), id).toEqual([now]);
    expect(found('A-2')).toEqual(['A-2']);
    expect(found('B-6')).toEqual([]);
  });

  it('is understood by the names of its functions, each the category of its letter (textbook table 6)', () => {
    const all = (letter: string) => services.filter(({ category }) => category === letter).map(({ id }) => id);
    expect(found('リアルタイムアナリシス').toSorted()).toEqual(all('B').toSorted());
    expect(found('セキュリティ対応組織運営').slice(0, 13).toSorted()).toEqual(all('A').toSorted());
    expect(found('ディープアナリシス（深堀分析）').slice(0, 4).toSorted()).toEqual(all('C').toSorted());
    expect(found('診断と評価').slice(0, 9)).toEqual(expect.arrayContaining(all('E')));
  });
});

describe('how a word is written', () => {
  it.each([
    ['backup', 'backups'],
    ['patch', 'patching'],
    ['policy', 'policies'],
    ['edr', 'ＥＤＲ'],
    ['red team', 'red-team'],
    ['the board', 'board’s'],
    ['threat hunting', 'How do I do threat hunting?'],
    ['ランサムウェア', 'ランサムウエア'],
    ['ヘルプデスク', 'ﾍﾙﾌﾟﾃﾞｽｸ'],
    ['証拠 保全', '証拠の保全'],
  ])('does not matter: %s, %s', (one, other) => {
    expect(found(one)).not.toEqual([]);
    expect(found(other)[0]).toBe(found(one)[0]);
  });

  it('may be its beginning, as it is typed', () => {
    for (const typed of ['foren', 'forens', 'forensi', 'forensics']) expect(found(typed)[0]).toBe('C-1');
    for (const typed of ['ランサ', 'ランサム', 'ランサムウェ']) expect(found(typed)).toContain('D-4');
  });
});

it('does not find a short word inside of others', () => {
  // ブログ and プログラム have ログ in them.
  expect(found('ログ')).not.toContain('I-6');
  expect(found('ログ')[0]).toBe('B-2');
  expect(found('システムログ')[0]).toBeDefined();
  expect(found('ゼロ')).toContain('A-8');
});

describe('a word that finds nothing', () => {
  it.each(['for', 'most', 'that', 'for the most', 'の', 'これ', 'xyzzy', '__proto__', 'constructor', '"', '情シス'])(
    'has no hint where none is near: %s',
    (query) => {
      expect(found(query)).toEqual([]);
      expect(near(query)).toBeUndefined();
    },
  );

  it.each([
    ['hunitng', 'hunting'],
    ['ransomeware', 'ransomware'],
    ['penetraton test', 'penetration test'],
    ['フォレンジクス', 'フォレンジック'],
  ])('has the word of the field that it is near: %s', (query, meant) => {
    expect(near(query)).toBe(meant);
  });
});

it('finds services of one’s own by the words of their names', async () => {
  const own = await organisationOf({
    catalog: 'custom:\n  X-1: { category: B, name: { en: Plant monitoring, ja: 工場監視 } }\n'.replace(/^/, '  {}\n'),
  });
  expect(searchRows(own.rows, 'plants')[0]?.id).toBe('X-1');
  expect(searchRows(own.rows, '工場の監視')[0]?.id).toBe('X-1');
});

it('finds some of the rows, each once, whatever is typed', () => {
  const words = fc.constantFrom(...everydaySearches.map(([query]) => query), 'for', 'の', '-', 'B-3', ' ');
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const ids = found(query);
      expect(new Set(ids).size).toBe(ids.length);
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      // What is hinted at finds something.
      const hint = near(query);
      if (hint !== undefined) expect(found(hint)).not.toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
