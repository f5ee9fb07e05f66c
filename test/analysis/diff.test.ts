import { describe, expect, it } from 'vitest';
import { changesOf, compareStates, type Organisation } from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

type Texts = Parameters<typeof organisationOf>[0];

/** What has changed, as `id: kinds`. */
async function changed(before: Texts, after: Texts): Promise<string[]> {
  const { changes } = compareStates(await organisationOf(before), await organisationOf(after));
  return changes.map((change) => `${(change.after ?? change.before)?.id}: ${change.kinds.join(' ')}`);
}

const level = '  A-1: { level: basic }';
const portfolio = (entry: string) => ({ catalog: level, portfolio: `  A-1: { ${entry} }` });
const assigned = (entry: string, score = '') => ({
  catalog: level,
  profile: `  A-1: { ${entry} }`,
  ...(score && { portfolio: `  A-1: { ${score} }` }),
});

describe('the kinds of a change', () => {
  it.each<[string, Texts, Texts, string[]]>([
    ['a higher score', portfolio('as-is: 2'), portfolio('as-is: 3'), ['A-1: improved']],
    ['a lower score', portfolio('as-is: 3'), portfolio('as-is: 2'), ['A-1: worsened']],
    ['another target', portfolio('as-is: 2, to-be: 4'), portfolio('as-is: 2, to-be: 3'), ['A-1: re-targeted']],
    ['a first target', portfolio('as-is: 2'), portfolio('as-is: 2, to-be: 3'), ['A-1: re-targeted']],
    ['two things at once', portfolio('as-is: 2'), portfolio('as-is: 1, to-be: 3'), ['A-1: worsened re-targeted']],
    ['a first score', portfolio('to-be: 3'), portfolio('as-is: 1, to-be: 3'), ['A-1: scored']],
    ['a score that is gone', portfolio('as-is: 1, to-be: 3'), portfolio('to-be: 3'), ['A-1: unscored']],
    ['a decision not to do it', portfolio('as-is: 1'), portfolio('as-is: excluded'), ['A-1: excluded']],
    ['that decision taken back', portfolio('as-is: excluded'), portfolio('as-is: 1'), ['A-1: scored']],
    [
      'that decision taken back, unscored',
      portfolio('as-is: excluded'),
      portfolio('to-be: 1'),
      ['A-1: re-targeted unscored'],
    ],
    ['a note', portfolio('as-is: 2'), portfolio('as-is: 2, note: more'), []],
    ['another level', { catalog: level }, { catalog: '  A-1: { level: optional }' }, ['A-1: re-levelled']],
    [
      'a first level',
      { profile: '  A-1: { assignment: insource }' },
      assigned('assignment: insource'),
      ['A-1: re-levelled'],
    ],
    [
      'another team',
      assigned('assignment: insource, team: a'),
      assigned('assignment: insource, team: b'),
      ['A-1: re-sourced'],
    ],
    ['nobody any more', assigned('assignment: insource'), assigned('assignment: unassigned'), ['A-1: re-sourced']],
    ['nobody, said or not', { catalog: level }, assigned('assignment: unassigned'), []],
    ['a plan', assigned('assignment: insource'), assigned('assignment: insource, planned: { team: b }'), []],
    ['into scope', {}, portfolio('as-is: 2'), ['A-1: newly-in-scope']],
    ['out of scope', portfolio('as-is: 2'), { catalog: '  A-1: { level: unnecessary }' }, ['A-1: dropped']],
    ['out of scope, undecided', portfolio('as-is: 2'), {}, ['A-1: dropped']],
    ['undecided, then unnecessary', {}, { catalog: '  A-1: { level: unnecessary }' }, ['A-1: re-levelled']],
    [
      'a score of what is unnecessary',
      { catalog: '  A-1: { level: unnecessary }', portfolio: '  A-1: { as-is: 2 }' },
      { catalog: '  A-1: { level: unnecessary }', portfolio: '  A-1: { as-is: 3, to-be: 4 }' },
      [],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect((await changed(before, after)).map((text) => text.split(' ').toSorted().join(' '))).toEqual(
      expected.map((text) => text.split(' ').toSorted().join(' ')),
    );
  });

  it.each<[string, string, string]>([
    // The higher half is the score; where it stays, the other one tells.
    ['{ insource: 2, outsource: 4 }', '{ insource: 3, outsource: 4 }', 'improved'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 1, outsource: 4 }', 'worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 4, outsource: 2 }', 'improved worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 3, outsource: 3 }', 'worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 1, outsource: 5 }', 'improved'],
    // One score holds for both halves.
    ['3', '{ insource: 3, outsource: 3 }', ''],
    ['3', '{ insource: 2, outsource: 3 }', 'worsened'],
    ['{ outsource: 3 }', '{ insource: 1, outsource: 3 }', ''],
  ])('of a combination from %s to %s: %s', async (before, after, expected) => {
    const state = (asIs: string) => assigned('assignment: combination', `as-is: ${asIs}`);
    expect(await changed(state(before), state(after))).toEqual(expected === '' ? [] : [`A-1: ${expected}`]);
  });

  it('of an assignment of which only one half is left, or of another policy', async () => {
    const before = assigned('assignment: combination', 'as-is: { insource: 2, outsource: 4 }');
    const alone = assigned('assignment: insource', 'as-is: { insource: 2, outsource: 4 }');
    // Another rubric: 2 by one's own is not worse than 4 by the higher half.
    expect(await changed(before, alone)).toEqual(['A-1: re-sourced']);
    const lower = { ...before, cdc: 'policy: { combination-score: lower }' };
    const diff = compareStates(await organisationOf(before), await organisationOf(lower));
    expect(diff.otherCombinationScore).toBe(true);
    expect(changesOf(diff, 'worsened')).toHaveLength(1);
    expect([diff.total.before.mean, diff.total.after.mean]).toEqual([4, 2]);
  });

  it('of services of its own that are in one state only', async () => {
    const own = { catalog: '  X-1: { level: basic }\ncustom: { X-1: { category: B, name: Own } }' };
    expect(await changed({}, own)).toEqual(['X-1: newly-in-scope']);
    expect(await changed(own, {})).toEqual(['X-1: dropped']);
    expect(await changed({}, { catalog: own.catalog.replace('basic', 'unnecessary') })).toEqual([]);
  });
});

