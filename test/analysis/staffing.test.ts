import { describe, expect, it } from 'vitest';
import { hoursOfPerson, hoursOfSeat, peoplePerSeatOf, usualHours } from '../../src/analysis/seat-hours.ts';
import { peopleFor, staffingOf } from '../../src/analysis/staffing.ts';
import { compareStates, joinOrganisation, loadFolder, serviceById } from '../../src/index.ts';
import { staffLevels, staffRoles } from '../../src/reference/staffing.ts';
import { example } from '../cli/run.ts';
import { organisationOf } from './organisation.ts';

/** A team with these head counts. */
const team = (staff: string, more = '') => organisationOf({ cdc: `teams:\n  t: { staff: { ${staff} } }\n${more}` });
/** Seven people, exactly as level 1 has them. */
const levelOne = 'first-response: 2, second-response: 1, incident-response: 1, system-operation: 2, engineering: 1';
const levelTwo =
  'first-response: { people: 6, always-on: 1 }, second-response: 2, incident-response: 1, system-operation: 2, engineering: 1';
const levelThree =
  'first-response: { people: 12, always-on: 2 }, second-response: { people: 6, always-on: 1 }, incident-response: 2, research: 1, system-operation: 3, engineering: 2';

async function exampleStaffing(name: string) {
  const { organisation } = await loadFolder(example(name));
  if (!organisation) throw new Error(name);
  return staffingOf(organisation);
}

