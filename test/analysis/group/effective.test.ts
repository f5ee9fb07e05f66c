import { describe, expect, it } from 'vitest';
import { effectiveScores } from '../../../src/analysis/group/effective.ts';
import { spreadOf } from '../../../src/analysis/group/spread.ts';
import { chainOf, suppliesIn, supplyProblem } from '../../../src/analysis/group/supply.ts';
import { knownEntities } from '../../../src/model/group.ts';
import type { Score } from '../../../src/reference/index.ts';
import { loadGroup } from '../../../src/source/group.ts';

const { group } = await loadGroup({ path: 'examples/harbor-group', shownAs: '' });
if (!group) throw new Error('the example cannot be used');
const effective = effectiveScores(group);

function rowOf(entity: string, service: string) {
  const known = knownEntities(group as NonNullable<typeof group>).find(({ id }) => id === entity);
  const row = known?.organisation.rows.find(({ id }) => id === service);
  if (!known || !row) throw new Error(`no ${service} in ${entity}`);
  return [known, row] as const;
}

/** As the README of the example works them out by hand: n, lowest, median, highest effective score. */
const byHand: Readonly<Record<string, readonly [number, Score, Score, Score] | undefined>> = {
  'A-1': [4, 2, 3, 4],
  'A-3': [2, 3, 3, 4],
  'A-12': [2, 2, 2, 3],
  'B-1': [4, 1, 3, 4],
  'B-3': [2, 2, 2, 2],
  'C-1': [2, 4, 4, 4],
  'D-1': [4, 2, 3, 4],
  'D-2': [4, 2, 3, 4],
  'D-4': [3, 4, 4, 4],
  'D-6': [2, 1, 1, 3],
  'E-3': [2, 3, 3, 4],
  'E-4': [4, 3, 3, 5],
  'F-1': [2, 1, 1, 1],
  'I-1': [3, 3, 4, 5],
  'I-5': undefined,
};

describe('the effective score', () => {
  it.each(Object.entries(byHand))('of %s over the group is as worked out by hand', (service, expected) => {
    const values = knownEntities(group).flatMap((entity) => {
      const row = entity.organisation.rows.find(({ id, scope }) => id === service && scope === 'in-scope');
      return row ? (effective(entity, row).value ?? []) : [];
    });
    const spread = expected && { n: expected[0], min: expected[1], median: expected[2], max: expected[3] };
    expect(spreadOf(values)).toEqual(spread);
  });

  it('is lowered by the supplier’s own, and says by whom', () => {
    expect(effective(...rowOf('trading', 'B-3'))).toEqual({ own: 4, value: 2, loweredBy: 'hq', unclear: undefined });
  });

  it('is 1 where no one has the service at the supplier', () => {
    expect(effective(...rowOf('robots', 'F-1'))).toEqual({ own: 3, value: 1, loweredBy: 'hq', unclear: undefined });
  });

  it('cannot be said in a circle', () => {
    for (const entity of ['hq', 'trading']) {
      expect(effective(...rowOf(entity, 'I-5'))).toMatchObject({ value: undefined, unclear: 'loop' });
    }
  });

  it('is no higher for a consumer than the consumer says', () => {
    expect(effective(...rowOf('robots', 'E-4'))).toEqual({
      own: 3,
      value: 3,
      loweredBy: undefined,
      unclear: undefined,
    });
  });
});

describe('who serves whom', () => {
  it('is read from the providers that are entities', () => {
    expect(suppliesIn(group).map(({ consumer, entity, row }) => `${entity} → ${consumer.id} ${row.id}`)).toEqual([
      'trading → hq I-5',
      'hq → trading B-1',
      'hq → trading B-3',
      'hq → trading C-1',
      'hq → trading D-4',
      'hq → trading I-5',
      'hq → robots D-1',
      'trading → robots E-4',
      'hq → robots F-1',
      'hq → robots I-1',
    ]);
  });

  it('has one service that no one has at its supplier', () => {
    const wrong = suppliesIn(group).filter((supply) => supplyProblem(supply) !== undefined);
    expect(wrong.map((supply) => [supply.consumer.id, supply.row.id, supplyProblem(supply)])).toEqual([
      ['robots', 'F-1', 'no-one'],
    ]);
  });

  it('is followed from hand to hand', () => {
    const chain = (entity: string, service: string) => chainOf(...rowOf(entity, service), group);
    expect(chain('trading', 'C-1')).toEqual({ entities: ['trading', 'hq'], outside: 'deepdive', loop: false });
    expect(chain('trading', 'B-1')).toEqual({ entities: ['trading', 'hq'], outside: undefined, loop: false });
    expect(chain('trading', 'I-5')).toEqual({ entities: ['trading', 'hq', 'trading'], outside: undefined, loop: true });
  });
});
