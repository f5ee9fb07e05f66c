import { hoursOfPerson, hoursOfSeat } from '../../analysis/seat-hours.ts';
import {
  hasAlwaysOn,
  isUnknown,
  type LevelStanding,
  type RoleAtLevel,
  type RoleStanding,
} from '../../analysis/staffing.ts';
import type { Language } from '../../reference/index.ts';
import { type StaffLevel, type StaffRoleId, staffRoles } from '../../reference/staffing.ts';
import { staffLevelMeanings } from '../../reference/staffing-levels.ts';
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import { figure } from '../figures.ts';
import type { StaffResult } from '../results.ts';
import { nameOf, titleOf } from '../words.ts';
import {
  levelText,
  meaningSection,
  type StaffSpeech,
  serviceSection,
  staffedCell,
  teamSection,
} from './staff-sections.ts';

type Speech = StaffSpeech;

/** The people for the work of areas III and IV against the levels of the textbook (6.6, table 11). */
export function describeStaff(result: StaffResult, speaking: Speech): Document {
  const { staffing, organisation, full } = result;
  const { messages, language } = speaking;
  const { staff: words } = messages;
  const { recorded } = staffing;
  const isOne = recorded !== undefined || result.shown.length === 1;
  return documentOf(
    titleOf(words.title, organisation, language),
    [],
    [
      text(
        ...(recorded ? stateLines(result, speaking) : [words.none]),
        ...notCountedLines(result, speaking),
        ...assumptionLines(result, speaking),
      ),
      recorded ? standingTable(result, speaking) : modelTable(result, speaking),
      text(toned('faint', words.how), ...(full ? [] : [toned('faint', words.lists)])),
      full || !isOne ? undefined : text(...result.shown.slice(-1).map((level) => meaningLine(level, speaking))),
      full && recorded ? section(words.models, [modelTable(result, speaking)]) : undefined,
      ...(full ? [teamSection(result, speaking), serviceSection(result, speaking), meaningSection(speaking)] : []),
    ],
  );
}

/** The parts of it that a report shows below a heading of its own; without head counts, only the model and what is missing. */
export function staffBlocks(result: StaffResult, speaking: Speech): readonly (Block | undefined)[] {
  if (!result.staffing.recorded)
    return [text(speaking.messages.staff.none, ...notCountedLines(result, speaking)), modelTable(result, speaking)];
  return describeStaff({ ...result, full: true }, speaking).blocks;
}

/** What is reached, what is missing for the rest, and what these figures do not know. */
function stateLines({ staffing, organisation, shown }: StaffResult, speaking: Speech): Inline[] {
  const { messages, language } = speaking;
  const { staff: words } = messages;
  const { recorded, reached, roles, levels, teamsWithout } = staffing;
  if (!recorded) return [];
  const target = levels[shown.at(-1) ?? 0] as LevelStanding;
  // What another role doubles for needs no number.
  const unrecorded = roles.filter(({ staff }, index) => staff === undefined && (target.roles[index]?.people ?? 0) > 0);
  const hasSurplus = target.missing.people > 0 && recorded.people + target.missing.people > target.people;
  return [
    toned('strong', reached === undefined ? words.notReached : words.reached(levelText(reached, speaking))),
    words.recorded(recorded),
    ...shown.filter((level) => level !== reached).map((level) => levelLine(levels[level] as LevelStanding, speaking)),
    ...(hasSurplus ? [words.surplus] : []),
    ...(unrecorded.length === 0
      ? []
      : [toned('warn', words.unrecorded(unrecorded.map(({ role }) => role.name[language])))]),
    ...(teamsWithout.length === 0
      ? []
      : [toned('warn', words.teamsWithout(teamsWithout.map((id) => nameOf(id, organisation.teams, language))))]),
  ];
}

/** The services of which it is not known who does them, or whether they are such work. */
function notCountedLines(
  { staffing: { leftOut, notAsked, withoutArea } }: StaffResult,
  { messages }: Speech,
): Inline[] {
  return [
    ...(notAsked.length === 0 ? [] : [toned('warn', messages.staff.notAsked(notAsked.map(({ id }) => id)))]),
    ...(leftOut.length === 0 ? [] : [toned('warn', messages.words.notOneToOne(leftOut))]),
    ...(withoutArea.length === 0 ? [] : [toned('warn', messages.staff.withoutArea(withoutArea.map(({ id }) => id)))]),
  ];
}

function levelLine({ level, people, met, missing }: LevelStanding, speaking: Speech): Inline {
  const { staff: words } = speaking.messages;
  const name = levelText(level, speaking);
  return met ? words.meets(name, people) : words.lacks(name, people, missing);
}

