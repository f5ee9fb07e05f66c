import { requiredOf, requiredServices, requirementsMet, type Unmet } from '../../analysis/group/requirements.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import { placeOf } from '../../model/row.ts';
import { defineGroupRule } from '../rule.ts';

/** The file in which a requirement would be met. */
const files: Readonly<Record<Unmet, ServiceFileKind>> = {
  'not-in-scope': 'catalog',
  excluded: 'portfolio',
  'no-one': 'profile',
  'not-asked': 'profile',
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
    for (const { requirement, entity, service, value, loweredBy, unmet } of requirementsMet(group, scores)) {
      if (unmet === undefined) continue;
      const place = placeOf(service, files[unmet], ...(files[unmet] === 'portfolio' ? ['as-is'] : []));
      const { atLeast } = requirement;
      const supplier = loweredBy && { id: loweredBy.id, name: loweredBy.name };
      const args = { service: { id: service.id, name: service.name }, unmet, score: value, supplier, atLeast };
      yield { at: { ...place, name: entity.id }, args };
    }
    for (const [index, requirement] of group.requirements.entries()) {
      const services = requiredServices(requirement).length;
      if (services === 0) continue;
      for (const { id, name, organisation } of requiredOf(requirement, group)) {
        if (organisation) continue;
        const args = { unmet: 'unknown' as const, entity: { id, name }, services };
        yield { at: { file: 'group', path: ['require', index] }, args };
      }
    }
  },
});
