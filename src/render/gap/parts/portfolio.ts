import type { Improvement } from '../../../analysis/improvement.ts';
import { categoryById } from '../../../reference/index.ts';
import { formulaText } from '../../formula.ts';
import { bar, decimal, signed } from '../../numbers.ts';
import type { Part, Section } from '../../sections.ts';
import { flexible, type GapReport, idsOf, left, levelCell, right, serviceCells, serviceColumns } from '../report.ts';

/** As-is against to-be of every category of which something is in scope. */
export function categorySection({
  analysis: { portfolio },
  messages: { words, gap },
  language,
  ink,
}: GapReport): Section {
  return {
    heading: '',
    columns: [
      { ...flexible(words.category), oneLine: true },
      left(''),
      ...[words.asIs, words.toBe, words.gap, gap.scored].map(right),
    ],
    rows: portfolio.categories
      .filter(({ inScope }) => inScope > 0)
      .map(({ category, inScope, scored, asIs, toBe, gap: size, standing }) => {
        const paint = standing && (standing === 'strength' ? ink.palette.good : ink.palette.bad);
        return [
          `${category} ${categoryById(category).name[language]}`,
          bar(asIs, toBe, ink.palette),
          paint ? paint(decimal(asIs)) : decimal(asIs),
          decimal(toBe),
          signed(size, 1),
          gap.scoredOf(scored, inScope),
        ];
      }),
  };
}

/** The lists of phase 3. */
export function portfolioPart(report: GapReport): Part {
  const { analysis, messages } = report;
  const { shortCycle, longCycle } = analysis.portfolio;
  const { cycles } = messages.gap;
  const formula = formulaText(messages);
  return {
    heading: messages.gap.parts.portfolio,
    sections: [
      notableSection(report),
      serviceSection(report),
      { ...improvementSection(cycles.short, shortCycle, report), note: formula },
      // Said once.
      { ...improvementSection(cycles.long, longCycle, report), note: shortCycle.length === 0 ? formula : undefined },
    ],
  };
}

function notableSection({ analysis: { portfolio }, messages: { gap } }: GapReport): Section {
  const { aboveTarget, unscored, excluded, withoutTarget, dependsOnPerson, handedOffBlindly } = portfolio;
  const lists = {
    aboveTarget: aboveTarget.map(({ row }) => row),
    unscored,
    excluded,
    withoutTarget,
    dependsOnPerson,
    handedOffBlindly,
  };
  return {
    heading: gap.notable,
    columns: [left(gap.what), right(gap.count), flexible(gap.services)],
    rows: Object.entries(lists)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [gap.notables[name as keyof typeof lists], String(rows.length), idsOf(rows)]),
  };
}

function serviceSection(report: GapReport): Section {
  const { analysis, messages, ink } = report;
  const { words, gap } = messages;
  return {
    heading: gap.byService,
    columns: [...serviceColumns(report), left(''), ...[words.asIs, words.toBe, words.gap].map(right)],
    rows: analysis.portfolio.services.map(({ row, asIs, toBe, gap: size }) => [
      ...serviceCells(row, report),
      bar(asIs, toBe, ink.palette),
      String(asIs),
      String(toBe),
      size >= 2 ? ink.palette.warn(signed(size)) : signed(size),
    ]),
  };
}

function improvementSection(heading: string, improvements: readonly Improvement[], report: GapReport): Section {
  const { messages, ink } = report;
  const { gap, words } = messages;
  return {
    heading,
    columns: [...serviceColumns(report), flexible(words.level), left(gap.priority), flexible(gap.owner), left(gap.due)],
    rows: improvements.map(({ row, weight, gap: size, unassigned }) => [
      ...serviceCells(row, report),
      levelCell(row, report),
      size === undefined || size <= 0 ? '–' : gap.priorityOf(weight, size),
      unassigned ? ink.palette.bad(words.unassigned) : ink.safe(row.portfolio.owner ?? '–'),
      row.portfolio.due ?? '–',
    ]),
  };
}
