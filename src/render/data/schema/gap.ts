import { partyKinds } from '../../../analysis/assignment.ts';
import { areas, assignments, levels, patterns, phases, reasons } from '../../../reference/index.ts';
import { about, choice, count, list, number, type Of, orNull, record, recordOf, text } from '../../../schema/shape.ts';
import {
  assignment,
  category,
  categoryFigures,
  day,
  decided,
  distribution,
  figures,
  head,
  idsOf,
  improvement,
  likeForLike,
  scoreKeys,
  selection,
  service,
  serviceKeys,
} from './parts.ts';

const coverage = {
  'in-scope': count('Its services in scope.'),
  of: count('All its services.'),
};

const catalog = record({
  undecided: list('Services on which nothing is decided.', service),
  unnecessary: list(
    'What is not needed, by reason.',
    record({
      reason: orNull(choice('The reason; null where none is recorded.', idsOf(reasons))),
      services: list('The services.', service),
    }),
  ),
  'to-review': list(
    'Decisions to be looked at again now, at any level.',
    record({ ...serviceKeys, 'review-by': orNull(day('When it was to be looked at again.')) }),
  ),
  levels: list(
    'How many services of each category have which level.',
    record({
      category: category('The category.'),
      levels: about(
        'Services of each level.',
        recordOf(idsOf(levels), () => count('Services.')),
      ),
      'no-level': count('In scope, of no level yet.'),
      undecided: count('Nothing is decided on them.'),
    }),
  ),
  'starting-set': list('Categories to begin with.', record({ id: category('The category.'), ...coverage })),
  phases: list(
    'Coverage of each phase of managing the CDC.',
    record({ id: choice('The phase.', idsOf(phases)), ...coverage }),
  ),
});

const placed = record({
  ...serviceKeys,
  'area-source': choice('Whose placement in the area that is.', ['textbook', 'project', 'organisation']),
});

const pattern = (description: string) => choice(description, idsOf(patterns));

const profile = record({
  assignments: about(
    'How many services in scope are assigned how.',
    recordOf(idsOf(assignments), () => count('Services.')),
  ),
  unassigned: list('In scope, and it is said that nobody has them.', service),
  unasked: list('In scope, and it is not said who has them.', service),
  'too-much': list('Assigned, though unnecessary or of no level yet.', service),
  loads: list(
    'What each team and provider carries.',
    record({
      kind: choice('Which of the two.', partyKinds),
      id: orNull(text('Its id; null for all that names none, though it should.')),
      services: count('Services that it has, alone or a part.'),
      share: number('Of all services that somebody has, 0 to 1.', { minimum: 0, maximum: 1 }),
      basic: count('Those of level basic.'),
      'basic-share': orNull(number('Of all basic services that somebody has; null where there are none.')),
    }),
  ),
  'area-one-outsourced': list('Services of area I that are wholly outsourced.', placed),
  'area-three-without-people': list('Services of area III that are insourced without people for it.', placed),
  pattern: about(
    'How near the organisation is to each of the four patterns.',
    record({
      areas: list(
        'How far it leads the services of each area.',
        record({
          area: choice('The area.', idsOf(areas)),
          services: count('Services of this area and no other, assigned or said to be unassigned.'),
          own: number('Led by itself; a combination counts ½.', { minimum: 0 }),
        }),
      ),
      distances: list(
        'How far each pattern is.',
        record({ pattern: pattern('The pattern.'), distance: number('In services.', { minimum: 0 }) }),
      ),
      compared: count('How many services the distances are over.'),
      near: list('The nearest, and those that are as near to within ½.', pattern('A pattern.')),
      nearest: orNull(
        pattern('The one that is nearest; null where fewer than ten services are compared, or several are as near.'),
      ),
      unplaced: count('Services of several areas or none, which are compared with nothing.'),
      declared: orNull(pattern('What cdc.yaml says it is now.')),
      'aimed-at': orNull(pattern('What cdc.yaml says it is to be.')),
      deviations: list(
        'Services that are assigned in another way than the pattern aimed at expects; empty without one.',
        record({
          ...serviceKeys,
          assignment: orNull(assignment('How it is assigned.')),
          area: choice('Its area.', idsOf(areas)),
          expected: list('Any of these would fit.', assignment('An assignment.')),
        }),
      ),
    }),
  ),
});

