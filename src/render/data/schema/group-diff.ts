import { groupChangeKinds } from '../../../analysis/group/diff.ts';
import { about, always, choice, count, list, type Of, record, recordOf, text } from '../../../schema/shape.ts';
import { groupFigures } from './group.ts';
import { absent, entityKeys, groupHead } from './group-parts.ts';

export const changeCounts = recordOf(groupChangeKinds, () => count('Services.'));

export const groupDiffReport = record({
  version: always('Version of the report format. It changes when programs that read the report have to change.', 2),
  ...groupHead,
  since: text('The earlier state, as it was named.'),
  'not-now': about('Entities that cannot be evaluated now: in no figure.', absent),
  'not-then': about(
    'Entities that were not there in the earlier state, or could not be evaluated: in no figure.',
    absent,
  ),
  comparable: count('Services scored in both states with the same assignment.'),
  counts: about('How many services have changed in which way.', changeCounts),
  before: about('The entities that are compared, then.', groupFigures),
  after: about('The same, now.', groupFigures),
  entities: list(
    'The entities that are compared.',
    record({
      ...entityKeys,
      comparable: count('Services scored in both states with the same assignment.'),
      counts: about('How many of its services have changed in which way.', changeCounts),
      changes: list(
        'Its services that have changed.',
        record({
          service: text('Id of the service.'),
          kinds: list('How.', choice('A kind of change.', groupChangeKinds)),
        }),
      ),
    }),
  ),
});
export type GroupDiffJson = Of<typeof groupDiffReport>;
