import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  analyseGap,
  compareStates,
  diffJson,
  gapJson,
  loadTexts,
  makePlan,
  type Organisation,
  planJson,
  services,
} from '../../src/index.ts';
import { runs } from '../runs.ts';
import { type Fact, type Files, recompute, recomputeDiff } from './recomputed.ts';

const today = '2026-11-25';

const score = fc.integer({ min: 1, max: 5 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const day = fc.constantFrom('2026-01-31', '2026-11-24', '2026-11-25', '2026-11-26', '2028-02-29');
const level = fc.constantFrom('unnecessary', 'basic', 'basic', 'standard', 'standard', 'advanced', 'optional');
const assignment = fc.constantFrom('insource', 'insource', 'outsource', 'combination', 'combination', 'unassigned');
const pattern = fc.constantFrom('minimum-insource', 'hybrid', 'minimum-outsource', 'full-insource');

const service = fc.record({
  catalog: fc.record({
    level: maybe(level),
    reason: maybe(fc.constantFrom('no-risk', 'budget', 'people', 'skill', 'other')),
    'review-by': rarely(day),
    area: rarely(fc.constantFrom('I', 'II', 'III', 'IV')),
  }),
  profile: fc.record({
    assignment: maybe(assignment),
    team: maybe(fc.constant('t')),
    provider: maybe(fc.constant('p')),
    planned: rarely(fc.record({ assignment })),
  }),
  portfolio: fc.record({
    'as-is': fc.oneof(
      { arbitrary: score, weight: 4 },
      { arbitrary: fc.record({ insource: maybe(score), outsource: maybe(score) }), weight: 3 },
      fc.constant('excluded' as const),
      fc.constant(undefined),
    ),
    'to-be': maybe(score),
    cycle: rarely(fc.constantFrom('short', 'long')),
    due: rarely(day),
  }),
});

const own: Fact = { id: 'X-1', category: 'B', phase: 'operation', areas: ['II'] };
const facts: readonly Fact[] = services.flatMap((fact) => (fact.id === 'B-4' ? [fact, own] : [fact]));

const organisations = fc.record({
  policy: fc.record({
    'combination-score': fc.constantFrom('higher' as const, 'lower' as const),
    strength: fc.constantFrom(4, 3.5),
    weakness: fc.constantFrom(3, 2.5),
    weights: fc.constantFrom({}, { basic: 7, optional: 0 }, { undecided: 9 }),
  }),
  aimedAt: maybe(pattern),
  entries: fc.uniqueArray(fc.record({ id: fc.constantFrom(...facts.map(({ id }) => id)), service }), {
    selector: ({ id }) => id,
    maxLength: 65,
  }),
});

/** Both the files and the organisation that the program reads of them. */
async function read({
  policy,
  aimedAt,
  entries,
}: Parameters<typeof organisations.filter>[0] extends (value: infer T) => unknown ? T : never): Promise<{
  files: Files;
  organisation: Organisation;
}> {
  // As JSON, which is YAML too: what is undefined is left out.
  const of = (file: 'catalog' | 'profile' | 'portfolio') =>
    Object.fromEntries(entries.map((entry) => [entry.id, entry.service[file]]));
  const custom = { 'X-1': { category: 'B', name: 'Own', phase: 'operation', area: 'II' } };
  const texts = {
    cdc: { version: 1, policy, pattern: { 'to-be': aimedAt }, teams: { t: {} }, providers: { p: {} } },
    catalog: { version: 1, services: of('catalog'), custom },
    profile: { version: 1, services: of('profile') },
    portfolio: { version: 1, services: of('portfolio') },
  };
  const { organisation, diagnostics } = await loadTexts(
    Object.fromEntries(
      Object.entries(texts).map(([kind, data]) => [
        kind,
        { path: `${kind}.yaml`, content: JSON.stringify(data, null, 1) },
      ]),
    ),
  );
  if (!organisation) throw new Error(JSON.stringify(diagnostics));
  const plain = JSON.parse(JSON.stringify(texts));
  return {
    files: {
      policy,
      aimedAt,
      catalog: plain.catalog.services,
      profile: plain.profile.services,
      portfolio: plain.portfolio.services,
    },
    organisation,
  };
}

const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

it('gap and plan say what docs/numbers.md says, worked out anew', async () => {
  await fc.assert(
    fc.asyncProperty(organisations, fc.nat(30), async (random, budget) => {
      const { files, organisation } = await read(random);
      const expected = recompute(facts, files, today);

      const analysis = analyseGap(organisation, { today });
      const { counts, catalog, profile, portfolio } = gapJson({
        analysis,
        organisation,
        extent: 'all',
        phases: ['catalog', 'profile', 'portfolio'],
        baseline: undefined,
      });
      if (!catalog || !profile || !portfolio) throw new Error('a phase is missing');
      expect(counts).toEqual(expected.counts);
      expect(ids(catalog['to-review'])).toEqual(expected.toReview);
      expect(ids(profile.unassigned)).toEqual(expected.unassigned);
      expect(ids(profile.unasked)).toEqual(expected.unasked);
      expect(ids(profile['too-much'])).toEqual(expected.tooMuch);
      expect(ids(profile['area-one-outsourced'])).toEqual(expected.areaOne);
      expect(ids(profile['area-three-without-people'])).toEqual(expected.areaThree);
      const { off, ...pattern } = expected.pattern;
      expect(profile.pattern).toMatchObject(pattern);
      expect(ids(profile.pattern.deviations)).toEqual(off);
      expect(portfolio.distribution).toEqual(expected.distribution);
      expect(portfolio.total).toEqual(expected.total);
      expect(portfolio.categories).toEqual(expected.categories);
      expect(portfolio.services.map(({ id, gap }) => [id, gap])).toEqual(expected.ranked);
      expect(ids(portfolio['above-target']).toSorted()).toEqual(expected.aboveTarget.toSorted());
      expect(ids(portfolio.unscored)).toEqual(expected.unscored);
      expect(ids(portfolio.excluded)).toEqual(expected.excluded);
      expect(ids(portfolio['without-target'])).toEqual(expected.withoutTarget);
      expect(ids(portfolio['half-below-target'])).toEqual(expected.halfBelow);
      expect(ids(portfolio['not-done'])).toEqual(expected.notDone);
      expect(ids(portfolio['depends-on-person'])).toEqual(expected.depends);
      expect(ids(portfolio['depends-on-person-accepted'])).toEqual(expected.dependsAccepted);
      expect(ids(portfolio['handed-off-blindly'])).toEqual(expected.blind);
      expect(ids(portfolio['handed-off-blindly-accepted'])).toEqual(expected.blindAccepted);

      const planOf = (options: { budget?: number }) =>
        planJson({
          plan: makePlan(organisation, { today, ...options }),
          organisation,
          by: undefined,
          budget: options.budget,
          whatIf: undefined,
        });
      const all = planOf({});
      expect(all.open).toEqual(expected.open);
      expect(all.groups[0]?.items ?? []).toMatchObject(
        expected.roadmap.map(({ first: _, lags: __, ...item }) => ({ ...item, steps: item.shortfall })),
      );
      const onRoadmap = new Set(ids(expected.roadmap));
      const left = (services: readonly string[]) => services.filter((id) => !onRoadmap.has(id)).length;
      expect(all.unknown).toEqual({
        undecided: counts.undecided,
        unasked: left(expected.unasked),
        unscored: left(expected.unscored),
        'without-target': left(expected.withoutTarget),
      });
      const within = planOf({ budget });
      const taken = expected.budgeted(budget);
      expect((within.groups[0]?.items ?? []).map(({ id, steps, reaches }) => [id, steps, reaches])).toEqual(
        taken.map(({ id, steps, reaches }) => [id, steps, reaches]),
      );
      expect(ids(within.left)).toEqual(ids(expected.roadmap.slice(taken.length)));
    }),
    { numRuns: runs(500) },
  );
});

it('diff says what docs/numbers.md says, worked out anew', async () => {
  await fc.assert(
    fc.asyncProperty(organisations, organisations, async (earlier, later) => {
      const [before, after] = [await read(earlier), await read(later)];
      const expected = recomputeDiff(facts, before.files, after.files);
      const side = (organisation: Organisation) => ({ organisation, name: { name: undefined } });
      const { total, services } = diffJson({
        diff: compareStates(before.organisation, after.organisation),
        before: side(before.organisation),
        after: side(after.organisation),
      });
      expect(total.before).toEqual(expected.before);
      expect(total.after).toEqual(expected.after);
      expect(total['like-for-like']).toEqual(expected.likeForLike);
      expect(total.changed).toBe(Object.keys(expected.kinds).length);
      const kinds = services.filter((one) => one.kinds.length > 0).map((one) => [one.id, one.kinds]);
      expect(Object.fromEntries(kinds)).toEqual(expected.kinds);
    }),
    { numRuns: runs(500) },
  );
});
