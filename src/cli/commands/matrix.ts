import { serviceMatrix } from '../../analysis/matrix.ts';
import { type CategoryId, type PhaseId, phases } from '../../reference/index.ts';
import { descriptions } from '../../render/formats.ts';
import { openOrganisation } from '../organisation/open.ts';
import { knownParty } from '../organisation/party.ts';
import { defineCommand } from '../program/command.ts';
import { exits } from '../program/errors.ts';
import {
  categoryOption,
  choice,
  dirArgument,
  type ResultOptions,
  resultDefaults,
  resultOptions,
} from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface MatrixOptions extends ResultOptions {
  readonly category?: CategoryId[];
  readonly phase?: PhaseId;
  readonly team?: string;
}

export const matrix = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(categoryOption(command, messages))
      .addOption(
        choice(
          command,
          '--phase <phase>',
          phases.map(({ id }) => id),
          messages,
        ),
      )
      .option('--team <id>');
    resultOptions(command, messages);
  },

  async run(context, _, options: MatrixOptions) {
    const { organisation, render } = await openOrganisation(context, options.output !== undefined);
    const team =
      options.team === undefined ? undefined : knownParty('team', options.team, organisation, context.messages);
    const groups = serviceMatrix(organisation, {
      ...(options.category && { categories: options.category }),
      ...(options.phase && { phase: options.phase }),
      ...(team !== undefined && { team }),
    });
    await printResult(descriptions.matrix, { groups, organisation }, render, options, context);
    return exits.clean;
  },
});
