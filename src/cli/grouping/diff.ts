import { groupDiff } from '../../analysis/group/diff.ts';
import { descriptions } from '../../render/formats.ts';
import { isInFull } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';
import { groupAt } from './past.ts';
import type { GroupView } from './views.ts';

/** What has changed in each entity since a state of the past. */
export const diffView: GroupView = {
  options: ['baseline'],
  async print({ opened, selection, options }, context) {
    const { group, render } = opened;
    const since = options.baseline ?? 'HEAD';
    const before = await groupAt(opened, since, '--baseline', context);
    const extent = isInFull(options) ? 'all' : 'screen';
    const diff = groupDiff(before, group, selection);
    await printResult(descriptions['group-diff'], { diff, since, group, before, extent }, render, options, context);
  },
};
