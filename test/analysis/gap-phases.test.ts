import { describe, expect, it } from 'vitest';
import {
  analyseCatalog,
  analyseGap,
  analysePortfolio,
  analyseProfile,
  compareWithBaseline,
  gapFigures,
  type Organisation,
  type RowChange,
} from '../../src/index.ts';
import { edge, ids, textbook, today } from './evaluated.ts';
import { organisationOf } from './organisation.ts';

// The arithmetic of every figure stands in test/fixtures/evaluation/README.md.

describe('the catalog', () => {
  it('of the textbook’s example has its levels, and nothing undecided', () => {
    const { undecided, unnecessary, toReview, levels } = analyseCatalog(textbook, today);
    expect(undecided).toEqual([]);
    expect(unnecessary.map(({ reason, rows }) => [reason, rows.length])).toEqual([['other', 32]]);
    expect(toReview).toEqual([]);
    const sum = (level: 'basic' | 'standard' | 'advanced' | 'optional') =>
      levels.reduce((total, category) => total + category.levels[level], 0);
    expect([sum('basic'), sum('standard'), sum('advanced'), sum('optional')]).toEqual([15, 8, 5, 4]);
  });

  const { undecided, unnecessary, toReview, levels, startingSet, phases } = analyseCatalog(edge, today);

  it('groups what is unnecessary by reason', () => {
    expect(unnecessary.map(({ reason, rows }) => [reason, ids(rows)])).toEqual([
      ['no-risk', ['A-6']],
      ['budget', ['A-5']],
      ['people', ['A-7']],
      ['other', ['A-8']],
    ]);
    expect(undecided).toHaveLength(47);
  });

  it('is looked at again where the day has come, or where “not now” has no day', () => {
    expect(ids(toReview)).toEqual(['A-5', 'A-8']);
    expect(ids(analyseCatalog(edge, '2027-03-31').toReview)).toEqual(['A-5', 'A-8']);
    expect(ids(analyseCatalog(edge, '2027-04-01').toReview)).toEqual(['A-5', 'A-7', 'A-8']);
  });

  it('keeps a reason that is not recorded apart', async () => {
    const organisation = await organisationOf({ catalog: '  A-1: { level: unnecessary }\n' });
    const [group, ...others] = analyseCatalog(organisation, today).unnecessary;
    expect([group?.reason, ids(group?.rows ?? []), others]).toEqual([undefined, ['A-1'], []]);
  });

  it('counts levels so that they add up to the services of each category', () => {
    expect(levels.find(({ category }) => category === 'A')).toEqual({
      category: 'A',
      levels: { unnecessary: 4, basic: 1, standard: 1, advanced: 1, optional: 0 },
      noLevel: 1,
      undecided: 5,
    });
    for (const { category, levels: counts, noLevel, undecided: open } of levels) {
      const all = Object.values(counts).reduce((sum, count) => sum + count, noLevel + open);
      expect([category, all]).toEqual([category, edge.rows.filter((row) => row.category === category).length]);
    }
  });

  it('says how much of the starting set and of the phases is covered', () => {
    expect(startingSet).toEqual([
      { id: 'A', inScope: 4, of: 13 },
      { id: 'B', inScope: 3, of: 5 },
      { id: 'D', inScope: 1, of: 7 },
    ]);
    // Table 8: strategic, E-1, E-2, G-1, I-5; operation B-1, B-2, C-1, C-2 and X-1; response D-2.
    expect(phases).toEqual([
      { id: 'strategic', inScope: 8, of: 28 },
      { id: 'operation', inScope: 5, of: 26 },
      { id: 'response', inScope: 1, of: 11 },
    ]);
  });
});

