import { numberOf } from '../../answers/number.ts';
import type { ToldOfSheets } from '../../answers/sheet/cells.ts';
import { answerColumns } from '../../answers/sheet/columns.ts';
import { type ColumnMeaning, type Headings, meaningOf } from '../../answers/sheet/headings.ts';
import type { Words } from '../../messages/index.ts';
import { spelled } from '../../reference/spelling.ts';
import { isMap } from '../../schema/mapping.ts';
import { columnLetters, columnNumber } from '../../source/spreadsheet/workbook.ts';
import { shownValue } from '../answering/gone.ts';
import { UserError } from '../program/errors.ts';
import type { Io } from '../terminal/io.ts';
import { namedYaml } from './yaml-file.ts';

/** What somebody says of columns; once tables are read, also of which columns in vain. */
export interface ColumnsTold extends ToldOfSheets {
  readonly unused?: () => readonly string[];
}

/**
 * What a file of `--columns` says: what columns hold, by their headings or letters, and where they stand.
 *
 * @throws {UserError}
 */
export function readColumnsFile(
  file: string,
  headings: Headings,
  io: Io,
  messages: Words<'errors' | 'import' | 'problems'>,
): ColumnsTold {
  const { form, unknown, help, ...said } = messages.import.columnsFile;
  const { data } = namedYaml(file, io, messages).parsed;
  if (!isMap(data) || !isMap(data['columns'])) throw new UserError(form(file), help(meanings));
  const { sheet, header, columns, ...others } = data;
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UserError(said.key(file, other), said.keyHelp);
  // A sheet is often called by its year.
  if (sheet !== undefined && typeof sheet !== 'string' && typeof sheet !== 'number') {
    throw new UserError(said.sheet(file), said.keyHelp);
  }
  const row = header === undefined ? undefined : numberOf(String(header));
  if (header !== undefined && (row === undefined || !Number.isInteger(row) || row < 1)) {
    throw new UserError(said.header(file, shownValue(header)), said.keyHelp);
  }
  const told = new Map<string, ColumnMeaning>();
  const used = new Set<string>();
  for (const [column, value] of Object.entries(columns)) {
    const meaning = typeof value === 'string' ? (meaningOf(value.trim()) ?? headings.meaningOf(value)) : undefined;
    if (meaning === undefined) throw new UserError(unknown(file, column, shownValue(value)), help(meanings));
    told.set(spelled(column), meaning);
  }
  return {
    ...(sheet !== undefined && { sheet: String(sheet) }),
    ...(row !== undefined && { header: row }),
    letters: Object.keys(columns).flatMap((column) => columnNumber(column.normalize('NFKC').trim()) ?? []),
    said: (column, heading, above) => {
      const names = [spelled(heading), spelled(above + heading), spelled(columnLetters(column))];
      const at = names.findIndex((name) => told.has(name));
      const name = names[at];
      const meaning = name === undefined ? undefined : told.get(name);
      if (name === undefined || meaning === undefined) return undefined;
      used.add(name);
      return { meaning, by: at === 2 ? 'letters' : 'told' };
    },
    unused: () => Object.keys(columns).filter((column) => !used.has(spelled(column))),
  };
}

/** What a column may hold, as it is written. */
const meanings = ['id', 'service', ...answerColumns.map(({ id }) => id), 'rationale', 'ignore'];
