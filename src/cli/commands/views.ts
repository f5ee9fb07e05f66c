import { analyseViews, usualSpread } from '../../analysis/views.ts';
import { descriptions } from '../../render/formats.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  isInFull,
  type ResultOptions,
  resultDefaults,
  resultOptions,
} from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface ViewsOptions extends ResultOptions {
  readonly spread?: string;
  readonly full?: true;
}

export const viewsCommand = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(choice(command, '--spread <n>', ['1', '2', '3', '4'], messages))
      .option('--full');
    resultOptions(command, messages);
  },

  async run(context, _, options: ViewsOptions) {
    const { organisation, render } = await openOrganisation(context, options.output !== undefined);
    const analysis = analyseViews(
      organisation.rows,
      options.spread === undefined ? usualSpread : Number(options.spread),
    );
    const result = { analysis, organisation, full: isInFull(options) };
    await printResult(descriptions.views, result, render, options, context);
    return exits.clean;
  },
});
