import type { GroupSelection } from '../../analysis/group/selection.ts';
import type { Group } from '../../model/group.ts';
import type { RenderContext } from '../../render/context.ts';
import type { GroupSelectionOptions } from '../organisation/group-selection.ts';
import type { CommandContext } from '../program/command.ts';
import type { ResultOptions } from '../program/options.ts';

export interface GroupOptions extends ResultOptions, GroupSelectionOptions {
  readonly full?: boolean;
}

/** A group, what of it is asked for, and how to write it. */
export interface GroupRequest {
  readonly group: Group;
  readonly selection: GroupSelection;
  readonly options: GroupOptions;
  readonly render: RenderContext;
}

/** One way of looking at a group. */
export interface GroupView {
  readonly print: (request: GroupRequest, context: CommandContext) => Promise<void>;
}

/** Every view of `cdc group`, the default first, and how it is loaded. */
export const groupViews = {
  matrix: async (): Promise<GroupView> => (await import('./matrix.ts')).matrixView,
  gap: async (): Promise<GroupView> => (await import('./gap.ts')).gapView,
};

export type GroupViewName = keyof typeof groupViews;
export const groupViewNames = Object.keys(groupViews) as [GroupViewName, ...GroupViewName[]];
