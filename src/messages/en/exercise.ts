import { count, list } from './phrases.ts';

const minutes = (seconds: number) => (seconds < 60 ? 'under 1 minute' : count(Math.round(seconds / 60), 'minute'));

/** What `cdc drill --interactive` says, and the minutes that it writes. */
export const exercise = {
  which: 'Which incident?',
  intro: (path: string) =>
    `A table-top exercise in eight steps. At each step, read out what has happened, talk it through, and enter what comes of it; Enter alone leaves an answer empty. Every answer is saved in the minutes, ${path}. Ctrl-C stops the exercise and keeps everything.`,
  participants: 'Who takes part? (optional)',
  ask: {
    decidedBy: 'Who decides?',
    decision: 'What is decided?',
    decidedNext: 'Who decides next? (Enter alone: no one else)',
    open: 'Open points? (“;” between several)',
  },
  hidden: (code: string) => `The text contains an invisible character (${code}). Type it again.`,
  scene: (a: { n: number; of: number; step: string }) => `Step ${a.n} of ${a.of}: ${a.step}`,
  time: (clock: string) => `Time ${clock}`,
  since: (minutes: number) => `${minutes < 1 ? 'under 1 minute' : count(minutes, 'minute')} since the start`,
  simulated: (a: { day: number; time: string }) => `Incident: day ${a.day}, ${a.time}`,
  happened: 'What has happened',
  different: 'In this scenario',
  ledBy: 'Led by',
  bringsIn: 'Brings in',
  notReady: 'Not ready',
  allReady: 'nothing: every service of this step is ready',
  questions: 'Questions',
  title: (scenario: string) => `Table-top exercise: ${scenario}`,
  date: 'Date',
  timeOfDay: 'Time',
  period: (a: { from: string; to: string; seconds: number }) => `${a.from} to ${a.to} (${minutes(a.seconds)})`,
  takingPart: 'Participants',
  notSaid: 'not entered',
  clock: 'Simulated incident',
  clockFrom: (time: string) => `starts on day 1 at ${time}`,
  state: 'State',
  finished: 'finished: all eight steps',
  stoppedIn: (step: string) => `unfinished: stopped in step ${step}`,
  stoppedBefore: (step: string) => `unfinished: stopped before step ${step}`,
  notReached: (steps: readonly string[]) => `not reached: ${list(steps)}`,
  blank: 'nothing was entered at any step',
  outcome: 'Outcome',
  counts: (a: { decisions: number; open: number; weak: number }) =>
    `${count(a.decisions, 'decision')}, ${count(a.open, 'open point')}, ${count(a.weak, 'weak link')} seen`,
  parts: {
    decisions: 'Decisions',
    open: 'Open points',
    weak: 'Weak links seen',
    course: 'Step by step',
  },
  step: 'Step',
  decidedBy: 'Decided by',
  decision: 'Decision',
  decisions: 'Decisions',
  decided: (a: { at: string; by: string; what: string }) => `${a.at} ${a.by}: ${a.what}`,
  openPoint: 'Open point',
  openPoints: 'Open points',
  noDecisions: 'No decision was entered.',
  without: (steps: readonly string[]) => `Steps without a decision: ${list(steps)}`,
  noOpen: 'No open point was entered.',
  noStep: 'No step was started.',
  noWeak: 'At these steps, every service that is known is ready, or the organisation decided against it.',
  took: (a: { at: string; seconds: number }) => `${a.at}, ${minutes(a.seconds)}`,
  notEnded: (at: string) => `${at}, not finished`,
  saved: (path: string) => `The minutes: ${path}`,
  stopped: (path: string) => `The exercise stopped. What was entered is in the minutes: ${path}`,
  movedOn: (a: { was: string; now: string }) =>
    `${a.was} was changed by someone else, so it stays as it is. The minutes continue in ${a.now}.`,
  notSaved: (why: string) => `The minutes could not be saved: ${why} The exercise continues; each answer tries again.`,
  shownInstead: 'The minutes could not be saved, so they follow here. Copy them:',
  brokenOff: (text: string) => `${text} … (broken off)`,
  evidence: {
    ask: (id: string, service: string) => `Record the minutes as evidence for ${id} (${service})?`,
    yes: 'Record it in portfolio.yaml',
    no: 'Leave portfolio.yaml as it is',
    done: (id: string, path: string) => `Added to the evidence of ${id} in portfolio.yaml: ${path}`,
    already: (id: string) => `The evidence of ${id} already names these minutes.`,
    blank: (id: string) => `Nothing was entered at any step, so the minutes are no evidence for ${id}.`,
    unscored: (id: string) =>
      `Evidence supports a score, and ${id} has none, so the minutes were not added. To add them:`,
    unassigned: (id: string) =>
      `Evidence supports a score, and ${id} is not assigned to anyone, so the minutes were not added. To add them:`,
    excluded: (id: string) =>
      `Evidence supports a score, and ${id} is excluded from the assessment, so the minutes were not added.`,
    unknown: (id: string) =>
      `Minutes of an exercise are evidence for ${id} of ITU-T X.1060 (2021). The organisation’s own edition does not have it one to one, so they were not added.`,
  },
};
