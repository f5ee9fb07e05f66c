import type { GroupFigures } from '../../../analysis/group/figures.ts';
import type { EntityStanding } from '../../../analysis/group/matrix.ts';
import { type Cell, type Column, flexible, left, right, section, type Tone, table, toned } from '../../document.ts';
import type { GroupResult } from '../../group-results.ts';
import { entityName, type GroupSpeech, kindName, spreadText } from './speech.ts';

/** How many entities a screen has room for. */
const onScreen = 5;

/** The entities to show: all, or those that a screen has room for, the weakest first, where there are more. */
export function shownEntities({ matrix: { entities }, extent }: GroupResult): readonly EntityStanding[] {
  if (extent === 'all' || entities.length <= onScreen) return entities;
  return entities.toSorted(weakestFirst).slice(0, onScreen);
}

/** By the number of services that no one has, then by the lower median; those of which nothing is known are last. */
export function weakestFirst(a: EntityStanding, b: EntityStanding): number {
  const median = ({ figures }: EntityStanding) => figures.effective?.median ?? 6;
  return b.figures.unassigned - a.figures.unassigned || median(a) - median(b);
}

/** Entity by entity: what it is, how old and how complete its scores are, and how they lie. */
export function entityTable(result: GroupResult, speaking: GroupSpeech) {
  const { group: words } = speaking.messages;
  const wide = ['wide', 'page'] as const;
  const shown = shownEntities(result);
  const rest = result.matrix.entities.length - shown.length;
  const legend = result.extent === 'all' ? words.spreadLegend : words.spreadLegendShort;
  const columns: Column[] = [
    left('ID'),
    { ...flexible(words.entity), cut: true },
    { ...flexible(words.kind), in: wide },
    left(words.assessed),
    left(words.stale),
    left(words.scored),
    right(words.unassigned),
    { ...right(words.unasked), in: wide },
    { ...right(words.own), in: wide },
    right(words.effective),
  ];
  return table(
    columns,
    shown.map((standing): Cell[] => entityCells(standing, speaking)),
    { legend: rest > 0 ? `${words.moreEntities(rest)} ${legend}` : legend },
  );
}

function entityCells({ entity, figures, assessed, ...age }: EntityStanding, speaking: GroupSpeech): Cell[] {
  const { group: words } = speaking.messages;
  return [
    entity.id,
    entityName(entity, speaking),
    kindName(entity, speaking),
    assessed?.newest ?? speaking.messages.words.none,
    toned(age.stale + age.undated > 0 ? 'warn' : undefined, words.staleOf(age)),
    words.scoredOf(figures.scored, figures.inScope),
    { number: figures.unassigned, as: 'count', tone: figures.unassigned > 0 ? 'bad' : undefined },
    { number: figures.unasked, as: 'count', tone: figures.unasked > 0 ? 'warn' : undefined },
    spreadText(figures.own, speaking),
    spreadText(figures.effective, speaking),
  ];
}

/** Entities by categories; the first row is all of them together. A screen has marks where a page has numbers. */
export function heatmap(result: GroupResult, speaking: GroupSpeech) {
  const { group: words } = speaking.messages;
  const { categories } = result.matrix;
  const isAll = result.extent === 'all';
  const cellOf = isAll ? numberedCell : markedCell;
  const cells = table(
    [left('ID'), ...categories.map(({ category }) => left(category))],
    [
      [toned('strong', words.all), ...categories.map(({ figures }) => numberedCell(figures, speaking))],
      ...shownEntities(result).map((standing): Cell[] => [
        standing.entity.id,
        ...standing.categories.map(({ figures }) => cellOf(figures, speaking)),
      ]),
    ],
    { legend: isAll ? words.heatmapLegend : words.heatmapMarks },
  );
  return isAll ? section(words.heatmap, [cells]) : cells;
}

/** `1·3·4`, and below it `5/6`, `!1` and `?1`; large numbers are narrow, too. */
function numberedCell(figures: GroupFigures, speaking: GroupSpeech): Cell {
  const { inScope, scored, unassigned, unclear } = figures;
  if (inScope === 0) return toned('faint', speaking.messages.words.none);
  const counts = inScope < 1000 ? [`${scored}/${inScope}`] : [`${scored}/`, String(inScope)];
  return {
    lines: [
      toned(toneOf(figures), spreadText(figures.effective, speaking)),
      ...counts,
      ...(unassigned > 0 ? [toned('bad', `${marks.unassigned}${unassigned}`)] : []),
      ...(unclear > 0 ? [toned('warn', `${marks.unclear}${unclear}`)] : []),
    ],
  };
}

/** What is not well in a cell: someone is missing, a score is worth nothing that can be said, scores are missing. */
const marks = { unassigned: '!', unclear: '?', incomplete: '*' };

/** `1·3·4!*` */
function markedCell(figures: GroupFigures, speaking: GroupSpeech): Cell {
  if (figures.inScope === 0) return toned('faint', speaking.messages.words.none);
  const isIncomplete = figures.unscored + figures.unclear > 0;
  const marked = `${figures.unassigned > 0 ? marks.unassigned : ''}${isIncomplete ? marks.incomplete : ''}`;
  return toned(toneOf(figures), `${spreadText(figures.effective, speaking)}${marked}`);
}

function toneOf({ unassigned, effective }: GroupFigures): Tone | undefined {
  if (unassigned > 0 || effective?.min === 1) return 'bad';
  return (effective?.median ?? 5) <= 2 ? 'warn' : undefined;
}