describe('a score that was carried over', () => {
  const carried = async (before: Texts, after: Texts) =>
    compareStates(await organisationOf(before), await organisationOf(after)).carriedOver.map(({ id }) => id);
  const file = (day: string, entry: string) => ({
    portfolio: `  A-1: { ${entry} }\n${day && `assessed-on: ${day}`}`,
  });

  it.each<[string, Texts, Texts, string[]]>([
    ['no day at all', portfolio('as-is: 2'), portfolio('as-is: 2'), ['A-1']],
    ['the same day', file('2025-11-01', 'as-is: 2'), file('2025-11-01', 'as-is: 2'), ['A-1']],
    ['a later day of the file', file('2025-11-01', 'as-is: 2'), file('2026-11-01', 'as-is: 2'), []],
    [
      'a day of its own that stays',
      file('2025-11-01', 'as-is: 2, assessed-on: 2025-10-30'),
      file('2026-11-01', 'as-is: 2, assessed-on: 2025-10-30'),
      ['A-1'],
    ],
    [
      'a later day of its own',
      portfolio('as-is: 2, assessed-on: 2025-10-30'),
      portfolio('as-is: 2, assessed-on: 2025-10-31'),
      [],
    ],
    ['a first day', portfolio('as-is: 2'), portfolio('as-is: 2, assessed-on: 2025-10-31'), []],
    ['a day that is gone', portfolio('as-is: 2, assessed-on: 2025-10-31'), portfolio('as-is: 2'), ['A-1']],
    ['another score', portfolio('as-is: 2'), portfolio('as-is: 3'), []],
    ['nothing scored', portfolio('to-be: 2'), portfolio('to-be: 2'), []],
    ['excluded', portfolio('as-is: excluded'), portfolio('as-is: excluded'), []],
    ['another target only', portfolio('as-is: 2, to-be: 3'), portfolio('as-is: 2, to-be: 4'), ['A-1']],
    [
      'newly in scope',
      { catalog: '  A-1: { level: unnecessary }', portfolio: '  A-1: { as-is: 2 }' },
      portfolio('as-is: 2'),
      [],
    ],
  ])('with %s', async (_, before, after, expected) => {
    expect(await carried(before, after)).toEqual(expected);
  });
});

