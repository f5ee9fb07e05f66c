import type { Decision } from '../../../analysis/board.ts';
import type { PlanItem } from '../../../analysis/plan.ts';
import {
  type Cell,
  type Column,
  facts,
  flexible,
  left,
  right,
  type Section,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import { figure } from '../../figures.ts';
import { nextTexts } from '../../next-score.ts';
import type { ReportResult } from '../../results.ts';
import { asIsText, nameOf, toBeText } from '../../words.ts';
import { categoryText, serviceCells, serviceColumns } from '../cells.ts';
import { charts } from '../charts/index.ts';
import { selectedLine } from '../selected.ts';
import { provenanceFacts } from './provenance.ts';
import type { ReportSpeech } from './speech.ts';
import { keyFigures, stateLines } from './summary.ts';

/** One page for those who lead: how it stands, what to improve first, and what they have to decide. */
export function boardSection(result: ReportResult, speaking: ReportSpeech): Section | undefined {
  const { report } = speaking.messages;
  const only = selectedLine(result.selected, result.organisation, speaking);
  return section(
    report.parts.board,
    [
      text(...(only ? [only] : []), ...stateLines(result, speaking)),
      { kind: 'facts', facts: keyFigures(result, speaking), prominent: true },
      section(report.radar, [charts.radar(result, speaking)], { id: 'board-radar' }),
      standingSection('strength', result, speaking),
      standingSection('weakness', result, speaking),
      improvementSection(result, speaking),
      decisionSection(result, speaking),
      facts(provenanceFacts(result, speaking)),
    ],
    { id: 'board' },
  );
}

function standingSection(
  standing: 'strength' | 'weakness',
  { board, organisation: { policy } }: ReportResult,
  speaking: ReportSpeech,
) {
  const { report, words, gap } = speaking.messages;
  const isStrength = standing === 'strength';
  const shown = isStrength ? board.strengths : board.weaknesses;
  const unrated = board.unrated.map(({ category }) => category);
  const none = isStrength
    ? report.noStrengths(figure(policy.strength, 'mean'))
    : report.noWeaknesses(figure(policy.weakness, 'mean'));
  return section(
    isStrength ? report.strengths : report.weaknesses,
    [
      table(
        [flexible(words.category), right(words.mean), right(gap.scored)],
        shown.map((one): Cell[] => [
          categoryText(one.category, speaking),
          { number: one.mean, as: 'mean', tone: isStrength ? 'good' : 'bad' },
          gap.scoredOf(one.scored, one.inScope),
        ]),
      ) ?? text(none),
      // Said once, below both.
      isStrength || unrated.length === 0 ? undefined : text(toned('faint', report.unrated(unrated))),
    ],
    { id: isStrength ? 'board-strengths' : 'board-weaknesses' },
  );
}

function improvementSection(result: ReportResult, speaking: ReportSpeech) {
  const { report, gap, plan } = speaking.messages;
  const { improvements, moreImprovements } = result.board;
  const columns: Column[] = [
    ...serviceColumns(speaking.messages).map((column) => ({ ...column, cut: true })),
    left(plan.score),
    { ...flexible(gap.owner), cut: true },
    left(gap.due),
    { ...flexible(report.asksFor), cut: true },
  ];
  const isAllKnown = Object.values(result.plan.unknown).every((services) => services === 0);
  return section(
    report.improvements(improvements.length, improvements.length + moreImprovements),
    [
      table(
        columns,
        improvements.map((item) => improvementCells(item, result, speaking)),
      ) ?? text(isAllKnown ? report.noImprovements : report.noImprovementsKnown),
    ],
    { id: 'board-improvements' },
  );
}

function improvementCells(item: PlanItem, { organisation }: ReportResult, speaking: ReportSpeech): Cell[] {
  const { report, plan } = speaking.messages;
  const { row, unassigned, overdue, cycle } = item;
  const { action, owner, due } = row.portfolio;
  const from = unassigned ? plan.nobodyAt : asIsText(row, speaking.messages);
  return [
    ...serviceCells(row, speaking),
    `${from} → ${toBeText(row, speaking.messages)}`,
    owner === undefined ? toned('warn', report.noOwner) : nameOf(owner, organisation.teams, speaking.language),
    due === undefined ? toned('warn', report.noDue) : toned(overdue ? 'bad' : undefined, due),
    {
      lines: [
        ...(action === undefined ? nextTexts(item, speaking) : [action]),
        toned('faint', report.asksForCycle[cycle]),
      ],
    },
  ];
}

/** How many services a line of a decision names, and how many contracts have a line; the others are counted. */
const named = 8;
const few = 3;

function decisionSection({ board, organisation }: ReportResult, speaking: ReportSpeech) {
  const { report, gap } = speaking.messages;
  const rows = [
    ...board.decisions.map((decision): Cell[] => decisionCells(decision, speaking)),
    ...board.contracts.slice(0, few).map(({ provider, until, days, services }): Cell[] => [
      report.contract({
        provider: nameOf(provider.id, organisation.providers, speaking.language),
        until,
        days,
      }),
      { number: services, as: 'count' },
      '',
    ]),
    ...(board.contracts.length > few ? [[report.moreContracts(board.contracts.length - few), '', ''] as Cell[]] : []),
  ];
  return section(
    report.decisions,
    [table([flexible(report.decision), right(gap.count), flexible(gap.services)], rows) ?? text(report.noDecisions)],
    { id: 'board-decisions' },
  );
}

function decisionCells({ kind, rows }: Decision, { messages: { report } }: ReportSpeech): Cell[] {
  const more = rows.length - named;
  return [
    report.decisionKinds[kind],
    { number: rows.length, as: 'count' },
    { services: rows.slice(0, named).map(({ id }) => id), rest: more > 0 ? report.others(more) : undefined },
  ];
}
