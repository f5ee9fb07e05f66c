import { activities } from '../../../reference/peacetime.ts';
import { about, choice, count, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { standing } from './metric.ts';
import { figures, head, idsOf, score, words } from './parts.ts';

export const coverageKeys = {
  services: list('Ids of the services, those not in scope too.', text('An id.')),
  undecided: count('How many are undecided.'),
  unnecessary: count('How many are unnecessary.'),
  unasked: count('How many in scope have no assignment in the files.'),
  figures: about('The figures of those in scope.', figures),
  lowest: about(
    'The lowest score in scope, for a combination that of its lower part; null if none is scored.',
    orNull(record({ score: score('From 1 to 5.'), services: list('Which have it.', text('An id.')) })),
  ),
};

const coverage = record(coverageKeys);
export type ServiceCoverageJson = Of<typeof coverage>;

export const peacetimeReport = record({
  ...head,
  activities: list(
    'The five activities (textbook 7.2).',
    record({
      id: choice('Id of the activity.', idsOf(activities)),
      name: about('Its name.', words),
      parts: list(
        'Its services, by what they do in it.',
        record({
          role: choice('What they do: carry it, gather what it needs, send what comes of it, or manage it.', [
            'carry',
            'gather',
            'send',
            'manage',
          ] as const),
          ...coverageKeys,
        }),
      ),
      metrics: list('Its metrics in metrics.yaml.', standing),
      suggested: list('Suggested metrics that are not in metrics.yaml.', text('An id.')),
    }),
  ),
  reporting: about('The services that sum up and report on all of them.', coverage),
  'undefined-metrics': list('Ids in metrics.yaml that are neither suggested nor defined.', text('An id.')),
  'left-out': list(
    'Services of ITU-T X.1060 (2021) that it is defined for, and that the edition of the organisation does not have one to one.',
    text('Id of a service.'),
  ),
});
export type PeacetimeJson = Of<typeof peacetimeReport>;
