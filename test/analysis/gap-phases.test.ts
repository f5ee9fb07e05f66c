import { describe, expect, it } from 'vitest';
import { baselineLists } from '../../src/analysis/gap/baseline.ts';
import {
  analyseCatalog,
  analyseGap,
  analysePortfolio,
  analyseProfile,
  compareWithBaseline,
  gapFigures,
  type Organisation,
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
    expect(undecided).toHaveLength(43);
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
      { id: 'B', inScope: 4, of: 5 },
      { id: 'D', inScope: 1, of: 7 },
    ]);
    // Table 8: strategic, E-1 to E-3, F-1, G-1, I-5; operation B-1 to B-3, C-1, C-2, G-2 and X-1; response D-2.
    expect(phases).toEqual([
      { id: 'strategic', inScope: 10, of: 28 },
      { id: 'operation', inScope: 7, of: 26 },
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
    const { areas, distances, compared, nearest, unplaced, declared, aimedAt } = analyseProfile(textbook).pattern;
    expect(areas.map(({ services, own }) => [own, services])).toEqual([
      [13.5, 14],
      [1.5, 4],
      [0.5, 2],
      [9, 11],
    ]);
    expect(distances.map(({ distance }) => distance)).toEqual([11.5, 12, 5, 6.5]);
    expect([nearest, compared, unplaced, declared, aimedAt]).toEqual([
      'minimum-outsource',
      31,
      1,
      undefined,
      undefined,
    ]);
  });

  const profile = analyseProfile(edge);

  it('finds what nobody has, and what is too much', () => {
    expect(ids(profile.unassigned)).toEqual(['E-1', 'E-3']);
    expect(ids(profile.unasked)).toEqual(['E-2', 'F-1']);
    expect(ids(profile.tooMuch)).toEqual(['A-4', 'A-5']);
    expect(profile.assignments).toEqual({ insource: 6, outsource: 3, combination: 4, unassigned: 2 });
  });

  it('counts what names no team, and gives a combination to both', () => {
    expect(loads(edge)).toEqual([
      ['team', 't1', 5, 2],
      ['team', 't2', 4, 3],
      ['team', undefined, 1, 0],
      ['provider', 'p', 7, 3],
    ]);
    expect(profile.loads[3]).toMatchObject({ share: 7 / 13, basicShare: 3 / 6 });
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

  it('is compared with the patterns by how each shares the work of an area', () => {
    const { distances, compared, near, nearest, unplaced, declared, aimedAt } = profile.pattern;
    expect(distances.map(({ distance }) => distance)).toEqual([7, 4, 6, 7]);
    expect([nearest, near, compared, unplaced]).toEqual(['hybrid', ['hybrid'], 14, 1]);
    expect([declared, aimedAt]).toEqual(['hybrid', 'minimum-outsource']);
  });

  it('names what is assigned otherwise than the pattern that is aimed at expects', () => {
    expect(
      profile.pattern.deviations.map(({ row, area, expected }) => `${row.id} ${area} ${expected.join('/')}`),
    ).toEqual([
      'A-3 IV insource/combination',
      'B-2 III outsource',
      'X-1 III outsource',
      'D-2 I insource',
      'E-1 I insource',
      'E-3 IV insource/combination',
    ]);
    expect(analyseProfile(textbook).pattern.deviations).toEqual([]);
  });

  it('is near to nothing where nothing is assigned', async () => {
    const { near, nearest, distances } = analyseProfile(await organisationOf({})).pattern;
    expect([near, nearest, distances.map(({ distance }) => distance)]).toEqual([[], undefined, [0, 0, 0, 0]]);
  });

  it('has no nearest pattern where several are as near, or few services are compared', async () => {
    const services = (ids: readonly string[], entry: string) => ids.map((id) => `  ${id}: { ${entry} }\n`).join('');
    const all = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'A-8', 'A-9', 'A-10'];
    const own = async (list: readonly string[], others = '') => {
      const { near, nearest, compared } = analyseProfile(
        await organisationOf({ profile: services(list, 'assignment: insource, team: t') + others }),
      ).pattern;
      return [nearest, near.length, compared];
    };
    // Area I alone fits every pattern.
    expect(await own(all)).toEqual([undefined, 4, 10]);
    // D-1 (II) insourced fits all but minimum insource; C-1 (III) insourced fits full insource only, but tells too little.
    expect(await own([...all, 'D-1'])).toEqual([undefined, 3, 11]);
    expect(await own([...all.slice(0, 8), 'C-1'])).toEqual([undefined, 1, 9]);
    expect(await own([...all.slice(0, 9), 'C-1'])).toEqual(['full-insource', 1, 10]);
    // Shared, it is half a service nearer, which is no lead.
    const shared = '  C-1: { assignment: combination, team: t, provider: p }\n';
    expect(await own(all, shared)).toEqual([undefined, 4, 11]);
  });

  it('takes shared work as fitting where the textbook shares it', async () => {
    const shared = '{ assignment: combination, team: t, provider: p }';
    // II and IV are shared in the hybrid pattern: D-1, D-3 and D-4 lie in II, B-1 in IV.
    const { distances } = analyseProfile(
      await organisationOf({ profile: ['D-1', 'D-3', 'D-4', 'B-1'].map((id) => `  ${id}: ${shared}\n`).join('') }),
    ).pattern;
    expect(distances.map(({ distance }) => distance)).toEqual([2, 0, 0, 2]);
  });
});

