import { requirementVerdicts } from '../../../analysis/group/requirements.ts';
import {
  about,
  always,
  choice,
  count,
  define,
  flag,
  list,
  type Of,
  orNull,
  record,
  text,
} from '../../../schema/shape.ts';
import { absent, entityIds, entityKeys, groupHead, scoreSpread } from './group-parts.ts';
import { assignment, category, day, score, words } from './parts.ts';

export const groupFigures = define(
  'group-figures',
  'Figures of some services of some entities; each service of each entity counts.',
  record({
    'in-scope': count('In scope: the sum of scored, excluded and unscored.'),
    scored: count('Of these, those with an as-is score that counts.'),
    excluded: count('Of these, those excluded from the assessment.'),
    unscored: count('Of these, those with neither.'),
    unassigned: count('Of the scored, those unassigned: they count as 1.'),
    unasked: count('Of those in scope, those without an assignment.'),
    unnecessary: count('Not in scope: unnecessary.'),
    undecided: count('Not in scope: undecided.'),
    unclear: count('Of the scored, those without an effective score.'),
    own: about('The scores by the files of each entity; null without any.', orNull(scoreSpread)),
    effective: about('The effective scores; null without any.', orNull(scoreSpread)),
  }),
);

const mainstay = record({
  kind: choice('What it is.', ['entity', 'provider']),
  id: text('Id of the entity, or of the provider as the first entity calls it.'),
  name: about('Its name.', words),
});

const service = record({
  id: text('Id of the service.'),
  category: category('Its category.'),
  name: about('Its name.', words),
  custom: flag('Whether it is a custom service of this entity.'),
  scope: choice('Whether it counts.', ['in-scope', 'unnecessary', 'undecided']),
  assignment: orNull(assignment('Its assignment.')),
  excluded: flag('Whether it is excluded from the assessment.'),
  own: orNull(score('The as-is score that counts in its own files; null if not in scope, unscored or excluded.')),
  effective: orNull(score('The same, at most as high as its supplier’s; null where it cannot be said.')),
  'lowered-by': orNull(text('Id of the entity whose score lowers it.')),
  unclear: orNull(
    choice('Why there is no effective score, though there is an own one.', ['unscored', 'unknown', 'loop', 'edition']),
  ),
  supplier: orNull(text('Id of the entity that does it, or a part of it.')),
  'supplier-problem': orNull(choice('Why that entity gives nothing.', ['not-offered', 'no-one'])),
  'to-be': orNull(score('The target score.')),
  'assessed-on': orNull(day('The date of the assessment.')),
});

const entity = record({
  ...entityKeys,
  figures: about('Its figures.', groupFigures),
  newest: orNull(day('The newest date of an assessment of a service in scope.')),
  oldest: orNull(day('The oldest one.')),
  judged: count('Services in scope with a score or an exclusion.'),
  stale: count('Of these, those that are stale by its own policy.'),
  undated: count('Of these, those without a date.'),
  categories: list(
    'Its categories.',
    record({ category: category('The category.'), figures: about('Its figures.', groupFigures) }),
  ),
  services: list('Its services, in the order of its matrix.', service),
});

export const groupReport = record({
  version: always('Version of the report format. It changes when programs that read the report have to change.', 2),
  ...groupHead,
  absent,
  total: about('All services of all entities.', groupFigures),
  'custom-services': count('Custom services: in the figures of entities and categories, in none of a service.'),
  entities: list('The entities that can be evaluated.', entity),
  categories: list(
    'Each category in all entities.',
    record({
      category: category('The category.'),
      figures: about('Its figures.', groupFigures),
      weakest: entityIds('Those with the lowest median of effective scores.'),
    }),
  ),
  services: list(
    'Each service of the list in all entities.',
    record({
      id: text('Id of the service.'),
      category: category('Its category.'),
      name: about('Its name.', words),
      figures: about('Its figures.', groupFigures),
      unassigned: entityIds('Those in which no one does it.'),
      unasked: entityIds('Those in which it has no assignment.'),
      weakest: entityIds('Those at the lowest effective score.'),
      helpers: entityIds('Those whose own people do it, or their part of it, at 5.'),
    }),
  ),
  'without-contract': list(
    'Partners without a contract, or with one that has ended.',
    record({ entity: text('Id of the entity.'), until: orNull(day('Last day of the contract that has ended.')) }),
  ),
  leaning: list(
    'Who does services for others in the end.',
    record({
      on: about('What they rely on.', mainstay),
      entities: entityIds('Those that lean on it.'),
      services: list('Of which services.', text('An id.')),
    }),
  ),
  'single-points': list(
    'Services that all entities that have them have from the same source.',
    record({
      service: text('Id of the service.'),
      on: about('What they rely on.', mainstay),
      entities: entityIds('Those that rely on it; an entity that is the source is one of them.'),
      unnamed: count('How many have it from a provider that they do not name.'),
    }),
  ),
  requirements: list(
    'The requirements of group.yaml.',
    record({
      services: list('Services and categories.', text('An id.')),
      'at-least': orNull(score('The lowest score that meets it.')),
      of: list('Kinds and ids of entities.', text('An id.')),
      entities: count('How many of the entities shown it is for.'),
      checks: list(
        'Each entity and service.',
        record({
          entity: text('Id of the entity.'),
          service: text('Id of the service.'),
          verdict: choice('How it stands.', requirementVerdicts),
          score: orNull(score('The score by which it was judged: the effective one, else the own one.')),
        }),
      ),
    }),
  ),
});
export type GroupJson = Of<typeof groupReport>;
