import { groupGap } from '../../analysis/group/gap.ts';
import { groupMatrix } from '../../analysis/group/matrix.ts';
import { groupTrend } from '../../analysis/group/trend.ts';
import { loadWords } from '../../messages/index.ts';
import { drawGroupReport } from '../../render/group-report.ts';
import { UserError } from '../program/errors.ts';
import { putReport, refusePlace } from '../reporting/put.ts';
import { groupStates } from './trend.ts';
import type { GroupView } from './views.ts';

/** How many periods its line over time has unless another number is asked for. */
const usualPeriods = 8;

/** All of it on one page, in both languages, or as Markdown. */
export const reportView: GroupView = {
  options: ['every', 'last', 'open'],
  async print({ opened, selection, options }, context) {
    const words = await loadWords(context.language, 'errors', 'group', 'report');
    const speaking = { ...context, messages: words };
    // A report is a page unless it is asked for otherwise.
    const format = options.format === 'table' ? 'html' : options.format;
    if (format !== 'html' && format !== 'markdown') throw new UserError(words.group.report.formats);
    const place = { format, output: options.output, open: options.open };
    refusePlace(place, speaking);
    const { group, render } = opened;
    const { today } = context.io;
    const { every = 'quarter', last = usualPeriods } = options;
    const result = {
      matrix: groupMatrix(group, today, selection),
      gap: groupGap(group, selection),
      trend: groupTrend(await groupStates(opened, every, last, context), group, selection),
      every,
      group,
      today,
    };
    await putReport(await drawGroupReport(result, format, render), place, speaking);
  },
};
