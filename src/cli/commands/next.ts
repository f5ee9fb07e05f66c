import { examine } from '../../check/examine.ts';
import { descriptions } from '../../render/formats.ts';
import { folderReader } from '../../source/read.ts';
import { nextResult } from '../organisation/next-steps.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { dirArgument, type ResultOptions, resultDefaults, resultOptions, wholeNumber } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface NextOptions extends ResultOptions {
  readonly days?: number;
  readonly full?: boolean;
}

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
    const full = options.full ?? options.format !== 'table';
    const result = nextResult(organisation, report, { today, days: options.days, full });
    await printResult(descriptions.next, result, render, options, context);
    return exits.clean;
  },
});