describe('the model of table 11', () => {
  const model = staffingOf(joinOrganisation({}));

  it('comes to 4, 7, 12 and 26 people', () => {
    expect(model.levels.map(({ level, people }) => [level, people])).toEqual([
      [0, 4],
      [1, 7],
      [2, 12],
      [3, 26],
    ]);
  });

  it('has these people of each role', () => {
    const people = Object.fromEntries(
      staffRoles.map(({ id }, index) => [id, model.levels.map(({ roles }) => roles[index]?.people)]),
    );
    expect(people).toEqual({
      'first-response': [1, 2, 6, 12],
      'second-response': [1, 1, 2, 6],
      'incident-response': [0, 1, 1, 2],
      vulnerability: [0, 0, 0, 0],
      research: [0, 0, 0, 1],
      forensics: [0, 0, 0, 0],
      'system-operation': [1, 2, 2, 3],
      engineering: [1, 1, 1, 2],
    });
  });

  it('gives a service to one role at most, and to a role no service that there is not', () => {
    const ids = staffRoles.flatMap(({ services }) => services as readonly string[]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(serviceById(id), id).toBeDefined();
  });

  it('has a role for each service that lies in areas III and IV only', () => {
    const { services } = joinOrganisation({}).framework;
    const specialist = services.filter(({ areas }) => areas.every((area) => area === 'III' || area === 'IV'));
    const ids = staffRoles.flatMap((role) => role.services as readonly string[]);
    expect(specialist.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says nothing of levels where no head count is recorded', async () => {
    for (const one of [model, staffingOf(await team('')), staffingOf(await team('research:'))]) {
      expect(one.recorded).toBeUndefined();
      expect(one.reached).toBeUndefined();
      expect(one.next).toBeUndefined();
      expect(one.roles.every(({ staff }) => staff === undefined)).toBe(true);
    }
  });
});

describe('the level that is reached', () => {
  it.each([
    ['only 0 recorded', 'research: 0', undefined, 0],
    ['level 0', 'first-response: 1, second-response: 1, system-operation: 1, engineering: 1', 0, 1],
    ['level 0 but for one', 'first-response: 9, second-response: 0, system-operation: 9, engineering: 9', undefined, 0],
    ['level 1', levelOne, 1, 2],
    ['level 2', levelTwo, 2, 3],
    ['level 3', levelThree, 3, undefined],
    ['people for a seat, but none always on', levelTwo.replace('{ people: 6, always-on: 1 }', '6'), 1, 2],
    ['a seat, but five people', levelTwo.replace('people: 6', 'people: 5'), 1, 2],
  ])('%s', async (_, staff, reached, next) => {
    expect(staffingOf(await team(staff))).toMatchObject({ reached, next });
  });

  it('takes who doubles, or people of the role itself', async () => {
    const at = async (staff: string) => {
      const { levels } = staffingOf(await team(staff));
      return staffLevels.map((level) => levels[level]?.roles.find(({ role }) => role === 'vulnerability')?.met);
    };
    // Second response at level 0, incident response above.
    expect(await at('second-response: 1')).toEqual([true, false, false, false]);
    expect(await at('incident-response: 1')).toEqual([false, true, true, false]);
    expect(await at('incident-response: 2')).toEqual([false, true, true, true]);
    expect(await at('vulnerability: 1')).toEqual([true, true, true, true]);
    // Forensics is not done below level 2; research doubles for it at level 3.
    const forensics = staffingOf(await team('research: 1')).levels.map(({ roles }) => roles[5]?.met);
    expect(forensics).toEqual([true, true, false, true]);
  });

  it('knows of a role that is doubled for whether nobody is there to do so, or too few', async () => {
    const research = async (staff: string) => {
      const { met, hasDouble } = staffingOf(await team(staff)).levels[2]?.roles[4] ?? {};
      return [met, hasDouble];
    };
    // At level 2, second response takes two people and doubles for research.
    expect(await research('second-response: 0')).toEqual([false, false]);
    expect(await research('second-response: 1')).toEqual([false, true]);
    expect(await research('second-response: 2')).toEqual([true, true]);
    // At level 0, it doubles for incident response; at level 1, that doubles for vulnerabilities.
    const one = staffingOf(await team('second-response: 1'));
    expect(one.levels.slice(0, 2).map(({ roles }) => roles[3]?.hasDouble)).toEqual([true, false]);
  });

  it('counts a seat in the team that has people for it, and people in all teams', async () => {
    const organisation = await organisationOf({
      cdc: `teams:
  a: { staff: { first-response: { people: 3, always-on: 1 } } }
  b: { staff: { first-response: { people: 8, always-on: 1 } } }
  c: { staff: { first-response: 2 } }
  d: {}
`,
    });
    const { roles, levels, recorded } = staffingOf(organisation);
    expect(roles[0]?.staff).toEqual({ people: 13, alwaysOn: 2, held: 1 });
    expect(recorded).toEqual({ people: 13, alwaysOn: 2, held: 1, teams: 3 });
    // Level 3: 12 people are there, but only one of two seats.
    expect(levels[3]?.roles[0]?.missing).toEqual({ people: 0, seats: 1 });
    expect(levels[2]?.roles[0]?.met).toBe(true);
  });

  it('is not held against anybody who is not recorded: what is missing is', async () => {
    const { levels, roles } = staffingOf(await team('first-response: 1'));
    expect(levels[1]?.missing).toEqual({ people: 6, seats: 0 });
    expect(levels[2]?.missing).toEqual({ people: 11, seats: 1 });
    expect(levels[3]?.missing).toEqual({ people: 25, seats: 3 });
    expect(roles.filter(({ staff }) => staff === undefined)).toHaveLength(7);
  });
});

describe('what could be otherwise', () => {
  it('is the number of people per seat: of the policy, or as asked', async () => {
    const organisation = await team(levelTwo, 'policy: { people-per-seat: 5.5 }\n');
    // 6, 11 and 6 of 5.5, 11 and 5.5: whole people.
    expect(staffingOf(organisation).levels.map(({ people }) => people)).toEqual([4, 7, 12, 25]);
    expect(staffingOf(organisation, { peoplePerSeat: 7 }).levels.map(({ people }) => people)).toEqual([4, 7, 13, 29]);
    expect(staffingOf(organisation).reached).toBe(2);
    expect(staffingOf(organisation, { peoplePerSeat: 7 }).reached).toBe(1);
    expect(peopleFor(3, 5.1)).toBe(16);
  });

  it('is the number of seats of first response, where they are always on', async () => {
    const { levels } = staffingOf(await team(levelThree), { seats: 3 });
    expect(levels.map(({ people }) => people)).toEqual([4, 7, 24, 32]);
    expect(levels[3]?.missing).toEqual({ people: 6, seats: 1 });
  });

  it('is what a year is made of', () => {
    // (24 + 3 × ½) × 364 = 9282; 40 × (52 − 40 / 5) × 0.9 = 1584.
    expect(hoursOfSeat(usualHours)).toBe(9282);
    expect(hoursOfPerson(usualHours)).toBe(1584);
    expect(peoplePerSeatOf(usualHours)).toBeCloseTo(5.86, 2);
    // The textbook's six and twelve.
    expect([1, 2].map((seats) => peopleFor(seats, peoplePerSeatOf(usualHours)))).toEqual([6, 12]);
    // (24 + 2 × ½) × 364 = 9100; 38 × (52 − 45 / 5) × 0.95 = 1552.3.
    const other = { hours: 38, leave: 35, training: 10, turnover: 10, shift: 12 } as const;
    expect(peoplePerSeatOf(other)).toBeCloseTo(9100 / 1552.3, 9);
  });
});

describe('the services behind the roles', () => {
  it('are those in areas III and IV only that own teams do, and that are not excluded', async () => {
    const organisation = await organisationOf({
      cdc: 'teams: { a: { staff: { first-response: 1 } }, b: {}, c: {} }\n',
      catalog: `  D-4: { level: basic, area: IV }
  B-3: { level: basic, area: II }
  C-3: { level: unnecessary }
  X-1: { level: basic }
  X-2: { level: basic }
custom:
  X-1: { category: B, name: Own, area: IV }
  X-2: { category: A, name: Other, area: III }
`,
      profile: `  B-1: { assignment: insource, team: a }
  B-2: { assignment: outsource }
  B-3: { assignment: insource, team: b }
  C-1: { assignment: combination, team: b }
  C-3: { assignment: insource, team: c }
  C-4: { assignment: unassigned }
  D-4: { assignment: insource }
  E-5: { assignment: insource, team: c }
  I-5: { assignment: insource, team: c }
  X-1: { assignment: insource, team: a }
  X-2: { assignment: insource, team: c }
`,
      portfolio: '  E-5: { as-is: excluded }\n',
    });
    const { roles, withoutRole, teamsWithout } = staffingOf(organisation);
    const services = roles.map(({ role, inScope, inHouse }) => [role.id, inScope, inHouse.map(({ id }) => id).join()]);
    expect(services).toEqual([
      ['first-response', 2, 'B-1,X-1'],
      ['second-response', 0, ''],
      ['incident-response', 1, 'D-4'],
      ['vulnerability', 0, ''],
      ['research', 0, ''],
      ['forensics', 2, 'C-1'],
      ['system-operation', 1, ''],
      ['engineering', 0, ''],
    ]);
    expect(withoutRole.map(({ id }) => id)).toEqual(['X-2']);
    expect(teamsWithout).toEqual(['b']);
  });
});

it('names what is in house in no known area, which is not counted', async () => {
  const organisation = await organisationOf({
    catalog: `  X-1: { level: basic }
  X-2: { level: basic }
  X-3: { level: basic }
custom:
  X-1: { category: B, name: Own }
  X-2: { category: B, name: Bought }
  X-3: { category: B, name: Excluded }
`,
    profile: `  X-1: { assignment: combination }
  X-2: { assignment: outsource }
  X-3: { assignment: insource }
`,
    portfolio: '  X-3: { as-is: excluded }\n',
  });
  const { withoutArea, roles } = staffingOf(organisation);
  expect(withoutArea.map(({ id }) => id)).toEqual(['X-1']);
  expect(roles[0]).toMatchObject({ inScope: 0, inHouse: [], leftOut: [] });
});

describe('the examples', () => {
  it('Harbor reaches level 1; its always-on seat of second response has two people', async () => {
    const { recorded, reached, levels, roles, teamsWithout } = await exampleStaffing('harbor-logistics');
    expect(recorded).toEqual({ people: 10, alwaysOn: 1, held: 0, teams: 3 });
    expect(reached).toBe(1);
    // First response has 3 of 6 people.
    expect(levels[2]?.missing).toEqual({ people: 3, seats: 1 });
    // First 9 and 2 seats, second 4 and 1 seat, incident 1, research 1, operation 1, engineering 1.
    expect(levels[3]?.missing).toEqual({ people: 17, seats: 3 });
    expect(teamsWithout).toEqual(['risk']);
    expect(roles.map(({ inHouse }) => inHouse.map(({ id }) => id).join())).toEqual([
      'B-1,B-3,X-1',
      '',
      'H-1',
      'E-4,E-9',
      '',
      '',
      'G-4,G-6,G-11',
      'G-1',
    ]);
  });

  it('Sakura has nobody for incidents alone, and does not reach level 0', async () => {
    const { recorded, reached, next, levels, teamsWithout } = await exampleStaffing('sakura-seiki');
    expect(recorded).toEqual({ people: 2, alwaysOn: 0, held: 0, teams: 2 });
    expect([reached, next]).toEqual([undefined, 0]);
    // First response and engineering are not recorded, second response is 0.
    expect(levels[0]?.missing).toEqual({ people: 3, seats: 0 });
    expect(teamsWithout).toEqual(['somu']);
  });

  it('the textbook has no head counts', async () => {
    expect((await exampleStaffing('textbook')).recorded).toBeUndefined();
  });
});

it('a change of head counts is one of the settings', async () => {
  const [before, after] = [await team('research: 1'), await team('research: { people: 1, always-on: 1 }')];
  expect(compareStates(before, after).settings).toEqual(['cdc.teams.t.staff.research.alwaysOn']);
  expect(compareStates(before, await team('research: { people: 1 }')).settings).toEqual([]);
});
