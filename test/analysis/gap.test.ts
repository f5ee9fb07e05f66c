import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseGap, asIsScore, loadFolder } from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-25';

describe('the textbook’s example (section 3.2)', async () => {
  const { organisation } = await loadFolder(fileURLToPath(new URL('../../examples/textbook', import.meta.url)));
  if (!organisation) throw new Error('not loaded');
  const {
    counts,
    profile: { unassigned },
    portfolio: { services },
  } = analyseGap(organisation, { today });

  it('holds 32 services: A 9, B 4, D 1, E 7, G 4, I 7', () => {
    expect(counts).toEqual({
      inScope: 32,
      scored: 32,
      excluded: 0,
      unscored: 0,
      unassigned: 0,
      unasked: 0,
      undecided: 0,
      unnecessary: 32,
    });
    expect(unassigned).toEqual([]);
  });

  it.each([
    // Table 5, the rows that it shows.
    ['A-1', 3, 5, 2],
    ['B-1', 2, 4, 2],
    ['D-1', 4, 5, 1],
    ['E-1', 4, 5, 1],
    ['G-1', 3, 5, 2],
    ['I-1', 4, 5, 1],
  ])('scores %s as %i, to be %i: a gap of %i', (id, asIs, toBe, gap) => {
    expect(services.find(({ row }) => row.id === id)).toMatchObject({ asIs, toBe, gap });
  });
});

describe('a small organisation with everything in it', async () => {
  const organisation = await organisationOf({
    catalog: `
  A-1: { level: basic }
  A-2: { level: standard }
  A-3: { level: unnecessary, reason: budget }
  A-4: { level: optional }
  B-1: { level: basic }
  B-2: { level: basic }
  C-1: { level: advanced }
  X-1: { level: basic }
custom:
  X-1: { category: B, name: Own }
`,
    profile: `
  A-1: { assignment: insource, team: t }
  A-2: { assignment: outsource, provider: p }
  A-3: { assignment: insource, team: t }
  B-1: { assignment: combination, team: t, provider: p }
  B-2: { assignment: unassigned }
  X-1: { assignment: combination, team: t, provider: p }
`,
    portfolio: `
  A-1: { as-is: 2, to-be: 4 }
  A-2: { as-is: 5, to-be: 3 }
  A-3: { as-is: 1, to-be: 5 }
  A-4: { to-be: 5 }
  B-1: { as-is: { insource: 1, outsource: 4 }, to-be: 5 }
  B-2: { as-is: 1, to-be: 2 }
  C-1: { as-is: excluded, rationale: r }
  D-1: { as-is: 3 }
  X-1: { as-is: { insource: 3 }, to-be: 5 }
`,
  });
  const {
    counts,
    profile: { unassigned, unasked },
    portfolio: { categories, services },
  } = analyseGap(organisation, { today });
  const of = (id: string) => categories.find(({ category }) => category === id);

  it('counts each service once', () => {
    // In scope: A-1 A-2 A-4 B-1 B-2 C-1 D-1 X-1. A-4 is unscored, C-1 excluded.
    // B-2 is said to be unassigned, A-4 and D-1 are not asked yet; C-1 was left out of the assessment and needs nobody.
    expect(counts).toEqual({
      inScope: 8,
      scored: 6,
      excluded: 1,
      unscored: 1,
      unassigned: 1,
      unasked: 2,
      undecided: 64 - 8,
      unnecessary: 1,
    });
    expect(unassigned.map(({ id }) => id)).toEqual(['B-2']);
    expect(unasked.map(({ id }) => id)).toEqual(['A-4', 'D-1']);
  });

  it('takes means over scored services in scope only', () => {
    // A: (2 + 5) / 2, (4 + 3) / 2, (2 + -2) / 2; A-3 is unnecessary and A-4 unscored.
    expect(of('A')).toMatchObject({ inScope: 3, scored: 2, unscored: 1, asIs: 3.5, toBe: 3.5, gap: 0 });
    // B: 4 (the higher half), 1, 3: 8 / 3; to be (5 + 2 + 5) / 3; gaps 1, 1, 2.
    expect(of('B')).toMatchObject({ inScope: 3, scored: 3, asIs: 8 / 3, toBe: 4, gap: 4 / 3 });
    expect(of('C')).toMatchObject({ inScope: 1, scored: 0, asIs: undefined, toBe: undefined, gap: undefined });
    // D-1 has no target: it counts for the mean of all scored, and is not compared.
    expect(of('D')).toMatchObject({
      scored: 1,
      mean: 3,
      compared: 0,
      withoutTarget: 1,
      asIs: undefined,
      gap: undefined,
    });
    expect(of('E')).toMatchObject({ inScope: 0, scored: 0, mean: undefined });
  });

  it('ranks by gap, ties in the order of the matrix, above target last', () => {
    expect(services.map(({ row, gap }) => [row.id, gap])).toEqual([
      ['A-1', 2],
      ['X-1', 2],
      ['B-1', 1],
      ['B-2', 1],
      ['A-2', -2],
    ]);
  });

  it('takes the lower half of a combination where the policy says so', () => {
    const row = organisation.rows.find(({ id }) => id === 'B-1');
    if (!row) throw new Error('no B-1');
    expect(asIsScore(row, { ...organisation.policy, combinationScore: 'higher' })).toBe(4);
    expect(asIsScore(row, { ...organisation.policy, combinationScore: 'lower' })).toBe(1);
  });
});

