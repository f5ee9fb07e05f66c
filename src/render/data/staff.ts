import { halfScore } from '../../analysis/score.ts';
import { isUnknown, type LevelStanding, type RoleAtLevel, type RoleStanding } from '../../analysis/staffing.ts';
import type { Row } from '../../model/row.ts';
import { staffLevelMeanings } from '../../reference/staffing-levels.ts';
import type { StaffResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { nameOf } from '../words.ts';
import { serviceJson } from './parts.ts';
import { type Records, recordsOf } from './records.ts';
import type { StaffJson } from './schema/staff.ts';

/** The staffing as `schemas/staff-report.schema.json` describes it: all four levels, whichever are shown. */
export function staffJson({ staffing, organisation, basis }: StaffResult): StaffJson {
  const { recorded } = staffing;
  return {
    version: 2,
    organisation: organisation.name ?? null,
    'people-per-seat': {
      value: staffing.peoplePerSeat,
      from: basis.from,
      hours: basis.from === 'hours' ? basis.hours : null,
    },
    seats: staffing.seats ?? null,
    recorded: recorded
      ? { people: recorded.people, 'always-on': recorded.alwaysOn, held: recorded.held, teams: recorded.teams }
      : null,
    reached: staffing.reached ?? null,
    next: staffing.next ?? null,
    levels: staffing.levels.map(({ level, people, roles, ...standing }) => ({
      level,
      ...staffLevelMeanings[level],
      people,
      ...knownOf(standing, staffing),
      roles: roles.map(({ role, need, people, hasDouble, ...standing }) => ({
        role,
        ...needOf(need),
        people,
        ...knownOf(standing, staffing),
      })),
    })),
    roles: staffing.roles.map(({ role, staff, teams, inScope, inHouse, leftOut }) => ({
      role: role.id,
      name: role.name,
      recorded: staff ? { people: staff.people, 'always-on': staff.alwaysOn, held: staff.held } : null,
      teams: teams.map(({ id, people, alwaysOn, held }) => ({ id, people, 'always-on': alwaysOn, held })),
      'in-scope': inScope,
      'in-house': inHouse.map(ownJson),
      'left-out': leftOut,
    })),
    'not-asked': staffing.notAsked.map(({ id }) => id),
    'without-role': staffing.withoutRole.map(ownJson),
    'without-area': staffing.withoutArea.map(ownJson),
    'teams-without': staffing.teamsWithout,
    'left-out': staffing.leftOut,
  };
}

/** One record for each role of each level. */
export function staffRecords(
  { staffing, organisation }: StaffResult,
  { language }: Pick<Speaking<never>, 'language'>,
): Records {
  type Line = { readonly level: LevelStanding; readonly at: RoleAtLevel; readonly standing: RoleStanding };
  return recordsOf<Line>(
    {
      'staffing-level': ({ level }) => level.level,
      role: ({ at }) => at.role,
      name: ({ standing }) => standing.role.name[language],
      seats: ({ at }) => needOf(at.need).seats,
      shift: ({ at }) => needOf(at.need).shift ?? undefined,
      'doubled-by': ({ at }) => needOf(at.need).by ?? undefined,
      'people-needed': ({ at }) => at.people,
      people: ({ standing }) => standing.staff?.people,
      'always-on': ({ standing }) => standing.staff?.alwaysOn,
      teams: ({ standing: { teams } }) =>
        teams.map(({ id }) => nameOf(id, organisation.teams, language)).join(', ') || undefined,
      met: ({ at }) => (staffing.recorded ? at.met : undefined),
      'missing-people': ({ at }) => (staffing.recorded ? at.missing.people : undefined),
      'missing-seats': ({ at }) => (staffing.recorded ? at.missing.seats : undefined),
      // Nothing is known of services that the edition does not have.
      'services-in-scope': ({ standing }) => (isUnknown(standing) ? undefined : standing.inScope),
      'services-in-house': ({ standing }) => (isUnknown(standing) ? undefined : standing.inHouse.length),
      'ids-in-house': ({ standing }) => standing.inHouse.map(({ id }) => id).join(' '),
    },
    staffing.levels.flatMap((level) =>
      level.roles.map((at, index) => ({ level, at, standing: staffing.roles[index] as RoleStanding })),
    ),
  );
}

/** Where nothing is recorded, it is not known what is met. */
function knownOf({ met, missing }: Pick<RoleAtLevel, 'met' | 'missing'>, { recorded }: StaffResult['staffing']) {
  return recorded ? { met, missing } : { met: null, missing: null };
}

function needOf(need: RoleAtLevel['need']) {
  if (need === 'not-done') return { seats: 0, shift: null, by: null };
  return 'by' in need ? { seats: 0, shift: null, by: need.by } : { seats: need.seats, shift: need.shift, by: null };
}

function ownJson(row: Row): StaffJson['without-role'][number] {
  return {
    ...serviceJson(row),
    areas: row.areas,
    'area-source': row.areaSource,
    assignment: row.profile.assignment ?? null,
    team: row.profile.team ?? null,
    'in-house-score': halfScore(row, 'insource') ?? null,
  };
}
