import { basename, resolve } from 'node:path';
import type { Words } from '../../messages/index.ts';
import { readBounded } from '../../source/content.ts';
import { SpreadsheetRefused } from '../../source/spreadsheet/refused.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import { UserError } from '../program/errors.ts';
import { unreadable } from '../program/unreadable.ts';
import type { Io } from '../terminal/io.ts';

/**
 * Reads a spreadsheet that the user names.
 *
 * @throws {UserError} where it cannot be read, or would better not be
 */
export async function openSpreadsheet(
  file: string,
  { cwd }: Io,
  messages: Words<'errors' | 'import'>,
): Promise<Spreadsheet> {
  const { maxSpreadsheetBytes, readSpreadsheet } = await import('../../source/spreadsheet/read.ts');
  const bytes = bytesOf(resolve(cwd, file), file, maxSpreadsheetBytes, messages);
  try {
    return await readSpreadsheet(bytes, basename(file));
  } catch (error) {
    if (!(error instanceof SpreadsheetRefused)) throw error;
    const { problem } = error;
    if (problem.why !== 'too-many') throw refused(problem.why, file, messages);
    const { message, help, things } = messages.import.tooMany;
    throw new UserError(message(file, things[problem.what], problem.most), help);
  }
}

function bytesOf(path: string, shown: string, most: number, messages: Words<'errors' | 'import'>): Uint8Array {
  let content: ReturnType<typeof readBounded>;
  try {
    content = readBounded(path, most + 1);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw unreadable(shown, code, messages);
  }
  if (!content) throw unreadable(shown, 'ENOENT', messages);
  const bytes = 'bytes' in content ? content.bytes : undefined;
  if (bytes === undefined || bytes.byteLength > most) throw refused('too-large', shown, messages);
  if (bytes.byteLength === 0) throw refused('empty', shown, messages);
  return bytes;
}

function refused(why: keyof Words<'import'>['import']['refused'], file: string, words: Words<'import'>): UserError {
  const { message, help } = words.import.refused[why];
  return new UserError(message(file), help);
}
