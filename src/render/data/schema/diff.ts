import { changeKinds } from '../../../analysis/diff.ts';
import { about, choice, count, flag, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { category, day, figures, head, said, serviceKeys } from './parts.ts';

const state = record({
  name: orNull(text('What it was asked for by; null for the files as they are now.')),
  commit: orNull(text('Id of the commit; null where it is from none.')),
  date: orNull(day('Day of the commit.')),
});

const changeKeys = {
  before: about('The figures before.', figures),
  after: about('The figures after.', figures),
  changed: count('How many services have changed.'),
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
  changes: list(
    'The services that have changed.',
    record({ ...serviceKeys, kinds: list('In which ways.', choice('A way.', changeKinds)), ...sides }),
  ),
  'carried-over': list(
    'Services in scope whose score was taken over: unchanged, and on no later day.',
    record({ ...serviceKeys, ...sides }),
  ),
});
export type DiffJson = Of<typeof diffReport>;
