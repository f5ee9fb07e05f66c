import { absences } from '../../../model/group.ts';
import { entityKindIds } from '../../../reference/entity-kinds.ts';
import { about, choice, count, define, integer, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { category, score, words } from './parts.ts';

/** How every report on a group begins. */
export const groupHead = {
  group: about('Name of the group, or null.', orNull(words)),
  framework: text('The edition by whose list the entities are compared, and whose ids these are.'),
  'other-editions': list(
    'Entities that follow another edition.',
    record({
      entity: text('Id of the entity.'),
      framework: text('The edition that it follows.'),
      'not-had': list('Services of the list that it does not have one to one: not compared.', text('An id.')),
      'of-its-edition': list(
        'Its services in scope that the list does not have one to one, by their ids in its files: in its figures only.',
        text('An id.'),
      ),
    }),
  ),
  selection: about(
    'What was asked for; null where everything was.',
    orNull(
      record({
        kinds: list('Kinds of entities; none where all were asked for.', choice('A kind.', entityKindIds)),
        entities: list('Ids of entities; none where all were asked for.', text('An id.')),
        categories: list('Categories; none where all were asked for.', category('A category.')),
        services: list('Ids of services; none where all were asked for.', text('An id.')),
        shown: count('How many entities are shown.'),
        'left-out': count('How many entities are left out.'),
        'services-shown': count('How many services of the list are shown.'),
        'services-left-out': count('How many services of the list are left out.'),
      }),
    ),
  ),
};

export const entityKeys = {
  entity: text('Id of the entity.'),
  name: about('Its name.', words),
  kind: choice('What it is to the group.', entityKindIds),
};

export const absent = list(
  'Entities that cannot be evaluated: no figure includes them.',
  record({
    ...entityKeys,
    path: text('Its folder, as group.yaml has it.'),
    absence: choice('Why: no folder, no files, files that cannot be used, or another entity’s folder.', absences),
  }),
);

export const entityIds = (description: string) => list(description, text('Id of an entity.'));

export const scoreSpread = define(
  'spread',
  'How some scores lie; the median of an even number is the lower of the two in the middle.',
  record({
    n: count('How many there are.'),
    min: score('The lowest.'),
    median: score('The middle one.'),
    max: score('The highest.'),
  }),
);

const gap = (description: string) => integer(description, { minimum: -4, maximum: 4 });
export const gapSpread = define(
  'gap-spread',
  'How some gaps lie; the median of an even number is the lower of the two in the middle.',
  record({
    n: count('How many there are.'),
    min: gap('The smallest.'),
    median: gap('The middle one.'),
    max: gap('The largest.'),
  }),
);

export type AbsentJson = Of<typeof absent>;
export type GroupHeadJson = { readonly [K in keyof typeof groupHead]: Of<(typeof groupHead)[K]> };
