import type { Named } from '../arguments.ts';
import { measuredDays } from './days.ts';
import { count, list, named } from './phrases.ts';

export const peacetime = {
  title: 'Peacetime',
  lead: 'The work while there is no incident (textbook 7.2): how the services behind each activity stand, and what shows that it works.',
  activity: 'Activity',
  behind: 'Services',
  /** What some services do in an activity that others do too. */
  role: {
    carry: 'lead',
    gather: 'gather',
    send: 'send',
    manage: 'manage',
  },
  part: (activity: string, role: string) => `${activity}: ${role}`,
  reporting: 'Summing up and reporting',
  inScope: 'In scope',
  assigned: 'Assigned',
  scored: 'Scored',
  lowest: 'Lowest',
  lowestOf: 'Which',
  more: (n: number) => `+${n}`,
  coverageLegend:
    'In scope: of all services. Assigned, scored: of those in scope. Lowest score: unassigned counts as 1. Alerts share services with other activities.',
  undecided: (n: number) => `Undecided: ${count(n, 'service')} of these activities.`,
  full: 'Service by service: cdc peacetime --full. What to record: cdc metric',
  metrics: 'What shows that it works',
  metric: 'Metric',
  trend: 'Trend',
  latest: 'Latest',
  on: 'Date',
  target: 'Target',
  status: 'Status',
  every: 'Every',
  source: 'Source',
  note: 'Note',
  value: 'Value',
  intervals: { month: 'month', quarter: 'quarter', year: 'year' },
  atLeast: (target: string) => `≥ ${target}`,
  atMost: (target: string) => `≤ ${target}`,
  reached: 'on target',
  missed: 'missed',
  missedTwice: 'missed twice',
  noTarget: 'no target',
  andOverdue: (status: string) => `${status}, overdue`,
  notRecorded: 'not recorded',
  trendLegend:
    'Trend: the last value of each period, each line on its own scale; · none. Overdue: none since the last complete period.',
  several: (n: number) => `Each mark is the last of ${n} periods.`,
  nothingRecorded: (activities: readonly string[], all: number) =>
    activities.length === all
      ? 'No metric is recorded for any activity, so nothing shows that they work.'
      : `Not recorded, so nothing shows whether they work: ${list(activities)}`,
  suggestions: 'What to record: cdc metric',
  undefined: (ids: readonly string[]) =>
    `${count(ids.length, 'metric')} in metrics.yaml without a definition, counted nowhere: ${list(ids)}`,
  judged: 'Which metrics show it is from the textbook; units, directions and intervals are this project’s choice.',
  listTitle: 'Metrics',
  suggested: 'Suggested, not in metrics.yaml',
  moreHint: 'What they mean: cdc metric --full',
  addHint: 'To record one: cdc metric add <id> <value>',
  noValues: 'No values yet.',
  recorded: (a: { metric: { id: string; name: { en: string; ja: string } }; on: string }) =>
    `${named(a.metric)}, ${a.on}`,
  unchanged: (what: string) => `${what}: no change`,
  nothing: '–',
  dryRun: 'Nothing was written.',
  unknownMetric: (word: string, meant?: string) =>
    `Unknown metric “${word}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  unknownMetricHelp: (ids: readonly string[]) =>
    `Metrics: ${list(ids)}. To define your own, add it to metrics.yaml with name, activity and better.`,
  ambiguousMetric: (word: string, ids: readonly string[]) =>
    `“${word}” is ambiguous: it is the name of ${ids.length} metrics, ${list(ids)}.`,
  ambiguousMetricHelp: 'Use the id.',
  undefinedMetric: (id: string) => `The metric “${id}” is in metrics.yaml, but it is not defined.`,
  undefinedMetricHelp: 'To see what is missing: cdc check',
  noNumber: (value: string) => `“${value}” is not a number.`,
  noNumberHelp: 'Write e.g. 12 or 95.5.',
  decimalPoint: (number: string) => `For decimals, write a point: ${number}`,
  impossibleValue: {
    negative: (metric: Named, value: number) => `${named(metric)} cannot be negative: ${value}. Nothing was written.`,
    'above-all': (metric: Named, value: number) =>
      `${named(metric)} is a percentage, so it cannot be above 100: ${value}. Nothing was written.`,
  },
  /** Values that can have been measured count; each of the others with its metric, its day and why. */
  notCounted: (values: readonly string[], rest: number) =>
    `Not counted: ${list([...values, ...(rest > 0 ? [`${rest} more`] : [])])}`,
  valueNotCounted: (a: { metric: string; on: string; value: string; why: 'future' | 'negative' | 'above-all' }) =>
    `${a.metric} ${a.value} on ${a.on} (${{ future: 'in the future', negative: 'negative', 'above-all': 'above 100%' }[a.why]})`,
  maybeShare: (value: number) => `${value} is taken as ${value}%, not ${Math.round(value * 1e11) / 1e9}%.`,
  impossibleDay: (a: { day: string; why: 'ahead' | 'ago' | 'far' | 'past'; today: string }) =>
    `--on: ${measuredDays[a.why](a.day, a.today)}`,
  yearMissing: (a: Record<'typed' | 'ahead' | 'past' | 'today', string>) =>
    `--on: “${a.typed}” has no year, and this year’s ${a.ahead} is in the future (today is ${a.today}). Write the date with its year, e.g. ${a.past}.`,
  onlyWithAdd: (what: string) => `${what} needs cdc metric add.`,
  onlyWithList: (what: string) => `${what} needs cdc metric list.`,
};
