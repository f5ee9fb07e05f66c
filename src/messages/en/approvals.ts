import { approvedDays } from './days.ts';
import { count, list } from './phrases.ts';

/** Who decided on a phase, and when. */
type Decided = Readonly<Record<'by' | 'role' | 'on', string>>;
type Decision = 'approved' | 'conditional' | 'rejected';

/** Approvals: how each phase stands, and how to approve one. */
export const approvals = {
  title: 'Approvals',
  /** What comes before the approvals among other facts. */
  label: 'Approvals',
  phase: 'Phase',
  state: 'State',
  decision: 'Decision',
  by: 'By',
  role: 'Role',
  on: 'Date',
  until: 'Until',
  note: 'Note',
  recorded: 'Recorded in',
  phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
  states: {
    empty: 'nothing to approve',
    missing: 'not approved',
    rejected: 'rejected',
    outdated: 'outdated',
    expired: 'expired',
    current: 'approved',
    ahead: 'future date',
  },
  decisions: { approved: 'approved', conditional: 'approved with conditions', rejected: 'rejected' },
  /** `Portfolio: approved by Sato (CISO) on 2026-11-20 …` */
  ofPhase: (phase: string, text: string) => `${phase}: ${text}`,
  phasesTogether: (phases: readonly string[]) => list(phases),
  approval: (text: string) => `Approval: ${text}`,
  joined: (parts: readonly string[]) => parts.join('; '),
  empty: 'nothing to approve yet',
  missing: 'not approved',
  decided: (decision: Decision, a: Decided, until: string | undefined) =>
    `${{ approved: 'approved', conditional: 'approved with conditions', rejected: 'rejected' }[decision]} by ${a.by} (${a.role}) on ${a.on}${until === undefined ? '' : `, until ${until}`}`,
  noteOf: { conditional: (note: string) => `conditions: ${note}`, rejected: (note: string) => `reason: ${note}` },
  expired: 'expired',
  ahead: (on: string) => `dated in the future (${on}), does not count yet`,
  /** `ids`: the first of them. */
  changed: (n: number, ids: readonly string[]) =>
    `${count(n, 'service')} changed since: ${list(ids)}${n > ids.length ? ` and ${n - ids.length} more` : ''}`,
  /** The same without saying so, below a heading that does. */
  changedList: (n: number, ids: readonly string[]) =>
    `${count(n, 'service')}: ${list(ids)}${n > ids.length ? ` and ${n - ids.length} more` : ''}`,
  unlisted: (ids: readonly string[]) => `not in the service list: ${list(ids)}`,
  seeChanges: (commit: string) => `compare with the commit of the approval: cdc diff ${commit}`,
  changedUnnamed: 'changed since; the approval does not record which services',
  changedBeside: 'changed since: no single service, but what applies to all',
  unchanged: 'unchanged since',
  serviceChanged: 'changed since',
  serviceUnknown: 'changed since, perhaps not this service: the approval does not record which',
  /** A few words for each phase, on one line. */
  short: {
    empty: 'nothing yet',
    missing: 'none',
    rejected: 'rejected',
    expired: 'expired',
    approved: 'current',
    conditional: 'conditional',
    /** `n`: of how many services; not always known. */
    outdated: (n: number | undefined) => (n === undefined || n === 0 ? 'outdated' : `outdated (${n})`),
    phases: { catalog: 'catalog', profile: 'profile', portfolio: 'portfolio' },
  },
  changedTitle: 'Changed since the approval',
  history: 'All decisions, oldest first',
  earlier: (n: number) => `${count(n, 'earlier decision')}: cdc approve --full`,
  hint: 'To approve a phase: cdc approve <phase> --by "…" --role …',
  recordedIn: (commit: string, date: string) => `commit ${commit} of ${date}`,
  signedCommit: (commit: string) => `signed (not verified here): git verify-commit ${commit}`,
  unsignedCommit: 'not signed',
  aside: (text: string) => ` (${text})`,
  notCommitted: 'in no commit yet',
  /** `commit`: the earliest that is known to have it. */
  notKnown: {
    unreadable: (commit: string, date: string) =>
      `not known: approvals.yaml could not be read before commit ${commit} of ${date}`,
    'cut-off': (commit: string, date: string) =>
      `not known: the history of this shallow clone is cut off at commit ${commit} of ${date}`,
  },
  noGit: 'Outside of git: who recorded the approvals cannot be shown.',
  // What is about to be approved
  about: (phase: string, file: string) => `${phase} (${file})`,
  /** `undecided`: of those that the phase is not about. */
  services: (n: number, open: number, undecided: number) =>
    `${count(n, 'service')}${open === 0 ? ', nothing open' : `, ${open} with open questions`}${undecided === 0 ? '' : `; ${undecided} undecided, not part of it`}`,
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No errors or warnings in this file.'
      : `In this file: ${count(errors, 'error')}, ${count(warnings, 'warning')} (cdc check)`,
  before: (text: string) => `Before: ${text}`,
  digest: (short: string) => `Digest: ${short}…`,
  deciding: (decision: Decision, a: Decided, until: string | undefined) =>
    `To record: ${{ approved: 'approved', conditional: 'approved with conditions', rejected: 'rejected' }[decision]} by ${a.by} (${a.role}) on ${a.on}${until === undefined ? '' : `, until ${until}`}`,
  askBy: 'Who decided? (name)',
  askRole: 'In which role? (e.g. CISO)',
  askNote: { conditional: 'Under which conditions?', rejected: 'For which reason?' },
  blank: 'Type something, or press Ctrl-C to cancel.',
  ask: {
    approved: (phases: readonly string[]) => `Approve ${phases.join(', ')} as shown?`,
    conditional: (phases: readonly string[]) => `Approve ${phases.join(', ')} as shown, with these conditions?`,
    rejected: (phases: readonly string[]) => `Reject ${phases.join(', ')} as shown?`,
  },
  yes: 'Record it',
  no: 'Record nothing',
  needsYes: 'An approval needs consent, and there is no terminal to ask on.',
  needsYesHelp: 'To record it without a question, add --yes. To only see it, add --dry-run.',
  nothingRecorded: 'Nothing was recorded.',
  done: (phases: readonly string[], file: string) => `Recorded in ${file}: ${phases.join(', ')}`,
  commitHint: 'Commit it together with the files that it is about.',
  same: (phase: string) => `${phase}: the same decision on the same answers is recorded already.`,
  // What cannot be taken
  needed: (flag: string) => `${flag} is missing: an approval names a person and a role.`,
  neededHelp: 'E.g. cdc approve portfolio --by "Hanako Sato" --role CISO',
  noteNeeded: {
    conditional: '--decision conditional needs --note with the conditions.',
    rejected: '--decision rejected needs --note with the reason.',
  },
  onlyWithPhase: (flag: string) => `${flag} needs a phase: cdc approve <phase> --by "…" --role …`,
  onlyWithoutPhase: (flag: string) => `${flag} is for the list of approvals, so it cannot be used with a phase.`,
  nothingIn: (file: string) => `${file} says nothing yet, so there is nothing to approve.`,
  nothingInHelp: 'Continue with: cdc assess',
  untilRejected: 'A rejection does not expire: leave out --until.',
  untilBefore: (until: string, on: string) => `--until ${until} is before the date of the decision (${on}).`,
  impossibleDay: (a: { day: string; why: 'ahead' | 'ago' | 'far' | 'past'; today: string }) =>
    `--on: ${approvedDays[a.why](a.day, a.today)}`,
  untilFar: (until: string) => `--until: ${until} is more than 50 years in the future.`,
  earlierThan: (phase: string, on: string, last: string) =>
    `--on ${on} is before the latest decision on the ${phase} (${last}), so it would not count.`,
  notBlank: (flag: string) => `${flag} must not be blank.`,
  hidden: (flag: string, code: string) => `${flag} contains an invisible character (${code}). Type it again.`,
};
