import { periods } from '../../../analysis/period.ts';
import { about, always, choice, count, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { groupFigures } from './group.ts';
import { changeCounts } from './group-diff.ts';
import { absent, entityKeys, groupHead } from './group-parts.ts';
import { day } from './parts.ts';

export const groupTrendReport = record({
  version: always('Version of the report format. It changes when programs that read the report have to change.', 2),
  ...groupHead,
  every: choice('The periods.', periods),
  points: list(
    'The end of each period, earliest first: each entity as it was committed last by then.',
    record({
      period: text('The period: 2026-11, 2026-Q4, 2026.'),
      day: day('Its last day; today if it is not over.'),
      entities: list(
        'Entities that are in the figures.',
        record({ ...entityKeys, figures: about('Its figures.', groupFigures) }),
      ),
      absent: about('Entities that were not there yet, or cannot be evaluated: in no figure.', absent),
      figures: about('All of them together.', groupFigures),
      changes: about(
        'What has changed since the point before, in entities known in both; null for the first one.',
        orNull(
          record({
            entities: count('Entities that are compared.'),
            comparable: count('Services scored in both states with the same assignment.'),
            counts: about('How many services have changed in which way.', changeCounts),
          }),
        ),
      ),
    }),
  ),
});
export type GroupTrendJson = Of<typeof groupTrendReport>;
