import { count, list } from './phrases.ts';

/** Where assessors differ. */
export const views = {
  title: 'Views of the assessors',
  assessors: (names: readonly string[]) => `${count(names.length, 'assessor')}: ${list(names)}`,
  noViews: 'The files have no views. Each assessor records their own: cdc assess --as <name>',
  differing: (least: number) =>
    `To talk about: views differ by ${least}${least < 4 ? ' or more' : ''}, or some exclude the service`,
  others: 'All other services with views',
  noneDiffer: 'No views differ that much.',
  more: (n: number) => `… and ${count(n, 'more service')}: --full`,
  views: 'Views',
  agreed: 'Agreed',
  spread: 'Spread',
  outside: (score: string) => `${score} !`,
  outsideLegend: '! the agreed score is outside the range of the views',
  sureLegend: 'In brackets: how sure the assessor is',
  excludedBySome: 'excluded?',
  counts: 'Coverage',
  several: (n: number) => `two or more views: ${n}`,
  one: (n: number) => `one view: ${n}`,
  none: (n: number) => `in scope without a view: ${n}`,
  withoutAgreed: 'Views, but no agreed score',
  isOutside: 'Agreed score outside the views',
  unscored: 'Views without a score',
  note: 'Only the agreed as-is counts: no figure counts with views or confidence.',
};
