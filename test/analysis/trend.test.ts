import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  type Figures,
  figuresOf,
  periodOf,
  type TrendPoint,
  trendMeasures,
  trendOf,
} from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

const nothing: Figures = {
  inScope: 0,
  scored: 0,
  excluded: 0,
  unscored: 0,
  unassigned: 0,
  withoutTarget: 0,
  assigned: 0,
  openGaps: 0,
  mean: undefined,
  compared: 0,
  asIs: undefined,
  toBe: undefined,
  gap: undefined,
  combinations: { services: 0, insource: undefined, outsource: undefined },
};

const point = (date: string, figures: Figures | undefined): TrendPoint => ({
  date,
  commit: date,
  label: undefined,
  figures,
  likeForLike: undefined,
  problem: undefined,
});

describe('the figures of an organisation', () => {
  it('are those worked out by hand', async () => {
    /*
     * In scope: A-1 3 of 5; A-2 5 of 4, above target; A-3 2 without a target; A-4 excluded; A-5; X-1 lower half
     * 2 of 4. Not in scope: A-6, unnecessary, and all of which nothing is said.
     *   A-5 is unassigned: it counts as 1. Mean (3+5+2+1+2)/5 = 13/5. Both scores have: as-is
     *   (3+5+2)/3 = 10/3, to-be (5+4+4)/3 = 13/3, gap (2-1+2)/3 = 1. Below target.
     *   Somebody has; of the others it is not said.
     */
    const organisation = await organisationOf({
      cdc: 'policy: { combination-score: lower }',
      catalog: '  A-6: { level: unnecessary }\ncustom: { X-1: { category: B, name: Own } }',
      profile:
        '  A-1: { assignment: insource }\n  A-5: { assignment: unassigned }\n  A-6: { assignment: insource }\n  X-1: { assignment: combination }',
      portfolio: [
        '  A-1: { as-is: 3, to-be: 5 }',
        '  A-2: { as-is: 5, to-be: 4 }',
        '  A-3: { as-is: 2 }',
        '  A-4: { as-is: excluded }',
        '  A-6: { as-is: 1, to-be: 5 }',
        '  X-1: { as-is: { insource: 2, outsource: 3 }, to-be: 4 }',
      ].join('\n'),
    });
    expect(figuresOf(organisation)).toEqual({
      inScope: 6,
      scored: 5,
      excluded: 1,
      unscored: 0,
      unassigned: 1,
      withoutTarget: 2,
      assigned: 2,
      openGaps: 2,
      mean: 13 / 5,
      compared: 3,
      asIs: 10 / 3,
      toBe: 13 / 3,
      gap: 1,
      combinations: { services: 1, insource: 2, outsource: 3 },
    });
  });

  it('are none where nothing is said', async () => {
    expect(figuresOf(await organisationOf({}))).toEqual(nothing);
  });
});

describe('a trend', () => {
  const figures: Figures = {
    ...nothing,
    inScope: 2,
    scored: 1,
    assigned: 1,
    openGaps: 1,
    mean: 2,
    compared: 1,
    asIs: 2,
    toBe: 4,
    gap: 2,
  };
  const unscored = { ...figures, scored: 0, openGaps: 0, asIs: undefined, toBe: undefined, gap: undefined };

  it('has a line for each measure, with gaps where there is nothing to take', () => {
    const points = [
      point('2025-01-01', undefined),
      point('2025-02-01', figures),
      point('2025-03-01', undefined),
      point('2025-04-01', { ...figures, asIs: 3, gap: 1 }),
      point('2025-05-01', unscored),
    ];
    const { lines } = trendOf(points);
    expect(lines.map(({ measure }) => measure)).toEqual(trendMeasures);
    expect(lines.find(({ measure }) => measure === 'asIs')).toEqual({
      measure: 'asIs',
      values: [undefined, 2, undefined, 3, undefined],
      first: 2,
      last: 3,
      scale: [2, 3],
    });
    expect(lines.find(({ measure }) => measure === 'scored')).toMatchObject({ first: 1, last: 0 });
  });

  it('are drawn on a scale on which changes can be seen, and little does not look much', () => {
    const scale = (measure: string, ...values: number[]) =>
      trendOf(
        values.map((value) => ({
          ...point('2025-01-01', unscored),
          figures: { ...figuresOf({ rows: [], policy: defaultPolicy }), [measure]: value },
        })),
      ).lines.find((line) => line.measure === measure)?.scale;
    expect(scale('mean', 3.32, 3.4)).toEqual([3.25, 3.75]);
    expect(scale('mean', 2, 4.1)).toEqual([2, 4.25]);
    expect(scale('mean', 5)).toEqual([4.5, 5]);
    expect(scale('gap', -0.3, 0.1)).toEqual([-0.5, 0.25]);
    expect(scale('scored', 0, 1)).toEqual([0, 4]);
    expect(scale('scored', 12, 40)).toEqual([12, 40]);
  });

  it('may have no point, and then no first and no last', () => {
    for (const { first, last } of trendOf([]).lines) expect([first, last]).toEqual([undefined, undefined]);
  });

  it.each([
    ['2025-01-31', '2025-01', '2025-Q1', '2025'],
    ['2025-03-31', '2025-03', '2025-Q1', '2025'],
    ['2025-04-01', '2025-04', '2025-Q2', '2025'],
    ['2025-12-31', '2025-12', '2025-Q4', '2025'],
  ])('puts %s into %s, %s and %s', (date, month, quarter, year) => {
    expect([periodOf(date, 'month'), periodOf(date, 'quarter'), periodOf(date, 'year')]).toEqual([
      month,
      quarter,
      year,
    ]);
  });
});
