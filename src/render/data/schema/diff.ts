import { changeKinds } from '../../../analysis/diff.ts';
import { about, choice, count, flag, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { category, day, figures, head, likeForLike, said, serviceKeys } from './parts.ts';

const state = record({
  name: orNull(text('What it was asked for by; null for the files as they are now.')),
  commit: orNull(text('Id of the commit; null where it is from none.')),
  date: orNull(day('Day of the commit.')),
});

const changeKeys = {
  before: about('The figures before.', figures),
  after: about('The figures after.', figures),
  changed: count('How many services have changed.'),
  'like-for-like': about('The services that are scored in both states by the same rubric.', likeForLike),
};

const sides = {
  before: about('What was said; null where it was not in the list.', orNull(said)),
  after: about('What is said; null where it is no longer in the list.', orNull(said)),
};

export const diffReport = record({
  ...head,
  from: about('The earlier state.', state),
  to: about('The later state.', state),
  'other-combination-score': flag('Whether another half of a combination is its score now.'),
  total: about('The figures of all services.', record(changeKeys)),
  categories: list('The figures of each category.', record({ category: category('The category.'), ...changeKeys })),
  settings: list(
    'What has changed of no single service, by file and key.',
    text('A key, such as cdc.policy.strength.'),
  ),
  services: list(
    'The services that have changed in any way, or whose score was carried over.',
    record({
      ...serviceKeys,
      kinds: list('In which ways level, assignment, scores or scope have changed.', choice('A way.', changeKinds)),
      'other-keys': list('Other answers that have changed, by file and key.', text('A key, such as portfolio.action.')),
      'carried-over': flag('Whether the score was taken over: unchanged, in scope, and on no later day.'),
      ...sides,
    }),
  ),
});
export type DiffJson = Of<typeof diffReport>;
