import { groupGap } from '../../analysis/group/gap.ts';
import { groupMatrix } from '../../analysis/group/matrix.ts';
import { groupTrend } from '../../analysis/group/trend.ts';
import { loadWords } from '../../messages/index.ts';
import { drawGroupReport } from '../../render/group-report.ts';
import { UserError } from '../program/errors.ts';
import { showInBrowser } from '../reporting/browser.ts';
import { write } from '../terminal/io.ts';
import { putResult } from '../terminal/result.ts';
import { groupStates } from './trend.ts';
import { type GroupView, wordsOfGroup } from './views.ts';

/** How many periods its line over time has unless another number is asked for. */
const usualPeriods = 8;

/** All of it on one page, in both languages, or as Markdown. */
export const reportView: GroupView = {
  options: ['every', 'last', 'open'],
  async print({ opened, selection, options }, context) {
    const { io, messages } = context;
    const words = await wordsOfGroup(context);
    // A report is a page unless it is asked for otherwise.
    const format = options.format === 'table' ? 'html' : options.format;
    if (format !== 'html' && format !== 'markdown') throw new UserError(words.report.formats);
    if (options.open && options.output === undefined) throw new UserError(messages.errors.needs('--open', '-o'));
    if (format === 'html' && options.output === undefined && io.stdout.isTTY) {
      const { report } = await loadWords(context.language, 'report');
      throw new UserError(report.needsFile, report.needsFileHelp);
    }
    const { group, render } = opened;
    const { every = 'quarter', last = usualPeriods } = options;
    const result = {
      matrix: groupMatrix(group, io.today, selection),
      gap: groupGap(group, selection),
      trend: groupTrend(await groupStates(opened, every, last, context), group, selection),
      every,
      group,
      today: io.today,
    };
    const text = await drawGroupReport(result, format, render);
    await putResult(text, { format, ...(options.output !== undefined && { output: options.output }) }, context);
    if (options.output === undefined) return;
    await write(io.stderr, `${words.report.written(options.output, Buffer.byteLength(text))}\n`);
    if (options.open)
      await showInBrowser(options.output, {
        ...context,
        messages: { ...messages, ...(await loadWords(context.language, 'report')) },
      });
  },
};
