import { groupMatrix } from '../../analysis/group/matrix.ts';
import { descriptions } from '../../render/formats.ts';
import { isInFull } from '../program/options.ts';
import { printResult } from '../terminal/result.ts';
import type { GroupView } from './views.ts';

/** The entities, category by category; each service of each where some services are asked for, or everything. */
export const matrixView: GroupView = {
  async print({ opened: { group, render }, selection, options }, context) {
    const extent = isInFull(options) ? 'all' : 'screen';
    const services = extent === 'all' || selection.categories !== undefined || selection.services !== undefined;
    const result = { matrix: groupMatrix(group, context.io.today, selection), group, extent, services } as const;
    await printResult(descriptions.group, result, render, options, context);
  },
};
