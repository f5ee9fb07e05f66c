import { count, list } from './phrases.ts';

export const plan = {
  title: 'Roadmap',
  nothing: 'Nothing to improve: no service is below its target, and every one is assigned.',
  summary: (a: { improvements: number; steps: number; weighted: number }) =>
    `${count(a.improvements, 'improvement')}, ${count(a.steps, 'score step')} in all; weighted gap ${a.weighted}.`,
  budget: (a: { budget: number; steps: number; weighted: number; of: number }) =>
    `Budget of ${count(a.budget, 'step')}: ${a.steps} used, closing ${a.weighted} of a weighted gap of ${a.of}.`,
  budgetHow:
    'A step raises one service by one score and closes its weight, so the heaviest steps are chosen; no other choice closes more.',
  left: (ids: readonly string[]) => `Not in the budget: ${list(ids)}`,
  order: 'First what nobody has, then by priority.',
  score: 'Score',
  scoreOf: (a: { from: string; reaches: string; toBe: string }) =>
    a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches} of ${a.toBe}`,
  cycle: 'Cycle',
  cycles: { short: 'short', long: 'long' },
  next: 'What the next score asks for',
  asks: (score: number, text: string) => `${score}: ${text}`,
  asksHalf: (score: number, half: string, text: string) => `${score}, ${half}: ${text}`,
  halves: { insource: 'own part', outsource: 'provider’s part' },
  decide: 'First of all: decide who does it.',
  action: 'Action',
  actionIs: (text: string) => `Action: ${text}`,
  overdue: (due: string) => `Overdue: it was to be done by ${due}.`,
  groups: {
    quarter: (year: string, quarter: string) => `${year}, quarter ${quarter}`,
    noQuarter: 'No due date',
    noTeam: 'No team (outsourced or unassigned)',
  },
  groupOf: (name: string, n: number) => `${name} (${n})`,
  whatIf: (changes: readonly string[]) => `Assumed, and nothing written: ${list(changes)}`,
  change: (id: string, from: string, to: number) => `${id} ${from} → ${to}`,
  means: 'Before and after',
  all: 'All',
  arrow: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
  standing: 'Standing',
  standings: { strength: 'strength', weakness: 'weakness', none: '–' },
};
