import { groupGap } from '../../analysis/group/gap.ts';
import { descriptions } from '../../render/formats.ts';
import { isInFull } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';
import type { GroupView } from './views.ts';

/** How far the entities are from their targets, and who could help. */
export const gapView: GroupView = {
  async print({ opened: { group, render }, selection, options }, context) {
    const extent = isInFull(options) ? 'all' : 'screen';
    const result = { gap: groupGap(group, selection), group, extent } as const;
    await printResult(descriptions['group-gap'], result, render, options, context);
  },
};
