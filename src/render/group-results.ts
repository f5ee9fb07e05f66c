import type { GroupGap } from '../analysis/group/gap.ts';
import type { GroupMatrix } from '../analysis/group/matrix.ts';
import type { Group } from '../model/group.ts';

/** A group: its entities, category by category, who serves whom, and what is missing. Data has everything. */
export interface GroupResult {
  readonly matrix: GroupMatrix;
  readonly group: Group;
  /** What fits a screen; or every list in full. */
  readonly extent: 'screen' | 'all';
  /** Whether to describe each service of each entity. */
  readonly services: boolean;
}

/** How far the entities of a group are from their targets. Data has everything. */
export interface GroupGapResult {
  readonly gap: GroupGap;
  readonly group: Group;
  /** What fits a screen; or every service. */
  readonly extent: 'screen' | 'all';
}
