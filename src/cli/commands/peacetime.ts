import { analysePeacetime } from '../../analysis/peacetime.ts';
import { descriptions } from '../../render/formats.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import { dirArgument, isInFull, type ResultOptions, resultDefaults, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface PeacetimeOptions extends ResultOptions {
  readonly full?: true;
}

export const peacetime = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command).option('--full');
    resultOptions(command, messages);
  },

  async run(context, _, options: PeacetimeOptions) {
    const { organisation, render } = await openOrganisation(context, options.output !== undefined);
    const result = {
      peacetime: analysePeacetime(organisation, context.io.today),
      organisation,
      full: isInFull(options),
      hints: true,
    };
    await printResult(descriptions.peacetime, result, render, options, context);
    return exits.clean;
  },
});
