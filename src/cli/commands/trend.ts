import { periods } from '../../analysis/period.ts';
import { selectedOf } from '../../analysis/selection.ts';
import { trendOf } from '../../analysis/trend.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import { descriptions } from '../../render/formats.ts';
import { History } from '../../source/history.ts';
import { seeing } from '../organisation/git-problems.ts';
import { openFolder } from '../organisation/open.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../organisation/selection.ts';
import { type StatesWanted, trendPoints } from '../organisation/trend-points.ts';
import { defineCommand } from '../program/command.ts';
import { exits, UserError } from '../program/errors.ts';
import {
  choice,
  dirArgument,
  pastDay,
  type ResultOptions,
  resultDefaults,
  resultOptions,
  wholeNumber,
} from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { printResult } from '../terminal/result.ts';

interface TrendOptions extends ResultOptions, SelectionOptions, StatesWanted {}

export const trend = defineCommand({
  subjects: ['trend'],
  plain: resultDefaults,

  configure(command, messages) {
    dirArgument(command)
      .option('--tags')
      .addOption(choice(command, '--every <period>', periods, messages))
      .option('--since <date>')
      .addOption(command.createOption('--last <n>').argParser(wholeNumber('--last', messages)));
    selectionOptions(command, ['service', 'team'], messages);
    resultOptions(command, messages);
  },

  async run(context, _, options: TrendOptions) {
    const { io } = context;
    if (options.tags && options.every) throw new UserError(context.messages.errors.notTogether('--tags', '--every'));
    const { folder, loaded, render } = await openFolder(context, options.output !== undefined);
    // What is meant is told by what there is now; where that cannot be used, by the framework.
    const now = loaded.partial ?? joinOrganisation({});
    const selection = await selectionOf(options, now, context.messages);
    const yearStart = now.policy.fiscalYearStart;
    const { since: typed, ...others } = options;
    const since = typed === undefined ? {} : { since: await pastDay('--since', typed, context, yearStart) };
    const { errors, trend: words } = context.messages;
    await seeing('HEAD', context, async () => {
      const history = new History(folder.path, io.env);
      try {
        const { points, overall, name } = await trendPoints(history, { ...others, ...since }, selection, yearStart);
        const wanted = [options.tags, options.every, options.since, options.last].some((value) => value !== undefined);
        if (points.length === 0 && !wanted) throw new UserError(errors.noFilesIn('HEAD'), errors.noFilesInHelp);
        const result = {
          trend: trendOf(points, overall),
          organisation: { name, teams: now.teams },
          every: options.every,
          yearStart,
          selected: selectedOf(now, selection),
        };
        await printResult(descriptions.trend, result, render, options, context);
        if (await history.isShallow()) await write(io.stderr, `${words.shallow}\n`);
      } finally {
        await history.close();
      }
    });
    return exits.clean;
  },
});
