import { groupGap } from '../../analysis/group/gap.ts';
import { descriptions } from '../../render/formats.ts';
import { printResult } from '../terminal/result.ts';
import type { GroupView } from './views.ts';

/** How far the entities are from their targets, and who could help. */
export const gapView: GroupView = {
  async print({ group, selection, options, render }, context) {
    const extent = options.full || options.format !== 'table' ? 'all' : 'screen';
    await printResult(
      descriptions['group-gap'],
      { gap: groupGap(group, selection), group, extent },
      render,
      options,
      context,
    );
  },
};
