import { positions } from '../../../analysis/benchmark.ts';
import { levels } from '../../../reference/index.ts';
import { sectors, sizes } from '../../../reference/peer-groups.ts';
import { about, choice, count, list, number, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { assignment, category, head, idsOf, service as named, score, selection, serviceKeys } from './parts.ts';

const quartile = (description: string) => number(description, { minimum: 1, maximum: 5 });
const month = (description: string) => text(description, { pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])$' });

const countKeys = {
  below: count('Services in scope with a score below the first quartile.'),
  within: count('From the first to the third quartile.'),
  above: count('Above the third quartile.'),
  unscored: count('Without a score of the organisation.'),
  few: count('Scored, but by fewer than five peers.'),
};

const service = record({
  ...serviceKeys,
  scope: choice('Whether the organisation has it in scope.', ['in-scope', 'undecided', 'unnecessary'] as const),
  level: orNull(choice('The level in the organisation.', idsOf(levels))),
  assignment: orNull(assignment('The assignment in the organisation.')),
  score: orNull(score('The score of the organisation, in scope; null without one.')),
  'in-scope': count('Peers that have it in scope.'),
  scored: count('Peers that score it.'),
  quartiles: about(
    'The quartiles of the peers’ scores; null if fewer than five score it.',
    orNull(
      record({
        first: quartile('The first quartile.'),
        median: quartile('The median.'),
        third: quartile('The third quartile.'),
      }),
    ),
  ),
  position: orNull(choice('Where the score lies; null if it cannot be compared.', positions)),
  assigned: about(
    'How many peers have it assigned how; null if fewer than five answer that.',
    orNull(
      record({
        insource: count('Insourced.'),
        combination: count('Combined.'),
        outsource: count('Outsourced.'),
        unassigned: count('Unassigned.'),
        unasked: count('In scope without an assignment.'),
      }),
    ),
  ),
});
export type ServiceBenchmarkJson = Of<typeof service>;

export const benchmarkReport = record({
  ...head,
  selection,
  peers: count('How many organisations it is compared with: five or more.'),
  group: about(
    'The peers that were asked for; null for all.',
    record({
      size: orNull(choice('Their size.', idsOf(sizes))),
      sector: orNull(choice('Their sector.', idsOf(sectors))),
    }),
  ),
  months: about(
    'When the peers were assessed; null if none says it.',
    orNull(record({ first: month('The earliest month.'), last: month('The latest month.') })),
  ),
  undated: count('Peers without a month.'),
  'left-out': about(
    'What in the folder is no peer.',
    record({
      broken: count('Files with errors.'),
      empty: count('Files in which nothing is decided.'),
      own: count('Files with the organisation’s own assessment.'),
      edition: count('Files of another edition of the framework.'),
      filtered: count('Files of another or no size or sector.'),
      duplicate: count('Files with the same assessment as another.'),
      ignored: count('What is no YAML file.'),
    }),
  ),
  custom: list('Custom services, which are not compared.', named),
  total: about('Of all services.', record(countKeys)),
  categories: list('Of each category.', record({ category: category('The category.'), ...countKeys })),
  services: list('The listed services, in list order.', service),
  below: list('Ids of services below the first quartile, furthest below the median first.', text('An id.')),
  missing: list(
    'Ids of services that are assigned at more than half of the peers, and not in the organisation.',
    text('An id.'),
  ),
  alone: list('Ids of services in scope here and at none of the peers.', text('An id.')),
});
export type BenchmarkJson = Of<typeof benchmarkReport>;
