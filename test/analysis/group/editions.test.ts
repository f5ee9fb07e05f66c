import { describe, expect, it } from 'vitest';
import { beyondOrganisation } from '../../../src/analysis/drill/escalation.ts';
import { groupDiff } from '../../../src/analysis/group/diff.ts';
import { groupGap } from '../../../src/analysis/group/gap.ts';
import { groupMatrix } from '../../../src/analysis/group/matrix.ts';
import { inFramework } from '../../../src/model/common-list.ts';
import { ownEdition } from '../../../src/model/edition.ts';
import type { FileContents, GroupFile } from '../../../src/model/files.ts';
import { joinGroup } from '../../../src/model/group.ts';
import { joinOrganisation, type Organisation } from '../../../src/model/organisation.ts';
import { edition } from '../../../src/reference/index.ts';
import { checkGroup } from '../../../src/rules/check-group.ts';

/** D-1 and D-2 change places, E-3 is gone, I-1 became two, and F-6 is new; all else stays as it is. */
const changed: Readonly<Record<string, object>> = {
  'D-1': { from: 'D-2', name: 'Made-up one' },
  'D-2': { from: 'D-1', name: 'Made-up two' },
  'I-1': { from: 'I-1', name: 'Made-up three' },
  'I-8': { from: 'I-1', name: 'Made-up four' },
  'F-6': { name: 'Made-up five' },
};
const typed = ownEdition('later', {
  version: 1,
  name: 'Later',
  from: 'x1060-2021',
  categories: Object.fromEntries(edition.categories.map(({ id, name }) => [id, name])),
  services: {
    ...Object.fromEntries(edition.services.filter(({ id }) => id !== 'E-3').map(({ id }) => [id, { from: id }])),
    ...changed,
  },
  withdrawn: ['E-3'],
} as never);

type Said = readonly [assignment: string, score: number, provider?: string];

function organisationOf(framework: string, services: Readonly<Record<string, Said>>): Organisation {
  const entries = Object.entries(services);
  const of = (entry: (said: Said) => object) => ({
    version: 1,
    services: Object.fromEntries(entries.map(([id, said]) => [id, entry(said)])),
  });
  const files = {
    cdc: { version: 1, framework, providers: { hq: { name: 'HQ', entity: 'hq' } }, teams: { team: { name: 'Team' } } },
    catalog: of(() => ({ level: 'basic' })),
    profile: of(([assignment, , provider]) => ({ assignment, ...(provider ? { provider } : { team: 'team' }) })),
    portfolio: of(([, score]) => ({ 'as-is': score, 'to-be': 5 })),
  } as unknown as Partial<FileContents>;
  return joinOrganisation(files, [], [], framework === 'later' ? [typed] : []);
}

const hq = organisationOf('x1060-2021', {
  'D-1': ['insource', 4],
  'D-2': ['insource', 2],
  'E-3': ['insource', 5],
  'I-1': ['insource', 5],
});
/** Its D-2 is the D-1 of the others. */
const unit = organisationOf('later', {
  'D-1': ['insource', 3],
  'D-2': ['outsource', 5, 'hq'],
  'I-8': ['outsource', 4, 'hq'],
  'F-6': ['insource', 2],
});
const file = {
  version: 1,
  entities: { hq: { path: 'hq', kind: 'parent' }, unit: { path: 'unit', kind: 'unit', parent: 'hq' } },
  require: [{ services: ['D-1', 'D-2', 'E-3'], 'at-least': 3, of: ['unit'] }],
} as unknown as GroupFile;
const groupOf = (one: Organisation, two: Organisation) =>
  joinGroup(
    file,
    new Map([
      ['hq', { organisation: one }],
      ['unit', { organisation: two }],
    ]),
  );
const group = groupOf(hq, unit);
const matrix = groupMatrix(group, '2026-11-27');

