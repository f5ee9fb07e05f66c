import { count } from './phrases.ts';

export const diff = {
  title: 'Changes',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  commitOn: (commit: string, day: string) => `${commit}, ${day}`,
  workTree: 'working tree',
  summary: (changed: number, rows: number, kinds: readonly (readonly [string, number])[]) =>
    `${changed} of ${count(rows, 'service')} changed: ${kinds.map(([kind, n]) => `${n} ${kind.toLowerCase()}`).join(', ')}.`,
  none: 'No changes.',
  noneOfThese: 'No scope, level, assignment or score has changed.',
  otherAnswers: (services: number, settings: number) =>
    `Other answers changed: ${count(services, 'service')}, ${count(settings, 'setting')}`,
  answers: 'Answers',
  settings: 'Not specific to a service:',
  byCategory: 'By category',
  all: 'All',
  scored: 'Scored',
  changed: 'Changed',
  kind: 'Change',
  group: 'Kind',
  from: 'From',
  to: 'To',
  kinds: {
    improved: 'Improved',
    worsened: 'Worsened',
    scored: 'Scored now',
    excluded: 'Excluded now',
    unscored: 'Score removed',
    're-targeted': 'Re-targeted',
    're-sourced': 'Re-sourced',
    're-levelled': 'Re-levelled',
    'newly-in-scope': 'Newly in scope',
    dropped: 'Dropped',
  },
  carriedOver: (n: number) =>
    `${count(n, 'score')} carried over: unchanged, with no later date of assessment, so perhaps not reviewed:`,
  otherCombinationScore:
    'The policy now takes the other part of a combination as its score, so scores of combinations cannot be compared.',
};
