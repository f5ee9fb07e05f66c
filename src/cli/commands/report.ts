import type { CategoryId } from '../../reference/index.ts';
import { drawReport, type ReportFormat, reportFormats } from '../../render/report.ts';
import { openOrganisation } from '../organisation/open.ts';
import { selectionOf, selectionOptions } from '../organisation/selection.ts';
import { type CommandContext, defineCommand } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { dirArgument, outputOptions } from '../program/options.ts';
import { whyNotFinal } from '../reporting/final.ts';
import { gather } from '../reporting/gather.ts';
import { putReport, refusePlace } from '../reporting/put.ts';
import { write } from '../terminal/io.ts';

interface ReportOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly previous?: string;
  readonly board?: boolean;
  readonly draft?: boolean;
  readonly final?: boolean;
  readonly open?: boolean;
  readonly category?: CategoryId[];
  readonly team?: string;
}

export const report = defineCommand({
  subjects: ['report', 'charts', 'trend'],

  configure(command, messages) {
    outputOptions(dirArgument(command), reportFormats, 'html', messages).option('--board').option('--previous <state>');
    selectionOptions(command, ['team'], messages);
    command.option('--draft').option('--final').option('--open');
  },

  async run(context, _, options: ReportOptions): Promise<Exit> {
    refuseContradictions(options, context);
    const opened = await openOrganisation(context, true);
    const selection = await selectionOf(options, opened.organisation, context.messages);
    const result = await gather(opened, selection, options, context);
    const { messages, io } = context;
    if (options.final) {
      const reasons = whyNotFinal(result, context.messages);
      if (reasons.length > 0) {
        await write(io.stderr, `${messages.report.notFinal(reasons)}\n`);
        return exits.findings;
      }
    }
    const text = await drawReport(result, options.format, opened.render);
    await putReport(text, options, context);
    return exits.clean;
  },
});

/** @throws {UserError} for options that make no sense together, and for a page where nobody could look at it */
function refuseContradictions(options: ReportOptions, context: CommandContext<'report'>): void {
  const { draft, final } = options;
  if (draft && final) throw new UserError(context.messages.errors.notTogether('--draft', '--final'));
  refusePlace(options, context);
}
