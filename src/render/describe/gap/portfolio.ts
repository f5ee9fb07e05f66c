import type { Improvement } from '../../../analysis/improvement.ts';
import { type Block, flexible, left, right, section, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import { formulaText } from '../../formula.ts';
import type { GapResult } from '../../results.ts';
import { categoryText, levelCell, serviceCells, serviceColumns } from '../cells.ts';
import { type GapSpeech, idsOf } from './services.ts';

/** As-is against to-be of every category of which something is in scope. */
export function categoryTable({ analysis: { portfolio } }: GapResult, speaking: GapSpeech) {
  const { words, gap } = speaking.messages;
  return table(
    [
      { ...flexible(words.category), cut: true },
      left(''),
      ...[words.asIs, words.toBe, words.gap, gap.scored].map(right),
    ],
    portfolio.categories
      .filter(({ inScope }) => inScope > 0)
      .map(({ category, inScope, scored, asIs, toBe, gap: size, standing }) => [
        categoryText(category, speaking),
        { bar: { asIs, toBe } },
        { number: asIs, as: 'mean', tone: standing && (standing === 'strength' ? 'good' : 'bad') },
        { number: toBe, as: 'mean' },
        { number: size, as: 'mean-gap' },
        gap.scoredOf(scored, inScope),
      ]),
    { legend: gap.legend },
  );
}

/** The lists of phase 3. */
export function portfolioBlocks(result: GapResult, speaking: GapSpeech): (Block | undefined)[] {
  const { shortCycle, longCycle } = result.analysis.portfolio;
  const { cycles } = speaking.messages.gap;
  return [
    notableSection(result, speaking),
    serviceSection(result, speaking),
    improvementSection(cycles.short, shortCycle, true, speaking),
    // How priorities are made is said once.
    improvementSection(cycles.long, longCycle, shortCycle.length === 0, speaking),
  ];
}

function notableSection({ analysis: { portfolio } }: GapResult, { messages: { gap } }: GapSpeech) {
  const { aboveTarget, unscored, excluded, withoutTarget, dependsOnPerson, handedOffBlindly } = portfolio;
  const lists = {
    aboveTarget: aboveTarget.map(({ row }) => row),
    unscored,
    excluded,
    withoutTarget,
    dependsOnPerson,
    handedOffBlindly,
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
  return section(gap.byService, [
    table(
      [...serviceColumns(messages), left(''), ...[words.asIs, words.toBe, words.gap].map(right)],
      analysis.portfolio.services.map(({ row, asIs, toBe, gap: size }) => [
        ...serviceCells(row, speaking),
        { bar: { asIs, toBe } },
        { number: asIs, as: 'count' },
        { number: toBe, as: 'count' },
        { number: size, as: 'gap', tone: size >= 2 ? 'warn' : undefined },
      ]),
    ),
  ]);
}

function improvementSection(
  heading: Raw,
  improvements: readonly Improvement[],
  withFormula: boolean,
  speaking: GapSpeech,
) {
  const { messages } = speaking;
  const { gap, words } = messages;
  return section(heading, [
    table(
      [...serviceColumns(messages), flexible(words.level), left(gap.priority), flexible(gap.owner), left(gap.due)],
      improvements.map(({ row, weight, gap: size, unassigned }) => [
        ...serviceCells(row, speaking),
        levelCell(row, speaking),
        size === undefined || size <= 0 ? figure(undefined, 'gap') : gap.priorityOf(weight, size),
        unassigned ? toned('bad', words.unassigned) : (row.portfolio.owner ?? words.none),
        row.portfolio.due ?? words.none,
      ]),
      withFormula ? { note: formulaText(messages) } : {},
    ),
  ]);
}
