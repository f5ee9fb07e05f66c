import { and, count, list } from './phrases.ts';

export const gap = {
  title: 'Gap analysis',
  since: (title: string, baseline: string) => `${title}, compared with ${baseline}`,
  phases: { catalog: 'Catalog', profile: 'Profile', portfolio: 'Portfolio' },
  parts: {
    catalog: 'Catalog: what to do',
    profile: 'Profile: who does it',
    portfolio: 'Portfolio: how well it is done',
  },
  summary: {
    scope: (a: Record<'inScope' | 'all' | 'unnecessary' | 'undecided' | 'toReview', number>) =>
      `${a.inScope} of ${a.all} in scope, ${a.undecided} undecided, ${a.unnecessary} unnecessary (${a.toReview} to review)`,
    covered: 'Starting set and all phases covered',
    notCovered: (missing: readonly string[]) => `Not covered: ${list(missing)}`,
    assignments: (a: Record<'insource' | 'combination' | 'outsource' | 'unassigned' | 'unasked' | 'tooMuch', number>) =>
      `${a.insource} insourced, ${a.combination} combined, ${a.outsource} outsourced, ${a.unassigned} unassigned, ${a.unasked} not asked${a.tooMuch === 0 ? '' : `; ${a.tooMuch} surplus: assigned, though unnecessary or without a level`}`,
    pattern: (a: {
      nearest: string;
      asDeclared: boolean;
      declared: string | undefined;
      aimedAt: string | undefined;
      off: number;
    }) => {
      const declared = a.asDeclared ? 'as declared' : `declared: ${a.declared ?? 'none'}`;
      const aimedAt =
        a.aimedAt === undefined ? 'target: none' : `target: ${a.aimedAt} (${count(a.off, 'service')} off it)`;
      return `${a.nearest}${a.asDeclared ? ', ' : '; '}${declared}; ${aimedAt}`;
    },
    nearestTo: (pattern: string) => `Nearest pattern: ${pattern}`,
    asNear: (patterns: readonly string[]) => `No single nearest pattern: ${and(patterns)} are equally near (within ½)`,
    tooFew: (compared: number, least: number) =>
      `No nearest pattern: it takes ${least} services that can be compared, and there ${compared === 1 ? 'is' : 'are'} ${compared}`,
    noPattern: 'No assignments yet to compare with the patterns',
    /** `counts`: how many are at 1, 2, 3, 4 and 5. */
    scores: (a: {
      levels: readonly { level: string; counts: readonly number[] }[];
      unscored: number;
      excluded: number;
    }) =>
      `Scores 1–5: ${a.levels.map(({ level, counts }) => `${level.toLowerCase()} ${counts.join('/')}`).join(', ')}; ${a.unscored} unscored, ${a.excluded} excluded`,
    means: (a: { asIs: string; toBe: string; gap: string; compared: number; apart: string }) =>
      `As-is ${a.asIs}, to-be ${a.toBe}, gap ${a.gap} (${count(a.compared, 'service')})${a.apart === '' ? '' : `; ${a.apart}`}`,
    mean: (a: { scored: number; combinations: number } & Record<'mean' | 'basic' | 'insource' | 'outsource', string>) =>
      `Mean of all scored (${a.scored}): ${a.mean}, of the basic ones: ${a.basic}${a.combinations === 0 ? '' : `; ${a.combinations} combined: in-house part ${a.insource}, provider’s part ${a.outsource}`}`,
    standing: (a: { strengths: string; weaknesses: string; aboveTarget: number }) =>
      `Strengths: ${a.strengths}; weaknesses: ${a.weaknesses}; ${a.aboveTarget} above target`,
    dependence: (a: Record<'notDone' | 'person' | 'personAccepted' | 'blind' | 'blindAccepted', number>) =>
      `${a.notDone} not done; ${dependent(a.person)}${more(a.personAccepted)}; ${a.blind} outsourced without oversight${more(a.blindAccepted)}`,
    toDo: (a: { short: number; long: number; halfBelow: number }) =>
      `To improve: ${a.short} in the short cycle, ${a.long} in the long cycle${a.halfBelow === 0 ? '' : `; ${a.halfBelow} at target, one part below`}`,
  },
  /** One screen of it: each line fits 80 columns. */
  screen: {
    catalog: (a: Record<'inScope' | 'all' | 'unnecessary' | 'undecided' | 'toReview' | 'tooMuch', number>) =>
      `Catalog: ${a.inScope} of ${a.all} in scope, ${a.undecided} undecided, ${a.unnecessary} unnecessary${a.toReview === 0 ? '' : `, ${a.toReview} to review`}${a.tooMuch === 0 ? '' : `, ${a.tooMuch} surplus`}`,
    profile: (a: Record<'insource' | 'combination' | 'outsource' | 'unassigned' | 'unasked', number>) =>
      `Profile: ${a.insource} insourced, ${a.combination} combined, ${a.outsource} outsourced; ${a.unassigned} unassigned, ${a.unasked} not asked`,
    /** `at`: how many are at 1, 2, 3, 4 and 5. */
    scores: (a: { at: readonly number[] } & Record<'unscored' | 'excluded' | 'withoutTarget', number>) =>
      `Scores 1–5: ${a.at.join('/')}; ${a.unscored} unscored, ${a.excluded} excluded, ${a.withoutTarget} without target`,
    means: (a: { asIs: string; toBe: string } & Record<'notDone' | 'person' | 'blind', number>) =>
      `As-is ${a.asIs}, to-be ${a.toBe}; ${a.notDone} not done, ${dependent(a.person)}, ${a.blind} without oversight`,
    standings: { strength: 'strength', weakness: 'weakness' },
    uncovered: 'none in scope',
    first: (n: number, of: number) =>
      `Top ${n} of ${count(of, 'improvement')} · roadmap: cdc plan · all lists: cdc gap --full`,
    nobody: 'unassigned',
    nothing: 'Nothing to improve: no service is below its target or unassigned.',
    nothingKnown: 'No improvements known yet. Continue with: cdc assess',
    more: 'All lists: cdc gap --full',
  },
  seePlan: 'Roadmap: cdc plan (by cycle: cdc plan --by cycle)',
  /** What is not in a mean of as-is and to-be, or is in it though nobody scored it. */
  apart: (a: Record<'withoutTarget' | 'unscored' | 'unassigned', number>) =>
    [
      a.withoutTarget > 0 && `${a.withoutTarget} without target`,
      a.unscored > 0 && `${a.unscored} unscored`,
      a.unassigned > 0 && `${a.unassigned} unassigned`,
    ]
      .filter(Boolean)
      .join(', '),
  distribution: 'Scores by level: number of services at each',
  ofThoseNobody: 'Unassigned',
  excludedShort: 'Excl.',
  unscoredShort: 'None',
  distributionHow:
    'Unassigned: how many of those at 1 are unassigned. Excl., None: excluded, unscored. Mean: of all scored.',
  beside: 'Notes',
  rounded: (legend: string) => `${legend} (each figure is rounded separately)`,
  legend: '█ as-is  ░ to close  ▒ above target',
  scored: 'Scored',
  halves: 'In-house/provider',
  scoredOf: (scored: number, inScope: number) => `${scored}/${inScope}`,
  noneInScope: 'No service is in scope yet. Start with: cdc assess',
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
  toReview: 'Due for review',
  reviewBy: 'Review by',
  decidedBy: 'Decided by',
  reason: 'Reason',
  noReason: 'None recorded',
  unnecessary: 'Unnecessary, by reason',
  undecided: 'Undecided: no level, assignment, score or target',
  count: 'Services',
  services: 'Ids',
  unassigned: 'Unassigned: in scope, but no one does it',
  unasked: 'Not asked: in scope, but without an assignment',
  tooMuch: 'Surplus: assigned, though unnecessary or without a level',
  loads: 'Load by team and provider (a combination counts for both)',
  carrier: 'Team or provider',
  noCarrier: (kind: 'team' | 'provider'): string => (kind === 'team' ? 'No team named' : 'No provider named'),
  share: 'Share',
  basic: 'Basic',
  basicShare: 'Of all basic',
  areaOne: 'Area I, but outsourced: work for the organisation itself',
  areaThree: 'Area III, insourced without enough people: no team, or as-is 3 or below',
  deviations: (pattern: string) => `Off the target pattern, ${pattern}`,
  expected: 'Expected',
  or: (words: readonly string[]) => words.join(' or '),
  placedBy: 'Area set by',
  areaSources: { textbook: 'textbook', project: 'this project', organisation: 'organisation' },
  patterns: 'Patterns of organisation',
  led: (areas: readonly { area: string; own: number; services: number }[], unplaced: number) =>
    `Led by the organisation itself, by area: ${areas.map(({ area, own, services }) => `${area} ${own} of ${services}`).join(', ')}${unplaced === 0 ? '' : ` (${unplaced} in several areas or none, not compared)`}. The distance is the number of services that do not fit. A combination may count ½.`,
  pattern: 'Pattern',
  distance: 'Distance',
  distanceOf: (distance: number, compared: number) => `${distance} of ${compared}`,
  marks: { nearest: 'nearest', declared: 'declared', aimedAt: 'target', assumed: 'assumed (--to)' },
  byCategory: 'By category',
  byService: 'By service, largest gap first',
  notable: 'To look into',
  what: 'What',
  notables: {
    aboveTarget: 'Above target',
    unscored: 'Unscored',
    excluded: 'Excluded',
    withoutTarget: 'No target',
    halfBelow: 'At target, one part below',
    notDone: 'Not done (in-house part at 1)',
    dependsOnPerson: 'Depends on one person',
    dependsAccepted: 'Depends on one person, accepted',
    handedOffBlindly: 'Outsourced without oversight',
    blindAccepted: 'Outsourced without oversight, accepted',
  },
  cycles: {
    short: 'Short cycle: with the people, budget and systems in place',
    long: 'Long cycle: needs new people, budget or systems, or someone to do it',
  },
  priority: 'Priority',
  weightAndShortfall: 'Weight × below target by',
  priorityOf: (weight: number, gap: number) => `${weight} × ${gap} = ${weight * gap}`,
  formula: (
    a: Record<'basic' | 'standard' | 'advanced' | 'optional' | 'undecided', number> & {
      /** Whether the organisation has set them itself. */
      own: boolean;
    },
  ) =>
    `Priority = weight × scores below target (for a combination, of its lower part). The weights are ${a.own ? 'this organisation’s (cdc.yaml)' : 'this project’s own'}: basic ${a.basic}, standard ${a.standard}, advanced ${a.advanced}, optional ${a.optional}, no level yet ${a.undecided}.`,
  owner: 'Owner',
  due: 'Due',
  figure: 'Figure (as --fail-on names it)',
  figures: (baseline: string) => `Figures changed since ${baseline}`,
  sameFigures: 'No figures have changed.',
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
    improved: 'improved',
    worsened: 'worsened',
  },
  met: (condition: string, figure: string) => `Condition met: ${condition} (it is ${figure})`,
  unknownFigure: (condition: string) =>
    `Condition cannot be tested, so it counts as met: ${condition} (there is no value yet)`,
};

const dependent = (n: number) => (n === 1 ? '1 depends on one person' : `${n} depend on one person`);
const more = (accepted: number) => (accepted === 0 ? '' : ` (+${accepted} accepted)`);
