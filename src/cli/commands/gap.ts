import { analyseGap } from '../../analysis/gap/analyse.ts';
import { gapFormats } from '../../render/gap/index.ts';
import type { CommandModule } from '../command.ts';
import { exits } from '../errors.ts';
import { openOrganisation } from '../open.ts';
import { type ResultOptions, resultOptions } from '../options.ts';
import { putResult } from '../result.ts';

export const gap: CommandModule<ResultOptions<keyof typeof gapFormats>> = {
  configure(command, messages) {
    resultOptions(command.argument('[dir]', messages.help.dir), gapFormats, messages);
  },

  async run(context, [dir], options) {
    const { organisation, render } = await openOrganisation(
      context,
      dir as string | undefined,
      options.output !== undefined,
    );
    const draw = await gapFormats[options.format]();
    await putResult(
      draw(analyseGap(organisation, { today: context.io.today }), organisation, render),
      options,
      context,
    );
    return exits.clean;
  },
};
