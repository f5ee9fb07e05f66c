import { count, list } from './phrases.ts';

const define = (term: string, meaning: string) => ({ term, meaning });

export const report = {
  title: 'Cyber defence report',
  needsFile: 'The report is a page for a browser, not for a terminal.',
  needsFileHelp: 'Name a file with -o report.html, or read it here with --format markdown.',
  written: (file: string, bytes: number) => `Written to ${file} (${Math.ceil(bytes / 1024)} KB)`,
  cannotOpen: (file: string, program: string) => `${program} cannot be run, so open ${file} yourself.`,
  notFinal: (reasons: readonly string[]) =>
    ['Nothing was written: the report cannot be final.', ...reasons.map((reason) => `- ${reason}`)].join('\n'),
  reasons: {
    noGit: 'The files are not in a git repository, or git cannot be run, so their state cannot be named.',
    noCommit: 'Nothing has been committed yet.',
    uncommitted: (files: readonly string[]) => `There are uncommitted changes: ${list(files)}.`,
    errors: (n: number) => `cdc check finds ${count(n, 'error')}.`,
  },
  draft: 'Draft',
  final: 'Final',
  /** Of a selection. */
  noFrameworks: 'Only some services were selected, so their mapping to other frameworks is not shown.',
  parts: {
    board: 'At a glance',
    map: 'All services',
    gaps: 'Gaps',
    load: 'Who does what',
    staff: 'Staffing',
    areas: 'Areas and patterns of organisation',
    peacetime: 'Peacetime',
    drill: 'Ready for an incident?',
    plan: 'Roadmap',
    next: 'Next steps',
    changes: (state: string) => `What has changed since ${state}`,
    trend: 'Trend',
    frameworks: 'In other frameworks’ words',
    details: 'Service by service',
    method: 'How to read the figures',
  },
  state: {
    none: 'No service is in scope yet, so there is nothing to report.',
    scope: (a: Record<'inScope' | 'unassigned' | 'notDone' | 'person', number>) =>
      a.unassigned + a.notDone + a.person === 0
        ? `Of ${count(a.inScope, 'service')} in scope, none is known to be unassigned or not done, and none depends on one person.`
        : `Of ${count(a.inScope, 'service')} in scope, ${are(a.unassigned)} unassigned, ${are(a.notDone)} not done, and ${a.person === 1 ? '1 depends on one person' : `${a.person} depend on one person`}.`,
    scores: (a: { compared: number; asIs: string; toBe: string }) =>
      `The ${a.compared === 1 ? 'one with both scores stands' : `${a.compared} with both scores stand`} at ${a.asIs} on average; the target is ${a.toBe}.`,
    noScores: 'None has both a score and a target yet.',
    /** `direction`: of the difference that is shown, so that a rounded 0 is none. */
    change: (a: { services: number; change: string; direction: -1 | 0 | 1; state: string }) =>
      a.direction === 0
        ? `Since ${a.state}, the mean of the ${count(a.services, 'service')} scored both times has not changed.`
        : `Since ${a.state}, the mean of the ${count(a.services, 'service')} scored both times has ${a.direction > 0 ? 'risen' : 'fallen'} (${a.change}).`,
    noChange: (state: string) =>
      `No service is scored in the same way now and in ${state}, so the two cannot be compared.`,
    unknown: (a: Record<'undecided' | 'unasked' | 'unscored' | 'withoutTarget', number>) => {
      const parts = [
        a.undecided > 0 && `${a.undecided} undecided`,
        a.unasked > 0 && `${a.unasked} not asked`,
        a.unscored > 0 && `${a.unscored} unscored`,
        a.withoutTarget > 0 && `${a.withoutTarget} without a target`,
      ];
      return `Still open: ${list(parts.filter((part) => part !== false))}. These figures do not cover them.`;
    },
  },
  figures: {
    inScope: 'In scope',
    inScopeOf: (inScope: number, all: number) => `${inScope} of ${all}`,
    notInScope: (a: Record<'undecided' | 'unnecessary', number>) =>
      `${a.unnecessary} unnecessary, ${a.undecided} undecided`,
    unassigned: 'Unassigned',
    unasked: (n: number) => `${n} not asked`,
    notDone: 'Not done',
    notDoneHow: 'in-house part at 1',
    person: 'Depend on one person',
    blind: 'Outsourced without oversight',
    accepted: (n: number) => `${n} more accepted`,
    means: 'As-is → to-be',
    meansOf: (a: Record<'compared' | 'scored', number>) => `mean of ${a.compared}; ${a.scored} scored`,
    distribution: 'Scores 1–5',
    distributionOf: (a: Record<'unscored' | 'excluded', number>) => `${a.unscored} unscored, ${a.excluded} excluded`,
    basic: 'Mean of the basic services',
    basicOf: (a: Record<'scored' | 'inScope', number>) => `${a.scored} of ${a.inScope} scored`,
    noBasic: 'no basic service in scope',
    change: 'Change, like for like',
    changeOf: (a: { services: number; state: string }) => `${count(a.services, 'service')}, since ${a.state}`,
    noPrevious: 'no earlier state given',
  },
  radar: 'The nine categories',
  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  noStrengths: (threshold: string) => `No category has a mean of ${threshold} or more.`,
  noWeaknesses: (threshold: string) => `No category has a mean below ${threshold}.`,
  unrated: (ids: readonly string[]) => `Fewer than half scored, so not rated: ${list(ids)}`,
  improvements: (n: number, of: number) =>
    n === of ? `What to improve (${n})` : `What to improve first (${n} of ${of})`,
  noImprovements: 'No service is below its target or unassigned.',
  noImprovementsKnown: 'Nothing to improve is known yet, because answers are missing.',
  asksFor: 'Asks for',
  asksForCycle: {
    short: 'within existing people and budget',
    long: 'needs new people, budget or systems',
  },
  noOwner: 'no owner',
  noDue: 'no date',
  decisions: 'Decisions needed',
  decision: 'Decision',
  noDecisions: 'None from the files.',
  decisionKinds: {
    unassigned: 'Decide who does it (unassigned)',
    unasked: 'Say who does it (not asked)',
    undecided: 'Decide whether it is needed (undecided)',
    'too-much': 'Decide whether to continue (surplus: assigned, though unnecessary or without a level)',
    overdue: 'Set a new date, or give help (overdue)',
    'to-review': 'Confirm or change the decision (due for review)',
    'unproven-five': 'Show the approval (at 5, without evidence)',
    'to-approve': 'Approve the procedure (at 4: documented; target 5: approved)',
  },
  contract: (a: { provider: string; until: string; days: number }) =>
    a.days < 0
      ? `Renew the contract or move the services (${a.provider}: ended on ${a.until})`
      : `Renew the contract or move the services (${a.provider}: ends on ${a.until})`,
  moreContracts: (n: number) => `Decide on ${count(n, 'more contract')}`,
  others: (n: number) => `and ${n} more`,
  provenance: {
    date: 'Date',
    state: 'State',
    commit: (commit: string, day: string) => `commit ${commit} (${day})`,
    uncommitted: (commit: string, files: readonly string[]) => `${commit}, with uncommitted changes in ${list(files)}`,
    noGit: 'unknown: not in git, or git cannot be run',
    noCommit: 'not committed yet',
    assessed: 'Assessed',
    assessedBetween: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    notDated: 'no date',
    assessors: 'Assessors',
    more: (n: number) => `${n} more`,
    unnamed: (n: number) => `${count(n, 'score')} without a name`,
    check: 'Check',
    checked: (a: Record<'errors' | 'warnings', number>) =>
      `${count(a.errors, 'error')}, ${count(a.warnings, 'warning')}`,
    status: 'Status',
  },
  matrix: 'The service matrix',
  unconfirmed: {
    title: (n: number) => `Scores that no one has confirmed (${n})`,
    lead: 'They were taken over from version 2.1 of the textbook, not given to these services. They count in all figures. cdc assess --open asks for them.',
    from: 'Where it comes from',
  },
  noHistory: 'There is no history to show: fewer than two commits hold the files, or git cannot be run.',
  noPatternOfSelection: 'Patterns belong to the whole organisation, so a selection of services has none.',
  method: {
    lead: 'Every figure can be worked out again from the files. “Project”: the judgement of the makers of cdc, where the ISOG-J textbook and X.1060 are silent.',
    scope: define(
      'In scope',
      'The catalog gives the service a level, the profile an assignment, or the portfolio a score or target; and it is not unnecessary. Everything else is undecided and not counted (project).',
    ),
    score: define(
      'Score',
      '1 to 5, as the textbook defines it (8.3), separately for in-house and outsourced work. An unassigned service counts as 1.',
    ),
    combination: {
      higher: define(
        'Combination',
        'The higher of its two parts counts (check sheet of version 2.1). The means of both parts are shown beside it.',
      ),
      lower: define(
        'Combination',
        'The lower of its two parts counts (policy of this organisation). The means of both parts are shown beside it.',
      ),
    },
    means: define(
      'As-is, to-be, gap',
      'Means over the same services, those with both a score and a target, so that the gap is the difference. Scores are ordinal: look at their distribution before any mean (project).',
    ),
    standing: (strength: string, weakness: string) =>
      define(
        'Strength, weakness',
        `A category at least half scored whose mean is ${strength} or more, or below ${weakness} (thresholds: policy; textbook 8.2).`,
      ),
    notDone: define('Not done', 'The in-house part is at 1: it cannot be done (textbook 8.3).'),
    person: define(
      'Depends on one person',
      'The in-house part is at 2 or 3, and the target is higher or missing. Accepted: the target is no higher (textbook 8.3).',
    ),
    blind: define(
      'Without oversight',
      'The provider’s part is at 3 or below, and the target is higher or missing. Accepted: the target is no higher (threshold: project).',
    ),
    drill: define(
      'Weakest link',
      'Of the services that the incident flow needs (textbook 7.1): first those of a step at which no one has any, then unassigned, not done, not asked, weak, undecided and unscored ones; within these the lowest score, then the most steps and questions, then the heaviest level (project).',
    ),
    change: define(
      'Like for like',
      'Compares only services that both states score with the same assignment, so on the same scale (project).',
    ),
    order: 'Order of the roadmap',
    orderHow: 'First what is unassigned or not done in-house, by weight; then by priority.',
    pattern: define(
      'Pattern of organisation',
      'Per area (textbook 6.2), how far the organisation leads its services, compared with what each of the four patterns expects (6.3). The measure is the project’s.',
    ),
    levels: 'Levels',
    decisions: define(
      'Decisions needed',
      'Services that are unassigned, not asked, undecided, surplus, overdue or due for review; in-house work at 5 without evidence, or at 4 with a target of 5; contracts that end within 90 days (project).',
    ),
  },
};

const are = (n: number) => `${n} ${n === 1 ? 'is' : 'are'}`;