describe('the profile', () => {
  const loads = (organisation: Organisation) =>
    analyseProfile(organisation).loads.map(({ kind, id, services, basic }) => [kind, id, services, basic]);

  it('of the textbook’s example says who carries what', () => {
    expect(loads(textbook)).toEqual([
      ['team', 'csirt', 15, 6],
      ['team', 'it', 7, 5],
      ['team', 'soc', 5, 3],
      ['provider', 'contractor', 8, 1],
    ]);
    const { assignments, loads: all } = analyseProfile(textbook);
    expect(assignments).toEqual({ insource: 24, outsource: 5, combination: 3, unassigned: 0 });
    expect(all[0]).toMatchObject({ share: 15 / 32, basicShare: 6 / 15 });
  });

  it('of the textbook’s example is nearest to minimum outsource', () => {
    const { areas, distances, nearest, unplaced, declared, aimedAt } = analyseProfile(textbook).pattern;
    expect(areas.map(({ services, own }) => [own, services])).toEqual([
      [13.5, 14],
      [1.5, 4],
      [0.5, 2],
      [9, 11],
    ]);
    expect(distances.map(({ distance }) => distance)).toEqual([11.5, 12.5, 5.5, 6.5]);
    expect([nearest, unplaced, declared, aimedAt]).toEqual([['minimum-outsource'], 1, undefined, undefined]);
  });

  const profile = analyseProfile(edge);

  it('finds what nobody has, and what is too much', () => {
    expect(ids(profile.unassigned)).toEqual(['E-1', 'E-2']);
    expect(ids(profile.tooMuch)).toEqual(['A-4', 'A-5']);
    expect(profile.assignments).toEqual({ insource: 6, outsource: 3, combination: 2, unassigned: 2 });
  });

  it('counts what names no team, and gives a combination to both', () => {
    expect(loads(edge)).toEqual([
      ['team', 't1', 4, 1],
      ['team', 't2', 3, 3],
      ['team', undefined, 1, 0],
      ['provider', 'p', 5, 2],
    ]);
    expect(profile.loads[3]).toMatchObject({ share: 5 / 11, basicShare: 2 / 5 });
  });

  it('holds the area against the assignment', async () => {
    expect(ids(profile.areaOneOutsourced)).toEqual(['D-2']);
    // X-1 lies in area III too, but at 4 somebody can take over.
    expect(ids(profile.areaThreeWithoutPeople)).toEqual(['B-2']);
    const nobody = await organisationOf({
      catalog: '  C-1: { level: basic }\n  I-5: { level: basic }\n',
      profile: '  C-1: { assignment: insource }\n  I-5: { assignment: outsource, provider: p }\n',
      portfolio: '  C-1: { as-is: 5 }\n',
    });
    expect(ids(analyseProfile(nobody).areaThreeWithoutPeople)).toEqual(['C-1']);
    // I-5 lies in area I, but in the others as well.
    expect(analyseProfile(nobody).areaOneOutsourced).toEqual([]);
  });

  it('shows a tie of the nearest patterns', () => {
    const { distances, nearest, unplaced, declared, aimedAt } = profile.pattern;
    expect(distances.map(({ distance }) => distance)).toEqual([5, 4, 5, 4]);
    expect([nearest, unplaced]).toEqual([['hybrid', 'full-insource'], 1]);
    expect([declared, aimedAt]).toEqual(['hybrid', 'minimum-outsource']);
  });

  it('is near to nothing where nothing is assigned', async () => {
    const { nearest, distances } = analyseProfile(await organisationOf({})).pattern;
    expect([nearest, distances.map(({ distance }) => distance)]).toEqual([[], [0, 0, 0, 0]]);
  });
});

describe('the portfolio', () => {
  it('of the textbook’s example has its means, strengths and weaknesses', () => {
    const { total, categories, strengths, weaknesses } = analysePortfolio(textbook);
    expect(total).toMatchObject({ asIs: 3.125, toBe: 135 / 32, gap: 35 / 32 });
    expect(
      categories.filter(({ scored }) => scored > 0).map(({ category, asIs, toBe, gap }) => [category, asIs, toBe, gap]),
    ).toEqual([
      ['A', 26 / 9, 38 / 9, 12 / 9],
      ['B', 3, 4, 1],
      ['D', 4, 5, 1],
      ['E', 3, 31 / 7, 10 / 7],
      ['G', 3.75, 4.5, 0.75],
      ['I', 22 / 7, 27 / 7, 5 / 7],
    ]);
    expect([strengths, weaknesses]).toEqual([['D'], ['A']]);
  });

  it('of the textbook’s example depends on persons, and hands off', () => {
    const { dependsOnPerson, handedOffBlindly, shortCycle, longCycle } = analysePortfolio(textbook);
    expect(ids(dependsOnPerson).join(' ')).toBe(
      'A-1 A-2 A-5 A-6 A-7 A-8 A-9 B-1 B-3 B-4 E-2 E-4 E-7 G-1 G-3 I-2 I-3 I-4 I-5 I-6',
    );
    expect(ids(handedOffBlindly)).toEqual(['E-5', 'E-6', 'E-7']);
    expect([shortCycle.length, ids(longCycle)]).toEqual([23, ['E-6', 'I-6']]);
  });

  const portfolio = analysePortfolio(edge);

  it('takes means of what is scored only', () => {
    expect(portfolio.total).toEqual({
      inScope: 14,
      scored: 11,
      excluded: 2,
      unscored: 1,
      asIs: 3,
      toBe: 3.8,
      gap: 0.9,
    });
    const of = (id: string) => portfolio.categories.find(({ category }) => category === id);
    expect(of('A')).toMatchObject({ asIs: 2.5, toBe: 4.25, gap: 1.75, standing: 'weakness' });
    expect(of('B')).toMatchObject({ asIs: 10 / 3, toBe: 10 / 3, gap: 0, standing: undefined });
    expect(of('C')).toMatchObject({ inScope: 2, excluded: 2, asIs: undefined, gap: undefined, standing: undefined });
    expect(of('E')).toMatchObject({ inScope: 2, unscored: 1, asIs: 2, standing: 'weakness' });
    expect(of('F')).toMatchObject({ inScope: 0, asIs: undefined, standing: undefined });
    expect(of('G')).toMatchObject({ asIs: 5, toBe: 3, gap: -2, standing: 'strength' });
    expect(of('I')).toMatchObject({ asIs: 4, toBe: undefined, gap: undefined, standing: 'strength' });
  });

  it('lists gaps, what is above target, and what has no figures', () => {
    expect(portfolio.services.map(({ row, gap }) => `${row.id} ${gap}`)).toEqual([
      'A-1 2',
      'A-3 2',
      'A-4 2',
      'B-1 2',
      'D-2 2',
      'E-2 2',
      'A-2 1',
      'B-2 0',
      'X-1 -2',
      'G-1 -2',
    ]);
    expect(ids(portfolio.aboveTarget)).toEqual(['X-1', 'G-1']);
    expect(ids(portfolio.unscored)).toEqual(['E-1']);
    expect(ids(portfolio.excluded)).toEqual(['C-1', 'C-2']);
    expect(ids(portfolio.withoutTarget)).toEqual(['I-5']);
  });

  it('tells what hangs on persons or on trust, by the half that does', () => {
    expect(ids(portfolio.dependsOnPerson)).toEqual(['A-1', 'A-2', 'A-4', 'B-1', 'B-2']);
    expect(ids(portfolio.handedOffBlindly)).toEqual(['A-3', 'B-1', 'D-2']);
  });

  it('puts improvements into their cycles', () => {
    expect(ids(portfolio.shortCycle)).toEqual(['A-1', 'D-2', 'A-2']);
    expect(ids(portfolio.longCycle)).toEqual(['E-2', 'E-1', 'B-1', 'A-3', 'A-4']);
  });

  it('has no mean of nothing', async () => {
    const { total, strengths, weaknesses, longCycle } = analysePortfolio(await organisationOf({}));
    expect(total).toMatchObject({ inScope: 0, asIs: undefined, toBe: undefined, gap: undefined });
    expect([strengths, weaknesses, longCycle]).toEqual([[], [], []]);
  });
});