describe('a group whose entities follow several editions', () => {
  it('is compared by the edition from which the others come', () => {
    expect(group.framework.id).toBe('x1060-2021');
    const spread = (id: string) => {
      const own = matrix.services.find(({ service }) => service.id === id)?.figures.own;
      return own && [own.n, own.min, own.max];
    };
    // D-1: 4 at hq, and 5 at the unit, which calls it D-2. D-2: 2 and 3. I-1 and E-3 are those of hq alone.
    expect(['D-1', 'D-2', 'E-3', 'I-1'].map(spread)).toEqual([
      [2, 4, 5],
      [2, 2, 3],
      [1, 5, 5],
      [1, 5, 5],
    ]);
  });

  it('says what of an entity is not compared, and still counts it', () => {
    expect(matrix.otherEditions).toEqual([
      expect.objectContaining({ edition: typed.framework, notHad: ['E-3', 'I-1'], ofItsEdition: ['F-6', 'I-8'] }),
    ]);
    expect(matrix.custom).toBe(0);
    // Four services each.
    expect(matrix.total.inScope).toBe(8);
  });

  it('takes what a supplier does of the same service, and of no other of that id', () => {
    const worth = (id: string) => matrix.supplies.find(({ row }) => row.id === id || row.inFile?.id === id)?.effective;
    expect(worth('D-1')).toEqual({ own: 5, value: 4, loweredBy: 'hq', unclear: undefined });
    expect(worth('I-8')).toEqual({ own: 4, value: undefined, loweredBy: undefined, unclear: 'edition' });
  });

  it('judges requirements by it', () => {
    const verdicts = matrix.requirements.flatMap(({ checks }) => checks.map(({ verdict, score }) => [verdict, score]));
    expect(verdicts).toEqual([
      ['met', 4],
      ['met', 3],
      ['other-edition', undefined],
    ]);
  });

  it('finds gaps by it', () => {
    const d1 = groupGap(group).services.find(({ service }) => service.id === 'D-1')?.figures;
    // Targets of 5: 1 at hq, and 1 at the unit, of which the 5 is worth 4.
    expect(d1?.effective).toEqual({ n: 2, min: 1, median: 1, max: 1 });
  });

  it('reports a finding where the entity’s files have it, under the id that they have', () => {
    const stricter = { ...group, requirements: [{ services: ['D-2'], atLeast: 4, of: ['unit'] } as const] };
    const required = checkGroup(stricter, { today: '2026-11-27' }).filter(({ code }) => code === 'group/required');
    expect(required).toEqual([
      expect.objectContaining({
        at: { file: 'portfolio', path: ['services', 'D-1', 'as-is'], name: 'unit' },
        args: expect.objectContaining({ service: expect.objectContaining({ id: 'D-1' }), score: 3 }),
      }),
    ]);
  });

  it('has no changes where an entity only moved to another edition', () => {
    const before = organisationOf('x1060-2021', { 'D-1': ['outsource', 5, 'hq'], 'D-2': ['insource', 3] });
    const after = organisationOf('later', { 'D-1': ['insource', 3], 'D-2': ['outsource', 5, 'hq'] });
    expect(groupDiff(groupOf(hq, before), groupOf(hq, after)).entities.flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe('a group whose entities all follow one typed edition', () => {
  const all = groupOf(inFramework(hq, typed.framework), unit);

  it('is compared by that one', () => {
    const same = groupOf(unit, organisationOf('later', { 'F-6': ['insource', 4] }));
    expect(same.framework).toBe(typed.framework);
    const shown = groupMatrix(same, '2026-11-27').services.find(({ service }) => service.id === 'F-6');
    expect([shown?.service.name.en, shown?.figures.own]).toEqual(['Made-up five', { n: 2, min: 2, median: 2, max: 4 }]);
  });

  it('has the same scores under the ids of either', () => {
    expect(all.framework).toBe(typed.framework);
    const scores = groupMatrix(all, '2026-11-27').services.find(({ service }) => service.id === 'D-2')?.figures.own;
    expect(scores).toEqual({ n: 2, min: 4, median: 4, max: 5 });
  });
});

it('is asked by a drill under the ids of the organisation that is drilled', () => {
  const own = groupOf(inFramework(hq, typed.framework), unit);
  const [entity] = own.entities.filter(({ id }) => id === 'unit');
  if (!entity) throw new Error('no unit');
  const wanted = [{ service: 'D-2', counts: true, chosenBy: 'textbook' }];
  const scenario = { steps: [{ step: { id: 'judge' }, wanted }], questions: [] } as never;
  const { worthLess } = beyondOrganisation(scenario, entity, own, { today: '2026-11-27', bound: 3 });
  expect(worthLess.map(({ service, worth }) => [service, worth.own, worth.value])).toEqual([['D-2', 5, 4]]);
});
