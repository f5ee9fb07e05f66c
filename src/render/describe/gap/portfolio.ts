import type { Improvement } from '../../../analysis/improvement.ts';
import type { Organisation } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { levelById, scores } from '../../../reference/index.ts';
import {
  type Block,
  type Cell,
  flexible,
  left,
  right,
  section,
  type Tone,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { addsUp, figure } from '../../figures.ts';
import { formulaText } from '../../formula.ts';
import type { GapResult } from '../../results.ts';
import { nameOf } from '../../words.ts';
import {
  categoryText,
  confidenceCell,
  confidenceColumn,
  levelCell,
  priorityCell,
  serviceCells,
  serviceColumns,
} from '../cells.ts';
import { partsText } from '../combined.ts';
import { type GapSpeech, idsOf } from './services.ts';

/** How many services of each level have which score. */
export function distributionSection({ analysis: { portfolio } }: GapResult, speaking: GapSpeech) {
  const { messages, language } = speaking;
  const { words, gap } = messages;
  const counts = [gap.ofThoseNobody, gap.excludedShort, gap.unscoredShort].map(right);
  const count = (number: number, tone?: Tone): Cell => (number === 0 ? '·' : { number, as: 'count', tone });
  return section(gap.distribution, [
    table(
      [left(words.level), ...scores.map((score) => right(String(score))), ...counts, right(words.mean)],
      portfolio.distribution.map(({ level, scores: at, unassigned, excluded, unscored, mean }) => [
        level === undefined ? gap.noLevel : levelById(level).name[language],
        ...scores.map((score) => count(at[score])),
        count(unassigned, 'bad'),
        count(excluded),
        count(unscored, 'warn'),
        { number: mean, as: 'mean' },
      ]),
      { legend: gap.distributionHow },
    ),
  ]);
}

/** As-is against to-be of every category of which something is in scope. */
export function categoryTable({ analysis: { portfolio } }: GapResult, speaking: GapSpeech) {
  const { words, gap } = speaking.messages;
  const shown = portfolio.categories.filter(({ inScope }) => inScope > 0);
  return table(
    [
      { ...flexible(words.category), cut: true },
      left(''),
      { ...right(words.mean), in: ['wide', 'page'] },
      ...[words.asIs, words.toBe, words.gap, gap.scored].map(right),
      { ...right(gap.halves), in: ['wide', 'page'] },
      flexible(gap.beside),
    ],
    shown.map((figures) => {
      const { category, inScope, scored, mean, asIs, toBe, gap: size, standing } = figures;
      // What is unscored, the column before says.
      const beside = gap.apart({ ...figures, unscored: 0 });
      return [
        toned(standing && (standing === 'strength' ? 'good' : 'bad'), categoryText(category, speaking)),
        { bar: { asIs, toBe } },
        { number: mean, as: 'mean' },
        { number: asIs, as: 'mean' },
        { number: toBe, as: 'mean' },
        { number: size, as: 'mean-gap' },
        gap.scoredOf(scored, inScope),
        partsText(figures.combinations),
        toned('faint', beside),
      ];
    }),
    { legend: [...shown, portfolio.total].every(addsUp) ? gap.legend : gap.rounded(gap.legend) },
  );
}

/** The lists of phase 3. */
export function portfolioBlocks(result: GapResult, speaking: GapSpeech): (Block | undefined)[] {
  return [
    distributionSection(result, speaking),
    notableSection(result, speaking),
    serviceSection(result, speaking),
    ...improvementBlocks(result, speaking),
  ];
}

/** The improvements of each cycle; on a screen only where they are, since the roadmap lists them in their order. */
function improvementBlocks(result: GapResult, speaking: GapSpeech): (Block | undefined)[] {
  const { shortCycle, longCycle, toDo } = result.analysis.portfolio;
  const { gap } = speaking.messages;
  if (result.extent !== 'all') return [toDo.length === 0 ? undefined : text(gap.seePlan)];
  return [
    improvementSection(gap.cycles.short, shortCycle, true, result, speaking),
    // How priorities are made is said once.
    improvementSection(gap.cycles.long, longCycle, shortCycle.length === 0, result, speaking),
  ];
}

function notableSection({ analysis: { portfolio } }: GapResult, { messages: { gap } }: GapSpeech) {
  const { aboveTarget, unscored, excluded, withoutTarget } = portfolio;
  const { halfBelow, notDone, dependsOnPerson, dependsAccepted, handedOffBlindly, blindAccepted } = portfolio;
  const lists = {
    aboveTarget: aboveTarget.map(({ row }) => row),
    unscored,
    excluded,
    withoutTarget,
    halfBelow,
    notDone,
    dependsOnPerson,
    dependsAccepted,
    handedOffBlindly,
    blindAccepted,
  };
  return section(gap.notable, [
    table(
      [left(gap.what), right(gap.count), flexible(gap.services)],
      Object.entries(lists)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => [
          gap.notables[name as keyof typeof lists],
          { number: rows.length, as: 'count' },
          idsOf(rows),
        ]),
    ),
  ]);
}

function serviceSection({ analysis }: GapResult, speaking: GapSpeech) {
  const { messages } = speaking;
  const { words, gap } = messages;
  const sure = confidenceColumn(
    analysis.portfolio.services.map(({ row }) => row),
    messages,
  );
  return section(gap.byService, [
    table(
      [...serviceColumns(messages), left(''), ...[words.asIs, words.toBe, words.gap].map(right), ...sure],
      analysis.portfolio.services.map(({ row, asIs, toBe, gap: size }) => [
        ...serviceCells(row, speaking),
        { bar: { asIs, toBe } },
        { number: asIs, as: 'count' },
        { number: toBe, as: 'count' },
        { number: size, as: 'gap', tone: size >= 2 ? 'warn' : undefined },
        ...(sure.length > 0 ? [confidenceCell(row, speaking)] : []),
      ]),
    ),
  ]);
}

function ownerText({ portfolio: { owner } }: Row, { teams }: Organisation, { messages, language }: GapSpeech): Raw {
  return owner === undefined ? messages.words.none : nameOf(owner, teams, language);
}

function improvementSection(
  heading: Raw,
  improvements: readonly Improvement[],
  withFormula: boolean,
  { organisation }: GapResult,
  speaking: GapSpeech,
) {
  const { messages } = speaking;
  const { gap, words } = messages;
  return section(heading, [
    table(
      [
        ...serviceColumns(messages),
        flexible(words.level),
        { ...left(gap.priority), worked: gap.weightAndShortfall },
        flexible(gap.owner),
        left(gap.due),
      ],
      improvements.map(({ row, weight, shortfall, unassigned, priority }) => [
        ...serviceCells(row, speaking),
        levelCell(row, speaking),
        shortfall === 0 ? figure(undefined, 'gap') : priorityCell({ weight, shortfall, priority }, speaking),
        unassigned ? toned('bad', words.unassigned) : ownerText(row, organisation, speaking),
        row.portfolio.due ?? words.none,
      ]),
      withFormula ? { note: formulaText(messages, organisation.policy) } : {},
    ),
  ]);
}
