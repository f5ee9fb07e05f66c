/**
 * Every figure of `gap` and `plan` once more, written from `docs/numbers.md` line by line and from nothing else: no figure is
 * taken from the program. Only the facts of the framework (which service has which category, phase and areas) are given.
 */

export interface Fact {
  readonly id: string;
  readonly category: string;
  readonly phase: string | undefined;
  readonly areas: readonly string[];
}

type Score = number;
export interface Files {
  readonly policy: {
    readonly 'combination-score'?: 'higher' | 'lower';
    readonly strength?: number;
    readonly weakness?: number;
    readonly weights?: Readonly<Record<string, number>>;
  };
  readonly aimedAt: string | undefined;
  readonly catalog: Readonly<Record<string, { level?: string; reason?: string; 'review-by'?: string; area?: string }>>;
  readonly profile: Readonly<
    Record<string, { assignment?: string; team?: string; provider?: string; planned?: { assignment?: string } }>
  >;
  readonly portfolio: Readonly<
    Record<
      string,
      {
        'as-is'?: Score | 'excluded' | { insource?: Score; outsource?: Score };
        'to-be'?: Score;
        cycle?: string;
        due?: string;
      }
    >
  >;
}

const average = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What `docs/numbers.md` calls a service, with all that it says of one. */
function serviceOf({ id, category, phase, areas }: Fact, files: Files) {
  const { level, reason, area, 'review-by': reviewBy } = files.catalog[id] ?? {};
  const { assignment, team, provider, planned } = files.profile[id] ?? {};
  const { 'as-is': written, 'to-be': toBe = null, cycle, due } = files.portfolio[id] ?? {};
  const parts = typeof written === 'object' && Object.keys(written).length > 0 ? written : undefined;
  const asIs = typeof written === 'object' ? undefined : written;
  const saysScore = asIs !== undefined || parts !== undefined;

  // Which services count
  const decided = level !== undefined || assignment !== undefined || saysScore || toBe !== null;
  const inScope = decided && level !== 'unnecessary';
  const excluded = inScope && asIs === 'excluded';
  const unassigned = inScope && assignment === 'unassigned' && !excluded;
  const unasked = inScope && assignment === undefined && !excluded;
  const given = assignment !== undefined && assignment !== 'unassigned';
  const assigned = inScope && given;

  // The score of a service
  const lower = files.policy['combination-score'] === 'lower';
  const scoreThatCounts = (): number | null => {
    if (asIs === 'excluded') return null;
    if (inScope && assignment === 'unassigned') return 1;
    if (asIs !== undefined) return asIs;
    if (parts === undefined) return null;
    if (assignment === 'insource') return parts.insource ?? null;
    if (assignment === 'outsource') return parts.outsource ?? null;
    const both = [parts.insource, parts.outsource].filter((part) => part !== undefined);
    if (both.length === 1) return lower ? null : (both[0] ?? null);
    return lower ? Math.min(...both) : Math.max(...both);
  };
  const score = scoreThatCounts();
  const partOf = (of: 'insource' | 'outsource'): number | null => {
    if (assignment !== of && assignment !== 'combination') return null;
    if (parts) return parts[of] ?? null;
    return typeof asIs === 'number' ? asIs : null;
  };
  const [own, theirs] = [partOf('insource'), partOf('outsource')];
  const lowerPart = [own, theirs].filter((part) => part !== null);
  const lags = lowerPart.length > 0 ? Math.min(...lowerPart) : score;
  const gap = score === null || toBe === null ? null : toBe - score;
  const shortfall = lags === null || toBe === null ? 0 : Math.max(0, toBe - lags);
  const accepts = (part: number) => toBe !== null && toBe <= part;
  const areasOf = area === undefined ? areas : [area];
  return {
    ...{
      id,
      category,
      phase,
      level,
      reason,
      reviewBy,
      assignment,
      team,
      provider,
      planned,
      saysScore,
      toBe,
      cycle,
      due,
      areas: areasOf,
    },
    ...{ inScope, excluded, unassigned, unasked, given, assigned, score, own, theirs, gap, shortfall, lags },
    scored: inScope && score !== null,
    unscored: inScope && score === null && !excluded,
    undecided: !decided && level !== 'unnecessary',
    notDone: inScope && own === 1,
    depends: inScope && (own === 2 || own === 3) && !accepts(own),
    dependsAccepted: inScope && (own === 2 || own === 3) && accepts(own),
    blind: inScope && theirs !== null && theirs <= 3 && !accepts(theirs),
    blindAccepted: inScope && theirs !== null && theirs <= 3 && accepts(theirs),
  };
}

