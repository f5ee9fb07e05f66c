import { halfScore } from '../../analysis/score.ts';
import type { RoleStaff } from '../../analysis/staffing.ts';
import type { Row } from '../../model/row.ts';
import { type StaffLevel, staffLevels } from '../../reference/staffing.ts';
import { staffLevelMeanings } from '../../reference/staffing-levels.ts';
import { type Cell, facts, flexible, left, right, type Section, section, table, text, toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { StaffResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { assignmentText, nameOf } from '../words.ts';
import { serviceCells, serviceColumns } from './cells.ts';

export type StaffSpeech = Speaking<'staff' | 'words'>;

export function levelText(level: StaffLevel, { messages: { staff: words }, language }: StaffSpeech): Raw {
  return words.levelName(level, staffLevelMeanings[level].name[language]);
}

/** People, and their seats; in another tone where these have too few. */
export function staffedCell(staff: RoleStaff, { messages: { staff: words } }: StaffSpeech): Cell {
  return toned(staff.held < staff.alwaysOn ? 'warn' : undefined, words.staffed(staff));
}

/** In which teams the people of each role are; undefined where one team has them all. */
export function teamSection({ staffing, organisation }: StaffResult, speaking: StaffSpeech): Section | undefined {
  const { messages, language } = speaking;
  const { staff: words } = messages;
  if ((staffing.recorded?.teams ?? 0) < 2) return undefined;
  return section(words.byTeam, [
    table(
      [flexible(words.role), flexible(words.team), left(words.people)],
      staffing.roles.flatMap(({ role, teams }) =>
        teams.map(({ id, ...staff }): Cell[] => [
          role.name[language],
          nameOf(id, organisation.teams, language),
          staffedCell(staff, speaking),
        ]),
      ),
    ),
  ]);
}

/** The services that own teams do, by the role that does them. */
export function serviceSection({ staffing, organisation }: StaffResult, speaking: StaffSpeech) {
  const { messages, language } = speaking;
  const { staff: words, words: common } = messages;
  const lines = [
    ...staffing.roles.flatMap(({ role, inHouse }) => inHouse.map((row) => ({ name: role.name[language], row }))),
    ...staffing.withoutRole.map((row) => ({ name: words.withoutRole, row })),
  ];
  const cellsOf = ({ name, row }: { name: Raw; row: Row }): Cell[] => [
    name,
    ...serviceCells(row, speaking),
    words.areaOf(common.list(row.areas), row.areaSource === 'project'),
    assignmentText(row, organisation, messages, language),
    { number: halfScore(row, 'insource'), as: 'count' },
  ];
  return section(words.services, [
    table(
      [
        flexible(words.role),
        ...serviceColumns(messages),
        left(common.area),
        flexible(common.assignment),
        { ...right(words.ownScore), flexible: true },
      ],
      lines.map(cellsOf),
      lines.some(({ row }) => row.areaSource === 'project') ? { legend: words.placed } : {},
    ) ?? text(words.noServices),
  ]);
}

export function meaningSection(speaking: StaffSpeech) {
  const { messages, language } = speaking;
  return section(messages.staff.meanings, [
    facts(
      staffLevels.map((level) => ({
        label: levelText(level, speaking),
        lines: [staffLevelMeanings[level].meaning[language]],
      })),
    ),
  ]);
}
