import { describe, expect, it } from 'vitest';
import { compareStates, type Organisation } from '../../src/index.ts';
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
    ['nobody, where it was not said', { catalog: level }, assigned('assignment: unassigned'), ['A-1: re-sourced']],
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
    // Each half is compared with itself, whichever is the score.
    ['{ insource: 2, outsource: 4 }', '{ insource: 3, outsource: 4 }', 'improved'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 1, outsource: 4 }', 'worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 4, outsource: 2 }', 'improved worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 3, outsource: 3 }', 'improved worsened'],
    ['{ insource: 1, outsource: 5 }', '{ insource: 4, outsource: 4 }', 'improved worsened'],
    ['{ insource: 2, outsource: 4 }', '{ insource: 1, outsource: 5 }', 'improved worsened'],
    // One score holds for both halves.
    ['3', '{ insource: 3, outsource: 3 }', ''],
    ['3', '{ insource: 2, outsource: 3 }', 'worsened'],
    ['{ outsource: 3 }', '{ insource: 1, outsource: 3 }', 'scored'],
    ['{ insource: 1, outsource: 3 }', '{ outsource: 3 }', 'unscored'],
    ['{ insource: 1, outsource: 3 }', 'excluded', 'excluded'],
    ['excluded', '{ outsource: 3 }', 'scored'],
    ['{ insource: 3 }', '{ outsource: 3 }', 'scored unscored'],
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
    // Another half counts, and no half is another.
    expect(diff.changes).toEqual([]);
    expect([diff.total.before.mean, diff.total.after.mean]).toEqual([4, 2]);
    expect(diff.total.likeForLike).toMatchObject({ services: 1, before: 2, after: 2, change: 0 });
    expect(diff.settings).toEqual(['cdc.policy.combination-score']);
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
      ['B-1', 'scored', 're-sourced'],
    ]);
  });

  it('stand beside those of the services that are scored in both', () => {
    // A-1 from 2 to 4; A-2 left, A-3 and B-1 entered. The mean of all went from 2.5 to 7/3.
    const { total, categories } = compareStates(before, after);
    const own = { services: 1, resourced: 0, before: 2, after: 4, change: 2 };
    expect(total.likeForLike).toEqual({ ...own, entered: 2, left: 1 });
    expect(categories[0]?.likeForLike).toEqual({ ...own, entered: 1, left: 1 });
    const nothing = { services: 0, resourced: 0, before: undefined, after: undefined, change: undefined };
    expect(categories[1]?.likeForLike).toEqual({ ...nothing, entered: 1, left: 0 });
  });

  it('hold no better mean where the worst score is taken out', async () => {
    // A-1 5, A-2 1 and then excluded: the mean goes from 3 to 5, and nothing is better.
    const state = (asIs: string) => organisationOf({ portfolio: `  A-1: { as-is: 5 }\n  A-2: { as-is: ${asIs} }` });
    const { total } = compareStates(await state('1'), await state('excluded'));
    expect([total.before.mean, total.after.mean]).toEqual([3, 5]);
    expect(total.likeForLike).toMatchObject({ services: 1, change: 0, entered: 0, left: 1 });
  });

  it('leave out what has another assignment, since it is scored by another rubric, and say how many', async () => {
    const state = (assignment: string, asIs: number) =>
      organisationOf({ profile: `  A-1: { assignment: ${assignment} }`, portfolio: `  A-1: { as-is: ${asIs} }` });
    const diff = compareStates(await state('insource', 2), await state('outsource', 4));
    expect(diff.changes.map(({ kinds }) => kinds)).toEqual([['re-sourced']]);
    expect(diff.total.likeForLike).toMatchObject({ services: 0, resourced: 1, change: undefined });
  });

  it('are those of each state alone, whichever comes first', () => {
    const [one, other]: Organisation[] = [before, after];
    expect(compareStates(other as Organisation, one as Organisation).total).toMatchObject({
      before: compareStates(before, after).total.after,
      after: compareStates(before, after).total.before,
      changed: 4,
    });
  });
});

