import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analysePortfolio,
  makePlan,
  nextScores,
  type Organisation,
  type PlanGrouping,
  whatIf,
} from '../../src/index.ts';
import { edge, ids, textbook, today } from './evaluated.ts';
import { organisationOf } from './organisation.ts';

// The arithmetic of every figure stands in test/fixtures/evaluation/README.md.

describe('the roadmap', () => {
  it('of the textbook’s example begins with what cannot be done, then goes by priority, ties in list order', () => {
    const { items, open, planned, left } = makePlan(textbook, { today });
    expect(items.map(({ row, priority }) => `${row.id} ${priority}`).join(', ')).toBe(
      'E-7 6, I-6 2, A-1 8, A-5 8, B-1 8, E-2 8, E-4 8, G-1 8, A-9 6, A-2 4, A-3 4, A-8 4, B-3 4, D-1 4, G-3 4, G-4 4, ' +
        'I-1 4, A-6 3, A-7 3, B-4 3, E-3 3, I-2 3, I-4 3, E-1 2, E-5 2, E-6 2, I-3 1',
    );
    expect(open).toEqual({ steps: 40, weighted: 119 });
    expect([planned, left]).toEqual([open, []]);
  });

  it('begins with what nobody has or own people cannot do, by level', () => {
    const { items, open, unknown } = makePlan(edge, { today });
    expect(items.map(({ row, priority }) => `${row.id} ${priority}`).join(', ')).toBe(
      'E-1 0, B-3 12, A-4 4, E-3 2, A-2 9, A-1 8, B-1 8, D-2 8, E-2 6, A-3 4, G-2 4',
    );
    expect(open).toEqual({ steps: 22, weighted: 65 });
    expect(ids(items.filter(({ overdue }) => overdue))).toEqual(['D-2']);
    expect(items.find(({ row }) => row.id === 'E-1')).toMatchObject({ steps: 0, reaches: 1, next: [] });
    // E-2, which is not asked, and E-1, which has no target, are on it.
    expect(unknown).toEqual({ undecided: 43, unasked: 1, unscored: 1, withoutTarget: 1 });
  });

  it.each([
    ['cycle', ['short: B-3 A-2 A-1 E-2 G-2', 'long: E-1 A-4 E-3 B-1 D-2 A-3']],
    ['quarter', ['2026-Q4: D-2', '2027-Q1: A-1 A-3', 'undefined: E-1 B-3 A-4 E-3 A-2 B-1 E-2 G-2']],
    ['team', ['t1: A-4 A-2 A-1 G-2', 't2: B-3 B-1', 'undefined: E-1 E-3 D-2 E-2 A-3']],
    ['category', ['A: A-4 A-2 A-1 A-3', 'B: B-3 B-1', 'D: D-2', 'E: E-1 E-3 E-2', 'G: G-2']],
  ] as [PlanGrouping, string[]][])('is grouped by %s', (by, expected) => {
    const { groups } = makePlan(edge, { today, by });
    expect(groups.map(({ key, items }) => `${key}: ${ids(items).join(' ')}`)).toEqual(expected);
  });

  it('spends a budget from its top', () => {
    const plan = makePlan(edge, { today, budget: 7 });
    expect(plan.items.map(({ row, steps, reaches }) => [row.id, steps, reaches])).toEqual([
      ['E-1', 0, 1],
      ['B-3', 4, 5],
      ['A-4', 2, 3],
      ['E-3', 1, 2],
    ]);
    expect(plan.planned).toEqual({ steps: 7, weighted: 17 });
    expect(ids(plan.left)).toEqual(['A-2', 'A-1', 'B-1', 'D-2', 'E-2', 'A-3', 'G-2']);
    expect(makePlan(edge, { today, budget: 99 }).planned).toEqual({ steps: 22, weighted: 65 });
    expect(makePlan(edge, { today, budget: 0 }).items).toEqual([]);
  });
});

describe('what a roadmap leaves out', () => {
  it('counts only what is not on it: a service is listed or counted, not both', async () => {
    const organisation = await organisationOf({
      catalog: '  A-1: { level: basic }\n  A-2: { level: basic }\n  A-3: { level: basic }\n  A-4: { level: basic }\n',
      profile: '  A-3: { assignment: unassigned }\n',
      // Nobody is asked who does; have no target, and A-4 has no score either.
      portfolio: '  A-1: { as-is: 2, to-be: 3 }\n  A-2: { as-is: 3, to-be: 3 }\n  A-3: {}\n',
    });
    const { items, unknown } = makePlan(organisation, { today });
    expect(ids(items)).toEqual(['A-3', 'A-1']);
    // Not asked.
    expect(unknown).toEqual({ undecided: 60, unasked: 2, unscored: 1, withoutTarget: 0 });
  });
});

describe('what raises a service by a score', () => {
  const next = async (profile: string, portfolio: string, policy = '') => {
    const organisation = await organisationOf({
      cdc: policy,
      profile: `  A-1: ${profile}\n`,
      portfolio: `  A-1: ${portfolio}\n`,
    });
    const row = organisation.rows.find(({ id }) => id === 'A-1');
    return row && nextScores(row, organisation.policy).map(({ rubric, score }) => `${rubric} ${score}`);
  };
  const combination = '{ assignment: combination, team: t, provider: p }';
  const lower = 'policy: { combination-score: lower }\n';

  it.each([
    ['{ assignment: insource, team: t }', '{ as-is: 2 }', '', ['insource 3']],
    ['{ assignment: outsource, provider: p }', '{ as-is: 2 }', '', ['outsource 3']],
    ['{ assignment: insource, team: t }', '{ as-is: 5 }', '', []],
    ['{ assignment: insource, team: t }', '{ to-be: 5 }', '', []],
    ['{ assignment: unassigned }', '{ as-is: 2 }', '', []],
    // The half that lags is the one to raise, whichever makes the score.
    [combination, '{ as-is: { insource: 2, outsource: 4 } }', '', ['insource 3']],
    [combination, '{ as-is: { insource: 3, outsource: 3 } }', '', ['insource 4', 'outsource 4']],
    [combination, '{ as-is: { outsource: 3 } }', '', ['outsource 4']],
    [combination, '{ as-is: 3 }', '', ['insource 4', 'outsource 4']],
    [combination, '{ as-is: { insource: 2, outsource: 4 } }', lower, ['insource 3']],
    [combination, '{ as-is: { insource: 3, outsource: 3 } }', lower, ['insource 4', 'outsource 4']],
  ])('%s %s %s', async (profile, portfolio, policy, expected) => {
    expect(await next(profile, portfolio, policy)).toEqual(expected);
  });
});

