import { count } from './phrases.ts';

export const trend = {
  title: 'Trend',
  states: (n: number, first: string, last: string) =>
    n === 1 ? `1 state, of ${first}` : `${n} states, from ${first} to ${last}`,
  none: 'There is no such state in the history.',
  first: 'First',
  last: 'Last',
  inScope: 'In scope',
  scored: 'Scored',
  assigned: 'Assigned',
  openGaps: 'Open gaps',
  overall: 'In all',
  date: 'Date',
  commit: 'Commit',
  label: 'State',
  scale: 'Each line has a scale of its own, from ▁ to █, so that a change can be seen; · no figure.',
  several: (n: number) => `A mark is the last of ${n} states.`,
  unreadable: (n: number) => `The files of ${count(n, 'state')} could not be used:`,
  shallow: 'Only the latest part of the history was cloned, so the trend begins late.',
};
