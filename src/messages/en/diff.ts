import { count } from './phrases.ts';

export const diff = {
  title: 'Changes',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  workTree: 'work tree',
  summary: (changed: number, rows: number, kinds: readonly (readonly [string, number])[]) =>
    `${changed} of ${count(rows, 'service')} changed: ${kinds.map(([kind, n]) => `${n} ${kind.toLowerCase()}`).join(', ')}.`,
  none: 'Nothing has changed.',
  noneOfThese: 'No scope, level, assignment or score has changed.',
  otherAnswers: (services: number, settings: number) =>
    `Other answers changed: ${count(services, 'service')}, ${count(settings, 'setting')}`,
  answers: 'Answers',
  settings: 'Of no single service:',
  byCategory: 'By category',
  all: 'All',
  scored: 'Scored',
  changed: 'Changed',
  kind: 'Change',
  from: 'From',
  to: 'To',
  kinds: {
    improved: 'Improved',
    worsened: 'Worsened',
    scored: 'Scored now',
    excluded: 'Excluded now',
    unscored: 'Score taken out',
    're-targeted': 'Re-targeted',
    're-sourced': 'Re-sourced',
    're-levelled': 'Re-levelled',
    'newly-in-scope': 'Newly in scope',
    dropped: 'Dropped',
  },
  carriedOver: (n: number) =>
    `${count(n, 'score')} carried over: the same, and with no later day of assessment, so perhaps nobody has looked again:`,
  otherCombinationScore:
    'The policy takes the other half of a combination for its score now, so scores of combinations cannot be compared.',
};
