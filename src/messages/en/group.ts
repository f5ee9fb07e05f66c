import { count, list } from './phrases.ts';

/** A few names, and how many more there are. */
const few = (names: readonly string[], rest: number) => (rest === 0 ? list(names) : `${list(names)} and ${rest} more`);

export const group = {
  title: 'Group',
  gapTitle: 'Gaps of the group',
  kind: 'Kind',
  entity: 'Entity',
  all: 'All',
  few,
  /** What was chosen, and what is left out by it. */
  selected: (
    a: Record<'kinds' | 'entities' | 'categories' | 'services', readonly string[]> &
      Record<'shownEntities' | 'entitiesLeftOut' | 'shownServices' | 'servicesLeftOut', number>,
  ) => {
    const parts = [
      a.kinds.length > 0 && `kind ${list(a.kinds)}`,
      a.entities.length > 0 && `of ${list(a.entities)}`,
      a.categories.length > 0 && `category ${list(a.categories)}`,
      a.services.length > 0 && `service ${list(a.services)}`,
    ];
    return `Only ${parts.filter(Boolean).join(', ')}: ${count(a.shownEntities, 'entity', 'entities')} (${a.entitiesLeftOut} left out), ${count(a.shownServices, 'service')} of the list (${a.servicesLeftOut} left out)`;
  },
  absent: (n: number, of: number, names: readonly string[], rest: number) =>
    `${n} of ${count(of, 'entity', 'entities')} cannot be evaluated, and ${n === 1 ? 'is' : 'are'} in no figure: ${few(names, rest)}`,
  absence: {
    missing: (name: string, path: string) => `${name} (folder ${path} missing)`,
    empty: (name: string, path: string) => `${name} (no files of an organisation in ${path})`,
    unusable: (name: string, path: string) => `${name} (files cannot be used: cdc check ${path})`,
    twice: (name: string, path: string) => `${name} (${path} already belongs to another entity)`,
    'not-yet': (name: string, _path: string) => `${name} (nothing committed yet)`,
    'no-history': (name: string, _path: string) => `${name} (not in git)`,
  },
  none: 'No entity can be evaluated.',
  counts: (
    a: Record<
      | 'entities'
      | 'inScope'
      | 'scored'
      | 'excluded'
      | 'unscored'
      | 'unassigned'
      | 'unasked'
      | 'unnecessary'
      | 'undecided',
      number
    >,
  ) =>
    `${count(a.entities, 'entity', 'entities')}, ${a.inScope} services in scope: ${a.scored} scored (${a.unassigned} unassigned, counted as 1), ${a.excluded} excluded, ${a.unscored} unscored; ${a.unasked} not asked. Unnecessary: ${a.unnecessary}; undecided: ${a.undecided}.`,
  /** How an entity follows another edition than the list by which all are compared. */
  otherEdition: (a: { entity: string; edition: string; list: string; notHad: string; own: string }) => {
    const own = a.own === '' ? '' : ` Of its own edition, in its figures only: ${a.own}.`;
    const notHad = a.notHad === '' ? '' : ` Not one to one in it, so not compared: ${a.notHad}.`;
    return `${a.entity} follows ${a.edition}; compared by ${a.list}, whose ids these are.${notHad}${own}`;
  },
  ownEdition: (list: string) => `All entities follow ${list}: the ids here and in group.yaml are those of its list.`,
  otherEditions: (n: number) => `${count(n, 'more entity', 'more entities')} of another edition: --full`,
  notHad: 'x: not one to one in the edition of the entity.',
  custom: (n: number) =>
    `${count(n, 'custom service')}: in the figures of entities and categories, but never compared between entities.`,
  /** The lowest, the median and the highest. */
  spread: (min: string, median: string, max: string) => `${min}·${median}·${max}`,
  spreadOf: (spread: string, n: number) => `${spread} (n ${n})`,
  assessed: 'Assessed',
  stale: 'Stale',
  staleOf: (a: Record<'stale' | 'undated' | 'judged', number>) =>
    a.judged === 0 ? '–' : `${a.stale} of ${a.judged}${a.undated === 0 ? '' : `, ${a.undated} undated`}`,
  inScope: 'In scope',
  scoredOf: (scored: number, inScope: number) => `${scored} of ${inScope}`,
  scored: 'Scored',
  unassigned: 'Unassigned',
  unasked: 'Not asked',
  own: 'Own',
  effective: 'Effective',
  spreadLegend:
    'Lowest·median·highest score. Effective: what another entity does counts at most as much as its own score.',
  spreadLegendShort: 'Lowest·median·highest; what another entity does counts at most as its own score.',
  moreEntities: (n: number) => `Not shown: ${count(n, 'more entity', 'more entities')}, less weak; all: --full.`,
  heatmap: 'Entities and categories (effective scores)',
  heatmapLegend:
    'Lowest·median·highest effective score, scored/in scope; !n: n of them unassigned; ?n: n without an effective score.',
  heatmapMarks: 'All: scored/in scope. !: some unassigned; *: some unscored or unclear.',
  noOne: (n: number, entities: number) =>
    `Unassigned, so no one does it: ${count(n, 'service')} in ${count(entities, 'entity', 'entities')}`,
  noneUnassigned: 'Unassigned: no service in scope of any entity.',
  /** What is weak, in a line each. */
  screen: {
    unassigned: (n: number) => `Unassigned (${n})`,
    weakSupplies: (n: number, of: number) => `Worth less (${n}/${of})`,
    singlePoints: (n: number) => `Single points (${n})`,
    required: (n: number, of: number) => `Not met (${n}/${of})`,
    contracts: (n: number) => `No contract (${n})`,
    contract: (id: string, until: string | undefined) => (until === undefined ? id : `${id}: ended on ${until}`),
    none: 'none',
    parts: (parts: readonly string[], rest: number) => `${parts.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}`,
    of: (who: string, what: string) => `${who}: ${what}`,
    fromHow: (what: string, how: string) => `${what}, ${how}`,
    point: (services: string, entities: string) => `${services} (${entities})`,
  },
  singlePoints: (n: number) => `Single points: ${count(n, 'service')}, each from one source for all who have it`,
  noSinglePoints: 'No single points: no service that two or more entities all have from the same source.',
  fromHow: (what: string, how: string) => `${what}: ${how}`,
  leanOn: (a: { entities: string; unnamed: number }) =>
    a.unnamed === 0 ? a.entities : `${a.entities}; ${a.unnamed} more with a provider that has no name`,
  leaning: 'Who others lean on',
  leaningLegend:
    'In the end, also through others. Providers with the same id or name in several entities count as one: this project’s judgement.',
  source: 'Source',
  count: 'Entities',
  dependents: 'Which',
  services: 'Services',
  required: (missing: number, of: number, entities: number) =>
    `Required: ${missing} of ${of} not met, in ${count(entities, 'entity', 'entities')}`,
  allRequired: (n: number) => `Required: all ${n} met.`,
  requiredOfNone: (services: string) => `Required, but of no entity that is shown: ${services}`,
  requirement: (services: string, atLeast: string | undefined) =>
    atLeast === undefined ? services : `${services}, at least ${atLeast}`,
  verdicts: {
    met: 'met',
    'not-in-scope': 'not in scope',
    'other-edition': 'other edition',
    excluded: 'excluded',
    unassigned: 'unassigned',
    unasked: 'not asked',
    unscored: 'unscored',
    below: 'too low',
    unclear: 'cannot be said',
    unknown: 'cannot be evaluated',
  },
  verdictOf: (service: string, verdict: string) => `${service} (${verdict})`,
  atMost: (score: string, least: string) => `${score}<${least}`,
  requirements: 'Requirements',
  supplies: 'Who serves whom',
  weakSupplies: (n: number, of: number) => `Served by another entity: ${n} of ${of} worth less than scored, or unclear`,
  soundSupplies: (n: number) => `Served by another entity: ${count(n, 'service')}, each worth what its own score says.`,
  supplier: 'Supplier',
  consumer: 'Consumer',
  from: (services: string, supplier: string) => `${services} from ${supplier}`,
  worthHeading: 'Score → worth',
  worth: (own: string, worth: string | undefined) => (worth === undefined ? own : `${own}→${worth}`),
  worthWhy: (own: string, worth: string, why: string) => `${own}→${worth} (${why})`,
  problems: {
    'not-offered': 'not offered there',
    'no-one': 'no one does it there',
    unknown: 'supplier cannot be evaluated',
    unscored: 'unscored there',
    loop: 'a loop',
    edition: 'other edition',
    notScored: 'not scored',
  },
  unclear: { unscored: 'unscored', unknown: 'unknown', loop: 'loop', edition: 'other edition' },
  byCategory: 'By category',
  byService: 'By service',
  weakest: 'Weakest',
  helpers: 'Could help (5)',
  weakestLegend: 'Weakest: at the lowest effective score. Could help: own people do it, or their part of it, at 5.',
  weakestCategoryLegend: 'Weakest: with the lowest median of effective scores.',
  eachService: 'Each service of each entity: own score, and what it is worth',
  eachLegend:
    '!: unassigned (counts as 1). 4→2 (hq): own score 4, worth 2, since the part of hq is worth less. →?: it cannot be said. ex: excluded, –: unscored, ·: unnecessary or undecided, ?: not asked.',
  excludedShort: 'ex',
  columnsLeftOut: (n: number) =>
    `Not shown: ${count(n, 'more entity', 'more entities')}; choose some with --of, or take all with --format csv.`,
  hints: 'All: cdc group --full · gaps: cdc group gap · one service: --service B-1',
  gapHints: 'All: cdc group gap --full · scores: cdc group · some entities: --kind, --of',
  gapCounts: (
    a: Record<
      'entities' | 'compared' | 'below' | 'withoutTarget' | 'unscored' | 'excluded' | 'unclear' | 'inScope',
      number
    >,
  ) =>
    `${count(a.entities, 'entity', 'entities')}, ${a.inScope} services in scope: ${a.compared} compared (${a.unclear} without an effective score), ${a.below} below target; ${a.withoutTarget} without target, ${a.unscored} unscored, ${a.excluded} excluded.`,
  compared: 'Compared',
  below: 'Below target',
  ownGap: 'Own gap',
  gap: 'Gap',
  furthest: 'Furthest below',
  gapLegend: 'Gap: target minus effective score, lowest·median·highest.',
  moreNames: (name: string, rest: number) => (rest === 0 ? name : `${name} +${rest}`),
  firstServices: (shown: number, of: number) => `Largest gaps (${shown} of ${of} services with one above 0)`,
  nothingBelow: 'No service with score and target is below its target.',
  diffTitle: (since: string) => `Changes in the group since ${since}`,
  notThen: (n: number, of: number, names: string) =>
    `${n} of ${count(of, 'entity', 'entities')} cannot be compared, and ${n === 1 ? 'is' : 'are'} in no figure: ${names}`,
  absenceThen: (name: string, why: 'missing' | 'empty' | 'unusable' | 'twice' | 'not-yet' | 'no-history') =>
    `${name} (${why === 'unusable' ? 'its files then cannot be used' : why === 'no-history' ? 'not in git' : 'no files committed then'})`,
  diffCounts: (
    a: Record<
      | 'entities'
      | 'changed'
      | 'comparable'
      | 'improved'
      | 'worsened'
      | 'now-unassigned'
      | 'no-longer-unassigned'
      | 're-sourced'
      | 'newly-in-scope'
      | 'dropped',
      number
    >,
  ) =>
    `${count(a.entities, 'entity', 'entities')} compared, ${a.changed} with changes. Of ${count(a.comparable, 'service')} scored in both states with the same assignment, ${a.improved} improved and ${a.worsened} worsened; ${a['now-unassigned']} now unassigned, ${a['no-longer-unassigned']} no longer; ${a['re-sourced']} re-sourced, ${a['newly-in-scope']} newly in scope, ${a.dropped} dropped.`,
  noneComparable: 'No entity can be compared.',
  diffFigures: (a: {
    unassigned: readonly [number, number];
    own: readonly [string, string];
    effective: readonly [string, string];
  }) =>
    `Unassigned ${a.unassigned[0]} → ${a.unassigned[1]}; own ${a.own[0]} → ${a.own[1]}, effective ${a.effective[0]} → ${a.effective[1]} (lowest·median·highest).`,
  unassignedKinds: { 'now-unassigned': 'Now unassigned', 'no-longer-unassigned': 'No longer unassigned' },
  comparable: 'Comparable',
  comparableLegend: 'Comparable: scored in both states with the same assignment. Only these can improve or worsen.',
  moreChanged: (n: number) => `Not shown: ${count(n, 'more entity', 'more entities')} with changes; all: --full.`,
  changesOf: (name: string, n: number) => `${name}: ${count(n, 'service')} changed`,
  diffHints: 'Service by service: cdc group diff --full · another state: --baseline 2026-03-31',
  trendTitle: 'Trend of the group',
  period: 'Period',
  until: 'Until',
  entities: 'Entities',
  entitiesOf: (n: number, of: number) => `${n} of ${of}`,
  trendLegend:
    'Each entity as committed last by then; entities that were not there yet are in no figure. Improved, worsened: since the line above, among services scored in both with the same assignment.',
  noHistory: 'No entity has files in git yet.',
  progress: (done: number, all: number) => `Reading the history: ${done} of ${all} entities`,
  report: {
    title: 'Report on the group',
    parts: {
      overview: 'Overview',
      map: 'Entities and categories',
      weak: 'Weak links',
      services: 'Services',
      supply: 'Who serves whom',
      gap: 'Gaps',
      trend: 'Over time',
      method: 'What the figures mean',
    },
    chart: 'Lowest effective score of each category in each entity',
    chartDescription: (parts: readonly { readonly name: string; readonly cells: number }[]) =>
      `Entities in rows, categories in columns. ${list(parts.map(({ name, cells }) => `${name}: ${cells}`))}`,
    cells: 'Entities × categories',
    lowest: (score: number) => `lowest score ${score}`,
    unscored: 'nothing scored',
    nothing: 'nothing in scope',
    asOf: (day: string) => `As of ${day}`,
    method: [
      'Own: the as-is score that counts in the files of each entity, by its own policy. Unassigned services in scope count as 1.',
      'Effective: the same, but the part that another entity of the group does counts at most as much as that entity’s own effective score; 1 if that entity does not offer the service or no one does it there. In a loop, or if the supplier is unscored or cannot be evaluated, there is no effective score.',
      'Spreads show the lowest, the median and the highest score. The median of an even number is the lower of the two in the middle. There are no means: scores are ordinal, and a mean hides the weakest.',
      'Services of the list are compared by their ids; if entities follow several editions, by those of the edition from which the others come, as far as they are one to one the same. All else, like custom services, is in the figures of its entity only.',
      'Entities that cannot be evaluated are in no figure, and are listed.',
    ],
    formats: 'The report on a group is HTML or Markdown: --format html, --format markdown',
  },
};
