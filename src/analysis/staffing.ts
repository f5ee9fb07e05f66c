import type { Organisation, Party, Staff } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type Framework, knownAs, successorOf } from '../reference/index.ts';
import {
  type Need,
  roleOfCategory,
  type StaffLevel,
  type StaffRole,
  type StaffRoleId,
  staffLevels,
  staffRoles,
} from '../reference/staffing.ts';
import { carrierOf, hasPart, isUnasked } from './assignment.ts';
import { isExcluded } from './score.ts';

const roles: readonly StaffRole[] = staffRoles;

/** People and seats that are always on. */
export interface Manpower {
  readonly people: number;
  readonly seats: number;
}

/** What a role of an organisation has in all. */
export interface RoleStaff extends Staff {
  /** Of the seats that are said to be always on, those with people enough in their team. */
  readonly held: number;
}

/** What a level asks of a role, and what of it there is. */
export interface RoleAtLevel {
  readonly role: StaffRoleId;
  readonly need: Need;
  /** The people whom it takes: none of its own where another role doubles for it, or where it is not done. */
  readonly people: number;
  readonly met: boolean;
  readonly missing: Manpower;
  /** Of a role that another one doubles for: whether that one has anyone, be they enough or too few. */
  readonly hasDouble: boolean;
}

export interface LevelStanding {
  readonly level: StaffLevel;
  /** The sum of the people of its roles. */
  readonly people: number;
  /** Whether all its roles are met. */
  readonly met: boolean;
  readonly missing: Manpower;
  /** In the order of table 11. */
  readonly roles: readonly RoleAtLevel[];
}

/** A role, who is in it, and what it does. */
export interface RoleStanding {
  readonly role: StaffRole;
  /** Undefined where no team has a number for it: not recorded is not none. */
  readonly staff: RoleStaff | undefined;
  readonly teams: readonly ({ readonly id: string } & RoleStaff)[];
  /** Its services in scope, without those that are excluded, that lie in areas III and IV and nowhere else. */
  readonly inScope: number;
  /** Of these, those that own people do, alone or in part. */
  readonly inHouse: readonly Row[];
  /** Its services that the edition of the organisation does not have one to one: whether they are done is not known. */
  readonly leftOut: readonly string[];
}

/** The people whom an organisation has for the work of areas III and IV, against the four levels (textbook 6.6). */
export interface Staffing {
  readonly peoplePerSeat: number;
  /** The seats that first response is assumed to keep always on, at the levels at which it does so. */
  readonly seats: number | undefined;
  /** Undefined where no number is recorded: then nothing can be said of levels. */
  readonly recorded: (RoleStaff & { readonly teams: number }) | undefined;
  readonly roles: readonly RoleStanding[];
  /** All four, the least first. */
  readonly levels: readonly LevelStanding[];
  /** The highest level that is met. */
  readonly reached: StaffLevel | undefined;
  /** The one above it, the lowest where none is met; undefined above the highest, and where no number is recorded. */
  readonly next: StaffLevel | undefined;
  /** In scope and in areas III and IV, but nobody has said who does them: they are not in house, and may be yet. */
  readonly notAsked: readonly Row[];
  /** In house and in areas III and IV, but of no role. */
  readonly withoutRole: readonly Row[];
  /** In house, but in no area that is known: not counted. */
  readonly withoutArea: readonly Row[];
  /** Teams that do a service of a role, without any number. */
  readonly teamsWithout: readonly string[];
  /** Services of the roles that are not one to one services of the edition that the organisation follows. */
  readonly leftOut: readonly string[];
}

export interface StaffingOptions {
  /** Instead of that of the policy. */
  readonly peoplePerSeat?: number | undefined;
  /** Always-on seats of first response, instead of those of the levels 2 and 3. */
  readonly seats?: number | undefined;
}

/** How an organisation is staffed for the work of areas III and IV (textbook 6.6, table 11). */
export function staffingOf(organisation: Organisation, options: StaffingOptions = {}): Staffing {
  const { teams = [], rows, policy, framework } = organisation;
  const { peoplePerSeat = policy.peoplePerSeat, seats } = options;
  const staffed = teams.filter(({ staff }) => staff !== undefined);
  const considered = rows.filter((row) => !isExcluded(row));
  const specialist = considered.filter(isSpecialist);
  const own = specialist.filter((row) => hasPart(row, 'team'));
  const standings = roles.map((role): RoleStanding => {
    const entries = staffed.flatMap(({ id, staff }) => {
      const entry = staff?.[role.id];
      return entry ? [{ id, ...entry, held: heldSeats(entry, peoplePerSeat) }] : [];
    });
    return {
      role,
      staff: entries.length === 0 ? undefined : sumOfStaff(entries),
      teams: entries,
      inScope: specialist.filter((row) => roleOf(row, framework) === role.id && row.scope === 'in-scope').length,
      inHouse: own.filter((row) => roleOf(row, framework) === role.id),
      leftOut: role.services.filter((id) => successorOf(id, framework) === undefined),
    };
  });
  const levels = staffLevels.map((level) => standingAt(level, standings, peoplePerSeat, seats));
  const reached = staffed.length === 0 ? undefined : levels.findLast(({ met }) => met)?.level;
  const carriers = new Set(own.filter((row) => roleOf(row, framework)).map((row) => carrierOf(row, 'team')));
  return {
    peoplePerSeat,
    seats,
    recorded:
      staffed.length === 0
        ? undefined
        : { ...sumOfStaff(standings.flatMap(({ staff }) => staff ?? [])), teams: staffed.length },
    roles: standings,
    levels,
    reached,
    next: staffed.length === 0 ? undefined : staffLevels.find((level) => level > (reached ?? -1)),
    notAsked: specialist.filter(isUnasked),
    withoutRole: own.filter((row) => roleOf(row, framework) === undefined),
    withoutArea: considered.filter((row) => row.areas.length === 0 && hasPart(row, 'team')),
    leftOut: standings.flatMap(({ leftOut }) => leftOut),
    teamsWithout: teams.filter(({ id, staff }) => staff === undefined && carriers.has(id)).map(({ id }) => id),
  };
}

