import { about, count, flag, integer, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { confidence, head, scope, scoreKeys, serviceKeys, view } from './parts.ts';

export const viewsReport = record({
  ...head,
  assessors: list('All who have a view, in the order of the files.', text('A name.')),
  'least-spread': integer('From which spread on views differ.', { minimum: 1, maximum: 4 }),
  services: list(
    'Every service with a view that has a score: those that some exclude and others score first, then by spread.',
    record({
      ...serviceKeys,
      scope,
      views: list('At least one.', view),
      agreed: about('The agreed as-is as in portfolio.yaml, or null.', scoreKeys['as-is']),
      confidence: orNull(confidence('How sure those who agreed are.')),
      spread: integer('The highest score minus the lowest; for a service in two parts, the larger of both.', {
        minimum: 0,
        maximum: 4,
      }),
      disputed: flag('Whether some exclude it and others score it.'),
      differs: flag('Whether it is disputed, or its spread is at least that.'),
      outside: flag('Whether the agreed score is lower or higher than all views.'),
    }),
  ),
  counts: about(
    'How many services have views.',
    record({
      several: count('With two or more.'),
      one: count('With one.'),
      none: count('In scope without any.'),
      unscored: count('Views without a score: they are not in the other numbers.'),
    }),
  ),
  'without-agreed': list('Services with views, but without an agreed score.', text('An id.')),
  outside: list('Services whose agreed score is outside the range of the views.', text('An id.')),
});
export type ViewsJson = Of<typeof viewsReport>;
