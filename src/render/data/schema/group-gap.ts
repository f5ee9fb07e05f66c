import {
  about,
  always,
  count,
  define,
  flag,
  integer,
  list,
  type Of,
  orNull,
  record,
  text,
} from '../../../schema/shape.ts';
import { absent, entityIds, entityKeys, gapSpread, groupHead } from './group-parts.ts';
import { category, score, words } from './parts.ts';

const figures = define(
  'group-gap-figures',
  'How far some services of some entities are from their targets.',
  record({
    'in-scope': count('In scope.'),
    compared: count('Of these, those with an own score and a target.'),
    'without-target': count('Of these, those with a score and no target.'),
    unscored: count('Of these, those with neither a score nor an exclusion.'),
    excluded: count('Of these, those excluded from the assessment.'),
    below: count('Of those compared, those below target: by the effective score, or one part of a combination.'),
    unclear: count('Of those compared, those without an effective score.'),
    own: about('Target minus own score; null without any.', orNull(gapSpread)),
    effective: about('Target minus effective score; null without any.', orNull(gapSpread)),
    furthest: entityIds('Those with the largest gap, where it is above 0.'),
  }),
);

const gap = (description: string) => orNull(integer(description, { minimum: -4, maximum: 4 }));

export const groupGapReport = record({
  version: always('Version of the report format. It changes when programs that read the report have to change.', 2),
  ...groupHead,
  absent,
  total: about('All services of all entities.', figures),
  entities: list(
    'The entities that can be evaluated.',
    record({ ...entityKeys, figures: about('Its figures.', figures) }),
  ),
  categories: list(
    'Each category in all entities.',
    record({ category: category('The category.'), figures: about('Its figures.', figures) }),
  ),
  services: list(
    'Each service of the list in all entities: largest gap first, then by how many are below.',
    record({
      id: text('Id of the service.'),
      category: category('Its category.'),
      name: about('Its name.', words),
      figures: about('Its figures.', figures),
      helpers: entityIds('Those whose own people do it, or their part of it, at 5.'),
    }),
  ),
  gaps: list(
    'Each service in scope of each entity.',
    record({
      entity: text('Id of the entity.'),
      service: text('Id of the service.'),
      own: orNull(score('The as-is score that counts in its own files.')),
      effective: orNull(score('The effective score.')),
      'to-be': orNull(score('The target.')),
      'own-gap': gap('Target minus own score.'),
      gap: gap('Target minus effective score.'),
      below: flag('Whether it is below its target.'),
    }),
  ),
});
export type GroupGapJson = Of<typeof groupGapReport>;
