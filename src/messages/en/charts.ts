import { count, list } from './phrases.ts';

export const charts = {
  progress: (states: number) => `Reading the history: ${count(states, 'state')} so far`,
  radar: {
    title: 'Mean scores of the categories',
    description: (a: { services: number; lowest: string; highest: string; unscored: readonly string[] }) =>
      `Means of the ${count(a.services, 'service')} with both a score and a target, from 1 in the middle to 5 outside. Lowest as-is: ${a.lowest}. Highest: ${a.highest}.${a.unscored.length === 0 ? '' : ` Nothing to show for: ${list(a.unscored)}.`}`,
    nothing: (unscored: readonly string[]) => `No service has both a score and a target yet: ${list(unscored)}.`,
  },
  previous: (state: string) => `As-is in ${state}`,
  heatmap: {
    titles: {
      score: 'As-is score of every service',
      level: 'Recommendation level of every service',
      assignment: 'Assignment of every service',
    },
    description: (parts: readonly { name: string; services: number }[]) =>
      `Every service in the phases of the management process, by category. ${list(parts.map(({ name, services }) => `${name}: ${services}`))}.`,
    services: 'Services',
    meaning: 'Meaning',
    noPhase: 'No phase',
    excludedShort: 'excl.',
    unscored: 'Unscored',
    excluded: 'Excluded',
    unassigned: 'Unassigned (1)',
    unasked: 'Not asked',
    undecided: 'Undecided',
    unnecessary: 'Unnecessary',
    noLevel: 'No level yet',
    shortAssignments: { insource: 'in', combination: 'in + out', outsource: 'out', unassigned: 'none' },
  },
  gap: {
    title: 'As-is and target of the categories',
    description: (a: { largest: string; gap: string; left: readonly string[] }) =>
      `Largest gap first: ${a.largest} (${a.gap}).${a.left.length === 0 ? '' : ` Without a score and a target: ${list(a.left)}.`}`,
    compared: 'Services',
  },
  load: {
    title: 'Services of each team and provider',
    description: (a: { most: string; services: number; unnamed: number }) =>
      `A combination counts for both. Most: ${a.most}, ${count(a.services, 'service')}.${a.unnamed === 0 ? '' : ` ${count(a.unnamed, 'assigned part')} ${a.unnamed === 1 ? 'names' : 'name'} no one.`}`,
    basic: 'Basic',
    other: 'Other levels',
  },
  areas: {
    title: 'The four areas, and how their services are assigned',
    information: { internal: 'Information about one’s own side', external: 'Information about the attackers' },
    skill: { low: 'Little security expertise', high: 'Special security expertise' },
    off: (n: number) => `${n} off the target pattern`,
  },
  trend: {
    title: 'Scores and coverage over time',
    description: (a: { states: number; first: string; last: string; unreadable: number }) =>
      `${count(a.states, 'state')} from ${a.first} to ${a.last}.${a.unreadable === 0 ? '' : ` ${count(a.unreadable, 'state')} cannot be read: the line has a gap.`}`,
    means: 'Mean of the services with both scores',
    services: 'Services',
    inScope: 'In scope',
    scored: 'Scored',
    date: 'Date',
  },
  timeline: {
    title: 'Improvements by due date',
    description: (a: { improvements: number; undated: number }) =>
      `${count(a.improvements, 'improvement')}, each in the quarter in which it is due.${a.undated === 0 ? '' : ` ${a.undated} without a date.`}`,
    quarter: 'Quarter',
  },
  sequence: {
    title: (scenario: string) => `Who hands over to whom: ${scenario}`,
    description: (a: {
      parties: number;
      handovers: number;
      requests: number;
      crossings: number;
      empty: readonly string[];
      unknown: readonly string[];
    }) =>
      `${count(a.parties, 'team or provider', 'teams and providers')} along the eight steps of an incident, ${count(a.handovers, 'handover')}, ${count(a.requests, 'request')} for help; of these, ${a.crossings} between the organisation and a provider.${a.empty.length === 0 ? '' : ` No one is there at: ${list(a.empty)}.`}${a.unknown.length === 0 ? '' : ` Not known at: ${list(a.unknown)}.`}`,
  },
  nothing: {
    radar: 'Nothing is in scope yet.',
    heatmap: 'There is no service to show.',
    gap: 'No category has a service with both a score and a target yet.',
    load: 'No service is assigned yet.',
    areas: 'No service of an area is in scope yet.',
    trend: 'There is no history to show: the files have not been committed yet, or git cannot be run.',
    timeline: 'There is nothing to improve yet, as far as the answers tell.',
    sequence: 'No service that an incident needs is assigned yet, or only some services are selected.',
  },
};
