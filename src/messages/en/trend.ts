import { count } from './phrases.ts';

export const trend = {
  title: 'Trend',
  states: (n: number, first: string, last: string) =>
    n === 1 ? `1 state, of ${first}` : `${n} states, from ${first} to ${last}`,
  none: 'No matching state in the history.',
  first: 'First',
  last: 'Last',
  inScope: 'In scope',
  scored: 'Scored',
  assigned: 'Assigned',
  openGaps: 'Below target',
  lines: { mean: 'As-is (all scored)', asIs: 'As-is (with a to-be)' },
  low: '▁',
  high: '█',
  overall: 'Overall',
  date: 'Date',
  commit: 'Commit',
  label: 'State',
  scale: 'Each line has its own scale, from ▁ to █, to make changes visible. · means no value.',
  several: (n: number) => `Each mark is the last of ${n} states.`,
  unreadable: (n: number) => `The files of ${count(n, 'state')} could not be used:`,
  shallow: 'This is a shallow clone, so the trend starts late.',
};
