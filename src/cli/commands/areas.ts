import { type AreaPart, analyseAreas, areaParts } from '../../analysis/areas/analyse.ts';
import { type PatternId, patterns } from '../../reference/index.ts';
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

interface AreasOptions extends ResultOptions {
  readonly part?: AreaPart;
  readonly full?: boolean;
  readonly to?: PatternId;
}

/** What a screen shows where nothing is asked for. */
const onScreen: readonly AreaPart[] = ['areas', 'patterns', 'moves'];

export const areas = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    const ids = patterns.map(({ id }) => id);
    dirArgument(command)
      .addOption(choice(command, '--part <part>', areaParts, messages))
      .option('--full')
      .addOption(choice(command, '--to <pattern>', ids, messages));
    resultOptions(command, messages);
  },

  async run(context, _, options: AreasOptions) {
    const { part, to, output } = options;
    const { organisation, render } = await openOrganisation(context, output !== undefined);
    const extent = isInFull(options) ? 'all' : 'screen';
    const parts = part ? [part] : extent === 'all' ? areaParts : onScreen;
    const result = { areas: analyseAreas(organisation, to), organisation, parts, extent } as const;
    await printResult(descriptions.areas, result, render, options, context);
    return exits.clean;
  },
});
