import { nextSteps } from '../../analysis/next.ts';
import { examine } from '../../check/examine.ts';
import { nothing, plus } from '../../check/report.ts';
import { descriptions } from '../../render/formats.ts';
import { folderReader } from '../../source/read.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { dirArgument, type ResultOptions, resultDefaults, resultOptions, wholeNumber } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface NextOptions extends ResultOptions {
  readonly days?: number;
  readonly full?: boolean;
}

/** What comes within a month is due now, unless somebody looks further. */
const usualDays = 30;

export const next = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(command.createOption('--days <n>').argParser(wholeNumber('--days', messages)))
      .option('--full');
    resultOptions(command, messages);
  },

  async run(context, _, options: NextOptions) {
    const { organisation, folder, render } = await openOrganisation(context, options.output !== undefined);
    const { today } = context.io;
    const { report } = await examine(folderReader(folder.path), { today, shownAs: folder.shownAs });
    const { errors } = plus(nothing, report);
    const steps = nextSteps(organisation, { today, days: options.days ?? usualDays, errors });
    const isFull = options.full ?? options.format !== 'table';
    await printResult(descriptions.next, { next: steps, organisation, today, full: isFull }, render, options, context);
    return exits.clean;
  },
});