describe('the portfolio', () => {
  it('of the textbook’s example has its means, strengths and weaknesses', () => {
    const { total, categories, strengths, weaknesses } = analysePortfolio(textbook);
    expect(total).toMatchObject({ mean: 3.125, asIs: 3.125, toBe: 135 / 32, gap: 35 / 32, compared: 32 });
    expect(total.combinations).toEqual({ services: 3, insource: 2, outsource: 11 / 3 });
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
    const portfolio = analysePortfolio(textbook);
    expect(ids(portfolio.notDone)).toEqual(['E-7', 'I-6']);
    expect(ids(portfolio.dependsOnPerson).join(' ')).toBe(
      'A-1 A-2 A-5 A-6 A-7 A-8 A-9 B-1 B-3 B-4 E-2 E-4 G-1 G-3 I-2 I-3 I-4',
    );
    expect(ids(portfolio.dependsAccepted)).toEqual(['I-5']);
    expect(ids(portfolio.handedOffBlindly)).toEqual(['E-5', 'E-6', 'E-7']);
    expect(ids(portfolio.halfBelow)).toEqual(['G-3', 'I-2']);
    expect([portfolio.shortCycle.length, ids(portfolio.longCycle)]).toEqual([25, ['I-6', 'E-6']]);
  });

  it('of the textbook’s example is at 1 to 5 so often', () => {
    const { distribution } = analysePortfolio(textbook);
    const at = ([1, 2, 3, 4, 5] as const).map((score) => distribution.reduce((sum, of) => sum + of.scores[score], 0));
    expect(at).toEqual([2, 5, 13, 11, 1]);
  });

  const portfolio = analysePortfolio(edge);

  it('takes means of what is scored only', () => {
    expect(portfolio.total).toEqual({
      inScope: 18,
      scored: 15,
      excluded: 2,
      unscored: 1,
      unassigned: 2,
      withoutTarget: 2,
      assigned: 13,
      openGaps: 10,
      mean: 43 / 15,
      compared: 13,
      asIs: 38 / 13,
      toBe: 50 / 13,
      gap: 12 / 13,
      combinations: { services: 4, insource: 2, outsource: 3.75 },
    });
    const of = (id: string) => portfolio.categories.find(({ category }) => category === id);
    expect(of('A')).toMatchObject({ mean: 2.5, asIs: 2.5, toBe: 4.25, gap: 1.75, standing: 'weakness' });
    expect(of('B')).toMatchObject({ mean: 3.75, asIs: 3.75, toBe: 3.75, gap: 0, standing: undefined });
    expect(of('C')).toMatchObject({ inScope: 2, excluded: 2, asIs: undefined, gap: undefined, standing: undefined });
    expect(of('E')).toMatchObject({ scored: 3, unassigned: 2, mean: 4 / 3, standing: 'weakness' });
    expect(of('E')).toMatchObject({ withoutTarget: 1, compared: 2, asIs: 1.5, toBe: 3.5, gap: 2 });
    expect(of('F')).toMatchObject({ inScope: 1, unscored: 1, mean: undefined, standing: undefined });
    expect(of('G')).toMatchObject({ mean: 4, asIs: 4, toBe: 3.5, gap: -0.5, standing: 'strength' });
    expect(of('H')).toMatchObject({ inScope: 0, mean: undefined, standing: undefined });
    expect(of('I')).toMatchObject({ mean: 4, asIs: undefined, toBe: undefined, gap: undefined, standing: 'strength' });
  });

  it('counts how many are at which score, by level, before any mean', () => {
    const none = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
    const nothing = { excluded: 0, unscored: 0, unassigned: 0 };
    expect(portfolio.distribution).toEqual([
      { level: 'basic', scores: { 1: 1, 2: 1, 3: 4, 4: 1, 5: 0 }, ...nothing, unassigned: 1, mean: 19 / 7 },
      { level: 'standard', scores: { ...none, 2: 1, 4: 2, 5: 1 }, ...nothing, mean: 15 / 4 },
      { level: 'advanced', scores: { ...none, 2: 1 }, ...nothing, excluded: 2, mean: 2 },
      { level: 'optional', scores: { ...none, 1: 1, 5: 1 }, unassigned: 1, excluded: 0, unscored: 1, mean: 3 },
      { level: undefined, scores: { ...none, 1: 1 }, ...nothing, mean: 1 },
    ]);
  });

  it.each([
    // Two of four are scored, one of three is.
    ['half', '  A-1: { as-is: 5 }\n  A-2: { as-is: 5 }\n', 'A-3 A-4', 'strength'],
    ['less than half', '  A-1: { as-is: 5 }\n  A-2: { as-is: excluded }\n', 'A-3', undefined],
    ['half', '  A-1: { as-is: 2 }\n', 'A-2', 'weakness'],
    ['less than half', '  A-1: { as-is: 2 }\n', 'A-2 A-3', undefined],
  ])(
    'says nothing of a category of which %s is scored where that is too little',
    async (_, scored, others, standing) => {
      const organisation = await organisationOf({
        catalog: others
          .split(' ')
          .map((id) => `  ${id}: { level: basic }\n`)
          .join(''),
        portfolio: scored,
      });
      expect(analysePortfolio(organisation).categories[0]).toMatchObject({ category: 'A', standing });
    },
  );

  it('lists gaps, what is above target, and what has no figures', () => {
    expect(portfolio.services.map(({ row, gap }) => `${row.id} ${gap}`)).toEqual([
      'A-1 2',
      'A-3 2',
      'A-4 2',
      'B-1 2',
      'D-2 2',
      'E-2 2',
      'E-3 2',
      'A-2 1',
      'G-2 1',
      'B-2 0',
      'B-3 0',
      'X-1 -2',
      'G-1 -2',
    ]);
    expect(ids(portfolio.aboveTarget)).toEqual(['X-1', 'G-1']);
    expect(ids(portfolio.unscored)).toEqual(['F-1']);
    expect(ids(portfolio.excluded)).toEqual(['C-1', 'C-2']);
    expect(ids(portfolio.withoutTarget)).toEqual(['E-1', 'I-5']);
    expect(ids(portfolio.halfBelow)).toEqual(['B-3']);
  });

  it('tells what hangs on persons or on trust, by the half that does', () => {
    expect(ids(portfolio.notDone)).toEqual(['A-4', 'B-3']);
    expect(ids(portfolio.dependsOnPerson)).toEqual(['A-1', 'A-2', 'B-1']);
    expect(ids(portfolio.dependsAccepted)).toEqual(['B-2']);
    expect(ids(portfolio.handedOffBlindly)).toEqual(['A-3', 'B-1', 'D-2', 'G-2']);
    expect(ids(portfolio.blindAccepted)).toEqual([]);
  });

  it('puts improvements into their cycles', () => {
    expect(ids(portfolio.shortCycle)).toEqual(['B-3', 'A-2', 'A-1', 'E-2', 'G-2']);
    expect(ids(portfolio.longCycle)).toEqual(['E-1', 'A-4', 'E-3', 'B-1', 'D-2', 'A-3']);
  });

  it('has no mean of nothing', async () => {
    const { total, strengths, weaknesses, longCycle } = analysePortfolio(await organisationOf({}));
    expect(total).toMatchObject({ inScope: 0, mean: undefined, asIs: undefined, toBe: undefined, gap: undefined });
    expect([strengths, weaknesses, longCycle]).toEqual([[], [], []]);
  });
});

