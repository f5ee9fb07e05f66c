import { changeKinds } from '../../../analysis/diff.ts';
import { about, choice, count, flag, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { category, day, figures, head, likeForLike, said, serviceKeys } from './parts.ts';

const state = record({
  name: orNull(text('The name it was requested by; null for the current files.')),
  commit: orNull(text('Id of the commit, or null.')),
  date: orNull(day('Date of the commit.')),
});

const changeKeys = {
  before: about('The figures before.', figures),
  after: about('The figures after.', figures),
  changed: count('How many services changed.'),
  'like-for-like': about('The services that both states score on the same scale.', likeForLike),
};

const sides = {
  before: about('The answers before; null if it was not listed.', orNull(said)),
  after: about('The answers after; null if it is no longer listed.', orNull(said)),
};

export const diffReport = record({
  ...head,
  from: about('The earlier state.', state),
  to: about('The later state.', state),
  'other-combination-score': flag('Whether the other part of a combination counts as its score now.'),
  total: about('The figures of all services.', record(changeKeys)),
  categories: list('The figures of each category.', record({ category: category('The category.'), ...changeKeys })),
  settings: list(
    'Changes that are not specific to a service, by file and key.',
    text('A key, such as cdc.policy.strength.'),
  ),
  services: list(
    'The services that changed in any way, or whose score was carried over.',
    record({
      ...serviceKeys,
      kinds: list('How level, assignment, scores or scope changed.', choice('A kind of change.', changeKinds)),
      'other-keys': list('Other answers that changed, by file and key.', text('A key, such as portfolio.action.')),
      'carried-over': flag('Whether the score was carried over: unchanged, in scope, with no later date.'),
      ...sides,
    }),
  ),
});
export type DiffJson = Of<typeof diffReport>;
