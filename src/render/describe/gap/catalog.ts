import type { CategoryLevels } from '../../../analysis/gap/catalog.ts';
import { levels, phaseById, reasonById } from '../../../reference/index.ts';
import { type Block, type Cell, flexible, left, right, section, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GapResult } from '../../results.ts';
import { categoryText, serviceCells, serviceColumns } from '../cells.ts';
import { type GapSpeech, idsOf } from './services.ts';

/** The lists of phase 1. */
export function catalogBlocks(result: GapResult, speaking: GapSpeech): (Block | undefined)[] {
  return [
    levelSection(result, speaking),
    result.selected ? undefined : coverageSection(result, speaking),
    reviewSection(result, speaking),
    unnecessarySection(result, speaking),
    undecidedSection(result, speaking),
  ];
}

/** Levels downwards, categories across: that fits any terminal. */
function levelSection({ analysis: { catalog } }: GapResult, { messages: { gap, words }, language }: GapSpeech) {
  const line = (name: Raw, count: (category: CategoryLevels) => number) => {
    const counts = catalog.levels.map(count);
    const sum = counts.reduce((total, one) => total + one, 0);
    const cells = counts.map((number): Cell => (number === 0 ? '·' : { number, as: 'count' }));
    return { sum, cells: [name, ...cells, { number: sum, as: 'count' } as const] };
  };
  const [unnecessary, ...needed] = levels.map(({ id, name }) => line(name[language], (of) => of.levels[id]));
  const others = [
    line(gap.noLevel, ({ noLevel }) => noLevel),
    ...(unnecessary ? [unnecessary] : []),
    line(gap.undecidedLevel, ({ undecided }) => undecided),
  ];
  return section(gap.levels, [
    table(
      [left(words.level), ...catalog.levels.map(({ category }) => right(category)), right(gap.all)],
      [...needed, ...others.filter(({ sum }) => sum > 0)].map(({ cells }) => cells),
    ),
  ]);
}

function coverageSection({ analysis: { catalog } }: GapResult, speaking: GapSpeech) {
  const { messages, language } = speaking;
  const { gap } = messages;
  const line = (name: Raw, { inScope, of }: { inScope: number; of: number }): Cell[] => [
    toned(inScope === 0 ? 'warn' : undefined, name),
    { number: inScope, as: 'count' },
    { number: of, as: 'count' },
  ];
  return section(gap.coverage, [
    table(
      [flexible(gap.covers), right(gap.inScope), right(gap.of)],
      [
        ...catalog.startingSet.map((one) => line(gap.startingSet(categoryText(one.id, speaking)), one)),
        ...catalog.phases.map((one) => line(gap.phase(phaseById(one.id).name[language]), one)),
      ],
    ),
  ]);
}

function reviewSection({ analysis }: GapResult, speaking: GapSpeech) {
  const { messages, language } = speaking;
  const { gap, words } = messages;
  return section(gap.toReview, [
    table(
      [...serviceColumns(messages), left(gap.reason), left(gap.reviewBy), flexible(gap.decidedBy)],
      analysis.catalog.toReview.map((row) => {
        const { reason, 'review-by': reviewBy, 'decided-by': decidedBy } = row.catalog;
        return [
          ...serviceCells(row, speaking),
          reason === undefined ? gap.noReason : reasonById(reason).name[language],
          reviewBy ?? words.none,
          decidedBy ?? words.none,
        ];
      }),
    ),
  ]);
}

function unnecessarySection({ analysis: { catalog } }: GapResult, { messages: { gap }, language }: GapSpeech) {
  return section(gap.unnecessary, [
    table(
      [left(gap.reason), right(gap.count), flexible(gap.services)],
      catalog.unnecessary.map(({ reason, rows }) => [
        reason === undefined ? gap.noReason : reasonById(reason).name[language],
        { number: rows.length, as: 'count' },
        idsOf(rows),
      ]),
    ),
  ]);
}

function undecidedSection({ analysis: { catalog } }: GapResult, speaking: GapSpeech) {
  const { gap, words } = speaking.messages;
  const open = catalog.levels
    .map(({ category }) => ({ category, rows: catalog.undecided.filter((row) => row.category === category) }))
    .filter(({ rows }) => rows.length > 0);
  return section(gap.undecided, [
    table(
      [flexible(words.category), right(gap.count), flexible(gap.services)],
      open.map(({ category, rows }) => [
        categoryText(category, speaking),
        { number: rows.length, as: 'count' },
        idsOf(rows),
      ]),
    ),
  ]);
}
