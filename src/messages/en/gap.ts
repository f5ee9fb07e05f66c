import { list } from './phrases.ts';

export const gap = {
  title: 'Gap analysis',
  since: (title: string, baseline: string) => `${title}, compared with ${baseline}`,
  phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
  parts: {
    catalog: 'Catalog: what is to be done',
    profile: 'Profile: who does it',
    portfolio: 'Portfolio: how well it is done',
  },
  summary: {
    scope: (a: { inScope: number; all: number; unnecessary: number; undecided: number }) =>
      `${a.inScope} of ${a.all} services in scope, ${a.unnecessary} unnecessary, ${a.undecided} undecided`,
    levels: (a: { basic: number; standard: number; advanced: number; optional: number; noLevel: number }) =>
      `${a.basic} basic, ${a.standard} standard, ${a.advanced} advanced, ${a.optional} optional${a.noLevel > 0 ? `, ${a.noLevel} of no level` : ''}`,
    coverage: (a: { missing: readonly string[]; toReview: number }) =>
      `${a.missing.length === 0 ? 'Starting set and all phases covered' : `Not covered: ${list(a.missing)}`}; ${a.toReview} to look at again now`,
    unassigned: (a: { unassigned: number; tooMuch: number }) =>
      `${a.unassigned} unassigned; ${a.tooMuch} assigned though unnecessary or undecided`,
    assignments: (a: { insource: number; combination: number; outsource: number; most?: string; services: number }) =>
      `${a.insource} insource, ${a.combination} combined, ${a.outsource} outsource${a.most === undefined ? '' : `; most: ${a.most} (${a.services})`}`,
    pattern: (a: { nearest: string; declared: string | undefined; aimedAt: string | undefined }) => {
      const declared = `declared: ${a.declared ?? 'none'}`;
      const aimedAt = `aimed at: ${a.aimedAt ?? 'none'}`;
      const between = `${a.declared} / ${a.aimedAt}`;
      if (a.nearest === between) return `As near to ${a.declared}, as declared, as to ${a.aimedAt}, as aimed at`;
      if (a.nearest === a.declared) return `Nearest to ${a.nearest}, as declared; ${aimedAt}`;
      if (a.nearest === a.aimedAt) return `Nearest to ${a.nearest}, as aimed at; ${declared}`;
      return `Nearest to ${a.nearest}; ${declared}; ${aimedAt}`;
    },
    noPattern: 'Nothing is assigned yet that could be compared with the patterns',
    means: (a: { asIs: string; toBe: string; gap: string; scored: number; unscored: number; excluded: number }) =>
      `As-is ${a.asIs}, to-be ${a.toBe}, gap ${a.gap}; ${a.scored} scored, ${a.unscored} unscored, ${a.excluded} excluded`,
    standing: (a: { strengths: string; weaknesses: string; aboveTarget: number }) =>
      `Strengths: ${a.strengths}; weaknesses: ${a.weaknesses}; ${a.aboveTarget} above target`,
    dependence: (a: { person: number; blind: number; short: number; long: number }) =>
      `${a.person} depend on a person, ${a.blind} handed off blindly; ${a.short} short, ${a.long} long cycle`,
  },
  legend: '█ as-is  ░ to close  ▒ above target',
  scored: 'Scored',
  scoredOf: (scored: number, inScope: number) => `${scored}/${inScope}`,
  noneInScope: 'No service is in scope yet. Begin with: cdc assess',
  levels: 'Levels by category',
  noLevel: 'No level',
  undecidedLevel: 'Undecided',
  all: 'All',
  coverage: 'Starting set and phases',
  covers: 'Covers',
  inScope: 'In scope',
  of: 'Of',
  startingSet: (name: string) => `Starting set: ${name}`,
  phase: (name: string) => `Phase: ${name}`,
  toReview: 'To look at again now',
  reviewBy: 'Review by',
  decidedBy: 'Decided by',
  reason: 'Reason',
  noReason: 'None recorded',
  unnecessary: 'Unnecessary, by reason',
  undecided: 'Undecided: nothing is said of them',
  count: 'Services',
  services: 'Which',
  unassigned: 'Unassigned: in scope, but nobody has it',
  tooMuch: 'Assigned, though unnecessary or undecided',
  loads: 'Who carries what (a combination counts for both)',
  carrier: 'Carried by',
  noCarrier: (kind: 'team' | 'provider'): string => (kind === 'team' ? 'No team named' : 'No provider named'),
  share: 'Share',
  basic: 'Basic',
  basicShare: 'Of all basic',
  areaOne: 'Area I, but outsourced: the organisation’s own work',
  areaThree: 'Area III, insourced without people: no team named, or as-is 3 and below',
  placedBy: 'Area said by',
  areaSources: { textbook: 'textbook', project: 'this project', organisation: 'organisation' },
  patterns: 'Patterns of organisation',
  led: (areas: readonly { area: string; own: number; services: number }[], unplaced: number) =>
    `Led by the organisation itself, by area: ${areas.map(({ area, own, services }) => `${area} ${own} of ${services}`).join(', ')}${unplaced === 0 ? '' : ` (${unplaced} in several areas or none, not compared)`}.`,
  pattern: 'Pattern',
  distance: 'Distance',
  marks: { nearest: 'nearest now', declared: 'declared', aimedAt: 'aimed at' },
  byCategory: 'By category',
  byService: 'By service, largest gap first',
  notable: 'To look into',
  what: 'What',
  notables: {
    aboveTarget: 'Above target',
    unscored: 'Unscored',
    excluded: 'Excluded',
    withoutTarget: 'No target',
    dependsOnPerson: 'Depends on a person',
    handedOffBlindly: 'Handed off blindly',
  },
  cycles: {
    short: 'Short cycle: with the people, budget and systems there are',
    long: 'Long cycle: needs new people, budget or systems, or somebody to do it',
  },
  priority: 'Priority',
  priorityOf: (weight: number, gap: number) => `${weight} × ${gap} = ${weight * gap}`,
  formula: (a: { basic: number; standard: number; advanced: number; optional: number; undecided: number }) =>
    `Priority = weight × gap. The weights are this project’s own: basic ${a.basic}, standard ${a.standard}, advanced ${a.advanced}, optional ${a.optional}, no level yet ${a.undecided}.`,
  owner: 'Owner',
  due: 'Due',
  changes: (baseline: string) => `Changed since ${baseline}`,
  change: 'Change',
  before: 'Before',
  now: 'Now',
  changeKinds: {
    added: 'newly in scope',
    dropped: 'dropped',
    raised: 'raised',
    lowered: 'lowered',
    resourced: 're-sourced',
  },
  met: (condition: string, figure: string) => `Condition met: ${condition} (it is ${figure})`,
  unknownFigure: (condition: string) => `Condition not tested: ${condition} (nothing is scored yet)`,
};
