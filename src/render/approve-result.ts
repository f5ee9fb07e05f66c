import type { ApprovalStanding } from '../analysis/approvals.ts';
import type { ApprovalEntry } from '../model/approval.ts';
import type { Organisation } from '../model/organisation.ts';
import type { NotKnown, Recorded } from '../source/recorded.ts';

/** Who approved which phase, and how that stands. */
export interface ApproveResult {
  readonly organisation: Organisation;
  readonly standings: readonly ApprovalStanding[];
  /** Where the latest decisions are recorded; those that are not in it are in no commit. Undefined where there is no history to see. */
  readonly recorded: ReadonlyMap<ApprovalEntry, Recorded | NotKnown> | undefined;
  /** Whether to describe earlier decisions too; data has them all. */
  readonly full: boolean;
}
