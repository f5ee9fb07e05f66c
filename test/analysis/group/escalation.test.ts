import { describe, expect, it } from 'vitest';
import { beyondOrganisation } from '../../../src/analysis/drill/escalation.ts';
import { scenarioOf } from '../../../src/analysis/drill/scenario.ts';
import { type Group, joinGroup } from '../../../src/model/group.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import { loadGroup } from '../../../src/source/group.ts';
import { organisationOf } from '../organisation.ts';

const options = { today: '2026-09-30', bound: 3 } as const;

function beyond(group: Group, id: string, today: string = options.today) {
  const entity = group.entities.find((one) => one.id === id);
  const scenario = scenarioOf('supply-chain', joinOrganisation({}));
  if (!entity || !scenario) throw new Error(`no ${id}`);
  return beyondOrganisation(scenario, entity, group, { ...options, today });
}

/** `hq D-1 top hq ready` */
function lines(group: Group, id: string): string[] {
  return beyond(group, id).escalations.map(({ from, service, authority, decider, via, standing }) =>
    [from.id, service.id, authority, ...via.map((one) => `via ${one.id}`), decider?.id, standing?.verdict]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const { group: example } = await loadGroup({ path: 'examples/harbor-group', shownAs: '' });
if (!example) throw new Error('the example cannot be used');

describe('an incident in the example group', () => {
  it('goes from the subsidiary to its parent where it has no authority, and is known to find little there', () => {
    expect(lines(example, 'trading')).toEqual([
      'trading D-1 escalates hq ready',
      // Own work at 3, with a target of 4.
      'trading D-2 delegated trading weak',
      'trading D-3 escalates hq not-chosen',
      'trading D-4 delegated trading weak',
      'trading D-5 escalates hq not-chosen',
      'trading D-6 escalates hq weak',
      'trading D-7 escalates hq not-chosen',
    ]);
  });

  it('comes to the parent from below, and shows it who has no one to escalate to', () => {
    const all = lines(example, 'hq');
    expect(all.filter((line) => line.startsWith('hq '))).toEqual([
      'hq D-1 top hq ready',
      'hq D-2 top hq ready',
      'hq D-3 top hq not-chosen',
      'hq D-4 top hq weak',
      'hq D-5 top hq not-chosen',
      'hq D-6 top hq weak',
      'hq D-7 top hq not-chosen',
    ]);
    expect(all.filter((line) => line.startsWith('trading '))).toHaveLength(5);
    expect(all.filter((line) => line.startsWith('robots '))).toEqual(
      ['D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6', 'D-7'].map((id) => `robots ${id} no-one`),
    );
    expect(all).toHaveLength(7 + 5 + 7);
  });

  it('is bound by contract with a partner, which escalates to no one', () => {
    expect(lines(example, 'yard-x')).toEqual([]);
    const [agreement, ...others] = beyond(example, 'yard-x').agreements;
    expect(others).toEqual([]);
    expect(agreement).toMatchObject({
      contract: 'valid',
      agreed: ['D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6', 'D-7', 'I-5'],
      open: [],
    });
    // Once it has ended, nothing is agreed.
    expect(beyond(example, 'hq', '2026-10-01').agreements).toMatchObject([
      { contract: 'ended', until: '2026-09-30', agreed: [], open: agreement?.agreed },
    ]);
  });
});

describe('what a service is worth in the group', () => {
  it('is said of the services of the drill', () => {
    const worthLess = (id: string) =>
      beyond(example, id).worthLess.map(({ service, worth }) => [service, worth.own, worth.value, worth.unclear]);
    // hq and trading name each other for I-5; trading has B-3 from hq, which has it at 2.
    expect(worthLess('hq')).toEqual([['I-5', expect.any(Number), undefined, 'loop']]);
    expect(worthLess('trading')).toEqual([
      ['B-3', 4, 2, undefined],
      ['I-5', expect.any(Number), undefined, 'loop'],
    ]);
  });

  it.each([
    ['is weak where its supplier is', '{ assignment: insource, team: t }', '{ as-is: 2 }', 'weak', 2, undefined],
    ['is weak where no one does it', '{ assignment: unassigned }', '{ to-be: 3 }', 'weak', 1, undefined],
    [
      'is unscored where its supplier is',
      '{ assignment: insource, team: t }',
      '{ to-be: 3 }',
      'unscored',
      undefined,
      'unscored',
    ],
    ['is unscored in a loop', '{ assignment: outsource, provider: p }', '{ as-is: 4 }', 'unscored', undefined, 'loop'],
    [
      'is ready where it is lowered to the bound',
      '{ assignment: insource, team: t }',
      '{ as-is: 3 }',
      'ready',
      3,
      undefined,
    ],
  ])('decides how it stands with who decides: %s', async (_, profile, portfolio, verdict, value, unclear) => {
    const of = (entity: string, assignment: string, scores: string) =>
      organisationOf({
        cdc: `teams: { t: { name: T } }\nproviders: { p: { name: P, entity: ${entity} } }\n`,
        catalog: '  D-1: { level: basic }\n',
        profile: `  D-1: ${assignment}\n`,
        portfolio: `  D-1: ${scores}\n`,
      });
    const states = {
      top: await of('soc', '{ assignment: outsource, provider: p }', '{ as-is: { outsource: 4 } }'),
      soc: await of('top', profile, portfolio),
    };
    const group = joinGroup(
      {
        version: 1,
        entities: { top: { path: 'top', kind: 'parent' }, soc: { path: 'soc', kind: 'unit', parent: 'top' } },
      },
      new Map(Object.entries(states).map(([id, organisation]) => [id, { organisation }])),
    );
    const [first] = beyond(group, 'top').escalations;
    expect(first?.service.id).toBe('D-1');
    expect(first?.standing?.verdict).toBe(verdict);
    expect(first?.worth).toMatchObject({ own: 4, value, unclear });
  });
});

describe('an escalation', () => {
  const organisation = joinOrganisation({});
  const groupOf = (entities: Record<string, { parent?: string; decides?: string[]; kind?: 'parent' | 'unit' }>) =>
    joinGroup(
      {
        version: 1,
        entities: Object.fromEntries(
          Object.entries(entities).map(([id, entry]) => [id, { path: id, kind: 'subsidiary' as const, ...entry }]),
        ),
      },
      new Map(Object.keys(entities).map((id) => [id, { organisation }])),
    );
  const ofHandling = (group: Group, id: string) => lines(group, id).filter((line) => line.startsWith(`${id} D-2 `));

  it('goes on past a parent without authority', () => {
    const group = groupOf({ top: { kind: 'parent' }, middle: { parent: 'top' }, below: { parent: 'middle' } });
    expect(ofHandling(group, 'below')).toEqual(['below D-2 escalates via middle top not-chosen']);
  });

  it('ends where a category is delegated', () => {
    const group = groupOf({
      top: { kind: 'parent' },
      middle: { parent: 'top', decides: ['D'] },
      below: { parent: 'middle' },
    });
    expect(ofHandling(group, 'below')).toEqual(['below D-2 escalates middle not-chosen']);
  });

  it.each([
    ['to itself', { one: { parent: 'one' } }],
    ['in a circle', { one: { parent: 'two' }, two: { parent: 'one' } }],
    ['to no entity', { one: { parent: 'nowhere' } }],
  ])('that leads %s comes to no one', (_, entities) => {
    expect(ofHandling(groupOf(entities), 'one')[0]).toMatch(/^one D-2 no-one/);
  });
});
