import { makePlan, type PlanGrouping, planGroupings } from '../../analysis/plan.ts';
import { select, selectedOf } from '../../analysis/selection.ts';
import { whatIf } from '../../analysis/what-if.ts';
import { wordsIn } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type Score, scores } from '../../reference/index.ts';
import { descriptions } from '../../render/formats.ts';
import { openOrganisation } from '../organisation/open.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../organisation/selection.ts';
import { knownService } from '../organisation/service.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  givenFlag,
  isInFull,
  type ResultOptions,
  resultDefaults,
  resultOptions,
  wholeNumber,
} from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface PlanOptions extends ResultOptions, SelectionOptions {
  readonly top?: number;
  readonly by?: PlanGrouping;
  readonly budget?: number;
  readonly assume?: string;
  readonly full?: boolean;
}

export const plan = defineCommand({
  subjects: [],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .addOption(choice(command, '--by <grouping>', planGroupings, messages))
      .addOption(command.createOption('--budget <n>').argParser(wholeNumber('--budget', messages)))
      .addOption(command.createOption('--top <n>').argParser(wholeNumber('--top', messages)))
      .option('--assume <service=score,...>')
      .option('--full');
    selectionOptions(command, ['team', 'owner'], messages);
    resultOptions(command, messages);
  },

  async run(context, _, options: PlanOptions) {
    const { by, budget, top, assume, output } = options;
    const { organisation: whole, render } = await openOrganisation(context, output !== undefined);
    const selection = await selectionOf(options, whole, context.messages);
    const organisation = select(whole, selection);
    const assumed =
      assume === undefined
        ? undefined
        : whatIf(organisation, await assumptionsOf(assume, organisation, context.messages));
    const planned = makePlan(assumed?.organisation ?? organisation, { today: context.io.today, by, budget, top });
    const result = {
      plan: planned,
      // Whoever says how many, or in which groups, asks for the list.
      screen: !isInFull(options) && givenFlag(options, ['by', 'budget', 'top']) === undefined,
      organisation,
      selected: selectedOf(whole, selection),
      by,
      budget,
      whatIf: assumed,
    };
    await printResult(descriptions.plan, result, render, options, context);
    return exits.clean;
  },
});

/**
 * Reads assumptions separated by commas: `A-8=4`.
 *
 * @throws {UserError} for one that is not so, or that would change nothing
 */
async function assumptionsOf(
  text: string,
  organisation: Organisation,
  messages: Words<'errors'>,
): Promise<Map<string, Score>> {
  const { errors } = messages;
  const assumptions = wordsIn(text).map(async (part): Promise<[string, Score]> => {
    const [, word = '', value] = /^([^=\s]+)\s*=\s*([1-5])$/.exec(part.normalize('NFKC').trim()) ?? [];
    const score = scores.find((known) => String(known) === value);
    if (score === undefined) throw new UserError(errors.noAssumption(part.trim()));
    const { id, scope } = await knownService(word, organisation, messages);
    if (scope !== 'in-scope') throw new UserError(errors.notInScope(id), errors.notInScopeHelp(id));
    return [id, score];
  });
  return new Map(await Promise.all(assumptions));
}