/** What a seat takes, and what else is assumed. */
function assumptionLines(
  { staffing, basis, shown, full }: StaffResult,
  { messages: { staff: words } }: Speech,
): Inline[] {
  const { peoplePerSeat, seats, levels } = staffing;
  const lines =
    basis.from === 'hours'
      ? [
          words.basis.hours({
            exact: figure(peoplePerSeat, 'fine-mean'),
            seat: figure(Math.round(hoursOfSeat(basis.hours)), 'count'),
            person: figure(Math.round(hoursOfPerson(basis.hours)), 'count'),
          }),
          words.hours({ ...basis.hours, usual: basis.usual }),
        ]
      : // What is usual stands in each cell.
        basis.from === 'textbook' && !full
        ? []
        : [words.basis[basis.from](String(peoplePerSeat))];
  const assumed = seats === undefined ? [] : [words.seats(seats)];
  const isSame =
    (basis.from !== 'textbook' || seats !== undefined) &&
    !shown.some((level) => hasAlwaysOn(levels[level] as LevelStanding));
  const same = isSame ? [words.sameAnyway(shown.map(words.level))] : [];
  return [...lines, ...assumed, ...same].map((line) => toned('faint', line));
}

/** Role by role: who is there, what a level asks of it, and what is missing. */
function standingTable({ staffing, shown }: StaffResult, speaking: Speech) {
  const { staff: words } = speaking.messages;
  const target = staffing.levels[shown.at(-1) ?? 0] as LevelStanding;
  const others = shown.slice(0, -1).map((level) => staffing.levels[level] as LevelStanding);
  const total = staffing.recorded ?? { people: 0, alwaysOn: 0, held: 0 };
  const columns: Column[] = [
    left(words.role),
    left(words.people),
    ...others.map(({ level }): Column => ({ ...flexible(words.level(level)), in: ['wide', 'page'] })),
    flexible(words.level(target.level)),
    flexible(words.missing),
    right(words.inHouse),
  ];
  return table(columns, [
    ...staffing.roles.map((standing, index): Cell[] => [
      roleCell(standing, speaking),
      staffCell(standing, speaking),
      ...others.map(({ roles }) => needCell(roles[index] as RoleAtLevel, speaking)),
      needCell(target.roles[index] as RoleAtLevel, speaking),
      missingCell(target.roles[index] as RoleAtLevel, speaking),
      inHouseCell(standing, speaking),
    ]),
    {
      tone: 'strong',
      cells: [
        words.total,
        staffedCell(total, speaking),
        ...others.map(({ people }) => words.count(people)),
        words.count(target.people),
        target.met ? words.nothing : words.lack(target.missing),
        '',
      ],
    },
  ]);
}

/** All four levels, as table 11 has them. */
function modelTable({ staffing }: StaffResult, speaking: Speech) {
  const { staff: words } = speaking.messages;
  const { roles, levels } = staffing;
  return table(
    [left(words.role), ...levels.map(({ level }) => flexible(words.level(level))), right(words.inHouse)],
    [
      ...roles.map((standing, index): Cell[] => [
        roleCell(standing, speaking),
        ...levels.map((level) => needCell(level.roles[index] as RoleAtLevel, speaking)),
        inHouseCell(standing, speaking),
      ]),
      { tone: 'strong', cells: [words.total, ...levels.map(({ people }) => words.count(people)), ''] },
    ],
  );
}

function roleCell({ role }: Pick<RoleStanding, 'role'>, { language }: Speech): Cell {
  return role.short[language];
}

function staffCell({ staff }: RoleStanding, speaking: Speech): Cell {
  const { staff: words } = speaking.messages;
  return staff === undefined ? toned('warn', words.notRecorded) : staffedCell(staff, speaking);
}

function needCell({ need, people }: RoleAtLevel, { messages: { staff: words }, language }: Speech): Cell {
  if (need === 'not-done') return toned('faint', words.notDone);
  if ('seats' in need) {
    if (need.shift === 'day') return words.day(need.seats);
    return { short: words.alwaysOnShort(need.seats, people), long: words.alwaysOn(need.seats, people) };
  }
  return toned('faint', words.by(roleName(need.by, language)));
}

function missingCell(
  { met, missing, need, hasDouble }: RoleAtLevel,
  { messages: { staff: words }, language }: Speech,
): Cell {
  if (met) return words.nothing;
  if (need === 'not-done' || 'seats' in need) return toned('bad', words.lack(missing));
  return toned('bad', hasDouble ? words.byTooFew(roleName(need.by, language)) : words.byLacks);
}

function inHouseCell(standing: RoleStanding, { messages: { staff: words } }: Speech): Cell {
  if (isUnknown(standing)) return toned('warn', words.notJudged);
  return words.inHouseOf(standing.inHouse.length, standing.inScope);
}

function roleName(role: StaffRoleId, language: Language): Raw {
  return staffRoles.find(({ id }) => id === role)?.name[language] ?? role;
}

function meaningLine(level: StaffLevel, speaking: Speech): Inline {
  const { messages, language } = speaking;
  return messages.staff.meaning(levelText(level, speaking), staffLevelMeanings[level].meaning[language]);
}
