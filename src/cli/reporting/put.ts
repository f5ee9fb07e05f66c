import type { ReportFormat } from '../../render/report.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { putResult } from '../terminal/result.ts';
import { showInBrowser } from './browser.ts';

/** Where a report goes. */
export interface ReportPlace {
  readonly format: ReportFormat;
  readonly output?: string | undefined;
  readonly open?: boolean | undefined;
}

/** @throws {UserError} where it could not be shown, and for a page where nobody could look at it */
export function refusePlace({ format, output, open }: ReportPlace, { io, messages }: CommandContext<'report'>): void {
  const { errors, report } = messages;
  if (open && output === undefined) throw new UserError(errors.needs('--open', '-o'));
  if (format === 'html' && output === undefined && io.stdout.isTTY)
    throw new UserError(report.needsFile, report.needsFileHelp);
}

/** Puts a report where it is wanted, says so, and shows it if that is wanted too. */
export async function putReport(
  text: string,
  { format, output, open }: ReportPlace,
  context: CommandContext<'report'>,
): Promise<void> {
  await putResult(text, { format, ...(output !== undefined && { output }) }, context);
  if (output === undefined) return;
  await write(context.io.stderr, `${context.messages.report.written(output, Buffer.byteLength(text))}\n`);
  if (open) await showInBrowser(output, context);
}
