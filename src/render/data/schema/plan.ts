import { planGroupings } from '../../../analysis/plan.ts';
import { levels } from '../../../reference/index.ts';
import {
  about,
  choice,
  count,
  flag,
  integer,
  list,
  type Of,
  orNull,
  record,
  recordOf,
  text,
} from '../../../schema/shape.ts';
import {
  category,
  categoryFigures,
  figures,
  head,
  idsOf,
  improvement,
  improvementKeys,
  score,
  selection,
  serviceKeys,
  words,
} from './parts.ts';

const neededLevels = idsOf(levels).filter((id) => id !== 'unnecessary');

const effort = record({
  steps: count('Steps; one raises one service by one score.'),
  weighted: count('The weighted gap that they close: the sum of their weights.'),
});

const evaluation = record({
  total: about('Over all categories.', figures),
  categories: list('Of each category.', categoryFigures),
  strengths: list('Categories that are a strength.', category('A category.')),
  weaknesses: list('Categories that are a weakness.', category('A category.')),
});

const item = record({
  ...improvementKeys,
  steps: count('By how many scores it is to be raised.'),
  reaches: orNull(score('The score of what lags after these steps; null where it has none now.')),
  next: list(
    'The next score, of each half that has to be raised.',
    record({
      rubric: choice('By which scale.', ['insource', 'outsource']),
      score: score('The next score.'),
      text: about('What to do to reach it; the wording is this project’s own.', words),
    }),
  ),
  overdue: flag('Whether its day is past and the gap still there.'),
});

export const planReport = record({
  ...head,
  selection,
  weights: about(
    'How much a step of each level counts.',
    recordOf([...neededLevels, 'undecided'], () => integer('Weight.', { minimum: 0 })),
  ),
  by: orNull(choice('How it is grouped.', planGroupings)),
  budget: orNull(count('How many steps can be made; null where there is no limit.')),
  open: about('All that there is to close.', effort),
  planned: about('What this plan closes.', effort),
  'what-if': about(
    'What was assumed; null where nothing was.',
    orNull(
      record({
        assumed: list(
          'The assumed scores.',
          record({
            ...serviceKeys,
            from: orNull(score('The as-is score that it has; null where it has none.')),
            to: score('The as-is score that was assumed.'),
            counts: orNull(score('What would count then: 1 where nobody has it, whatever is assumed.')),
          }),
        ),
        before: about('Means as they are.', evaluation),
        after: about('Means as they would be.', evaluation),
      }),
    ),
  ),
  groups: list(
    'The roadmap, in its order; one group where nothing is grouped.',
    record({
      key: orNull(
        text(
          'A cycle, a quarter such as 2027-Q1 or, of fiscal years, FY2026-Q4, a team or a category; null for what has none.',
        ),
      ),
      items: list('What to improve.', item),
    }),
  ),
  more: count('How many improvements come after these and are not shown, since fewer were asked for.'),
  left: list('What the budget leaves out wholly.', improvement),
  unknown: about(
    'What a plan cannot know: services that may have to be improved too.',
    record({
      undecided: count('Not decided on: not in scope yet.'),
      unasked: count('It is not said who has them.'),
      unscored: count('Neither scored nor excluded.'),
      'without-target': count('Scored, without a to-be score.'),
    }),
  ),
});
export type PlanJson = Of<typeof planReport>;
