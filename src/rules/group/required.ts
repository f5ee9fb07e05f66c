import type { EffectiveScores } from '../../analysis/group/effective.ts';
import { type RequirementVerdict, requirementStandings } from '../../analysis/group/requirements.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Entity } from '../../model/group.ts';
import { named, placeOf } from '../../model/row.ts';
import type { Framework, Score, Text } from '../../reference/index.ts';
import { defineGroupRule } from '../rule.ts';

/** The file in which a requirement would be met. */
const files: Readonly<Record<Exclude<RequirementVerdict, 'met' | 'unknown'>, ServiceFileKind>> = {
  'not-in-scope': 'catalog',
  'other-edition': 'catalog',
  excluded: 'portfolio',
  unassigned: 'profile',
  unasked: 'profile',
  unscored: 'portfolio',
  unclear: 'portfolio',
  below: 'portfolio',
};

/** A service that the group requires and an entity does not run, or not well enough (textbook 6.5.2). */
export const required = defineGroupRule({
  id: 'group/required',
  severity: { recommended: 'error', strict: 'error' },
  source: 'textbook 6.5.2',
  *run(group, { scores }) {
    for (const [index, { requirement, checks }] of requirementStandings(group, {}, scores).entries()) {
      const unknown = new Map<Entity, number>();
      for (const { entity, service, verdict, score, loweredBy } of checks) {
        const row = entity.organisation?.rows.find(({ id }) => id === service);
        const name = nameOf(service, group.framework);
        // Of an id that is in no list, `group/unknown-service` speaks.
        if (verdict === 'met' || !name) continue;
        if (verdict === 'unknown') {
          unknown.set(entity, (unknown.get(entity) ?? 0) + 1);
          continue;
        }
        const place = placeOf(
          row ?? { id: service },
          files[verdict],
          ...(files[verdict] === 'portfolio' ? ['as-is'] : []),
        );
        const by = group.entities.find(({ id }) => id === loweredBy);
        const args = {
          service: row ? named(row) : { id: service, name },
          unmet: verdict,
          score,
          supplier: by && { id: by.id, name: by.name, score: scoreOf(by, service, scores) },
          atLeast: requirement.atLeast,
        };
        yield { at: { ...place, name: entity.id }, args };
      }
      for (const [{ id, name }, services] of unknown) {
        const args = { unmet: 'unknown' as const, entity: { id, name }, services };
        yield { at: { file: 'group', path: ['require', index] }, args };
      }
    }
  },
});

function nameOf(service: string, { services }: Framework): Text | undefined {
  return services.find(({ id }) => id === service)?.name;
}

/** The effective score of a service in an entity, where it has one. */
function scoreOf({ organisation, ...entity }: Entity, service: string, scores: EffectiveScores): Score | undefined {
  const row = organisation?.rows.find(({ id }) => id === service);
  return organisation && row && scores({ ...entity, organisation }, row).value;
}
