import type { Argument, Command } from 'commander';
import { metricStandings, suggestedMetrics } from '../../analysis/metrics.ts';
import { isOneOf } from '../../answers/spoken.ts';
import { didYouMean } from '../../messages/index.ts';
import { descriptions } from '../../render/formats.ts';
import { namedMetric } from '../organisation/metric.ts';
import { openOrganisation } from '../organisation/open.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import { givenFlag, isInFull, type ResultOptions, resultDefaults, resultOptions } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';

interface MetricOptions extends ResultOptions {
  readonly full?: true;
  readonly on?: string;
  readonly source?: string;
  readonly note?: string;
  readonly dryRun?: true;
}

const actions = ['list', 'add'] as const;
/** What only `add` takes, and what only a list takes. */
const ofValues = ['on', 'source', 'note', 'dryRun'] as const;
const ofList = ['full', 'output', 'headings'] as const;

export const metric = defineCommand({
  subjects: ['answers', 'peacetime', 'problems'],

  configure(command, messages) {
    command
      .addArgument(actionArgument(command))
      .argument('[metric]')
      .argument('[value]')
      .usage('[list [metric] | add <metric> <value>] [options]')
      .option('--full')
      .option('--on <date>')
      .option('--source <text>')
      .option('--note <text>')
      .option('--dry-run');
    resultOptions(command, messages);
  },

  async run(context, [first = 'list', second, value], options: MetricOptions) {
    const { peacetime: words, errors } = context.messages;
    const action = actions.find((one) => isOneOf(first as string, [one]));
    // A metric alone is listed.
    const word = action === undefined ? first : second;
    if (action === undefined && second !== undefined) {
      const near = didYouMean(first as string, actions);
      throw new UserError(errors.invalidChoice('action', first as string, actions, near), words.addHint);
    }
    if (action === 'add') {
      const missing = word === undefined ? 'metric' : value === undefined ? 'value' : undefined;
      if (missing !== undefined) throw new UserError(errors.missingArgument(missing), errors.seeHelp('cdc metric'));
      const stray = givenFlag(options, ofList) ?? (options.format === resultDefaults.format ? undefined : '--format');
      if (stray !== undefined) throw new UserError(words.onlyWithList(stray), errors.seeHelp('cdc metric'));
      const { addValue } = await import('../answering/add-value.ts');
      return addValue({ ...options, word: word as string, value: value as string }, context);
    }
    const stray = value !== undefined ? String(value) : givenFlag(options, ofValues);
    if (stray !== undefined) throw new UserError(words.onlyWithAdd(stray), errors.seeHelp('cdc metric'));
    const { organisation, render } = await openOrganisation(context, options.output !== undefined);
    const { today } = context.io;
    const metrics = metricStandings(organisation, today);
    const suggested = suggestedMetrics(organisation);
    const one = word === undefined ? undefined : namedMetric(word as string, organisation, today, context.messages);
    const result = { organisation, metrics, suggested, one, full: isInFull(options) };
    await printResult(descriptions.metric, result, render, options, context);
    return exits.clean;
  },
});

/** What to do; a metric in its place is to be listed. */
function actionArgument(command: Command): Argument {
  const argument = command.createArgument('[action]');
  argument.argChoices = [...actions];
  return argument;
}