describe('what if', () => {
  it('gives means, strengths and gaps before and after, and changes nothing', () => {
    const { before, after, assumed, organisation } = whatIf(
      edge,
      new Map([
        ['A-1', 5],
        ['G-1', 3],
      ]),
    );
    expect(assumed.map(({ row, from, to }) => [row.id, from, to])).toEqual([
      ['A-1', 3, 5],
      ['G-1', 5, 3],
    ]);
    const a = (portfolio: typeof after) => portfolio.categories.find(({ category }) => category === 'A');
    expect([a(before)?.mean, a(before)?.gap, a(after)?.mean, a(after)?.gap]).toEqual([2.5, 1.75, 3, 1.25]);
    expect([before.strengths, after.strengths]).toEqual([['G', 'I'], ['I']]);
    expect([before.weaknesses, after.weaknesses]).toEqual([
      ['A', 'D', 'E'],
      ['D', 'E'],
    ]);
    expect([before.total.mean, after.total.mean]).toEqual([43 / 15, 43 / 15]);
    expect(makePlan(organisation, { today }).open.weighted).toBe(57);
    expect(analysePortfolio(edge)).toEqual(before);
  });

  it('gives a combination one score for both halves', () => {
    const { after } = whatIf(edge, new Map([['A-2', 5]]));
    expect(after.services.find(({ row }) => row.id === 'A-2')).toMatchObject({ asIs: 5, gap: 0 });
    expect(ids(after.dependsOnPerson)).not.toContain('A-2');
  });
});

const score = fc.integer({ min: 1, max: 5 });
const service = fc.record({
  level: fc.constantFrom('basic', 'standard', 'advanced', 'optional', undefined),
  assigned: fc.boolean(),
  asIs: fc.option(score),
  toBe: fc.option(score),
});
const services = fc.array(service, { minLength: 1, maxLength: 4 });

function organisationFrom(list: readonly (typeof service extends fc.Arbitrary<infer T> ? T : never)[]) {
  const lines = (entry: (one: (typeof list)[number]) => string) =>
    list.map((one, index) => `  A-${index + 1}: { ${entry(one)} }\n`).join('');
  return organisationOf({
    catalog: lines(({ level }) => (level ? `level: ${level}` : '')),
    profile: lines(({ assigned }) => (assigned ? 'assignment: insource, team: t' : 'assignment: unassigned')),
    portfolio: lines(({ asIs, toBe }) =>
      [asIs && `as-is: ${asIs}`, toBe && `to-be: ${toBe}`].filter(Boolean).join(', '),
    ),
  });
}

describe('whatever the services', () => {
  it('a budget takes the roadmap from its top, and leaves out nothing before what it takes', async () => {
    await fc.assert(
      fc.asyncProperty(services, fc.nat({ max: 14 }), async (list, budget) => {
        const organisation = await organisationFrom(list);
        const { items, planned, open, left } = makePlan(organisation, { today, budget });
        expect(planned.steps).toBeLessThanOrEqual(budget);
        expect(planned.steps).toBe(Math.min(budget, open.steps));
        const all = makePlan(organisation, { today }).items;
        expect(ids([...items, ...left])).toEqual(ids(all));
        for (const [at, { steps, shortfall, reaches, toBe }] of items.entries()) {
          expect(steps).toBeLessThanOrEqual(shortfall);
          // Only the last may be raised by a part of its steps.
          if (at < items.length - 1) expect(steps).toBe(shortfall);
          if (steps > 0) expect(reaches).toBeLessThanOrEqual(toBe ?? 0);
        }
      }),
    );
  });

  it('raising one as-is raises no gap and lowers no mean', async () => {
    const gaps = (organisation: Organisation) => {
      const { services: all, categories, total } = analysePortfolio(organisation);
      const means = [total, ...categories].map(({ mean, gap }) => [mean ?? 0, gap ?? 0] as const);
      return { services: new Map(all.map(({ row, gap }) => [row.id, gap])), means };
    };
    await fc.assert(
      fc.asyncProperty(services, fc.nat({ max: 3 }), score, async (list, index, raised) => {
        const asIs = list[index]?.asIs;
        fc.pre(typeof asIs === 'number' && raised >= asIs);
        const organisation = await organisationFrom(list);
        const before = gaps(organisation);
        const after = gaps(
          whatIf(organisation, new Map([[`A-${index + 1}`, raised as 1 | 2 | 3 | 4 | 5]])).organisation,
        );
        for (const [id, gap] of after.services) expect(gap).toBeLessThanOrEqual(before.services.get(id) ?? -9);
        for (const [at, [mean, gap]] of after.means.entries()) {
          expect(mean).toBeGreaterThanOrEqual(before.means[at]?.[0] ?? 9);
          expect(gap).toBeLessThanOrEqual(before.means[at]?.[1] ?? -9);
        }
      }),
    );
  });
});
