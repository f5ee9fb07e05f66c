import type { GroupDiff } from '../analysis/group/diff.ts';
import type { GroupGap } from '../analysis/group/gap.ts';
import type { GroupMatrix } from '../analysis/group/matrix.ts';
import type { GroupTrend } from '../analysis/group/trend.ts';
import type { Period } from '../analysis/period.ts';
import type { IsoDate } from '../model/files.ts';
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

/** What has changed in the entities of a group. Data has everything. */
export interface GroupDiffResult {
  readonly diff: GroupDiff;
  readonly group: Group;
  /** How the earlier state is called. */
  readonly since: string;
  readonly before: Group;
  readonly extent: 'screen' | 'all';
}

/** The figures of a group, period by period. */
export interface GroupTrendResult {
  readonly trend: GroupTrend;
  readonly group: Group;
  readonly every: Period;
}

/** All that the report on a group is made of. */
export interface GroupReportResult {
  readonly matrix: GroupMatrix;
  readonly gap: GroupGap;
  readonly trend: GroupTrend;
  readonly every: Period;
  readonly group: Group;
  readonly today: IsoDate;
}
