import { basename } from 'node:path';
import type { Words } from '../../messages/index.ts';
import type { Content } from '../../source/content.ts';
import { type SpreadsheetProblem, SpreadsheetRefused } from '../../source/spreadsheet/refused.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import { UserError } from '../program/errors.ts';
import { namedContent } from '../program/named-file.ts';
import type { Io } from '../terminal/io.ts';
import { contentOf, shownFile, stdinWord } from '../terminal/stdin.ts';

/**
 * Reads a spreadsheet that the user names (`-` for stdin).
 *
 * @param piped what has come by stdin, if it is read already
 * @throws {UserError} where it cannot be read, or would better not be
 */
export async function openSpreadsheet(
  file: string,
  io: Io,
  messages: Words<'errors' | 'import'>,
  piped?: Content,
): Promise<Spreadsheet> {
  const { maxSpreadsheetBytes, readSpreadsheet } = await import('../../source/spreadsheet/read.ts');
  const shown = shownFile(file);
  const content =
    file === stdinWord
      ? (piped ?? (await contentOf(io.stdin, () => maxSpreadsheetBytes)))
      : namedContent(file, io, messages, maxSpreadsheetBytes + 1);
  const bytes = bytesOf(content, shown, maxSpreadsheetBytes, messages);
  return orRefused(shown, messages, () => readSpreadsheet(bytes, basename(shown)));
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

function bytesOf(content: Content, shown: string, most: number, messages: Words<'import'>): Uint8Array {
  const bytes = 'bytes' in content ? content.bytes : undefined;
  if (bytes === undefined || bytes.byteLength > most) {
    const megabytes = most / (1024 * 1024);
    throw refused({ why: 'too-large', megabytes, most: megabytes }, shown, messages);
  }
  if (bytes.byteLength === 0) throw refused({ why: 'empty' }, shown, messages);
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
