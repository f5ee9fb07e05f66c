import { count, list, named } from './phrases.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const words = {
  /** Why services are not counted, by what a coverage says of them. */
  notCounted: {
    rest: 'Not counted there',
    reasons: {
      undecided: (n: number) => `${n} undecided`,
      unnecessary: (n: number) => `${n} unnecessary`,
      unassigned: (n: number) => `${n} unassigned`,
      unasked: (n: number) => `${n} not asked`,
      unscored: (n: number) => `${n} unscored`,
      excluded: (n: number) => `${n} excluded`,
    },
  },
  service: 'Service',
  level: 'Level',
  assignment: 'Assigned to',
  asIs: 'As-is',
  toBe: 'To-be',
  gap: 'Gap',
  mean: 'Mean',
  ownPart: 'in-house part',
  combined: (a: Record<'services' | 'insource' | 'outsource', string>) =>
    `${a.services} combined: in-house part ${a.insource}, provider’s part ${a.outsource}`,
  category: 'Category',
  phase: 'Phase',
  area: 'Area',
  team: 'Team',
  provider: 'Provider',
  undecided: 'undecided',
  unassigned: 'unassigned',
  excluded: 'excluded',
  unscored: '–',
  custom: 'custom',
  none: '–',
  /** Of what is defined for the services of the edition that this tool knows, where an organisation follows another. */
  notOneToOne: (ids: readonly string[]) =>
    `Defined for the services of ITU-T X.1060 (2021). Left out, because the edition of the organisation does not have them one to one: ${list(ids)}`,
  /** What was chosen, and what is left out by it. */
  selected: (a: {
    categories: readonly string[];
    services: readonly string[];
    team: string | undefined;
    owner: string | undefined;
    shown: number;
    leftOut: number;
  }) => {
    const parts = [
      a.categories.length > 0 && `${a.categories.length === 1 ? 'category' : 'categories'} ${list(a.categories)}`,
      a.services.length > 0 && `${a.services.length === 1 ? 'service' : 'services'} ${list(a.services)}`,
      a.team !== undefined && `team ${a.team}`,
      a.owner !== undefined && `owner ${a.owner}`,
    ];
    return `Only ${parts.filter(Boolean).join(', ')}: ${count(a.shown, 'service')}; ${a.leftOut} left out`;
  },
  /** A year or a quarter of one, by the calendar year in which it begins. */
  fiscal: (year: string, quarter: string | undefined) => `FY${year}${quarter === undefined ? '' : ` Q${quarter}`}`,
  fiscalShort: (year: string, quarter: string | undefined) => `FY${year}${quarter === undefined ? '' : ` Q${quarter}`}`,
  fiscalYear: (month: number) =>
    `Fiscal years start in ${months[month - 1]} (policy.fiscal-year-start) and are named after the year in which they start.`,
  likeForLike: {
    title: 'Like for like: scored in both states, on the same scale',
    both: 'Services',
    change: 'Change',
    entered: 'In',
    left: 'Out',
    resourced: 'Re-sourced',
    note: 'In, out: scored in only one of the two. Re-sourced: scored in both, but with another assignment and so on another scale; these scores cannot be compared.',
  },
  serviceOf: named,
  /** Services of the list that the files do not name; without ids where there are many. */
  inNoFile: (n: number, ids: readonly string[]) => `${n} in no file${ids.length === 0 ? '' : `: ${ids.join(', ')}`}`,
  /** What somebody said: `Suzuki: 3`. */
  said: (who: string, what: string) => `${who}: ${what}`,
  confidence: 'Confidence',
  sureness: (confidence: string) => `${confidence.toLowerCase()} confidence`,
  list: (items: readonly string[]) => items.join(', '),
  levelName: (name: string, _priority: string) => name,
  levelShort: (name: string, _priority: string) => name,
};
