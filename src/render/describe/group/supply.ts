import type { RequirementStanding } from '../../../analysis/group/requirements.ts';
import { type Cell, flexible, left, right, section, table, toned } from '../../document.ts';
import type { GroupResult } from '../../group-results.ts';
import { isWeak, mainstayName, supplierName, supplyText, verdictText } from './phrases.ts';
import { entityName, entityNames, type GroupSpeech } from './speech.ts';

/** Every service that one entity has from another. */
export function suppliesSection({ matrix: { supplies } }: GroupResult, speaking: GroupSpeech) {
  const { group: words, words: common } = speaking.messages;
  const columns = [
    flexible(words.supplier),
    flexible(words.consumer),
    left('ID'),
    flexible(common.service),
    flexible(words.worthHeading),
  ];
  return section(words.supplies, [
    table(
      columns,
      supplies.map((one): Cell[] => [
        supplierName(one, speaking),
        entityName(one.entity, speaking),
        { services: [one.row.id] },
        one.row.name[speaking.language],
        toned(isWeak(one) ? 'warn' : undefined, supplyText(one, speaking)),
      ]),
    ),
  ]);
}

/** Everyone on whom others lean in the end. */
export function leaningSection({ matrix: { leaning } }: GroupResult, speaking: GroupSpeech) {
  const { group: words } = speaking.messages;
  return section(words.leaning, [
    table(
      [flexible(words.source), right(words.count), flexible(words.dependents), flexible(words.services)],
      leaning.map(({ on, entities, services }): Cell[] => [
        mainstayName(on, speaking),
        { number: entities.length, as: 'count' },
        entityNames(entities, speaking),
        { services },
      ]),
      { legend: words.leaningLegend },
    ),
  ]);
}

/** Every requirement, by entity. */
export function requirementSection({ matrix: { requirements } }: GroupResult, speaking: GroupSpeech) {
  const { group: words } = speaking.messages;
  return section(words.requirements, [
    table(
      [flexible(words.requirements), flexible(words.entity), flexible(words.services)],
      requirements.flatMap((standing) => requirementRows(standing, speaking)),
    ),
  ]);
}

function requirementRows(standing: RequirementStanding, speaking: GroupSpeech): Cell[][] {
  const { group: words, words: common } = speaking.messages;
  const { requirement, checks } = standing;
  const { services, atLeast } = requirement;
  const said = words.requirement(common.list(services), atLeast === undefined ? undefined : String(atLeast));
  const entities = [...new Set(checks.map(({ entity }) => entity))];
  return entities.map((entity) => [
    said,
    entityName(entity, speaking),
    {
      lines: checks
        .filter((check) => check.entity === entity)
        .map((check) => toned(check.verdict === 'met' ? undefined : 'bad', verdictText(check, standing, speaking))),
    },
  ]);
}
