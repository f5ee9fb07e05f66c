import { days } from './days.ts';
import { count, list } from './phrases.ts';

const some = (ids: readonly string[]) => (ids.length > 8 ? `${list(ids.slice(0, 8))} …` : list(ids));

/** What `cdc assess` says while it asks, in English. */
export const interview = {
  separator: ' · ',
  phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
  position: {
    service: (a: { phase: string; n: number; of: number; category: string }) =>
      `${a.phase} · ${a.n} of ${a.of} · ${a.category}`,
    assessor: (name: string) => `Assessor: ${name}`,
    patterns: 'Before the services',
    find: 'Find a service',
    open: (phase: string) => `${phase} · still open`,
    review: 'All answers',
    help: 'Help',
    trouble: 'The files',
  },
  nowSaid: 'Now',
  committedSaid: 'Last commit',
  now: 'now',
  lastCommit: 'last commit',
  byPattern: 'fits your pattern',
  areaJudged: ' (this tool’s judgement)',
  was: (roles: readonly string[]) => `in version 2.1: ${list(roles)}`,
  hasPlan: ', a change is planned',
  keys: {
    choose: 'choose',
    move: 'move',
    enter: 'take',
    escape: 'back',
    back: 'back',
    skip: 'skip',
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
    together: 'Several keys came at once, as from a paste. Nothing was taken: press one key at a time.',
    controls: 'What was pasted holds control characters. Nothing of it was taken.',
  },
  level: 'How much is it recommended?',
  reason: 'Why is it unnecessary?',
  rationale: 'In words, why? (empty: say nothing more)',
  reviewBy: 'When is this to be looked at again? (year-month-day; empty: not said)',
  assignment: 'Who does it?',
  team: 'Which team answers for it?',
  provider: 'Which provider does it?',
  another: { team: 'a team that is not listed', provider: 'a provider that is not listed' },
  newName: { team: 'Name of the team', provider: 'Name of the provider' },
  newId: (name: string) => `Id of “${name}” in the files (lower-case letters, digits, - . _)`,
  blankName: 'A name must not be blank.',
  takenId: (id: string) => `“${id}” is the id of another one.`,
  badId: 'Lower-case letters, digits, “-”, “.” and “_”, beginning with a letter or digit.',
  days,
  badDate: 'Write a day that exists as year-month-day, e.g. 2027-03-31.',
  asIs: 'As-is: how well is it done now?',
  asIsHalf: (half: 'insource' | 'outsource'): string =>
    half === 'insource'
      ? 'As-is, own part: how well is it done now?'
      : 'As-is, provider’s part: how well is it done now?',
  halves: { insource: 'own part', outsource: 'provider’s part' },
  unsure: 'not sure',
  unsureMeans:
    'This tool counts what is unclear as 1: what nobody can say for sure cannot be relied on. That is its own judgement. Enter takes 1; raise it once it is clear.',
  toBe: 'To-be: how well should it be done?',
  exclusion: 'Why is it left out of the assessment? (empty: say nothing more)',
  changedByOthers: (ids: readonly string[]) => `Changed by somebody else just now: ${some(ids)}.`,
  trouble: {
    title: { read: 'The files cannot be used as they are now.', save: 'Your answer is not saved yet.' },
    question: 'Mend it in another window; then:',
    tryAgain: 'try again',
    giveUp: { read: 'quit; what was answered before is saved', save: 'back to the question, without this answer' },
  },
  patterns: {
    title: 'Patterns of organisation',
    about:
      'A pattern says which kinds of work the organisation leads itself. It proposes who does a service, and shows later how far the organisation is from where it wants to be (textbook 6.3; 8.2, steps 1 and 2).',
    'as-is': 'Which pattern is nearest to how it is now?',
    'to-be': 'Which pattern is aimed at?',
    notYet: 'not agreed yet',
  },
  find: {
    title: 'Find',
    question: 'Id, letter of a category, or words in either language:',
    which: 'Where to?',
    nothing: (text: string, meant?: string) => `Nothing fits “${text}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  },
  open: {
    title: (n: number) => (n === 0 ? 'Nothing is open here' : `${count(n, 'service')} with something open`),
    nothing: 'back to the question',
    questions: {
      level: 'level',
      reason: 'reason',
      assignment: 'assignment',
      team: 'team',
      provider: 'provider',
      'as-is': 'as-is',
      'as-is-insource': 'as-is of the own part',
      'as-is-outsource': 'as-is of the provider’s part',
      'to-be': 'to-be',
    },
  },
  review: {
    title: (a: { services: number; answers: number }) =>
      `${count(a.services, 'service')}; ${count(a.answers, 'answer')} saved in this session`,
    question: 'Choose a service to change it.',
    which: 'Which answer is to be changed?',
    finish: 'Finish',
    goOn: 'back to the question',
  },
  help: {
    question: 'What the keys do (b, ← and Esc: back to the question before):',
    goOn: 'back to the question',
    phases: {
      catalog:
        'First it is decided what is to be done: each service gets a recommendation level, or is unnecessary for a recorded reason. “No risk” and “cannot now” are different reasons (textbook 5.2.1).',
      profile:
        'Then who does it: a team of the organisation, a provider, both, or nobody yet. Knowing that nobody has it is an answer too (textbook 6.2).',
      portfolio:
        'Last, how well it is done now and how well it should be: 1 to 5, by the words of the scale for what is done by oneself or bought (textbook 8.3). Counting what is unclear as 1 is this tool’s own judgement.',
    },
    commands: {
      skip: 'decide later, to the next service; also →',
      next: 'to the next question of this service; also Tab',
      find: 'to a service or category, by id or words in English or Japanese',
      open: 'what this phase still has open',
      review: 'look all answers over and change them',
      details: 'rationale, note, evidence, action, owner, due date, planned change …',
      language: 'go on in Japanese',
      quit: 'leave; every answer is saved already',
    },
  },
  details: {
    question: 'What else is to be said?',
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
    },
    ask: {
      rationale: 'Why was it decided so? (empty: take it out)',
      'decided-by': 'Who decided it? (empty: take it out)',
      'review-by': 'When is it to be looked at again? year-month-day (empty: take it out)',
      planned: 'Who is to do it in the future?',
      by: 'By when? year-month-day (empty: not said)',
      note: 'Note (empty: take it out)',
      evidence: 'Links or names of documents that show the score, separated by “; ” (empty: take them out)',
      action: 'What is done to reach the target? (empty: take it out)',
      owner: 'Who sees to it? (empty: take it out)',
      due: 'By when? year-month-day (empty: take it out)',
      assessor: 'Who assessed it? (empty: take it out)',
    },
  },
  plain: {
    answer: (a: { keys: readonly string[]; preset: string | undefined }) =>
      `Answer${a.preset === undefined ? '' : `, empty for ${a.preset}`}${a.keys.length === 0 ? '' : ` (${list(a.keys)})`}: `,
    line: (preset: string) => (preset === '' ? 'Text: ' : `Text, empty for “${preset}”, - for none: `),
    neededLine: 'Text, empty to go back: ',
    together: 'Several lines came at once, as from a paste. Nothing was taken: type one line at a time.',
    unknown: (typed: string) => `“${typed}” is no answer to this question.`,
    empty: '-',
  },
  end: {
    answers: (a: { answers: number; services: number }) =>
      a.answers === 0
        ? 'Nothing was changed.'
        : `${count(a.answers, 'answer')} saved${a.services === 0 ? '' : `, in ${count(a.services, 'service')}`}.`,
    open: (a: { catalog?: number; profile?: number; portfolio?: number }) =>
      `Still open: ${list(Object.entries(a).map(([phase, n]) => `${n} in the ${phase}`))}. Go on with:`,
    nothingOpen: 'Nothing is open in what was gone through. Look at the result with:',
    findings: (n: number) => `What cdc check finds on what was answered (${n}):`,
    more: (n: number) => `… and ${n} more: cdc check`,
    commit: 'Commit it with:',
    committed: (hash: string) => `Committed as ${hash}.`,
    nothingToCommit: 'There is nothing to commit.',
    others: (files: readonly string[]) =>
      `Not committed, for others have changed ${list(files)} as well meanwhile. The answers are saved all the same. Look at all of it first: git diff`,
    notCommitted: 'The commit failed; the answers are saved all the same.',
    subject: (a: { name: string; answers: number; services: number }) =>
      `Assess ${a.name}: ${count(a.answers, 'answer')} in ${count(a.services, 'service')}`,
    organisation: 'the organisation',
    nothingToAsk: 'No service fits these filters, or nothing is open in those that do.',
  },
};
