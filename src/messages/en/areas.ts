import { and, count, few, list } from './phrases.ts';

export const areas = {
  title: 'Areas and patterns of organisation',
  /** Which services are counted, and which are not. */
  scope: (a: Record<'services' | 'excluded' | 'undecided' | 'unnecessary', number>) => {
    const left = [
      a.excluded > 0 && `${a.excluded} excluded without an assignment`,
      a.undecided > 0 && `${a.undecided} undecided`,
      a.unnecessary > 0 && `${a.unnecessary} unnecessary`,
    ].filter((part) => part !== false);
    return `${count(a.services, 'service')} in scope.${left.length === 0 ? '' : ` Not counted: ${list(left)}.`}`;
  },
  several: (ids: readonly string[]) =>
    `${list(ids)} ${ids.length === 1 ? 'lies' : 'lie'} in several areas and ${ids.length === 1 ? 'counts' : 'count'} in each.`,
  none: (ids: readonly string[]) => `Without an area: ${few(ids)}.`,
  placed: (a: Record<'textbook' | 'organisation' | 'project', number>) =>
    `Area set by this project: ${a.project}; by the textbook: ${a.textbook}; by the organisation: ${a.organisation}.`,
  placedBy: (source: string) => `Area set by the ${source}`,
  othersByProject:
    'All others: this project’s own judgement, because figure 16 is a picture. catalog.yaml can set another area (area).',
  areas: 'The four areas',
  information: 'Information',
  informations: { internal: 'internal', external: 'external' },
  skill: 'Skill',
  skills: { low: 'low', high: 'high' },
  assigned: 'How assigned',
  all: 'Services',
  standings: {
    insource: 'Insource',
    combination: 'Combined',
    outsource: 'Outsource',
    unassigned: 'Unassigned',
    unasked: 'Not asked',
  },
  to: (pattern: string) => `To the target pattern, ${pattern}`,
  toAssumed: (pattern: string) => `If the target were ${pattern}`,
  /** How many services are to change, after the name of the pattern. */
  toDo: (title: string, a: Record<'moves' | 'compared' | 'unasked', number>) =>
    `${title}: ${a.moves} of ${a.compared} to change${a.unasked === 0 ? '' : `, ${a.unasked} not asked`}`,
  noTarget: 'cdc.yaml names no target pattern (pattern.to-be). To try one: cdc areas --to hybrid',
  noMoves: 'No assignment that is known has to change.',
  movesTitle: 'From the present to a target pattern',
  now: 'Now',
  after: 'Then',
  means: 'What it takes',
  planned: 'Planned',
  /** Where a planned change leads, and by when. */
  plannedAs: (plan: string) => `Planned: ${plan}`,
  plan: (assignment: string, by: string | undefined, leads: 'there' | 'between' | 'elsewhere') =>
    `${assignment}${by === undefined ? '' : `, ${by}`}${{ there: '', between: '; then the rest', elsewhere: '; not as expected' }[leads]}`,
  until: (day: string) => `Contract until ${day}`,
  /** In few letters that its area is this project’s judgement; `order` says what the mark means. */
  ofProject: (area: string) => `${area}*`,
  areaBy: (area: string, source: string) => `${area} (${source})`,
  /** What becomes of the team’s part and of the contract; a sentence of each. */
  team: {
    start: 'build a team',
    widen: 'let the team take it all',
    narrow: 'leave the team a part',
    end: 'hand it over',
  },
  /** Instead of building one, where there is one. */
  teamTakes: { all: 'a team takes it over', part: 'a team takes over a part' },
  contract: {
    start: 'make a contract',
    widen: 'extend the contract',
    narrow: 'reduce the contract',
    end: 'end the contract',
  },
  /** Instead of ending it, where the provider keeps other services. */
  providerStays: 'remove it from the contract',
  move: (parts: readonly string[], between: boolean) => {
    const all = parts.join(', ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)}${between ? ' (or first a combination)' : ''}`;
  },
  leaving: (services: readonly string[]) => `Planned changes away from this pattern: ${list(services)}.`,
  leavingTo: (id: string, assignment: string) => `${id} (${assignment})`,
  order:
    'Such changes belong to the long cycle, unless portfolio.yaml says otherwise (cycle). By level, then by area: I, II, IV, III, from least to most dependent on specialists. Which change is expected and what it takes is this project’s own judgement, and so are areas marked * or “this project”.',
  sides: 'SOC and CSIRT: who carries what',
  side: 'Side',
  sidesHow: (a: { textbook: readonly string[]; project: readonly string[] }) =>
    `By category. ${and(a.textbook)}: textbook 6.1; ${and(a.project)}: this project’s own. A combination counts for both.`,
  crossing: (names: readonly string[]) => `On both sides, SOC and CSIRT: ${list(names)}.`,
  categories: 'Categories',
  carriedBy: 'Carried by',
  carriers: (parts: readonly string[]) => list(parts),
  carrier: (name: string, services: number) => `${name} (${services})`,
  open: (standing: 'unassigned' | 'unasked', services: number) =>
    standing === 'unassigned' ? `${services} unassigned` : `${services} not asked`,
  alone: 'Alone',
  shared: 'Combined',
  sideOf: (name: string, categories: readonly string[]) => `${name} (${list(categories)})`,
  teams: 'Teams and providers by area',
  teamsHow:
    'From the area least dependent on specialists to the most (textbook 6.5.1). A combination counts for both, and a service of several areas in each, but once among all.',
  noArea: 'No area',
  more: 'SOC and CSIRT: cdc areas --part sides · teams: --part teams · all by id: --full',
  byId: 'Services by id: --full',
};
