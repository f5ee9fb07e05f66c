import type { CategoryLevels } from '../../../analysis/gap/catalog.ts';
import { categoryById, type LevelId, levels, phaseById, reasonById } from '../../../reference/index.ts';
import type { Part, Section } from '../../sections.ts';
import {
  changeSection,
  flexible,
  type GapReport,
  idsOf,
  left,
  levelCell,
  right,
  serviceCells,
  serviceColumns,
} from '../report.ts';

/** The lists of phase 1. */
export function catalogPart(report: GapReport): Part {
  return {
    heading: report.messages.gap.parts.catalog,
    sections: [
      levelSection(report),
      coverageSection(report),
      reviewSection(report),
      unnecessarySection(report),
      undecidedSection(report),
      ...changeSection(['added', 'dropped', 'raised', 'lowered'], (row) => levelCell(row, report), report),
    ],
  };
}

/** Levels downwards, categories across: that fits any terminal. */
function levelSection({ analysis: { catalog }, messages: { gap, words }, language }: GapReport): Section {
  const line = (name: string, count: (category: CategoryLevels) => number) => {
    const counts = catalog.levels.map(count);
    const sum = counts.reduce((total, one) => total + one, 0);
    return { sum, cells: [name, ...counts.map((one) => (one === 0 ? '·' : String(one))), String(sum)] };
  };
  const of = ({ id, name }: { id: LevelId; name: Readonly<Record<typeof language, string>> }) =>
    line(name[language], (category) => category.levels[id]);
  const [unnecessary, ...needed] = levels.map(of);
  const others = [
    line(gap.noLevel, ({ noLevel }) => noLevel),
    ...(unnecessary ? [unnecessary] : []),
    line(gap.undecidedLevel, ({ undecided }) => undecided),
  ];
  return {
    heading: gap.levels,
    columns: [left(words.level), ...catalog.levels.map(({ category }) => right(category)), right(gap.all)],
    rows: [...needed, ...others.filter(({ sum }) => sum > 0)].map(({ cells }) => cells),
  };
}

function coverageSection({ analysis: { catalog }, messages: { gap }, language, ink: { palette } }: GapReport): Section {
  const line = (name: string, { inScope, of }: { inScope: number; of: number }) => [
    inScope === 0 ? palette.warn(name) : name,
    String(inScope),
    String(of),
  ];
  const category = (id: (typeof catalog.startingSet)[number]['id']) => `${id} ${categoryById(id).name[language]}`;
  return {
    heading: gap.coverage,
    columns: [flexible(gap.covers), right(gap.inScope), right(gap.of)],
    rows: [
      ...catalog.startingSet.map((one) => line(gap.startingSet(category(one.id)), one)),
      ...catalog.phases.map((one) => line(gap.phase(phaseById(one.id).name[language]), one)),
    ],
  };
}

function reviewSection(report: GapReport): Section {
  const { analysis, messages, language, ink } = report;
  const { gap } = messages;
  return {
    heading: gap.toReview,
    columns: [...serviceColumns(report), left(gap.reason), left(gap.reviewBy), flexible(gap.decidedBy)],
    rows: analysis.catalog.toReview.map((row) => {
      const { reason, 'review-by': reviewBy, 'decided-by': decidedBy } = row.catalog;
      return [
        ...serviceCells(row, report),
        reason === undefined ? gap.noReason : reasonById(reason).name[language],
        reviewBy ?? '–',
        ink.safe(decidedBy ?? '–'),
      ];
    }),
  };
}

function unnecessarySection({ analysis: { catalog }, messages: { gap }, language }: GapReport): Section {
  return {
    heading: gap.unnecessary,
    columns: [left(gap.reason), right(gap.count), flexible(gap.services)],
    rows: catalog.unnecessary.map(({ reason, rows }) => [
      reason === undefined ? gap.noReason : reasonById(reason).name[language],
      String(rows.length),
      idsOf(rows),
    ]),
  };
}

function undecidedSection({ analysis: { catalog }, messages: { gap, words }, language }: GapReport): Section {
  const rows = catalog.levels
    .map(({ category }) => ({ category, open: catalog.undecided.filter((row) => row.category === category) }))
    .filter(({ open }) => open.length > 0);
  return {
    heading: gap.undecided,
    columns: [flexible(words.category), right(gap.count), flexible(gap.services)],
    rows: rows.map(({ category, open }) => [
      `${category} ${categoryById(category).name[language]}`,
      String(open.length),
      idsOf(open),
    ]),
  };
}