describe('what nobody has', () => {
  it.each([
    ['{ as-is: 5, to-be: 5 }', 1],
    ['{ to-be: 5 }', 1],
    ['{ as-is: { insource: 3, outsource: 4 } }', 1],
    ['{ as-is: excluded }', undefined],
  ])('counts as 1, whatever the file says: %s', async (entry, expected) => {
    const { rows, policy } = await organisationOf({
      profile: '  A-1: { assignment: unassigned }\n',
      portfolio: `  A-1: ${entry}\n`,
    });
    const row = rows.find(({ id }) => id === 'A-1');
    expect(row && asIsScore(row, policy)).toBe(expected);
  });
});

describe('a mean of as-is, one of to-be and one of gaps', () => {
  it('are over the same services, so that they subtract', async () => {
    const { portfolio } = analyseGap(
      await organisationOf({ portfolio: '  A-1: { as-is: 1 }\n  A-2: { as-is: 5, to-be: 5 }\n  A-3: { to-be: 4 }\n' }),
      { today },
    );
    expect(portfolio.total).toMatchObject({ asIs: 5, toBe: 5, gap: 0, compared: 1, withoutTarget: 1, unscored: 1 });
    expect(portfolio.total.mean).toBe(3);
  });
});

describe('a combination of which a half is missing', () => {
  it.each([
    ['higher', 3],
    ['lower', undefined],
  ] as const)('under %s counts as %s', async (combinationScore, expected) => {
    const { rows, policy } = await organisationOf({
      profile: '  A-1: { assignment: combination, team: t, provider: p }\n',
      portfolio: '  A-1: { as-is: { outsource: 3 } }\n',
    });
    const row = rows.find(({ id }) => id === 'A-1');
    expect(row && asIsScore(row, { ...policy, combinationScore })).toBe(expected);
  });
});

describe('halves that a combination has left behind', () => {
  it.each([
    ['insource', 2],
    ['outsource', 4],
    ['combination', 4],
  ])('count for %s as %i', async (assignment, expected) => {
    const { rows, policy } = await organisationOf({
      profile: `  A-1: { assignment: ${assignment}, team: t, provider: p }\n`,
      portfolio: '  A-1: { as-is: { insource: 2, outsource: 4 } }\n',
    });
    const row = rows.find(({ id }) => id === 'A-1');
    expect(row && asIsScore(row, policy)).toBe(expected);
  });
});

describe('whatever the scores', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const ids = ['A-1', 'A-2', 'A-3', 'B-1', 'B-2'];
  const scored = fc.record({
    asIs: fc.array(score, { minLength: 5, maxLength: 5 }),
    toBe: fc.array(score, { minLength: 5, maxLength: 5 }),
  });
  const lines = ({ asIs, toBe }: { asIs: number[]; toBe: number[] }) =>
    ids.map((id, index) => `  ${id}: { as-is: ${asIs[index]}, to-be: ${toBe[index]} }\n`).join('');

  it('an unscored service more moves no mean', async () => {
    await fc.assert(
      fc.asyncProperty(scored, async (scores) => {
        const before = analyseGap(await organisationOf({ portfolio: lines(scores) }), { today });
        const after = analyseGap(
          await organisationOf({ portfolio: lines(scores), catalog: '  A-4: { level: basic }\n' }),
          { today },
        );
        expect(after.counts.unscored).toBe(before.counts.unscored + 1);
        const means = ({ portfolio: { categories, total } }: typeof before) =>
          [total, ...categories].map(({ mean, asIs, toBe, gap }) => [mean, asIs, toBe, gap]);
        expect(means(after)).toEqual(means(before));
      }),
    );
  });

  it('raising one as-is raises no gap', async () => {
    await fc.assert(
      fc.asyncProperty(scored, fc.nat({ max: 4 }), async (scores, index) => {
        const raised = scores.asIs.map((value, at) => (at === index ? Math.min(5, value + 1) : value));
        const gaps = async (asIs: number[]) =>
          new Map(
            analyseGap(await organisationOf({ portfolio: lines({ ...scores, asIs }) }), {
              today,
            }).portfolio.services.map(({ row, gap }) => [row.id, gap]),
          );
        const [before, after] = [await gaps(scores.asIs), await gaps(raised)];
        for (const id of ids) expect(after.get(id)).toBeLessThanOrEqual(before.get(id) ?? 0);
      }),
    );
  });
});