describe('the figures of two states', async () => {
  /*
   * before: A-1 as-is 2, to-be 4; A-2 3, 3; A-3 unscored, to-be 5 (insource); B-1 excluded, unassigned
   *   A: in scope 3, scored 2, assigned 1; as-is (2+3)/2 = 2.5; to-be (4+3)/2 = 3.5; gap (2+0)/2 = 1; open gaps 1
   * after: A-1 4, 4; A-2 unnecessary; A-3 2, 5; B-1 1, no to-be, by team t
   *   A: in scope 2, scored 2, assigned 1; as-is (4+2)/2 = 3; to-be (4+5)/2 = 4.5; gap (0+3)/2 = 1.5; open gaps 1
   *   B: in scope 1, scored 1, assigned 1; mean 1; no to-be and no gap
   *   all: mean (4+2+1)/3 = 7/3; of the two that have both, as-is (4+2)/2 = 3, to-be 4.5, gap 1.5
   */
  const before = await organisationOf({
    catalog: '  A-1: { level: basic }\n  A-2: { level: basic }',
    profile: '  A-3: { assignment: insource }',
    portfolio:
      '  A-1: { as-is: 2, to-be: 4 }\n  A-2: { as-is: 3, to-be: 3 }\n  A-3: { to-be: 5 }\n  B-1: { as-is: excluded }',
  });
  const after = await organisationOf({
    catalog: '  A-1: { level: basic }\n  A-2: { level: unnecessary }',
    profile: '  A-3: { assignment: insource }\n  B-1: { assignment: insource, team: t }',
    portfolio: '  A-1: { as-is: 4, to-be: 4 }\n  A-3: { as-is: 2, to-be: 5 }\n  B-1: { as-is: 1 }',
  });
  const none = { asIs: undefined, toBe: undefined, gap: undefined };

  it('are those worked out by hand', () => {
    const diff = compareStates(before, after);
    expect(diff.categories.slice(0, 2)).toMatchObject([
      {
        category: 'A',
        before: { inScope: 3, scored: 2, assigned: 1, openGaps: 1, asIs: 2.5, toBe: 3.5, gap: 1 },
        after: { inScope: 2, scored: 2, assigned: 1, openGaps: 1, asIs: 3, toBe: 4.5, gap: 1.5 },
        changed: 3,
      },
      {
        category: 'B',
        before: { inScope: 1, scored: 0, assigned: 0, openGaps: 0, ...none },
        after: { inScope: 1, scored: 1, assigned: 1, openGaps: 0, ...none, mean: 1 },
        changed: 1,
      },
    ]);
    expect(diff.total).toMatchObject({
      before: { inScope: 4, scored: 2, assigned: 1, openGaps: 1, asIs: 2.5, toBe: 3.5, gap: 1 },
      after: { inScope: 3, scored: 3, assigned: 2, openGaps: 1, mean: 7 / 3, asIs: 3, toBe: 4.5, gap: 1.5 },
      changed: 4,
    });
    expect(diff.changes.map(({ after: row, kinds }) => [row?.id, ...kinds])).toEqual([
      ['A-1', 'improved'],
      ['A-2', 'dropped'],
      ['A-3', 'scored'],
      ['B-1', 're-sourced'],
    ]);
  });

  it('are those of each state alone, whichever comes first', () => {
    const [one, other]: Organisation[] = [before, after];
    expect(compareStates(other as Organisation, one as Organisation).total).toEqual({
      before: compareStates(before, after).total.after,
      after: compareStates(before, after).total.before,
      changed: 4,
    });
  });
});
