import type { RenderContext } from '../../render/context.ts';
import { type Description, draw } from '../../render/formats.ts';
import { saveAtomically } from '../../source/save.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import type { ResultOptions } from '../program/options.ts';
import { write } from './io.ts';
import { outputPlace } from './output-place.ts';
import { Paged } from './pager.ts';

/** Prints a result in the format that is asked for, to stdout or into a file. */
export async function printResult<Result>(
  description: Description<Result>,
  result: Result,
  render: RenderContext,
  options: ResultOptions,
  context: CommandContext,
): Promise<void> {
  const { format, headings } = options;
  if (headings !== undefined && format !== 'csv')
    throw new UserError(context.messages.errors.needs('--headings', '--format csv'));
  await putResult(await draw(description, format, result, render, headings), options, context);
}

/** Puts a text, or the bytes of a workbook, where it is wanted: to stdout, or into a file. */
export async function putResult(
  content: string | Uint8Array,
  { format, output }: { readonly format: string; readonly output?: string },
  context: CommandContext,
): Promise<void> {
  const { messages } = context;
  if (output === undefined) {
    if (typeof content !== 'string') return putBytes(content, context);
    const paged = new Paged(context, format === 'table');
    await paged.write(content);
    return paged.end();
  }
  const place = await outputPlace(output, context);
  try {
    // Spreadsheets take a CSV file for UTF-8 only if it begins with a byte order mark.
    saveAtomically(place, format === 'csv' ? `\uFEFF${content}` : content);
  } catch (error) {
    throw new UserError(messages.errors.cannotWrite(output, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

/** @throws {UserError} where they would go to a terminal, which shows no such thing */
async function putBytes(bytes: Uint8Array, { io, messages: { errors } }: CommandContext): Promise<void> {
  if (io.stdout.isTTY) throw new UserError(errors.workbookOnScreen, errors.workbookOnScreenHelp);
  await write(io.stdout, bytes);
}
