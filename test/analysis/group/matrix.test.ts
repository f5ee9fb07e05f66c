import { describe, expect, it } from 'vitest';
import { groupGap } from '../../../src/analysis/group/gap.ts';
import { groupMatrix } from '../../../src/analysis/group/matrix.ts';
import { type Group, joinGroup } from '../../../src/model/group.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { loadGroup } from '../../../src/source/group.ts';
import { organisationOf } from '../organisation.ts';

const today = '2026-11-27';

async function example(): Promise<Group> {
  const { group } = await loadGroup({ path: 'examples/harbor-group', shownAs: '' });
  if (!group) throw new Error('the example cannot be used');
  return group;
}

const group = await example();
const matrix = groupMatrix(group, today);
const service = (id: string, of = matrix) => of.services.find((one) => one.service.id === id);
const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

/** What is expected is worked out by hand, from the files and the README of the example. */
describe('the example group', () => {
  it('says of each entity how many services it has in scope, and how old they are', () => {
    expect(
      matrix.entities.map(({ entity, figures, judged, stale, undated }) => [
        entity.id,
        figures.inScope,
        figures.scored,
        figures.unassigned,
        judged,
        stale,
        undated,
      ]),
    ).toEqual([
      // A service that no one has is scored 1, and assessed by no one.
      ['hq', 15, 15, 1, 14, 0, 0],
      ['trading', 13, 13, 1, 12, 0, 0],
      ['robots', 8, 8, 1, 7, 0, 0],
      ['yard-x', 6, 6, 0, 6, 6, 0],
    ]);
    expect(matrix.entities.at(-1)?.assessed?.newest).toBe('2025-03-31');
  });

  it('names the weakest of a service, who has none of it, and who could help', () => {
    expect(ids(service('B-1')?.weakest)).toEqual(['robots']);
    expect(ids(service('B-1')?.unassigned)).toEqual(['robots']);
    expect(ids(service('B-3')?.weakest)).toEqual(['hq', 'trading']);
    expect(matrix.services.filter(({ helpers }) => helpers.length > 0).map((one) => [one.service.id, ids(one.helpers)]))
      // hq has I-1 at 5, trading E-4.
      .toEqual([
        ['E-4', ['trading']],
        ['I-1', ['hq']],
      ]);
  });

  it('puts the services of a category together, and names the entity with the lowest median', () => {
    // hq 4, 2; trading 4, 2; robots 1; yard-x 3: 1 2 2 3 4 4.
    const b = matrix.categories.find(({ category }) => category === 'B');
    expect(b?.figures.effective).toEqual({ n: 6, min: 1, median: 2, max: 4 });
    expect(b?.figures.own).toEqual({ n: 6, min: 1, median: 3, max: 4 });
    expect(ids(b?.weakest)).toEqual(['robots']);
    expect(matrix.categories.find(({ category }) => category === 'G')).toMatchObject({
      figures: { inScope: 0, own: undefined, effective: undefined },
      weakest: [],
    });
  });

  it('finds what all have from the same source, by whatever id they call it', () => {
    expect(matrix.singlePoints.map(({ service: id, on, entities }) => [id, on.kind, on.id, ids(entities)])).toEqual([
      // Through hq, whose part of it NightOwl does.
      ['D-4', 'provider', 'nightowl', ['hq', 'trading', 'yard-x']],
      ['B-3', 'entity', 'hq', ['hq', 'trading']],
      ['C-1', 'provider', 'deepdive', ['hq', 'trading']],
      // Under two ids with one name.
      ['E-3', 'provider', 'redkite', ['hq', 'robots']],
    ]);
  });

  it('says who leans on whom in the end; a loop leans on no one, nor does what no one does there', () => {
    expect(matrix.leaning.map(({ on, entities, services }) => [on.id, ids(entities), services])).toEqual([
      ['nightowl', ['hq', 'trading', 'yard-x'], ['D-4', 'B-1']],
      // F-1 is unassigned at hq.
      ['hq', ['trading', 'robots'], ['B-1', 'B-3', 'D-1', 'I-1']],
      ['deepdive', ['hq', 'trading'], ['C-1']],
      ['redkite', ['hq', 'robots'], ['E-3']],
      ['trading', ['robots'], ['E-4']],
    ]);
  });

  it('judges every required service of every entity that has to run it', () => {
    const [only] = matrix.requirements;
    expect(only?.entities).toBe(2);
    expect(only?.checks.map(({ entity, service: id, verdict, score }) => [entity.id, id, verdict, score])).toEqual([
      ['trading', 'A-1', 'met', 3],
      ['trading', 'B-1', 'met', 4],
      ['trading', 'D-1', 'below', 2],
      ['robots', 'A-1', 'below', 2],
      ['robots', 'B-1', 'unassigned', 1],
      ['robots', 'D-1', 'met', 3],
    ]);
  });

  it('counts what is filtered away, and values what is left as before', () => {
    const some = groupMatrix(group, today, { kinds: ['subsidiary'], services: ['B-1', 'B-3'] });
    expect(some.selected).toMatchObject({ entities: 1, entitiesLeftOut: 3, services: 2, servicesLeftOut: 62 });
    expect(service('B-3', some)?.figures.effective).toEqual({ n: 1, min: 2, median: 2, max: 2 });
    expect(some.categories.map(({ category }) => category)).toEqual(['B']);
  });
});

const shared = (assignment: string, score: number) =>
  organisationOf({
    cdc: 'providers: { sup: { name: Supplier, entity: sup }, out: { name: Outside } }\n',
    catalog: '  A-1: { level: basic }\n  G-1: { level: basic }\n',
    profile: `  A-1: ${assignment}\n`,
    portfolio: `  A-1: { as-is: ${score}, to-be: 4 }\n  A-2: { as-is: excluded }\n  X-1: { as-is: 3 }\n`,
  });

