import type { ApprovalEntry } from '../model/approval.ts';
import { type IsoDate, type ServiceFileKind, serviceFileKinds } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { rankIn } from '../reference/index.ts';
import { digestOf, saysAnything, serviceDigestsOf } from './digest.ts';
import { halfScore, hasEvidence } from './score.ts';

/** What is otherwise in a phase than what was approved. */
export interface ChangesSince {
  /**
   * Services under whose id its file says something else, more or nothing any more, in the order of the list; none where only
   * something is otherwise that is said of no single service, such as the date of the assessment. Undefined where the
   * approval does not hold what was said of each.
   */
  readonly services: readonly string[] | undefined;
}

/**
 * How an approval of a phase stands:
 * - `empty`: its file says nothing, so there is nothing to approve;
 * - `missing`: nobody has decided on it;
 * - `rejected`: the latest decision is no approval;
 * - `outdated`: something has changed since, be the approval also past its last day;
 * - `expired`: past its last day, and nothing has changed;
 * - `current`: none of these.
 */
export const approvalStates = ['empty', 'missing', 'rejected', 'outdated', 'expired', 'current'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** The latest decision on a phase, and whether it still holds. */
export interface ApprovalStanding {
  readonly phase: ServiceFileKind;
  readonly state: ApprovalState;
  readonly latest: ApprovalEntry | undefined;
  /** Where that is in the file, from 0. */
  readonly index: number | undefined;
  /** The last in the file of those dated in the future: it does not count yet. */
  readonly ahead: ApprovalEntry | undefined;
  /** Undefined where nothing has changed since, and where nothing is approved. */
  readonly changes: ChangesSince | undefined;
  /** Whether it is an approval whose last day is past. */
  readonly expired: boolean;
}

/**
 * How each phase stands, in the order of the build process. The latest decision counts: that of the latest day that is
 * not in the future, and of several of one day the last in the file. Earlier ones are history.
 */
export function approvalStandings(organisation: Organisation, today: IsoDate): ApprovalStanding[] {
  return serviceFileKinds.map((phase) => standingOf(organisation, phase, today));
}

/** How one phase stands. */
export function standingOf(organisation: Organisation, phase: ServiceFileKind, today: IsoDate): ApprovalStanding {
  const { index, entry: latest } = latestOf(organisation, phase, today);
  const ahead = organisation.approvals.findLast((entry) => entry.phase === phase && entry.on > today);
  const base = { phase, latest, ahead, index, changes: undefined, expired: false };
  if (latest === undefined)
    return { ...base, state: saysAnything(organisation.phaseData[phase]) ? 'missing' : 'empty' };
  if (latest.decision === 'rejected') return { ...base, state: 'rejected' };
  const changes = changesSince(latest, organisation);
  const expired = latest.until !== undefined && latest.until < today;
  return { ...base, changes, expired, state: changes ? 'outdated' : expired ? 'expired' : 'current' };
}

function latestOf({ approvals }: Organisation, phase: ServiceFileKind, today: IsoDate) {
  // A day to come is mistyped: such a decision would stand above all others.
  const own = approvals
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.phase === phase && entry.on <= today);
  const last = own.toSorted((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0)).at(-1);
  return { entry: last?.entry, index: last?.index };
}

function changesSince(approval: ApprovalEntry, { phaseData, framework }: Organisation): ChangesSince | undefined {
  const data = phaseData[approval.phase];
  if (digestOf(data) === approval.digest) return undefined;
  if (approval.services === undefined) return { services: undefined };
  const [before, now] = [approval.services, serviceDigestsOf(data)];
  const rank = rankIn(framework);
  const services = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((id) => before[id] !== now[id])
    .toSorted((a, b) => rank(a) - rank(b));
  return { services };
}

/** How the latest decision on a phase stands for one of its services. */
export interface ServiceApproval extends ApprovalStanding {
  /** Whether what the phase says under the id of the service is what was approved; undefined where that cannot be said, and of a rejection. */
  readonly unchanged: boolean | undefined;
}

/** The same for one service, in those phases on which anybody has decided. */
export function approvalsOf(row: Row, organisation: Organisation, today: IsoDate): ServiceApproval[] {
  return approvalStandings(organisation, today)
    .filter(({ latest }) => latest !== undefined)
    .map((standing) => ({ ...standing, unchanged: isUnchanged(row, standing) }));
}

function isUnchanged({ id }: Row, { state, changes }: ApprovalStanding): boolean | undefined {
  if (state === 'rejected') return undefined;
  if (changes === undefined) return true;
  return changes.services && !changes.services.includes(id);
}

/**
 * The services in scope whose own part is at 5, documented and approved by somebody with authority (textbook 8.3), without anything that
 * shows the approval: neither evidence, nor an approval of the portfolio without conditions that is not past its last day and was given
 * of what the portfolio says of the service now.
 */
export function unprovenFives(organisation: Organisation, today: IsoDate): Row[] {
  const unproven = organisation.rows.filter(
    (row) => row.scope === 'in-scope' && halfScore(row, 'insource') === 5 && !hasEvidence(row, today),
  );
  if (unproven.length === 0 || organisation.approvals.length === 0) return unproven;
  const standing = standingOf(organisation, 'portfolio', today);
  if (standing.latest?.decision !== 'approved' || standing.expired) return unproven;
  return unproven.filter((row) => !isUnchanged(row, standing));
}

/** Whether approvals are a matter of an organisation: it has some, or it holds itself to what a mature one should have. */
export function wantsApprovals({ approvals, preset }: Organisation): boolean {
  return approvals.length > 0 || preset === 'strict';
}
