import { basename } from 'node:path';
import type { Words } from '../../messages/index.ts';
import { type SpreadsheetProblem, SpreadsheetRefused } from '../../source/spreadsheet/refused.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import { UserError } from '../program/errors.ts';
import { namedContent } from '../program/named-file.ts';
import type { Io } from '../terminal/io.ts';

/**
 * Reads a spreadsheet that the user names.
 *
 * @throws {UserError} where it cannot be read, or would better not be
 */
export async function openSpreadsheet(
  file: string,
  io: Io,
  messages: Words<'errors' | 'import'>,
): Promise<Spreadsheet> {
  const { maxSpreadsheetBytes, readSpreadsheet } = await import('../../source/spreadsheet/read.ts');
  const bytes = bytesOf(file, maxSpreadsheetBytes, io, messages);
  return orRefused(file, messages, () => readSpreadsheet(bytes, basename(file)));
}

/**
 * What is made of a spreadsheet.
 *
 * @throws {UserError} where that would better not be made of it
 */
export async function orRefused<T>(file: string, messages: Words<'import'>, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof SpreadsheetRefused ? refused(error.problem, file, messages) : error;
  }
}

function bytesOf(file: string, most: number, io: Io, messages: Words<'errors' | 'import'>): Uint8Array {
  const content = namedContent(file, io, messages, most + 1);
  const bytes = 'bytes' in content ? content.bytes : undefined;
  if (bytes === undefined || bytes.byteLength > most) {
    const megabytes = most / (1024 * 1024);
    throw refused({ why: 'too-large', megabytes, most: megabytes }, file, messages);
  }
  if (bytes.byteLength === 0) throw refused({ why: 'empty' }, file, messages);
  return bytes;
}

function refused(problem: SpreadsheetProblem, file: string, { import: said }: Words<'import'>): UserError {
  switch (problem.why) {
    case 'too-many':
      return new UserError(
        said.tooMany.message(file, said.tooMany.things[problem.what], problem.most),
        said.tooMany.help,
      );
    case 'too-many-cells':
      return new UserError(said.tooFar.message(file, problem.address), said.tooFar.help);
    case 'too-large':
      return new UserError(said.tooLarge.message(file, problem.most), said.tooLarge.help);
    case 'open-quote':
      return new UserError(said.openQuote.message(file, problem.line), said.openQuote.help);
    default:
      return new UserError(said.refused[problem.why].message(file), said.refused[problem.why].help);
  }
}