describe('compared with an earlier state', () => {
  const catalog = '  A-1: { level: basic }\n  A-2: { level: advanced }\n  A-3: { level: standard }\n';
  const profile =
    '  A-1: { assignment: insource, team: t }\n  A-2: { assignment: insource, team: t }\n  A-3: { assignment: unassigned }\n';
  const idsOf = (changes: ReturnType<typeof compareWithBaseline>) =>
    Object.fromEntries(
      baselineLists.map((list) => [list, changes[list].map(({ before, after }) => (after ?? before)?.id)]),
    );
  const none = { added: [], dropped: [], raised: [], lowered: [], resourced: [], improved: [], worsened: [] };

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
    [
      'what nobody has, not said any more',
      { profile: profile.replace('assignment: unassigned', '') },
      { ...none, resourced: ['A-3'] },
    ],
    ['a first score', { portfolio: '  A-1: { as-is: 3 }\n' }, none],
    ['a higher score', { portfolio: '  A-2: { as-is: 4 }\n' }, { ...none, improved: ['A-2'] }],
    ['a lower score', { portfolio: '  A-2: { as-is: 2 }\n' }, { ...none, worsened: ['A-2'] }],
    [
      'a higher score by another rubric',
      {
        profile: profile.replace('A-2: { assignment: insource', 'A-2: { assignment: outsource'),
        portfolio: '  A-2: { as-is: 4 }\n',
      },
      { ...none, resourced: ['A-2'] },
    ],
  ])('%s', async (_, change, expected) => {
    const files = { catalog, profile, portfolio: '  A-2: { as-is: 3 }\n' };
    const before = await organisationOf(files);
    const after = await organisationOf({ ...files, ...change });
    expect(idsOf(compareWithBaseline(before, after))).toEqual(expected);
    expect(idsOf(compareWithBaseline(after, before))).toEqual({
      added: expected.dropped,
      dropped: expected.added,
      raised: expected.lowered,
      lowered: expected.raised,
      resourced: expected.resourced,
      improved: expected.worsened,
      worsened: expected.improved,
    });
  });
});

describe('the figures that conditions name', () => {
  it('are those of the analysis', () => {
    const analysis = analyseGap(edge, { today });
    const figures = Object.fromEntries(Object.entries(gapFigures).map(([name, of]) => [name, of(analysis)]));
    expect(figures).toEqual({
      'in-scope': 18,
      undecided: 43,
      unnecessary: 4,
      'to-review': 2,
      unassigned: 2,
      unasked: 2,
      'too-much': 2,
      'area-one-outsourced': 1,
      'area-three-without-people': 1,
      'off-pattern': 6,
      scored: 15,
      unscored: 1,
      excluded: 2,
      mean: 43 / 15,
      'lowest-mean': 4 / 3,
      gap: 2,
      'mean-gap': 12 / 13,
      'without-target': 2,
      'above-target': 2,
      strengths: 2,
      weaknesses: 3,
      'basic-mean': 19 / 7,
      'below-target': 10,
      'half-below-target': 1,
      'not-done': 2,
      'depends-on-person': 3,
      'depends-on-person-accepted': 1,
      'handed-off-blindly': 4,
      'handed-off-blindly-accepted': 0,
    });
  });
});
