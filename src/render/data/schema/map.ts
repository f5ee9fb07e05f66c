import { targetStandings } from '../../../analysis/mapping.ts';
import { relations } from '../../../reference/mappings/mapping.ts';
import { about, choice, count, list, type Of, orNull, record, recordOf, text } from '../../../schema/shape.ts';
import { head, idsOf, parties, score, words } from './parts.ts';
import { coverageKeys } from './peacetime.ts';

const reach = record({
  service: text('Id of the service.'),
  relation: choice('What the service is of the target, as for sets (NIST IR 8477).', idsOf(relations)),
  'mapped-to': text('What the row of the mapping names: the target, or a part that it lies in.'),
  rationale: about('Why.', words),
  scope: choice('Whether the service counts.', ['in-scope', 'unnecessary', 'undecided']),
  ...parties,
  score: orNull(score('Its as-is score that counts; null if unscored or excluded.')),
});

const standingsOf = (description: string) =>
  about(
    description,
    recordOf(targetStandings, (standing) => count(`How many are ${standing}.`)),
  );

export const mapReport = record({
  ...head,
  mappings: list(
    'The frameworks that were asked for.',
    record({
      framework: text('Id of the framework.'),
      name: about('Its name.', words),
      names: about('Whose words its names are.', words),
      file: orNull(text('The file that the mapping is from; null for this tool’s own judgement.')),
      shown: count('Targets below: all, or those that were asked for.'),
      'left-out': count('Targets that were not asked for.'),
      standings: standingsOf('Those below, by how their integral services stand; together they are all of them.'),
      services: about('The services that are integral to any of them.', record(coverageKeys)),
      targets: list(
        'The targets, in the order of the framework.',
        record({
          id: text('Id of the target.'),
          name: about('Its name, or a label of this tool’s own.', words),
          within: list('Ids of the parts that it lies in, the largest first.', text('An id.')),
          standing: choice(
            'unreached: no service. supported: none integral. not-chosen: no integral one to be done. nobody: none of those has anyone. some, all: how many of the integral ones are done.',
            targetStandings,
          ),
          integral: list('Services that are a principal way to it.', reach),
          supporting: list('Services that help with it.', reach),
          services: about('The integral ones.', record(coverageKeys)),
        }),
      ),
      without: list(
        'Services that the mapping says to reach nothing.',
        record({ service: text('Id of the service.'), rationale: about('Why.', words) }),
      ),
      missing: list('Listed services that the mapping says nothing of.', text('An id.')),
      custom: list('Custom services that the mapping says nothing of.', text('An id.')),
    }),
  ),
});
export type MapJson = Of<typeof mapReport>;
export type ReachJson = Of<typeof reach>;
