import { wantsApprovals } from '../../../analysis/approvals.ts';
import type { GapAnalysis } from '../../../analysis/gap/analyse.ts';
import type { CategoryGap } from '../../../analysis/gap/portfolio.ts';
import type { Improvement } from '../../../analysis/improvement.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { phaseById, scores } from '../../../reference/index.ts';
import {
  type Block,
  type Cell,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import { figure } from '../../figures.ts';
import type { GapResult } from '../../results.ts';
import { asIsText, nameOf, toBeText } from '../../words.ts';
import { approvalsLine, noteLines } from '../approvals.ts';
import { categoryText, levelCell, serviceCells } from '../cells.ts';
import { combinedLine, partsText } from '../combined.ts';
import { selectedLine } from '../selected.ts';
import type { GapSpeech, WholeSpeech } from './services.ts';

/** With nine categories, a title and the prompt of a shell, a screen of 80×24 has room for so many lines above and below. */
const room = 9;

/** What is evaluated in a few lines, each of which says what is missing with its number. */
export function screenLead(result: GapResult, speaking: WholeSpeech): Inline[] {
  const only = selectedLine(result.selected, result.organisation, speaking);
  const { gap } = speaking.messages;
  const { counts, catalog, profile, portfolio } = result.analysis;
  const { total } = portfolio;
  const uncovered = result.selected ? [] : catalog.phases.filter(({ inScope }) => inScope === 0);
  const at = scores.map((score) => portfolio.distribution.reduce((sum, level) => sum + level.scores[score], 0));
  return [
    ...(only === undefined ? [] : [only]),
    toned(
      counts.undecided + catalog.toReview.length + profile.tooMuch.length > 0 ? 'warn' : undefined,
      gap.screen.catalog({
        ...counts,
        all: result.organisation.rows.length,
        toReview: catalog.toReview.length,
        tooMuch: profile.tooMuch.length,
      }),
    ),
    ...(uncovered.length > 0 && counts.inScope > 0
      ? [toned('warn', gap.summary.notCovered(uncovered.map(({ id }) => phaseById(id).name[speaking.language])))]
      : []),
    toned(
      counts.unassigned > 0 ? 'bad' : counts.unasked > 0 ? 'warn' : undefined,
      gap.screen.profile({ ...profile.assignments, unasked: counts.unasked }),
    ),
    toned(total.unscored + total.withoutTarget > 0 ? 'warn' : undefined, gap.screen.scores({ ...total, at })),
    gap.screen.means({
      asIs: figure(total.asIs, 'mean'),
      toBe: figure(total.toBe, 'mean'),
      notDone: portfolio.notDone.length,
      person: portfolio.dependsOnPerson.length,
      blind: portfolio.handedOffBlindly.length,
    }),
    ...[combinedLine([total.combinations], 'mean', speaking)].filter((line) => line !== undefined),
    // What is approved is a matter of the whole organisation.
    ...(wantsApprovals(result.organisation) && !result.selected
      ? [approvalsLine(result.analysis.approvals, speaking), ...noteLines(result.analysis.approvals, speaking)]
      : []),
  ];
}

/** The categories, and what to improve first. */
export function screenBlocks(result: GapResult, speaking: WholeSpeech): (Block | undefined)[] {
  const { counts } = result.analysis;
  if (counts.inScope === 0) return [text(speaking.messages.gap.noneInScope)];
  return [categoryLines(result, speaking), firstToDo(result, speaking)];
}

/** A line for each category, those of the starting set too of which nothing is in scope. */
function categoryLines({ analysis: { catalog, portfolio }, selected }: GapResult, speaking: GapSpeech) {
  const { words, gap } = speaking.messages;
  const uncovered = catalog.startingSet.filter(({ inScope }) => inScope === 0).map(({ id }) => id);
  return table(
    [
      { ...flexible(words.category), cut: true },
      left(''),
      { ...right(words.mean), in: ['wide', 'page'] },
      ...[words.asIs, words.toBe, words.gap, gap.scored].map(right),
      { ...right(gap.halves), in: ['wide', 'page'] },
      { ...flexible(''), cut: true },
    ],
    portfolio.categories
      .filter(({ category, inScope }) => inScope > 0 || (!selected && uncovered.includes(category)))
      .map((figures): Cell[] => [
        categoryText(figures.category, speaking),
        { bar: { asIs: figures.asIs, toBe: figures.toBe } },
        { number: figures.mean, as: 'mean' },
        { number: figures.asIs, as: 'mean' },
        { number: figures.toBe, as: 'mean' },
        { number: figures.gap, as: 'mean-gap' },
        gap.scoredOf(figures.scored, figures.inScope),
        partsText(figures.combinations),
        standingText(figures, speaking),
      ]),
  );
}

/** Whether it is a strength or a weakness; where there is neither, what its means do not tell. */
function standingText(figures: CategoryGap, { messages: { gap } }: GapSpeech): Inline {
  const { inScope, standing } = figures;
  if (inScope === 0) return toned('warn', gap.screen.uncovered);
  if (standing !== undefined) return toned(standing === 'strength' ? 'good' : 'bad', gap.screen.standings[standing]);
  return toned('faint', gap.apart({ ...figures, unscored: 0 }));
}

function firstToDo(result: GapResult, speaking: WholeSpeech) {
  const { analysis } = result;
  const { gap } = speaking.messages;
  const { toDo } = analysis.portfolio;
  const shown = toDo.slice(0, room - screenLead(result, speaking).length);
  if (shown.length === 0) {
    return text(isAllKnown(analysis) ? toned('good', gap.screen.nothing) : gap.screen.nothingKnown, gap.screen.more);
  }
  return section(gap.screen.first(shown.length, toDo.length), [
    table(
      [
        left(''),
        { ...flexible(''), cut: true },
        left(''),
        left(''),
        { ...left(''), in: ['wide', 'page'] },
        { ...flexible(''), cut: true },
        left(''),
      ],
      shown.map((improvement) => cellsOf(improvement, result.organisation, speaking)),
    ),
  ]);
}

function cellsOf(
  { row, unassigned, weight, shortfall }: Improvement,
  { teams }: Organisation,
  speaking: GapSpeech,
): Cell[] {
  const { words, gap } = speaking.messages;
  const { owner, due = '' } = row.portfolio;
  return [
    ...serviceCells(row, speaking),
    levelCell(row, speaking),
    unassigned ? toned('bad', gap.screen.nobody) : `${asIsText(row, { words })} → ${toBeText(row, { words })}`,
    shortfall === 0 ? '' : gap.priorityOf(weight, shortfall),
    owner === undefined ? '' : nameOf(owner, teams, speaking.language),
    due,
  ];
}

/** Whether nothing is missing of which something to improve could come. */
function isAllKnown({ counts, portfolio: { total } }: GapAnalysis): boolean {
  return counts.undecided + counts.unasked + total.unscored + total.withoutTarget === 0;
}
