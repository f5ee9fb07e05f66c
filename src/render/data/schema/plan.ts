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
import { improvement, improvementKeys } from './improvement.ts';
import { category, categoryFigures, figures, head, idsOf, score, selection, serviceKeys, words } from './parts.ts';

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
  steps: count('By how many scores to raise it.'),
  reaches: orNull(score('The score of the lagging part after these steps; null if it has none now.')),
  next: list(
    'The next score, for each part to raise.',
    record({
      rubric: choice('The scale.', ['insource', 'outsource']),
      score: score('The next score.'),
      text: about('What to do to reach it; the wording is this project’s own.', words),
    }),
  ),
  overdue: flag('Whether its due date has passed and the gap is still open.'),
});

export const planReport = record({
  ...head,
  selection,
  weights: about(
    'How much a step of each level counts.',
    recordOf([...neededLevels, 'undecided'], () => integer('Weight.', { minimum: 0 })),
  ),
  by: orNull(choice('How it is grouped.', planGroupings)),
  budget: orNull(count('How many steps are allowed; null without a limit.')),
  open: about('Everything there is to close.', effort),
  planned: about('What this plan closes.', effort),
  'what-if': about(
    'What was assumed, or null.',
    orNull(
      record({
        assumed: list(
          'The assumed scores.',
          record({
            ...serviceKeys,
            from: orNull(score('Its current as-is score, or null.')),
            to: score('The as-is score that was assumed.'),
            counts: orNull(score('The score that would count then: 1 for an unassigned service, whatever is assumed.')),
          }),
        ),
        before: about('Means as they are.', evaluation),
        after: about('Means as they would be.', evaluation),
      }),
    ),
  ),
  groups: list(
    'The roadmap, in order; a single group without grouping.',
    record({
      key: orNull(
        text(
          'A cycle, a quarter such as 2027-Q1 or, with fiscal years, FY2026-Q4, a team or a category; null for items without one.',
        ),
      ),
      items: list('What to improve.', item),
    }),
  ),
  more: count('How many more improvements there are that were not requested.'),
  left: list('What the budget leaves out completely.', improvement),
  unknown: about(
    'What a roadmap cannot know: services that may need improving too.',
    record({
      undecided: count('Undecided, so not in scope yet.'),
      unasked: count('Without an assignment.'),
      unscored: count('Neither scored nor excluded.'),
      'without-target': count('Scored, without a to-be score.'),
    }),
  ),
});
export type PlanJson = Of<typeof planReport>;
