import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { categoryIn } from '../../reference/index.ts';
import { type Document, documentOf, flexible, type RowGroup, right, type TableRow, table, text } from '../document.ts';
import type { MatrixResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { confidenceCell, confidenceColumn, matrixCells, serviceCells, serviceColumns } from './cells.ts';

/** The service matrix, by category. */
export function describeMatrix(
  { groups, organisation }: MatrixResult,
  speaking: Speaking<'matrix' | 'words'>,
): Document {
  const { messages, language } = speaking;
  const { words, matrix } = messages;
  const sure = confidenceColumn(
    groups.flatMap(({ rows }) => rows),
    messages,
  );
  const columns = [
    ...serviceColumns(messages),
    flexible(words.level),
    flexible(words.assignment),
    right(words.asIs),
    right(words.toBe),
    ...sure,
  ];
  const sections = groups.map(
    ({ category, rows }): RowGroup => ({
      heading: `${category}. ${categoryIn(category, organisation.framework).name[language]}`,
      rows: rows.map((row) => rowOf(row, organisation, sure.length > 0, speaking)),
    }),
  );
  return documentOf(
    titleOf(matrix.title, organisation, language),
    [],
    [table(columns, sections, { grouping: words.category }) ?? text(matrix.noRows)],
  );
}

function rowOf(row: Row, organisation: Organisation, withConfidence: boolean, speaking: Speaking<'words'>): TableRow {
  return {
    tone: row.scope === 'unnecessary' ? 'faint' : undefined,
    cells: [
      ...serviceCells(row, speaking),
      ...matrixCells(row, organisation, speaking),
      ...(withConfidence ? [confidenceCell(row, speaking)] : []),
    ],
  };
}
