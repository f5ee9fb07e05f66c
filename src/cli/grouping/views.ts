import type { GroupSelection } from '../../analysis/group/selection.ts';
import type { Period } from '../../analysis/period.ts';
import { loadWords, type Words } from '../../messages/index.ts';
import type { OpenedGroup } from '../organisation/group.ts';
import type { GroupSelectionOptions } from '../organisation/group-selection.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import type { ResultOptions } from '../program/options.ts';

/** What only some views take. */
interface ViewOptions {
  readonly baseline?: string;
  readonly every?: Period;
  readonly last?: number;
  readonly open?: boolean;
}
const viewOptions = ['baseline', 'every', 'last', 'open'] as const satisfies readonly (keyof ViewOptions)[];

export interface GroupOptions extends ResultOptions, GroupSelectionOptions, ViewOptions {
  readonly full?: boolean;
}

/** A group, what of it is asked for, and how to write it. */
export interface GroupRequest {
  readonly opened: OpenedGroup;
  readonly selection: GroupSelection;
  readonly options: GroupOptions;
}

/** One way of looking at a group. */
export interface GroupView {
  /** The options that only some views take, as far as this one does. */
  readonly options?: readonly (keyof ViewOptions)[];
  readonly print: (request: GroupRequest, context: CommandContext) => Promise<void>;
}

/** Every view of `cdc group`, the default first, and how it is loaded. */
export const groupViews = {
  matrix: async (): Promise<GroupView> => (await import('./matrix.ts')).matrixView,
  gap: async (): Promise<GroupView> => (await import('./gap.ts')).gapView,
  diff: async (): Promise<GroupView> => (await import('./diff.ts')).diffView,
  trend: async (): Promise<GroupView> => (await import('./trend.ts')).trendView,
  report: async (): Promise<GroupView> => (await import('./report.ts')).reportView,
};

export type GroupViewName = keyof typeof groupViews;
export const groupViewNames = Object.keys(groupViews) as [GroupViewName, ...GroupViewName[]];

/** @throws {UserError} for an option that another view takes */
export function refuseOptionsOfOthers(
  view: GroupViewName,
  { options: taken = [] }: GroupView,
  options: GroupOptions,
  { messages: { errors } }: CommandContext,
): void {
  const wrong = viewOptions.find((name) => options[name] !== undefined && !taken.includes(name));
  if (wrong !== undefined) throw new UserError(errors.notTogether(`cdc group ${view}`, `--${wrong}`));
}

export async function wordsOfGroup({ language }: CommandContext): Promise<Words<'group'>['group']> {
  return (await loadWords(language, 'group')).group;
}