describe('other answers that have changed', () => {
  const others = async (before: Texts, after: Texts) => {
    const { otherAnswers, settings, changes } = compareStates(
      await organisationOf(before),
      await organisationOf(after),
    );
    expect(changes).toEqual([]);
    return [...otherAnswers.map(({ after: row, keys }) => `${row?.id}: ${keys.join(' ')}`), ...settings];
  };
  const own = (entry: string) => ({ catalog: `${level}\ncustom: { X-1: { category: B, ${entry} } }` });

  it.each<[string, Texts, Texts, string[]]>([
    ['nothing', { catalog: level }, { catalog: level }, []],
    ['an empty entry', { catalog: level }, { ...assigned(''), portfolio: '  A-1: { as-is: {}, evidence: [] }' }, []],
    ['a note', portfolio('as-is: 2'), portfolio('as-is: 2, note: more'), ['A-1: portfolio.note']],
    [
      'a plan to close the gap, and evidence',
      portfolio('as-is: 2, owner: a, evidence: [one]'),
      portfolio('as-is: 2, action: do, owner: b, due: 2027-04-01, cycle: long, evidence: [one, two]'),
      ['A-1: portfolio.owner portfolio.evidence portfolio.action portfolio.due portfolio.cycle'],
    ],
    [
      'a planned change, and its end',
      assigned('assignment: insource, planned: { team: b }'),
      assigned('assignment: insource, planned: { team: b, by: 2027-04-01 }, note: soon'),
      ['A-1: profile.planned profile.note'],
    ],
    [
      'why, by whom, until when and where',
      { catalog: '  A-1: { level: unnecessary, reason: budget }' },
      { catalog: '  A-1: { level: unnecessary, reason: people, decided-by: CISO, review-by: 2027-04-01, area: I }' },
      ['A-1: catalog.reason catalog.decided-by catalog.review-by catalog.area'],
    ],
    [
      'a score of what is unnecessary',
      { catalog: '  A-1: { level: unnecessary }', portfolio: '  A-1: { as-is: 2 }' },
      { catalog: '  A-1: { level: unnecessary }', portfolio: '  A-1: { as-is: 3, to-be: 4 }' },
      ['A-1: portfolio.as-is portfolio.to-be'],
    ],
    ['a note on what is undecided', {}, { profile: '  A-1: { note: ask }' }, ['A-1: profile.note']],
    ['an own service', { catalog: level }, own('name: Own'), ['X-1: custom']],
    [
      'how it is declared',
      own('name: Own'),
      own('name: { en: Own, ja: 独自 }, phase: operation, area: III'),
      ['X-1: custom.name custom.phase custom.area'],
    ],
    [
      'teams and providers',
      { cdc: 'teams: { a: {}, b: { name: B } }\nproviders: { p: { contract-until: 2027-03-31 } }' },
      { cdc: 'teams: { b: { name: BB }, c: {} }\nproviders: { p: { contract-until: 2028-03-31 } }' },
      ['cdc.teams.b.name', 'cdc.teams.c', 'cdc.teams.a', 'cdc.providers.p.contract-until'],
    ],
    [
      'the policy, the preset, rules, patterns, names',
      { cdc: 'organization: { name: A }\npolicy: { strength: 4 }\nrules: { portfolio/stale: off }' },
      {
        cdc: 'organization: { name: B, language: ja }\npattern: { to-be: hybrid }\npolicy: { strength: 5, stale-after-months: 6 }\npreset: strict\nrules: { portfolio/stale: info }',
      },
      [
        'cdc.organization.name',
        'cdc.organization.language',
        'cdc.pattern.to-be',
        'cdc.policy.strength',
        'cdc.policy.stale-after-months',
        'cdc.preset',
        'cdc.rules.portfolio/stale',
      ],
    ],
    ['what is the default, said', {}, { cdc: 'policy: { strength: 4 }\npreset: recommended' }, []],
    [
      'the day of the file',
      { portfolio: '  A-1: {}' },
      { portfolio: '  A-1: {}\nassessed-on: 2026-11-20' },
      ['portfolio.assessed-on'],
    ],
  ])('are told by service and key: %s', async (_, before, after, expected) => {
    const sorted = (lines: readonly string[]) => lines.map((line) => line.split(' ').toSorted().join(' ')).toSorted();
    expect(sorted(await others(before, after))).toEqual(sorted(expected));
    expect(sorted(await others(after, before)).length).toBe(expected.length);
  });

  it('are told beside what else has changed of a service, each once', async () => {
    const { changes, otherAnswers } = compareStates(
      await organisationOf(portfolio('as-is: 2, note: a')),
      await organisationOf(portfolio('as-is: 3, note: b')),
    );
    expect(changes.map(({ kinds }) => kinds)).toEqual([['improved']]);
    expect(otherAnswers.map(({ keys }) => keys)).toEqual([['portfolio.note']]);
  });
});