describe('compared with an earlier state', () => {
  const catalog = '  A-1: { level: basic }\n  A-2: { level: advanced }\n  A-3: { level: standard }\n';
  const profile =
    '  A-1: { assignment: insource, team: t }\n  A-2: { assignment: insource, team: t }\n  A-3: { assignment: unassigned }\n';
  const idsOf = (changes: ReturnType<typeof compareWithBaseline>) =>
    Object.fromEntries(
      Object.entries<readonly RowChange[]>({ ...changes }).map(([kind, list]) => [
        kind,
        list.map(({ before, after }) => (after ?? before)?.id),
      ]),
    );
  const none = { added: [], dropped: [], raised: [], lowered: [], resourced: [] };

  it.each([
    ['nothing', {}, none],
    ['a service that came', { catalog: `${catalog}  A-4: { level: basic }\n` }, { ...none, added: ['A-4'] }],
    [
      'one that is unnecessary now',
      { catalog: catalog.replace('A-1: { level: basic }', 'A-1: { level: unnecessary }') },
      { ...none, dropped: ['A-1'] },
    ],
    ['one that is more urgent', { catalog: catalog.replace('advanced', 'standard') }, { ...none, raised: ['A-2'] }],
    ['one that is less urgent', { catalog: catalog.replace('basic', 'optional') }, { ...none, lowered: ['A-1'] }],
    ['one of no level any more', { catalog: catalog.replace('level: basic', '') }, none],
    ['another team', { profile: profile.replace('team: t ', 'team: u ') }, { ...none, resourced: ['A-1'] }],
    [
      'one that somebody has now',
      { profile: profile.replace('unassigned', 'outsource, provider: p') },
      { ...none, resourced: ['A-3'] },
    ],
    ['what nobody has, unsaid now', { profile: profile.replace('assignment: unassigned', '') }, none],
    ['other scores only', { portfolio: '  A-1: { as-is: 3 }\n' }, none],
  ])('%s', async (_, change, expected) => {
    const before = await organisationOf({ catalog, profile });
    const after = await organisationOf({ catalog, profile, ...change });
    expect(idsOf(compareWithBaseline(before, after))).toEqual(expected);
    expect(idsOf(compareWithBaseline(after, before))).toEqual({
      added: expected.dropped,
      dropped: expected.added,
      raised: expected.lowered,
      lowered: expected.raised,
      resourced: expected.resourced,
    });
  });
});

describe('the figures that conditions name', () => {
  it('are those of the analysis', () => {
    const analysis = analyseGap(edge, { today });
    const figures = Object.fromEntries(Object.entries(gapFigures).map(([name, of]) => [name, of(analysis)]));
    expect(figures).toEqual({
      'in-scope': 14,
      undecided: 47,
      unnecessary: 4,
      'to-review': 2,
      unassigned: 2,
      'too-much': 2,
      'area-one-outsourced': 1,
      'area-three-without-people': 1,
      scored: 11,
      unscored: 1,
      excluded: 2,
      mean: 3,
      'lowest-mean': 2,
      gap: 2,
      'mean-gap': 0.9,
      'without-target': 1,
      'above-target': 2,
      strengths: 2,
      weaknesses: 3,
      'depends-on-person': 5,
      'handed-off-blindly': 3,
    });
  });
});
