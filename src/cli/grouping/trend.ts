import { type GroupState, groupTrend } from '../../analysis/group/trend.ts';
import { type Period, periodEnds, periodOf } from '../../analysis/period.ts';
import { descriptions } from '../../render/formats.ts';
import type { OpenedGroup } from '../organisation/group.ts';
import type { CommandContext } from '../program/command.ts';
import { printResult } from '../terminal/result.ts';
import { groupsOn } from './past.ts';
import { type GroupView, wordsOfGroup } from './views.ts';

/** How many periods are shown unless another number is asked for. */
const usualPeriods = 8;

/** The figures of the group over time, period by period. */
export const trendView: GroupView = {
  options: ['every', 'last'],
  async print({ opened, selection, options }, context) {
    const { group, render } = opened;
    const { every = 'quarter', last = usualPeriods } = options;
    const trend = groupTrend(await groupStates(opened, every, last, context), group, selection);
    await printResult(descriptions['group-trend'], { trend, group, every }, render, options, context);
  },
};

/** The group at the end of each period, without those before anything of it was committed. */
export async function groupStates(
  opened: OpenedGroup,
  every: Period,
  last: number,
  context: CommandContext,
): Promise<GroupState[]> {
  const days = periodEnds(context.io.today, every, last);
  const words = await wordsOfGroup(context);
  const groups = await groupsOn(opened, days, (done) => words.progress(done, opened.loaded.entities.length), context);
  const states = groups.map((group, at): GroupState => {
    const day = days[at] ?? context.io.today;
    return { label: periodOf(day, every), day, group };
  });
  const first = states.findIndex(({ group }) => group.entities.some(({ organisation }) => organisation !== undefined));
  return first < 0 ? [] : states.slice(first);
}