type Service = ReturnType<typeof serviceOf>;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const present = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

/** Means, and what comes before them. */
function figuresOf(services: readonly Service[]) {
  const inScope = services.filter((service) => service.inScope);
  const scored = inScope.filter((service) => service.scored);
  const compared = scored.filter(({ toBe }) => toBe !== null);
  const combinations = inScope.filter(
    ({ assignment, own, theirs }) => assignment === 'combination' && (own !== null || theirs !== null),
  );
  const count = (is: (service: Service) => boolean) => inScope.filter(is).length;
  return {
    'in-scope': inScope.length,
    scored: scored.length,
    excluded: count(({ excluded }) => excluded),
    unscored: count(({ unscored }) => unscored),
    unassigned: count(({ unassigned }) => unassigned),
    'without-target': scored.length - compared.length,
    assigned: count(({ assigned }) => assigned),
    'open-gaps': count(({ shortfall }) => shortfall > 0),
    mean: average(present(scored.map(({ score }) => score))),
    compared: compared.length,
    'as-is': average(present(compared.map(({ score }) => score))),
    'to-be': average(present(compared.map(({ toBe }) => toBe))),
    gap: average(present(compared.map(({ gap }) => gap))),
    combinations: {
      services: combinations.length,
      insource: average(present(combinations.map(({ own }) => own))),
      outsource: average(present(combinations.map(({ theirs }) => theirs))),
    },
  };
}

const levels = ['basic', 'standard', 'advanced', 'optional', undefined];

function distributionOf(services: readonly Service[], level: string | undefined) {
  const own = services.filter((service) => service.inScope && service.level === level);
  const at = (score: number) => own.filter((service) => service.score === score).length;
  return {
    level: level ?? null,
    scores: { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5) },
    excluded: own.filter(({ excluded }) => excluded).length,
    unscored: own.filter(({ unscored }) => unscored).length,
    unassigned: own.filter(({ unassigned }) => unassigned).length,
    mean: average(present(own.filter(({ scored }) => scored).map(({ score }) => score))),
  };
}

// Nearest pattern: the two tables, as they stand in the document.
const misfit: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  wholly: { insource: 0, combination: 0.5, outsource: 1, unassigned: 1 },
  'with support': { insource: 0, combination: 0, outsource: 1, unassigned: 1 },
  supported: { insource: 1, combination: 0, outsource: 0, unassigned: 0 },
  left: { insource: 1, combination: 0.5, outsource: 0, unassigned: 0 },
};
const fits: Readonly<Record<string, readonly string[]>> = {
  wholly: ['insource'],
  'with support': ['insource', 'combination'],
  supported: ['combination', 'outsource'],
  left: ['outsource'],
};
const expectations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'minimum-insource': { I: 'wholly', II: 'left', III: 'left', IV: 'left' },
  hybrid: { I: 'wholly', II: 'with support', III: 'left', IV: 'supported' },
  'minimum-outsource': { I: 'wholly', II: 'with support', III: 'left', IV: 'with support' },
  'full-insource': { I: 'wholly', II: 'wholly', III: 'wholly', IV: 'wholly' },
};

