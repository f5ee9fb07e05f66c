import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ToldOfSheets } from '../../answers/sheet/cells.ts';
import { type ColumnMeaning, type Headings, meaningOf } from '../../answers/sheet/headings.ts';
import type { Words } from '../../messages/index.ts';
import { spelled } from '../../reference/spelling.ts';
import { isMap } from '../../schema/validate.ts';
import { decode } from '../../source/decode.ts';
import { parse } from '../../source/parse.ts';
import { columnLetters } from '../../source/spreadsheet/workbook.ts';
import { UserError } from '../program/errors.ts';
import { unreadable } from '../program/unreadable.ts';
import type { Io } from '../terminal/io.ts';

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
  { cwd }: Io,
  messages: Words<'errors' | 'import'>,
): ColumnsTold {
  const { form, unknown, help } = messages.import.columnsFile;
  const data = dataOf(resolve(cwd, file), file, messages);
  if (!isMap(data) || !isMap(data['columns'])) throw new UserError(form(file), help);
  const { sheet, header, columns } = data;
  const meanings = new Map<string, ColumnMeaning>();
  const used = new Set<string>();
  for (const [column, said] of Object.entries(columns)) {
    const meaning = typeof said === 'string' ? (meaningOf(said.trim()) ?? headings.meaningOf(said)) : undefined;
    if (meaning === undefined) throw new UserError(unknown(file, column, String(said)), help);
    meanings.set(spelled(column), meaning);
  }
  return {
    ...(typeof sheet === 'string' && { sheet }),
    ...(Number.isInteger(header) && { header: Number(header) }),
    meaning: (column, heading) => {
      const names = [spelled(heading), spelled(columnLetters(column))];
      const found = names.find((name) => meanings.has(name));
      if (found !== undefined) used.add(found);
      return found === undefined ? undefined : meanings.get(found);
    },
    unused: () => Object.keys(columns).filter((column) => !used.has(spelled(column))),
  };
}

function dataOf(path: string, shown: string, messages: Words<'errors' | 'import'>): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(shown, (error as NodeJS.ErrnoException).code ?? '', messages);
  }
  const decoded = decode(bytes);
  return 'text' in decoded ? parse(decoded.text).data : undefined;
}