/** Whether a service is work of specialists: of area III or IV, and of no other (textbook 6.6). */
export function isSpecialist({ areas }: Row): boolean {
  return areas.length > 0 && areas.every((area) => area === 'III' || area === 'IV');
}

/** The role that does a service; undefined where none of the eight does. The mapping is this project's own. */
export function roleOf({ id, custom, category }: Row, framework: Framework): StaffRoleId | undefined {
  if (custom) return roleOfCategory[category];
  const known = knownAs(id, framework);
  return roles.find(({ services }) => services.some((service) => service === known))?.id;
}

/** Whether nothing is known of the services of a role: none is in scope, but the edition does not have some of them one to one. */
export function isUnknown({ inScope, leftOut }: Pick<RoleStanding, 'inScope' | 'leftOut'>): boolean {
  return inScope === 0 && leftOut.length > 0;
}

/** The roles that double for another at some level of table 11. */
export function doublesOf(role: StaffRoleId): StaffRoleId[] {
  const needs = Object.values(roles.find(({ id }) => id === role)?.needs ?? {}) as Need[];
  return [...new Set(needs.flatMap((need) => (typeof need === 'object' && 'by' in need ? [need.by] : [])))];
}

/** How many people some teams have in a role together; undefined where none has a number for it. */
export function staffOfRole(teams: readonly Party[], role: StaffRoleId): number | undefined {
  const people = teams.flatMap(({ staff }) => staff?.[role]?.people ?? []);
  return people.length === 0 ? undefined : sumOf(people);
}

/** The people whom some seats take that are always on: whole ones. */
export function peopleFor(seats: number, peoplePerSeat: number): number {
  return Math.ceil(seats * peoplePerSeat - 1e-9);
}

/** How many of the seats that are said to be always on a team has people for. */
export function heldSeats({ people, alwaysOn }: Staff, peoplePerSeat: number): number {
  return Math.min(alwaysOn, Math.floor(people / peoplePerSeat + 1e-9));
}

function sumOfStaff(staff: readonly RoleStaff[]): RoleStaff {
  return {
    people: sumOf(staff.map(({ people }) => people)),
    alwaysOn: sumOf(staff.map(({ alwaysOn }) => alwaysOn)),
    held: sumOf(staff.map(({ held }) => held)),
  };
}

function standingAt(
  level: StaffLevel,
  standings: readonly RoleStanding[],
  peoplePerSeat: number,
  seats: number | undefined,
): LevelStanding {
  const staffOf = (role: StaffRoleId) =>
    standings.find((standing) => standing.role.id === role)?.staff ?? { people: 0, alwaysOn: 0, held: 0 };
  const needOf = (role: StaffRoleId): Need => {
    const need = standings.find((standing) => standing.role.id === role)?.role.needs[level] ?? 'not-done';
    const isAssumed = seats !== undefined && role === 'first-response';
    return isAssumed && isSeats(need) && need.shift === 'always-on' ? { ...need, seats } : need;
  };
  const missingOf = (role: StaffRoleId): Manpower => {
    const need = needOf(role);
    const { people, held } = staffOf(role);
    return {
      people: Math.max(0, peopleOf(need, peoplePerSeat) - people),
      seats: isSeats(need) && need.shift === 'always-on' ? Math.max(0, need.seats - held) : 0,
    };
  };
  // Who doubles for a role has to be there; people of its own do as well.
  const isMet = (role: StaffRoleId): boolean => {
    const need = needOf(role);
    if (need === 'not-done') return true;
    if ('by' in need) return staffOf(role).people > 0 || isMet(need.by);
    const { people, seats: missing } = missingOf(role);
    return people + missing === 0;
  };
  const hasDouble = (need: Need): boolean =>
    typeof need === 'object' && 'by' in need && (staffOf(need.by).people > 0 || hasDouble(needOf(need.by)));
  const at = standings.map(
    ({ role: { id } }): RoleAtLevel => ({
      role: id,
      need: needOf(id),
      people: peopleOf(needOf(id), peoplePerSeat),
      met: isMet(id),
      missing: missingOf(id),
      hasDouble: hasDouble(needOf(id)),
    }),
  );
  return {
    level,
    people: sumOf(at.map(({ people }) => people)),
    met: at.every(({ met }) => met),
    missing: {
      people: sumOf(at.map(({ missing }) => missing.people)),
      seats: sumOf(at.map(({ missing }) => missing.seats)),
    },
    roles: at,
  };
}

/** Whether a level keeps seats always on: without any, it takes the same people however many a seat takes. */
export function hasAlwaysOn({ roles: at }: LevelStanding): boolean {
  return at.some(({ need }) => isSeats(need) && need.shift === 'always-on');
}

function isSeats(need: Need): need is Extract<Need, { readonly seats: number }> {
  return typeof need === 'object' && 'seats' in need;
}

function peopleOf(need: Need, peoplePerSeat: number): number {
  if (!isSeats(need)) return 0;
  return need.shift === 'always-on' ? peopleFor(need.seats, peoplePerSeat) : need.seats;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
