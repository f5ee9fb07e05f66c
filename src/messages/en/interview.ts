import { days } from './days.ts';
import { count, list } from './phrases.ts';

const some = (ids: readonly string[]) => (ids.length > 8 ? `${list(ids.slice(0, 8))} …` : list(ids));

/** What `cdc assess` says while it asks, in English. */
export const interview = {
  separator: ' · ',
  phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
  notInView: (ids: readonly string[]) =>
    `Not asked: ${list(ids)}. A view is of services that are in scope and assigned to someone.`,
  position: {
    service: (a: { phase: string; n: number; of: number; category: string }) =>
      `${a.phase} · ${a.n} of ${a.of} · ${a.category}`,
    view: (name: string) => `View of ${name}`,
    assessor: (name: string) => `Assessor: ${name}`,
    patterns: 'Before the services',
    find: 'Find a service',
    open: (phase: string) => `${phase} · still open`,
    review: 'All answers',
    help: 'Help',
    trouble: 'The files',
  },
  nowSaid: 'Now',
  unconfirmed: (from: string) => `not confirmed: ${from}`,
  committedSaid: 'Last commit',
  now: 'now',
  lastCommit: 'last commit',
  byPattern: 'fits your pattern',
  areaJudged: ' (this project’s judgement)',
  was: (roles: readonly string[]) => `in version 2.1: ${list(roles)}`,
  hasPlan: ', change planned',
  keys: {
    choose: 'choose',
    move: 'move',
    enter: 'accept',
    escape: 'back',
    back: 'back',
    skip: 'next service',
    next: 'next question',
    find: 'find',
    open: 'still open',
    review: 'all answers',
    details: 'details',
    language: '日本語',
    help: 'help',
    quit: 'quit',
  },
  refused: {
    nothingChosen: 'Nothing is chosen yet. Pick one of the choices.',
    together: 'Several keys arrived at once, as from a paste, so they were ignored. Press one key at a time.',
    controls: 'The pasted text contains control characters, so none of it was used.',
  },
  level: 'How important is this service for your organisation?',
  reason: 'Why is it unnecessary?',
  rationale: 'Why, in your own words? (optional)',
  reviewBy: 'When will you review this? (YYYY-MM-DD, optional)',
  assignment: 'Who does it?',
  team: 'Which team is responsible for it?',
  provider: 'Which provider does it?',
  another: { team: 'a team that is not listed', provider: 'a provider that is not listed' },
  newName: { team: 'Name of the team', provider: 'Name of the provider' },
  newId: (name: string) => `Id of “${name}” in the files (lower-case letters, digits, - . _)`,
  blankName: 'A name must not be blank.',
  takenId: (id: string) => `The id “${id}” is already in use.`,
  badId: 'Use lower-case letters, digits, “-”, “.” and “_”, starting with a letter or digit.',
  days,
  ambiguousDate: (typed: string, days: readonly string[]) => `“${typed}” is ambiguous. Enter ${days.join(' or ')}.`,
  badDate: 'Enter a valid date as YYYY-MM-DD, e.g. 2027-03-31.',
  asIs: 'As-is: how well is it done now?',
  asIsHalf: (half: 'insource' | 'outsource'): string =>
    half === 'insource'
      ? 'As-is, in-house part: how well is it done now?'
      : 'As-is, provider’s part: how well is it done now?',
  halves: { insource: 'in-house part', outsource: 'provider’s part' },
  unsure: 'not sure',
  unsureMeans:
    'This tool counts what is unclear as 1: you cannot rely on what no one is sure of. That is its own judgement. Press Enter for 1, and raise it once it is clear.',
  toBe: 'To-be: how well should it be done?',
  exclusion: 'Why is it excluded from the assessment? (optional)',
  changedByOthers: (ids: readonly string[]) => `Just changed by someone else: ${some(ids)}.`,
  trouble: {
    title: { read: 'The files cannot be used in their current state.', save: 'Your answer is not saved yet.' },
    question: 'Fix it in another window, then:',
    tryAgain: 'try again',
    giveUp: { read: 'quit; your earlier answers are saved', save: 'back to the question, without this answer' },
  },
  patterns: {
    title: 'Patterns of organisation',
    about:
      'A pattern says which kinds of work the organisation leads itself. It suggests who should do each service, and later shows how far the organisation is from its target (textbook 6.3; 8.2, steps 1 and 2).',
    'as-is': 'Which pattern is closest to your organisation today?',
    'to-be': 'Which pattern is your target?',
    notYet: 'not agreed yet',
  },
  find: {
    title: 'Find',
    question: 'Id, category letter, or words in English or Japanese:',
    which: 'Go to:',
    nothing: (text: string, meant?: string) => `Nothing matches “${text}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  },
  open: {
    title: (n: number) => (n === 0 ? 'No open questions here' : `${count(n, 'service')} with open questions`),
    nothing: 'back to the question',
    questions: {
      level: 'level',
      reason: 'reason',
      assignment: 'assignment',
      team: 'team',
      provider: 'provider',
      'as-is': 'as-is',
      'as-is-insource': 'as-is of the in-house part',
      'as-is-outsource': 'as-is of the provider’s part',
      'to-be': 'to-be',
    },
  },
  review: {
    title: (a: { services: number; answers: number }) =>
      `${count(a.services, 'service')}, ${count(a.answers, 'answer')} saved in this session`,
    question: 'Choose a service to change it.',
    which: 'Which answer do you want to change?',
    finish: 'Finish',
    goOn: 'back to the question',
  },
  help: {
    question: 'What the keys do (b, ← and Esc: back to the previous question):',
    goOn: 'back to the question',
    phases: {
      catalog:
        'First decide what to do: give each service a recommendation level, or call it unnecessary and record why. “No risk” and “not possible now” are different reasons (textbook 5.2.1).',
      profile:
        'Then who does it: a team of the organisation, a provider, both, or no one yet. Knowing that a service is unassigned is an answer too (textbook 6.2).',
      portfolio:
        'Last, how well it is done now and how well it should be: 1 to 5, on the scale for in-house or outsourced work (textbook 8.3). Counting what is unclear as 1 is this tool’s own judgement.',
    },
    commands: {
      skip: 'decide later and go to the next service; also →',
      next: 'go to the next question on this service; also Tab',
      find: 'go to a service or category, by id or words in English or Japanese',
      open: 'list the open questions of this phase',
      review: 'review all answers and change them',
      details: 'add a rationale, note, evidence, action, owner, due date, planned change …',
      language: 'continue in Japanese',
      quit: 'leave; every answer is already saved',
    },
  },
  details: {
    question: 'Add or change details:',
    goOn: 'back to the question',
    none: 'none',
    names: {
      rationale: 'Rationale',
      'decided-by': 'Decided by',
      'review-by': 'Review by',
      planned: 'Planned change',
      note: 'Note',
      evidence: 'Evidence',
      action: 'Action',
      owner: 'Owner',
      due: 'Due date',
      cycle: 'Cycle',
      assessor: 'Assessor',
      confidence: 'Confidence',
    },
    ask: {
      rationale: 'Why was it decided this way? (leave empty to clear)',
      'decided-by': 'Who decided it? (leave empty to clear)',
      'review-by': 'When will you review it? YYYY-MM-DD (leave empty to clear)',
      planned: 'Who will do it in future?',
      by: 'By when? YYYY-MM-DD (optional)',
      note: 'Note (leave empty to clear)',
      evidence: 'Links or document names that support the score, separated by “; ” (leave empty to clear)',
      action: 'What will you do to reach the target? (leave empty to clear)',
      owner: 'Who is responsible for the action? (leave empty to clear)',
      due: 'By when? YYYY-MM-DD (leave empty to clear)',
      assessor: 'Who assessed it? (leave empty to clear)',
    },
  },
  plain: {
    answer: (a: { keys: readonly string[]; preset: string | undefined }) =>
      `Answer${a.preset === undefined ? '' : `, Enter for ${a.preset}`}${a.keys.length === 0 ? '' : ` (${list(a.keys)})`}: `,
    line: (preset: string) => (preset === '' ? 'Text: ' : `Text, Enter for “${preset}”, - to clear: `),
    neededLine: 'Text, Enter to go back: ',
    together: 'Several lines arrived at once, as from a paste, so they were ignored. Type one line at a time.',
    unknown: (typed: string) => `“${typed}” is not an answer to this question.`,
    empty: '-',
  },
  end: {
    answers: (a: { answers: number; services: number }) =>
      a.answers === 0
        ? 'Nothing was changed.'
        : `${count(a.answers, 'answer')} saved${a.services === 0 ? '' : ` in ${count(a.services, 'service')}`}.`,
    open: (a: { catalog?: number; profile?: number; portfolio?: number }) =>
      `Services still open: ${list(Object.entries(a).map(([phase, n]) => `${n} in the ${phase}`))}. Continue with:`,
    /** Of a session that goes through what is stale: all of it, whether something else is open there or not. */
    stale: (n: number) => `${count(n, 'service')} with a stale score left. Continue with:`,
    nothingOpen: 'No open questions left in these services. See the result with:',
    findings: (n: number) => `What cdc check finds in your answers (${n}):`,
    more: (n: number) => `… and ${n} more: cdc check`,
    commit: 'Commit them with:',
    committed: (hash: string) => `Committed as ${hash}.`,
    nothingToCommit: 'Nothing to commit.',
    others: (files: readonly string[]) =>
      `Not committed, because someone else has also changed ${list(files)}. Your answers are saved. Review all changes first: git diff`,
    notCommitted: 'The commit failed. Your answers are saved.',
    subject: (a: { name: string; answers: number; services: number }) =>
      `Assess ${a.name}: ${count(a.answers, 'answer')} in ${count(a.services, 'service')}`,
    organisation: 'the organisation',
    nothingToAsk: 'Nothing to ask: no service matches these filters, or all that match are answered.',
    notInFiles: (n: number) =>
      `Nothing to ask about the services in the files. ${count(n, 'service')} in no file ${n === 1 ? 'is' : 'are'} open: to be asked about them, name them with --service or --category.`,
    nothingElse: 'Nothing else to ask.',
  },
};
