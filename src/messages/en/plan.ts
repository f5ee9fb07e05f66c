import { count, list } from './phrases.ts';

export const plan = {
  title: 'Roadmap',
  nothing: 'Nothing to improve: no service is below its target or unassigned.',
  nothingKnown: 'No improvements known yet.',
  unknown: (a: Record<'undecided' | 'unasked' | 'unscored' | 'withoutTarget', number>) => {
    const parts = [
      a.undecided > 0 && `${a.undecided} undecided`,
      a.unasked > 0 && `${a.unasked} not asked`,
      a.unscored > 0 && `${a.unscored} unscored`,
      a.withoutTarget > 0 && `${a.withoutTarget} without target`,
    ];
    return `Not included, because answers are missing: ${list(parts.filter((part) => part !== false))}. Continue with: cdc assess`;
  },
  summary: (a: { improvements: number; steps: number; weighted: number }) =>
    `${count(a.improvements, 'improvement')}, ${count(a.steps, 'score step')} in total, weighted gap ${a.weighted}.`,
  budget: (a: { budget: number; steps: number; weighted: number; of: number }) =>
    `Budget of ${count(a.budget, 'step')}: ${a.steps} used, closing ${a.weighted} of a weighted gap of ${a.of}.`,
  budgetHow: 'A step raises one service by one point. The budget is spent from the top of the roadmap.',
  left: (ids: readonly string[]) => `Not in the budget: ${list(ids)}`,
  order:
    'Order: services that are unassigned or not done in-house, heaviest level first; then the rest, by priority. Ties are in list order.',
  more: (n: number) => `${n} more not shown. To see all, leave out --top.`,
  inFull: (shown: number, of: number) =>
    shown < of
      ? `Top ${shown} of ${of}. To see all, and what to do for each, add --full.`
      : 'To see what to do for each, add --full.',
  score: 'Score',
  scoreOf: (a: { from: string; reaches: string; toBe: string }) =>
    a.reaches === a.toBe ? `${a.from} → ${a.toBe}` : `${a.from} → ${a.reaches} of ${a.toBe}`,
  nobodyAt: '1 (unassigned)',
  cycle: 'Cycle',
  cycles: { short: 'short', long: 'long' },
  next: 'What to do next',
  raise: (score: number, text: string) => `To reach ${score}: ${text}`,
  raiseHalf: (score: number, half: string, text: string) => `To reach ${score}, ${half}: ${text}`,
  halves: { insource: 'in-house part', outsource: 'provider’s part' },
  decide: 'First decide who does it.',
  action: 'Action',
  actionIs: (text: string) => `Action: ${text}`,
  overdue: (due: string) => `Overdue: it was due by ${due}.`,
  groups: {
    quarter: (year: string, quarter: string) => `${year}, quarter ${quarter}`,
    noQuarter: 'No due date',
    noTeam: 'No team (outsourced or unassigned)',
  },
  groupOf: (name: string, n: number) => `${name} (${n})`,
  whatIf: (changes: readonly string[]) => `Assumed (nothing was written): ${list(changes)}`,
  change: (id: string, from: string, to: number, unassigned: boolean) =>
    `${id} ${from} → ${to}${unassigned ? ' (but unassigned: still counts as 1)' : ''}`,
  means: 'Before and after',
  all: 'All',
  arrow: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
  standing: 'Standing',
  standings: { strength: 'strength', weakness: 'weakness', none: '–' },
};