function patternOf(services: readonly Service[], aimedAt: string | undefined) {
  const said = services.filter(({ assigned, unassigned }) => assigned || unassigned);
  const compared = said.filter(({ areas }) => areas.length === 1);
  const expectedOf = (service: Service, pattern: string) => expectations[pattern]?.[service.areas[0] ?? ''] ?? '';
  const distances = Object.keys(expectations).map((pattern) => ({
    pattern,
    distance: sum(
      compared.map((service) => misfit[expectedOf(service, pattern)]?.[service.assignment ?? ''] ?? Number.NaN),
    ),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  const near = compared.length === 0 ? [] : distances.filter(({ distance }) => distance - least <= 0.5);
  const off =
    aimedAt === undefined
      ? []
      : compared.filter((service) => !fits[expectedOf(service, aimedAt)]?.includes(service.assignment ?? ''));
  return {
    distances,
    compared: compared.length,
    near: near.map(({ pattern }) => pattern),
    nearest: compared.length >= 10 && near.length === 1 ? (near[0]?.pattern ?? null) : null,
    unplaced: said.length - compared.length,
    off: off.map(({ id }) => id),
  };
}

const defaults: Readonly<Record<string, number>> = { basic: 4, standard: 3, advanced: 2, optional: 1, undecided: 2 };

export function recompute(facts: readonly Fact[], files: Files, today: string) {
  const services = facts.map((fact) => serviceOf(fact, files));
  const ids = (is: (service: Service) => boolean) => services.filter(is).map(({ id }) => id);
  const categories = [...new Set(facts.map(({ category }) => category))].map((category) => {
    const figures = figuresOf(services.filter((service) => service.category === category));
    const { strength = 4, weakness = 3 } = files.policy;
    const enough = figures.mean !== null && figures.scored >= figures['in-scope'] / 2;
    const standing =
      enough && (figures.mean ?? 0) >= strength
        ? 'strength'
        : enough && (figures.mean ?? 9) < weakness
          ? 'weakness'
          : null;
    return { category, ...figures, standing };
  });
  const pattern = patternOf(services, files.aimedAt);
  const ranked = services
    .filter(({ inScope, gap }) => inScope && gap !== null)
    .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));

  // Improvements
  const weights = { ...defaults, ...files.policy.weights };
  const toDo = services
    .filter(({ inScope, unassigned, shortfall }) => inScope && (unassigned || shortfall > 0))
    .map((service) => {
      const weight = weights[service.level ?? 'undecided'] ?? Number.NaN;
      const replanned = service.planned?.assignment !== undefined && service.planned.assignment !== service.assignment;
      const long = service.unassigned || service.score === 1 || replanned || pattern.off.includes(service.id);
      return {
        id: service.id,
        shortfall: service.shortfall,
        weight,
        priority: weight * service.shortfall,
        cycle: service.cycle ?? (long ? 'long' : 'short'),
        unassigned: service.unassigned,
        overdue: service.shortfall > 0 && service.due !== undefined && service.due < today,
        lags: service.lags,
        first: service.unassigned || service.notDone,
      };
    });
  const roadmap = [
    ...toDo.filter(({ first }) => first).toSorted((a, b) => b.weight - a.weight),
    ...toDo.filter(({ first }) => !first).toSorted((a, b) => b.priority - a.priority),
  ];
  const budgeted = (budget: number) => {
    let left = budget;
    const taken = [];
    for (const item of roadmap) {
      if (left === 0) break;
      const steps = Math.min(item.shortfall, left);
      left -= steps;
      taken.push({ ...item, steps, reaches: item.lags === null ? null : item.lags + steps });
    }
    return taken;
  };

  return {
    counts: {
      'in-scope': ids(({ inScope }) => inScope).length,
      scored: ids(({ scored }) => scored).length,
      excluded: ids(({ excluded }) => excluded).length,
      unscored: ids(({ unscored }) => unscored).length,
      unassigned: ids(({ unassigned }) => unassigned).length,
      unasked: ids(({ unasked }) => unasked).length,
      undecided: ids(({ undecided }) => undecided).length,
      unnecessary: ids(({ level }) => level === 'unnecessary').length,
    },
    toReview: ids(({ level, reason, reviewBy }) =>
      reviewBy === undefined
        ? level === 'unnecessary' && ['budget', 'people', 'skill'].includes(reason ?? '')
        : reviewBy <= today,
    ),
    unassigned: ids(({ unassigned }) => unassigned),
    unasked: ids(({ unasked }) => unasked),
    tooMuch: ids(({ given, level }) => given && (level === 'unnecessary' || level === undefined)),
    areaOne: ids(({ areas, inScope, assignment }) => inScope && areas.join() === 'I' && assignment === 'outsource'),
    areaThree: ids(
      ({ areas, inScope, assignment, team, own }) =>
        inScope &&
        areas.join() === 'III' &&
        assignment === 'insource' &&
        (team === undefined || (own !== null && own <= 3)),
    ),
    pattern,
    distribution: levels
      .map((level) => distributionOf(services, level))
      .filter(({ scores, excluded, unscored }) => sum(Object.values(scores)) + excluded + unscored > 0),
    total: figuresOf(services),
    categories,
    ranked: ranked.map(({ id, gap }) => [id, gap]),
    aboveTarget: ids(({ inScope, gap }) => inScope && gap !== null && gap < 0),
    unscored: ids(({ unscored }) => unscored),
    excluded: ids(({ excluded }) => excluded),
    withoutTarget: ids(({ scored, toBe }) => scored && toBe === null),
    halfBelow: ids(({ inScope, gap, shortfall }) => inScope && gap !== null && gap <= 0 && shortfall > 0),
    notDone: ids(({ notDone }) => notDone),
    depends: ids(({ depends }) => depends),
    dependsAccepted: ids(({ dependsAccepted }) => dependsAccepted),
    blind: ids(({ blind }) => blind),
    blindAccepted: ids(({ blindAccepted }) => blindAccepted),
    roadmap,
    budgeted,
    open: { steps: sum(toDo.map(({ shortfall }) => shortfall)), weighted: sum(toDo.map(({ priority }) => priority)) },
  };
}

const order = [
  'improved',
  'worsened',
  'scored',
  'excluded',
  'unscored',
  're-targeted',
  're-sourced',
  're-levelled',
  'newly-in-scope',
  'dropped',
];

/** How a service has changed from one state to another, by the table of changes. */
function kindsOf(was: Service, is: Service): string[] {
  if (was.inScope !== is.inScope) return [is.inScope ? 'newly-in-scope' : 'dropped'];
  const kinds = new Set<string>();
  if (is.inScope) {
    const says = ({ excluded, saysScore }: Service) => (excluded ? 'excluded' : saysScore ? 'scored' : 'unscored');
    if (was.assignment !== is.assignment || was.excluded !== is.excluded) {
      if (says(was) !== says(is)) kinds.add(says(is));
    } else {
      const parts: [number | null, number | null][] =
        is.assignment === 'combination'
          ? [
              [was.own, is.own],
              [was.theirs, is.theirs],
            ]
          : [[was.score, is.score]];
      for (const [before, after] of parts) {
        if (before === after) continue;
        if (before === null) kinds.add('scored');
        else if (after === null) kinds.add('unscored');
        else kinds.add(after > before ? 'improved' : 'worsened');
      }
    }
    if (was.toBe !== is.toBe) kinds.add('re-targeted');
  }
  if (was.assignment !== is.assignment || was.team !== is.team || was.provider !== is.provider) kinds.add('re-sourced');
  if (was.level !== is.level) kinds.add('re-levelled');
  return order.filter((kind) => kinds.has(kind));
}

/** Two states compared: the figures of each, the same services beside them, and how each service has changed. */
export function recomputeDiff(facts: readonly Fact[], before: Files, after: Files) {
  const pairs = facts.map((fact) => {
    // Where the same services are compared, both are measured by the later policy.
    const [own, later, is] = [
      serviceOf(fact, before),
      serviceOf(fact, { ...before, policy: after.policy }),
      serviceOf(fact, after),
    ];
    return { was: own, measured: later, is };
  });
  const scored = pairs.map(({ measured, is }) => ({ measured, is, was: measured.scored, now: is.scored }));
  const both = scored.filter(({ was, now }) => was && now);
  const alike = both.filter(({ measured, is }) => measured.assignment === is.assignment);
  const [then, now] = [
    average(present(alike.map(({ measured }) => measured.score))),
    average(present(alike.map(({ is }) => is.score))),
  ];
  return {
    before: figuresOf(pairs.map(({ was }) => was)),
    after: figuresOf(pairs.map(({ is }) => is)),
    likeForLike: {
      services: alike.length,
      're-sourced': both.length - alike.length,
      before: then,
      after: now,
      change: then === null || now === null ? null : now - then,
      entered: scored.filter((one) => !one.was && one.now).length,
      left: scored.filter((one) => one.was && !one.now).length,
    },
    kinds: Object.fromEntries(
      pairs.map(({ was, is }) => [is.id, kindsOf(was, is)] as const).filter(([, kinds]) => kinds.length > 0),
    ),
  };
}
