import { serviceMatrix } from '../../analysis/matrix.ts';
import { type CategoryId, type PhaseId, phases } from '../../reference/index.ts';
import { descriptions } from '../../render/formats.ts';
import type { CommandModule } from '../command.ts';
import { exits } from '../errors.ts';
import { openOrganisation } from '../open.ts';
import { categoryOption, choice, type ResultOptions, resultOptions } from '../options.ts';
import { knownParty } from '../party.ts';
import { printResult } from '../result.ts';

interface MatrixOptions extends ResultOptions {
  readonly category?: CategoryId[];
  readonly phase?: PhaseId;
  readonly team?: string;
}

export const matrix: CommandModule<MatrixOptions> = {
  configure(command, messages) {
    const { matrix: words, dir } = messages.help;
    command
      .argument('[dir]', dir)
      .addOption(categoryOption(messages))
      .addOption(
        choice(
          '--phase <phase>',
          words.phase,
          phases.map(({ id }) => id),
          messages,
        ),
      )
      .option('--team <id>', words.team);
    resultOptions(command, messages);
  },

  async run(context, [dir], options) {
    const { organisation, render } = await openOrganisation(
      context,
      dir as string | undefined,
      options.output !== undefined,
    );
    const team =
      options.team === undefined ? undefined : knownParty('team', options.team, organisation, render.messages);
    const groups = serviceMatrix(organisation, {
      ...(options.category && { categories: options.category }),
      ...(options.phase && { phase: options.phase }),
      ...(team !== undefined && { team }),
    });
    await printResult(descriptions.matrix, { groups, organisation }, render, options, context);
    return exits.clean;
  },
};
