import { compareStates } from '../../analysis/diff.ts';
import { descriptions } from '../../render/formats.ts';
import { NamedStates } from '../organisation/named-states.ts';
import { renderContext } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { pastDay, type ResultOptions, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface DiffOptions extends ResultOptions {
  readonly at?: string;
}

export const diff = defineCommand({
  subjects: [],

  configure(command, messages) {
    command.argument('[from]').argument('[to]').usage('[from] [to] [options]').option('--at <date>');
    resultOptions(command, messages);
  },

  async run(context, args, options: DiffOptions) {
    const [from, to] = args as (string | undefined)[];
    const { errors } = context.messages;
    if (options.at !== undefined && from !== undefined) throw new UserError(errors.notTogether('--at', from));
    const states = new NamedStates(context.dir, context);
    try {
      const before =
        options.at === undefined
          ? await states.at(from ?? 'HEAD')
          : await states.on(await pastDay('--at', options.at, context));
      const after = to === undefined ? await states.now() : await states.at(to);
      const compared = compareStates(before.organisation, after.organisation);
      const render = await renderContext(context, options.output !== undefined);
      await printResult(descriptions.diff, { diff: compared, before, after }, render, options, context);
      return exits.clean;
    } finally {
      await states.close();
    }
  },
});
