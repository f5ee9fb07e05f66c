import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/analysis/look-up.ts';
import { entriesOf, joinOrganisation, loadMessages, lookUp } from '../../src/index.ts';
import { glossary } from '../../src/reference/glossary.ts';
import { organisationOf } from './organisation.ts';

const entries = entriesOf(joinOrganisation({}).rows);
const found = (word: string) => lookUp(word, entries).map(({ kind, id }) => `${kind} ${id}`);

describe('looking a word up', () => {
  it('finds a service however its id is written', () => {
    for (const word of ['B-3', 'b3', 'ｂ－３', 'Ｂー３', ' B 3 ', 'alerting and WARNING', '通知・警告'])
      expect(found(word), word).toEqual(['service B-3']);
  });

  it.each([
    ['basic', ['level basic']],
    // The textbook's words for the priorities.
    ['必須', ['level basic']],
    ['推奨', ['level advanced']],
    ['ベーシック', ['level basic']],
    ['併用', ['assignment combination']],
    ['Minimum insource', ['pattern minimum-insource']],
    ['領域II', ['area II']],
    ['area iv', ['area IV']],
    ['ii', ['area II']],
    ['対象外', []],
    ['評価対象外', ['score excluded']],
    ['5', ['score 5']],
    ['５', ['score 5']],
    ['no risk', ['reason no-risk']],
    ['運用', ['phase operation']],
    ['即時分析', ['category B']],
    // A letter that is two things.
    ['I', ['category I', 'area I']],
    ['Ⅰ', ['category I', 'area I']],
    // Words of the textbook, as it writes them and as people do.
    ['推奨レベル', ['term level']],
    ['割り当て', ['term assignment']],
    ['スコア', ['term score']],
    ['領域', ['term area']],
    ['フェーズ', ['term build-phase']],
    ['工程', ['term phase']],
    ['カテゴリー', ['term category']],
    ['現状', ['term as-is']],
    ['あるべき姿', ['term to-be']],
    ['評価プロセス', ['term evaluation-process']],
    ['サービスカタログ', ['term service-catalog']],
    ['丸投げ', ['term blind-hand-off']],
    ['属人化', ['term dependence']],
    ['CDC', ['term cdc']],
    ['cyber defense center', ['term cdc']],
    ['シーサート', ['term csirt']],
    ['gap analysis', ['term gap-analysis']],
    ['一次対応', ['term first-response']],
    ['セキュリティ統括', ['term governance-office']],
  ])('finds %s', (word, expected) => {
    expect(found(word)).toEqual(expected);
  });

  it.each(['', ' ', '-', '–', 'ー', 'A-B', 'xyzzy', '__proto__', 'B-33'])('finds nothing for “%s”', (word) => {
    expect(found(word)).toEqual([]);
  });

  it('finds every entry by each of its words', () => {
    expect(entries).toHaveLength(9 + 3 + 4 + 5 + 5 + 4 + 4 + 6 + 2 + glossary.length + 64 + 54);
    for (const entry of entries) {
      // Where the textbook has no word for the priority, a dash stands for it.
      for (const word of wordsFor(entry).filter((known) => known !== '–'))
        expect(lookUp(word, entries)).toContain(entry);
    }
  });

  it('finds services of one’s own', async () => {
    const { rows } = await organisationOf({
      catalog: 'custom:\n  X-1: { category: B, name: { en: OT monitoring, ja: OT監視 } }\n'.replace(/^/, '  {}\n'),
    });
    expect(lookUp('ＯＴ監視', entriesOf(rows)).map(({ id }) => id)).toEqual(['X-1']);
  });
});

it.each(['en', 'ja'] as const)('every kind of entry has a name (%s)', async (language) => {
  const { kinds } = (await loadMessages(language)).explain;
  expect([...new Set(entries.map(({ kind }) => kind)), 'key', 'rule'].toSorted()).toEqual(
    Object.keys(kinds).toSorted(),
  );
});
