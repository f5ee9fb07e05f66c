/** Which columns a table has, by one or two rows of headings. */
import type { ReadCell, ReadSheet } from '../../source/spreadsheet/workbook.ts';
import type { ColumnMeaning, Headings } from './headings.ts';

/** A column of a table. */
export interface TableColumn {
  /** From 1. */
  readonly column: number;
  /** With what stands over it, where it means nothing without. */
  readonly heading: string;
  /** Undefined where nobody can tell. */
  readonly meaning: ColumnMeaning | undefined;
  /** Whether another column means the same: then nobody knows which is meant, or the other one is more surely meant. */
  readonly twin?: 'equal' | 'surer' | undefined;
  /** How its meaning is known: the surest one of several columns is the one that is meant. */
  readonly by: KnownBy;
}

/** From the surest: somebody says it of a column, or of a heading; the heading says it; it says it with a year. */
const surest = ['letters', 'told', 'heading', 'dated'] as const;
type KnownBy = (typeof surest)[number];

/** What somebody says of a sheet whose headings do not tell. */
export interface Told {
  /** Row of the headings, from 1. */
  readonly header?: number | undefined;
  /** Columns of which somebody says what they hold by their letters, each from 1. */
  readonly letters?: readonly number[];
  /**
   * What somebody says of a column.
   *
   * @param above what stands over it, where the headings take two rows; over columns to its left, too, if it is empty there
   */
  said?(
    column: number,
    heading: string,
    above: string,
  ): { readonly meaning: ColumnMeaning; readonly by: 'letters' | 'told' } | undefined;
  /** What headings mean beside what `Headings` knows. */
  meaning?(heading: string, above: string): ColumnMeaning | undefined;
}

/** The columns below the headings in a row, or in it and the next. */
export function columnsAt(
  { rows }: ReadSheet,
  row: number,
  depth: number,
  headings: Headings,
  told: Told | undefined,
): TableColumn[] {
  const upper = rows[row - 1] ?? [];
  const lower = depth === 2 ? (rows[row] ?? []) : [];
  const lettered = (told?.letters ?? []).filter((column) => rows.some(({ length }) => length >= column));
  const width = Math.max(upper.length, lower.length, ...lettered);
  const columns: TableColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const [own, above] = [textAt(lower, index), textAt(upper, index)];
    const heading = own === '' ? above : own;
    const over = depth === 1 || own === '' ? '' : textOver(upper, index);
    const said = told?.said?.(index + 1, heading, over);
    // Whoever names a column by its letter need not have a heading.
    if (heading === '' && said?.by !== 'letters') continue;
    const meaning = told?.meaning?.(heading, over);
    const found: Known = said ?? (meaning ? { meaning, by: 'heading' } : knownAs(own, above, headings));
    columns.push({
      column: index + 1,
      heading: found.withAbove ? `${above} ${own}` : heading,
      meaning: found.meaning,
      by: found.by,
    });
  }
  const meant = columns.map((one) => (isOnlyScore(one, columns) ? { ...one, meaning: 'as-is' as const } : one));
  return meant.map((one) => withoutTwins(one, meant));
}

interface Known extends Pick<TableColumn, 'meaning' | 'by'> {
  readonly withAbove?: boolean;
}

/**
 * Of two rows of headings, the lower one tells. The upper one does where that is empty or only tells how to fill it in, or of
 * which year it is: any other word may make a column of its own, a comment or an older score.
 */
function knownAs(own: string, above: string, headings: Headings): Known {
  const heading = own === '' ? above : own;
  const isScore = own !== '' && isScoreWord(own);
  const meaning = isScore ? undefined : headings.meaningOf(heading);
  if (meaning !== undefined) return { meaning, by: 'heading' };
  const overall = own === '' ? undefined : headings.meaningOf(above);
  if (overall === 'id' || overall === 'service') return { meaning: overall, by: 'heading' };
  if (overall !== undefined && isAnswer(overall)) {
    if (isScore || headings.isHint(own, overall)) return { meaning: overall, by: 'heading', withAbove: true };
    if (headings.isYear(own)) return { meaning: overall, by: 'dated', withAbove: true };
  }
  const plain = headings.meaningOf(heading);
  if (plain !== undefined) return { meaning: plain, by: 'heading' };
  return { meaning: headings.datedMeaningOf(heading), by: 'dated' };
}

/** Of several columns that mean the same answer, the surest is the one that is meant, if there is only one such. */
function withoutTwins(one: TableColumn, columns: readonly TableColumn[]): TableColumn {
  if (!isAnswer(one.meaning)) return one;
  const rank = (column: TableColumn) => surest.indexOf(column.by);
  const rivals = columns.filter((other) => other !== one && other.meaning === one.meaning && rank(other) <= rank(one));
  if (rivals.length === 0) return one;
  const isSurer = rivals.some((other) => rank(other) < rank(one));
  return { ...one, meaning: undefined, twin: isSurer ? 'surer' : 'equal' };
}

export function isAnswer(meaning: ColumnMeaning | undefined): boolean {
  return meaning !== undefined && meaning !== 'id' && meaning !== 'service' && meaning !== 'ignore';
}

/** Whether a heading is `Score`, of whatever: how to fill it in may stand behind it. */
export function isScoreWord(heading: string): boolean {
  const [word = ''] = heading.split(/[\n(（[【]/);
  return ['score', 'スコア', '点数', '評価', '評点'].includes(word.trim().toLowerCase());
}

/** A score beside which there is no as-is is one; this tool's own tables have both. */
function isOnlyScore({ heading }: TableColumn, columns: readonly TableColumn[]): boolean {
  const hasAsIs = columns.some(({ meaning }) => meaning?.startsWith('as-is'));
  return !hasAsIs && isScoreWord(heading);
}

/** What stands over a column: texts over several stand in the first of them only. */
function textOver(upper: readonly ReadCell[], index: number): string {
  for (let at = index; at >= 0; at -= 1) if (textAt(upper, at) !== '') return textAt(upper, at);
  return '';
}

function textAt(row: readonly ReadCell[], index: number): string {
  return row[index]?.text.trim() ?? '';
}
