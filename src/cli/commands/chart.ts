import type { CategoryId } from '../../reference/index.ts';
import type { ChartName } from '../../render/chart/chart.ts';
import { type ChartFormat, chartFormats, chartNames, comparingCharts, drawChart } from '../../render/charts.ts';
import { type HeatmapBy, heatmapKinds } from '../../render/describe/charts/heatmap.ts';
import { openOrganisation } from '../organisation/open.ts';
import { selectionOf, selectionOptions } from '../organisation/selection.ts';
import { defineCommand } from '../program/command.ts';
import { formatNamed } from '../program/endings.ts';
import { exits, UserError } from '../program/errors.ts';
import { choice, choiceArgument } from '../program/options.ts';
import { evaluate } from '../reporting/evaluate.ts';
import { putResult } from '../terminal/result.ts';

interface ChartOptions {
  readonly format?: ChartFormat;
  readonly output?: string;
  readonly by?: HeatmapBy;
  readonly previous?: string;
  readonly category?: CategoryId[];
  readonly team?: string;
}

export const chart = defineCommand({
  subjects: ['charts', 'trend'],

  configure(command, messages) {
    command
      .addArgument(choiceArgument(command, '<chart>', chartNames, messages))
      .argument('[dir]')
      .option('-o, --output <file>')
      .addOption(choice(command, '--format <format>', chartFormats, messages))
      .addOption(choice(command, '--by <kind>', heatmapKinds, messages))
      .option('--previous <state>');
    selectionOptions(command, ['team'], messages);
  },

  async run(context, [given], options: ChartOptions) {
    const { errors } = context.messages;
    const name = given as ChartName;
    const compares = comparingCharts.includes(name);
    if (options.by !== undefined && name !== 'heatmap') throw new UserError(errors.needs('--by', 'heatmap'));
    if (options.previous !== undefined && !compares)
      throw new UserError(errors.needs('--previous', comparingCharts.join(' / ')));
    // The source of a picture tells nobody anything: in a terminal, the table stands for it.
    const isShown = options.output === undefined && context.io.stdout.isTTY === true;
    const format =
      options.format ?? formatNamed(options.output, chartFormats, context.messages) ?? (isShown ? 'table' : 'svg');
    const opened = await openOrganisation(context, options.output !== undefined);
    const selection = await selectionOf(options, opened.organisation, context.messages);
    const parts = { previous: compares, trend: name === 'trend' };
    const result = await evaluate(opened, selection, options, parts, context);
    const text = await drawChart(name, format, result, opened.render, options.by);
    if (text === undefined) throw new UserError(context.messages.charts.nothing[name]);
    await putResult(text, { ...options, format }, context);
    return exits.clean;
  },
});