async function groupOf(entities: Readonly<Record<string, Organisation | undefined>>): Promise<Group> {
  const file = Object.fromEntries(Object.keys(entities).map((id) => [id, { path: id, kind: 'unit' as const }]));
  const states = Object.entries(entities).map(
    ([id, organisation]) => [id, organisation ? { organisation } : { absence: 'unusable' as const }] as const,
  );
  return joinGroup(
    { version: 1, entities: file, require: [{ services: ['A-1', 'G-1', 'A-2'], 'at-least': 2 }] },
    new Map(states),
  );
}

describe('a group of which not everything is known', () => {
  it('names the entities that cannot be looked at, and has no figure of them', async () => {
    const some = groupMatrix(
      await groupOf({ sup: undefined, one: await shared('{ assignment: outsource, provider: sup }', 4) }),
      today,
    );
    expect(some.absent.map(({ id, absence }) => [id, absence])).toEqual([['sup', 'unusable']]);
    expect(some.entities).toHaveLength(1);
    // What the supplier can do is not known, so neither is what the score is worth.
    expect(service('A-1', some)?.figures).toMatchObject({ scored: 1, unclear: 1, effective: undefined });
    expect(some.requirements[0]?.checks.map(({ entity, service: id, verdict }) => [entity.id, id, verdict])).toEqual([
      ['sup', 'A-1', 'unknown'],
      ['sup', 'A-2', 'unknown'],
      ['sup', 'G-1', 'unknown'],
      ['one', 'A-1', 'unclear'],
      ['one', 'A-2', 'excluded'],
      ['one', 'G-1', 'unasked'],
    ]);
    // An entity of which nothing is known is leant on, but by one alone.
    expect(some.leaning.map(({ on, entities }) => [on.id, entities.length])).toEqual([['sup', 1]]);
    expect(some.singlePoints).toEqual([]);
  });

  it('counts what is excluded, unscored and not asked apart', async () => {
    const { total } = groupMatrix(await groupOf({ one: await shared('{ assignment: insource }', 3) }), today);
    expect(total).toMatchObject({ inScope: 3, scored: 1, excluded: 1, unscored: 1, unassigned: 0, unasked: 1 });
    expect(total).toMatchObject({ undecided: 61, unnecessary: 0 });
  });

  it('finds no single point where one does it alone, or has it from someone else', async () => {
    const [sup, one, alone] = await Promise.all([
      shared('{ assignment: insource }', 4),
      shared('{ assignment: outsource, provider: sup }', 3),
      shared('{ assignment: insource }', 2),
    ]);
    const out = await shared('{ assignment: outsource, provider: out }', 2);
    const points = async (entities: Readonly<Record<string, Organisation>>) =>
      groupMatrix(await groupOf(entities), today).singlePoints.map(({ on, entities: own }) => [on.id, ids(own)]);
    expect(await points({ sup, one })).toEqual([['sup', ['sup', 'one']]]);
    expect(await points({ sup, one, alone })).toEqual([]);
    expect(await points({ sup, one, out })).toEqual([]);
    expect(await points({ out, other: out })).toEqual([['out', ['out', 'other']]]);
  });
});

describe('a way that ends with no one', () => {
  it.each([
    ['unassigned', '{ assignment: unassigned }', 'A-1: { level: basic }', '{ to-be: 4 }'],
    ['unnecessary', '{ assignment: insource }', 'A-1: { level: unnecessary }', '{ as-is: 4 }'],
    ['excluded', '{ assignment: insource }', 'A-1: { level: basic }', '{ as-is: excluded }'],
    [
      'excluded, though handed on',
      '{ assignment: outsource, provider: out }',
      'A-1: { level: basic }',
      '{ as-is: excluded }',
    ],
  ])('is no source and no single point: %s', async (_, assignment, catalog, scores) => {
    const one = await shared('{ assignment: outsource, provider: sup }', 3);
    const sup = await organisationOf({
      cdc: 'providers: { out: { name: Outside } }\n',
      catalog: `  ${catalog}\n`,
      profile: `  A-1: ${assignment}\n`,
      portfolio: `  A-1: ${scores}\n`,
    });
    const found = groupMatrix(await groupOf({ sup, one, two: one }), today);
    // What sup has from others for itself is its own matter.
    const leaning = found.leaning.flatMap(({ entities }) => ids(entities));
    expect(leaning.filter((id) => id !== 'sup')).toEqual([]);
    expect(found.singlePoints).toEqual([]);
  });
});

describe('the gaps of the example group', () => {
  const gap = groupGap(group);

  it('are those of the effective scores, beside the own ones', () => {
    // hq: 2 of 4; trading: 4 of 4, worth 2.
    const alerting = gap.services.find((one) => one.service.id === 'B-3');
    expect(alerting?.figures).toMatchObject({
      compared: 2,
      below: 2,
      own: { n: 2, min: 0, median: 0, max: 2 },
      effective: { n: 2, min: 2, median: 2, max: 2 },
    });
    expect(ids(alerting?.figures.furthest)).toEqual(['hq', 'trading']);
  });

  it('are not compared where it cannot be said what a score is worth', () => {
    const community = gap.services.find((one) => one.service.id === 'I-5');
    expect(community?.figures).toMatchObject({ compared: 2, unclear: 2, effective: undefined, furthest: [] });
  });

  it('come with the largest first', () => {
    const largest = gap.services.map(({ figures }) => figures.effective?.max ?? Number.NEGATIVE_INFINITY);
    expect(largest).toEqual(largest.toSorted((a, b) => (a === b ? 0 : b - a)));
  });
});
