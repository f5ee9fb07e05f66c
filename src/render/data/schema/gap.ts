import { partyKinds } from '../../../analysis/assignment.ts';
import { areas, assignments, levels, patterns, phases, reasons, scores } from '../../../reference/index.ts';
import {
  about,
  choice,
  count,
  define,
  list,
  number,
  type Of,
  orNull,
  record,
  recordOf,
  text,
} from '../../../schema/shape.ts';
import { improvement } from './improvement.ts';
import {
  assignment,
  category,
  categoryFigures,
  day,
  decided,
  figures,
  head,
  idsOf,
  level,
  likeForLike,
  mean,
  scoreKeys,
  selection,
  service,
  serviceKeys,
} from './parts.ts';

const distribution = define(
  'distribution',
  'The number of services in scope at each score, for one level.',
  record({
    level: orNull(level('The level; null for services without one.')),
    scores: about(
      'How many are at each score.',
      recordOf(scores.map(String), () => count('Services.')),
    ),
    excluded: count('Excluded from the assessment.'),
    unscored: count('Neither scored nor excluded.'),
    unassigned: count('Of those at 1, those unassigned.'),
    mean: mean('as-is score of those scored'),
  }),
);

export type DistributionJson = Of<typeof distribution>;

const coverage = {
  'in-scope': count('Its services in scope.'),
  of: count('All its services.'),
};

const catalog = record({
  undecided: list('Undecided services.', service),
  unnecessary: list(
    'Unnecessary services, by reason.',
    record({
      reason: orNull(choice('The reason, or null.', idsOf(reasons))),
      services: list('The services.', service),
    }),
  ),
  'to-review': list(
    'Decisions due for review, at any level.',
    record({ ...serviceKeys, 'review-by': orNull(day('When it was due for review.')) }),
  ),
  levels: list(
    'The number of services at each level, by category.',
    record({
      category: category('The category.'),
      levels: about(
        'Services of each level.',
        recordOf(idsOf(levels), () => count('Services.')),
      ),
      'no-level': count('In scope, without a level.'),
      undecided: count('Undecided.'),
    }),
  ),
  'starting-set': list('Categories to start with.', record({ id: category('The category.'), ...coverage })),
  phases: list(
    'Coverage of each phase of CDC management.',
    record({ id: choice('The phase.', idsOf(phases)), ...coverage }),
  ),
});

const placed = record({
  ...serviceKeys,
  'area-source': choice('Who placed it in the area.', ['textbook', 'project', 'organisation']),
});

const pattern = (description: string) => choice(description, idsOf(patterns));

/** How near the present is to each pattern. */
export const patternKeys = {
  areas: list(
    'How much of each area the organisation leads.',
    record({
      area: choice('The area.', idsOf(areas)),
      services: count('Services of this area and no other, assigned or unassigned.'),
      own: number('Led by the organisation itself; a combination counts ½.', { minimum: 0 }),
      assignments: about(
        'How many of them are assigned how.',
        recordOf(idsOf(assignments), () => count('Services.')),
      ),
    }),
  ),
  distances: list(
    'The distance to each pattern.',
    record({ pattern: pattern('The pattern.'), distance: number('In services.', { minimum: 0 }) }),
  ),
  compared: count('How many services the distances cover.'),
  near: list('The nearest, and those within ½ of it.', pattern('A pattern.')),
  nearest: orNull(
    pattern('The nearest one; null if fewer than ten services are compared, or several are equally near.'),
  ),
  unplaced: count('Services of several areas or none, which are not compared.'),
  declared: orNull(pattern('The current pattern in cdc.yaml.')),
  'aimed-at': orNull(pattern('The target pattern in cdc.yaml.')),
};

const profile = record({
  assignments: about(
    'The number of services in scope by assignment.',
    recordOf(idsOf(assignments), () => count('Services.')),
  ),
  unassigned: list('In scope and unassigned.', service),
  unasked: list('In scope without an assignment.', service),
  'too-much': list('Assigned, though unnecessary or without a level.', service),
  loads: list(
    'The load of each team and provider.',
    record({
      kind: choice('Team or provider.', partyKinds),
      id: orNull(text('Its id; null for services that should name one but do not.')),
      services: count('Its services, including its parts of combinations.'),
      share: number('Share of all assigned services, 0 to 1.', { minimum: 0, maximum: 1 }),
      basic: count('Those of level basic.'),
      'basic-share': orNull(number('Share of all assigned basic services; null if there are none.')),
    }),
  ),
  'area-one-outsourced': list('Services of area I that are wholly outsourced.', placed),
  'area-three-without-people': list('Services of area III that are insourced without enough people.', placed),
  pattern: about(
    'How close the organisation is to each of the four patterns.',
    record({
      ...patternKeys,
      deviations: list(
        'Services whose assignment does not fit the target pattern; empty without one.',
        record({
          ...serviceKeys,
          assignment: orNull(assignment('Its assignment.')),
          area: choice('Its area.', idsOf(areas)),
          expected: list('Assignments that would fit.', assignment('An assignment.')),
        }),
      ),
    }),
  ),
});

