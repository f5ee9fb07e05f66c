import type { Row } from '../../model/row.ts';
import { csvLines } from '../escape.ts';
import { answerCells, answerHead } from '../matrix/csv.ts';
import type { DiffRenderer } from './renderer.ts';

const values = ['scope', ...answerHead, 'assessed-on'];

/** The rows that changed as CSV (RFC 4180), with the values of the files before and after; of several kinds, with spaces. */
export const csv: DiffRenderer = ({ changes, carriedOver }, before, after, { language }) => {
  const head = ['id', 'category', 'service', 'change', ...values.flatMap((key) => [`${key} before`, `${key} after`])];
  const line = (row: Row, kinds: readonly string[], then: Row | undefined, now: Row | undefined) => {
    const [from, to] = [cellsOf(then, before.organisation.assessedOn), cellsOf(now, after.organisation.assessedOn)];
    return [row.id, row.category, row.name[language], kinds.join(' '), ...values.flatMap((_, n) => [from[n], to[n]])];
  };
  const earlier = new Map(before.organisation.rows.map((row) => [row.id, row]));
  const rows = [
    ...changes.flatMap(({ before: then, after: now, kinds }) => {
      const row = now ?? then;
      return row ? [line(row, kinds, then, now)] : [];
    }),
    ...carriedOver.map((row) => line(row, ['carried-over'], earlier.get(row.id), row)),
  ];
  return csvLines([head, ...rows]);
};

/** In the order of `values`. */
function cellsOf(row: Row | undefined, assessedOn: string | undefined): (string | number | undefined)[] {
  if (!row) return [];
  const { 'as-is': asIs, 'assessed-on': own } = row.portfolio;
  return [row.scope, ...answerCells(row), own ?? (asIs === undefined ? undefined : assessedOn)];
}
