import type { Move, MoveKind } from '../../../analysis/areas/moves.ts';
import { isUnasked } from '../../../analysis/assignment.ts';
import type { Parties } from '../../../model/organisation.ts';
import { assignmentById, patternById } from '../../../reference/index.ts';
import {
  type Block,
  type Cell,
  flexible,
  type Inline,
  left,
  right,
  type Section,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { AreasResult } from '../../results.ts';
import { assignmentText } from '../../words.ts';
import { levelCell, serviceCells, serviceColumns } from '../cells.ts';
import type { AreasSpeech } from './placement.ts';

type Moving = Pick<AreasResult, 'areas' | 'organisation' | 'extent'>;

/** From the present to the pattern that is aimed at, or assumed (textbook 8.2, step 5). */
export function movesSection(result: Moving, speaking: AreasSpeech): Section | undefined {
  const { messages, language } = speaking;
  const { areas, gap } = messages;
  const { target, pattern } = result.areas;
  if (target === undefined) return section(areas.movesTitle, [text(toned('warn', areas.noTarget))]);
  const name = patternById(target.pattern).name[language];
  const title = target.assumed ? areas.toAssumed(name) : areas.to(name);
  if (pattern.compared === 0) return section(title, [text(gap.summary.noPattern)]);
  const { moves, services } = result.areas;
  const unasked = services.filter(isUnasked).length;
  const heading = areas.toDo(title, { moves: moves.length, compared: pattern.compared, unasked });
  const leaving = leavingLine(result, speaking);
  return section(heading, [
    moves.length === 0
      ? text(areas.noMoves)
      : result.extent === 'screen'
        ? kindsTable(result, speaking)
        : servicesTable(result, speaking),
    leaving === undefined ? undefined : text(leaving),
  ]);
}

/** The services that a planned change would take off the pattern. */
function leavingLine({ areas: { leaving } }: Moving, { messages, language }: AreasSpeech): Inline | undefined {
  if (leaving.length === 0) return undefined;
  const { areas } = messages;
  const named = leaving.map(({ row, to }) => areas.leavingTo(row.id, assignmentById(to).name[language]));
  return toned('warn', areas.leaving(named));
}

/** How many services move how. */
function kindsTable({ areas: { kinds } }: Moving, { messages: { areas }, language }: AreasSpeech): Block | undefined {
  return table(
    [left(areas.now), left(areas.after), right(areas.all), right(areas.planned), flexible(areas.means)],
    kinds.map((kind) => [
      assignmentById(kind.from).name[language],
      assignmentById(kind.to).name[language],
      { number: kind.moves.length, as: 'count' },
      { number: kind.planned, as: 'count' },
      meaningOf(kind, areas),
    ]),
  );
}

function servicesTable({ areas: { moves }, organisation }: Moving, speaking: AreasSpeech): Block | undefined {
  const { messages, language } = speaking;
  const { areas, words, gap } = messages;
  return table(
    [
      ...serviceColumns(messages),
      flexible(words.level),
      left(words.area),
      flexible(areas.now),
      flexible(areas.after),
      { ...flexible(areas.means), below: true },
      { ...flexible(areas.planned), below: true },
    ],
    moves.map((move) => [
      ...serviceCells(move.row, speaking),
      levelCell(move.row, speaking),
      {
        short: move.row.areaSource === 'project' ? areas.ofProject(move.area) : move.area,
        long: areas.areaBy(move.area, gap.areaSources[move.row.areaSource]),
      },
      assignmentText(move.row, organisation, messages, language),
      assignmentById(move.to).name[language],
      { lines: [meaningOf(move, areas), ...untilLine(move, areas)] },
      plannedCell(move, organisation, speaking),
    ]),
    { legend: areas.order },
  );
}

function untilLine({ contractUntil }: Move, areas: AreasSpeech['messages']['areas']): Raw[] {
  return contractUntil === undefined ? [] : [areas.until(contractUntil)];
}

/** What becomes of the team's part and of the contract. */
function meaningOf(
  { to, team, hasTeam, contract, providerStays, between }: Omit<MoveKind, 'from' | 'moves' | 'planned'>,
  areas: AreasSpeech['messages']['areas'],
): Raw {
  const takes = areas.teamTakes[to === 'combination' ? 'part' : 'all'];
  const parts = [
    ...(team === undefined ? [] : [team === 'start' && hasTeam ? takes : areas.team[team]]),
    ...(contract === undefined ? [] : [providerStays ? areas.providerStays : areas.contract[contract]]),
  ];
  return areas.move(parts, between);
}

/** The planned change of assignment, and whether it leads where the pattern asks for. */
function plannedCell({ planned: leads, row }: Move, parties: Parties, { messages, language }: AreasSpeech): Cell {
  const { planned } = row.profile;
  if (leads === undefined || planned === undefined) return '';
  const { areas } = messages;
  const assignment = assignmentText({ ...row, profile: planned }, parties, messages, language);
  const plan = areas.plan(assignment, planned.by, leads);
  const tone = leads === 'elsewhere' ? 'warn' : undefined;
  return { short: toned(tone, areas.plannedAs(plan)), long: toned(tone, plan) };
}