const serviceGap = record({ ...serviceKeys, ...scoreKeys });

const portfolio = record({
  distribution: list('The number of services at each score, by level; scores are ordinal.', distribution),
  total: about('Over all categories.', figures),
  categories: list('Of each category.', categoryFigures),
  services: list('Services with both scores, largest gap first.', serviceGap),
  'above-target': list('Services above target, furthest first.', serviceGap),
  unscored: list('In scope, neither scored nor excluded.', service),
  excluded: list('Excluded from the assessment.', service),
  'without-target': list('Scored, without a to-be score.', service),
  strengths: list('Categories that are a strength.', category('A category.')),
  weaknesses: list('Categories that are a weakness.', category('A category.')),
  'half-below-target': list('Combinations at their target with one part below it.', service),
  'not-done': list('The in-house part is at 1: it cannot be done.', service),
  'depends-on-person': list(
    'The in-house part is at 2 or 3, so it depends on one person, and the target is higher or missing.',
    service,
  ),
  'depends-on-person-accepted': list('The same, but the target is no higher.', service),
  'handed-off-blindly': list(
    'The provider’s part is at 3 or below, so it is outsourced without oversight, and the target is higher or missing.',
    service,
  ),
  'handed-off-blindly-accepted': list('The same, but the target is no higher.', service),
  'short-cycle': list('Improvements with the people, budget and systems in place, in order.', improvement),
  'long-cycle': list('Improvements that need new people, budget or systems, in order.', improvement),
});

const change = record({
  ...serviceKeys,
  before: about('The decisions before; null if it was not listed.', orNull(decided)),
  after: about('The decisions now; null if it is no longer listed.', orNull(decided)),
});

const rescored = record({
  ...serviceKeys,
  before: about('The scores before.', record(scoreKeys)),
  after: about('The scores now.', record(scoreKeys)),
});

export const gapReport = record({
  ...head,
  selection,
  counts: about(
    'The number of services in each state.',
    record({
      'in-scope': count('In scope: the sum of the next three.'),
      scored: count('With an as-is score.'),
      excluded: count('Excluded from the assessment.'),
      unscored: count('With neither.'),
      unassigned: count('In scope and unassigned: scored as 1.'),
      unasked: count('In scope without an assignment.'),
      undecided: count('Undecided.'),
      unnecessary: count('Not needed.'),
    }),
  ),
  catalog: about('What to do; null if this phase was not requested.', orNull(catalog)),
  profile: about('Who does it; null if this phase was not requested.', orNull(profile)),
  portfolio: about('How well it is done; null if this phase was not requested.', orNull(portfolio)),
  baseline: about(
    'What has changed since an earlier state; null without one.',
    orNull(
      record({
        name: orNull(text('The name that the state was requested by.')),
        added: list('In scope now but not before.', change),
        dropped: list('In scope before but not now.', change),
        raised: list('At a more urgent level now.', change),
        lowered: list('At a less urgent level now.', change),
        're-sourced': list('With another assignment, team or provider.', change),
        improved: list('With a higher score on the same scale; for a combination, in at least one part.', rescored),
        worsened: list('With a lower score; a combination may be in both lists.', rescored),
        figures: list(
          'The figures that conditions can name, in both states.',
          record({
            name: text('Its name.'),
            before: orNull(number('Before; null without a value.')),
            after: orNull(number('Now; null without a value.')),
            change: orNull(number('Now minus before; null if either is.')),
          }),
        ),
        'like-for-like': about('The services that both states score on the same scale.', likeForLike),
        categories: list(
          'The same for each category.',
          record({ category: category('The category.'), 'like-for-like': about('Its services.', likeForLike) }),
        ),
      }),
    ),
  ),
});
export type GapJson = Of<typeof gapReport>;
