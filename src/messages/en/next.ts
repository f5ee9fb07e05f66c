import { count, list } from './phrases.ts';

/** Where an organisation stands in the cycle, and what to do next. */
export const next = {
  title: 'Next steps',
  build: 'Build process',
  now: 'Now in',
  phases: { catalog: 'catalog', profile: 'profile', portfolio: 'portfolio' },
  phase: (phase: string, done: number, all: number) => `${phase} ${done} of ${all}`,
  stages: {
    catalog: 'build process, phase 1: decide on levels',
    profile: 'build process, phase 2: decide who does it',
    portfolio: 'build process, phase 3: score',
    evaluation: 'evaluation process: reassess what is stale, review decisions',
    management: 'management process: nothing is open, nothing is stale',
  },
  tasks: 'To do, in this order',
  task: 'Task',
  command: 'Command',
  taskOf: {
    questions: (n: number, phase?: string) => `Answer what is open in the ${phase ?? ''}: ${count(n, 'service')}`,
    unassigned: (n: number) => `Assign what is unassigned: ${count(n, 'service')}`,
    overdue: (n: number) => `Deal with what is overdue: ${count(n, 'date')}`,
    stale: (n: number) => `Reassess stale scores: ${count(n, 'service')}`,
    review: (n: number) => `Review decisions: ${count(n, 'service')}`,
    improve: (n: number) => `Improve what is below target: ${count(n, 'service')}`,
    report: () => 'Report to the board',
  },
  due: (until: string) => `Due by ${until}`,
  day: 'Date',
  what: 'What',
  who: 'Who',
  past: (day: string) => `${day} overdue`,
  improvement: (service: string) => `Improvement: ${service}`,
  planned: (service: string) => `Planned change: ${service}`,
  review: (service: string) => `Review: ${service}`,
  contract: (services: number) => `Contract ends; it carries ${count(services, 'service')}`,
  becomesStale: (n: number) => `${count(n, 'score')} about to become stale`,
  nothingDue: 'Nothing.',
  moreDue: (n: number) => `… and ${n} more: --full`,
  later: (n: number, first: string) => `Later: ${count(n, 'date')}, the first on ${first}.`,
  undated: (a: Record<'due' | 'planned' | 'review' | 'contract', number>) => {
    const parts = [
      a.due > 0 && count(a.due, 'improvement'),
      a.planned > 0 && count(a.planned, 'planned change'),
      a.review > 0 && count(a.review, 'decision to review', 'decisions to review'),
      a.contract > 0 && count(a.contract, 'contract'),
    ];
    return `Without a date: ${list(parts.filter((part) => part !== false))}.`;
  },
  questions: 'Open questions',
  noQuestions: 'None.',
  team: 'Team',
  noTeam: 'no team yet',
  services: 'Services',
  open: 'Questions',
  moreTeams: (n: number) => `… and ${count(n, 'more team')}: --full`,
};