const serviceGap = record({ ...serviceKeys, ...scoreKeys });

const portfolio = record({
  distribution: list('How many services of each level have which score; scores are ordinal.', distribution),
  total: about('Over all categories.', figures),
  categories: list('Of each category.', categoryFigures),
  services: list('Services with both scores, largest gap first.', serviceGap),
  'above-target': list('Services above target, furthest first.', serviceGap),
  unscored: list('In scope, neither scored nor excluded.', service),
  excluded: list('Left out of the assessment.', service),
  'without-target': list('Scored, without a to-be score.', service),
  strengths: list('Categories that are a strength.', category('A category.')),
  weaknesses: list('Categories that are a weakness.', category('A category.')),
  'half-below-target': list('Combinations at their target, of which one half is below it.', service),
  'not-done': list('Whose own part cannot be done: it is at 1.', service),
  'depends-on-person': list('Whose own part depends on single persons, at 2 or 3, and is not meant to.', service),
  'depends-on-person-accepted': list('Whose own part does, and whose target is no higher.', service),
  'handed-off-blindly': list('Whose provider’s part is not understood, at 3 or less, and is meant to be.', service),
  'handed-off-blindly-accepted': list('Whose provider’s part is not, and whose target is no higher.', service),
  'short-cycle': list('To improve within what is there, in order.', improvement),
  'long-cycle': list('To improve with new people, budget or systems, in order.', improvement),
});

const change = record({
  ...serviceKeys,
  before: about('What was decided; null where it was not in the list.', orNull(decided)),
  after: about('What is decided; null where it is no longer in the list.', orNull(decided)),
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
    'How many services are in which state.',
    record({
      'in-scope': count('In scope: the sum of the next three.'),
      scored: count('With an as-is score.'),
      excluded: count('Left out of the assessment.'),
      unscored: count('With neither.'),
      unassigned: count('In scope, and it is said that nobody has them: scored, as 1.'),
      unasked: count('In scope, and it is not said who has them.'),
      undecided: count('Nothing is decided on them.'),
      unnecessary: count('Not needed.'),
    }),
  ),
  catalog: about('What is to be done; null where the phase was not asked for.', orNull(catalog)),
  profile: about('Who does it; null where the phase was not asked for.', orNull(profile)),
  portfolio: about('How well it is done; null where the phase was not asked for.', orNull(portfolio)),
  baseline: about(
    'What has changed since an earlier state; null where it was compared with none.',
    orNull(
      record({
        name: orNull(text('What that state was asked for by.')),
        added: list('In scope now, and not before.', change),
        dropped: list('In scope before, and not now.', change),
        raised: list('Of a level that is more urgent now.', change),
        lowered: list('Of a level that is less urgent now.', change),
        're-sourced': list('With another assignment, team or provider.', change),
        improved: list('With a higher score by the same rubric, of a combination in one half at least.', rescored),
        worsened: list('With a lower one; a combination may be in both lists.', rescored),
        figures: list(
          'The figures that conditions can name, in both states.',
          record({
            name: text('Its name.'),
            before: orNull(number('Before; null where there was nothing to take it of.')),
            after: orNull(number('Now; null where there is nothing to take it of.')),
            change: orNull(number('Now minus before; null where one of the two is.')),
          }),
        ),
        'like-for-like': about('The services that are scored in both states by the same rubric.', likeForLike),
        categories: list(
          'The same of each category.',
          record({ category: category('The category.'), 'like-for-like': about('Its services.', likeForLike) }),
        ),
      }),
    ),
  ),
});
export type GapJson = Of<typeof gapReport>;
