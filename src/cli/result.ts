import { resolve } from 'node:path';
import { saveAtomically } from '../source/save.ts';
import type { CommandContext } from './command.ts';
import { UserError } from './errors.ts';
import { write } from './io.ts';
import type { ResultOptions } from './options.ts';

/** Puts a result where it is wanted: to stdout, or into a file. */
export async function putResult(
  text: string,
  { format, output }: ResultOptions<string>,
  { io, messages }: CommandContext,
): Promise<void> {
  if (output === undefined) return write(io.stdout, text);
  try {
    // Spreadsheets take a CSV file for UTF-8 only if it begins with a byte order mark.
    saveAtomically(resolve(io.cwd, output), format === 'csv' ? `\uFEFF${text}` : text);
  } catch (error) {
    throw new UserError(messages.errors.cannotWrite(output, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
