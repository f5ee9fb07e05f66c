import { isDeepStrictEqual } from 'node:util';
import { type FileKind, fileKinds, type IsoDate } from '../model/files.ts';
import type { Organisation, Parties } from '../model/organisation.ts';
import { pairRows, type RowChange } from './changes.ts';
import { type ChangeKind, kindsOf } from './diff.ts';
import { changedKeys } from './other-answers.ts';
import { type Selection, select } from './selection.ts';
import type { TrendPoint } from './trend.ts';

/** One answer of a service that has changed, or several that are one: assignment, team and provider. */
export interface Step {
  /** What `diff` calls it; none of an answer that is neither level, assignment nor score, or that counts for none of them. */
  readonly kinds: readonly ChangeKind[];
  /** `<file>.<key>` as the files spell them; none where a service came into scope or left it by another answer. */
  readonly keys: readonly string[];
}

/** A row that has changed, with every answer that has; at least one. */
export interface LoggedChange extends RowChange {
  readonly steps: readonly Step[];
}

/** Who may have services in a state, and what its scores are measured by. */
export type Frame = Parties & Pick<Organisation, 'policy' | 'assessedOn'>;

/** What there is to say of a commit: when, who, why. */
export interface LoggedCommit {
  readonly id: string;
  readonly date: IsoDate;
  /** A name without an address; empty where the commit has none. */
  readonly author: string;
  readonly subject: string;
  /** Whether it merged others: then it is by whoever merged, whoever made those. */
  readonly isMerge: boolean;
}

/** A commit that changed answers about services. */
export interface LogEntry {
  /** Undefined for what is not committed. */
  readonly commit: LoggedCommit | undefined;
  readonly before: Frame;
  readonly after: Frame;
  /** In list order; at least one. */
  readonly changes: readonly LoggedChange[];
  /** How many commits right before it have files that cannot be used: in one of them, the answers may have changed already. */
  readonly skipped: number;
  /** Which files it removed: what they said is answered no longer. */
  readonly removed: readonly FileKind[];
}

/** A state whose files cannot be used, and why. */
export type UnusableState = Pick<TrendPoint, 'date' | 'commit' | 'problem'>;

/** The history of services, as far as it can be seen. */
export interface ServiceLog {
  /** Latest first; what is not committed before all else. */
  readonly entries: readonly LogEntry[];
  /** How many of the commits that are wanted touched the files, with those whose files cannot be used. */
  readonly states: number;
  readonly unusable: readonly UnusableState[];
  /** Where this clone begins, if that is within the history: what was answered there was answered then or earlier. */
  readonly cutOff: Pick<LoggedCommit, 'id' | 'date'> | undefined;
}

/** A state of an organisation in its history. */
export interface LoggedState {
  readonly organisation: Organisation;
  readonly files: ReadonlySet<FileKind>;
}

/** Which keys, and which kinds of a change, are one step, in the order in which people want to know. */
const together: readonly { readonly keys: readonly string[]; readonly kinds: readonly ChangeKind[] }[] = [
  { keys: ['catalog.level'], kinds: ['newly-in-scope', 'dropped', 're-levelled'] },
  { keys: ['profile.assignment', 'profile.team', 'profile.provider'], kinds: ['re-sourced'] },
  { keys: ['portfolio.as-is'], kinds: ['improved', 'worsened', 'scored', 'excluded', 'unscored'] },
  { keys: ['portfolio.to-be'], kinds: ['re-targeted'] },
];

/**
 * What changed from one state to the next, of selected services.
 *
 * @returns undefined where none of their answers did
 */
export function logEntry(
  commit: LoggedCommit | undefined,
  before: LoggedState,
  after: LoggedState,
  selection: Selection,
  skipped: number,
): LogEntry | undefined {
  const [from, to] = [before.organisation, after.organisation];
  const changes = pairRows(select(from, selection), select(to, selection)).flatMap((pair): LoggedChange[] => {
    // Most rows of most commits: by far the cheapest question.
    if (isDeepStrictEqual(pair.before, pair.after)) return [];
    const steps = stepsOf(pair, from, to);
    return steps.length === 0 ? [] : [{ ...pair, steps }];
  });
  if (changes.length === 0) return undefined;
  const removed = fileKinds.filter((kind) => before.files.has(kind) && !after.files.has(kind));
  return { commit, before: frameOf(from), after: frameOf(to), changes, skipped, removed };
}

function stepsOf(pair: RowChange, from: Organisation, to: Organisation): Step[] {
  const kinds = kindsOf(pair, from, to);
  const keys = changedKeys(pair);
  const steps = together.map((one) => ({
    kinds: kinds.filter((kind) => one.kinds.includes(kind)),
    keys: keys.filter((key) => one.keys.includes(key)),
  }));
  const others = keys.filter((key) => !together.some((one) => one.keys.includes(key)));
  return [
    ...steps.filter((step) => step.kinds.length + step.keys.length > 0),
    ...others.map((key) => ({ kinds: [], keys: [key] })),
  ];
}

/** Of very many states, no rows are kept but those that changed. */
function frameOf({ teams, providers, policy, assessedOn }: Organisation): Frame {
  return { teams, providers, policy, assessedOn };
}
