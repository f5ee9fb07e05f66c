import { covers, knownEntities } from '../../model/group.ts';
import { ownEntityKinds } from '../../reference/entity-kinds.ts';
import { successorOf } from '../../reference/index.ts';
import { defineGroupRule } from '../rule.ts';

/** The service in which it is decided how an incident is handled (textbook 7.1.3). */
const deciding = 'D-2';

/**
 * An entity that handles incidents, may not decide on them itself, and has no parent to ask. A parent company decides, and
 * a partner is bound by its contract.
 */
export const noEscalation = defineGroupRule({
  id: 'group/no-escalation',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'textbook 7.1.3',
  *run(group) {
    const decidedIn = successorOf(deciding, group.framework);
    for (const { id, name, kind, parent, decides, organisation } of knownEntities(group)) {
      if (kind === 'parent' || !ownEntityKinds.includes(kind) || parent !== undefined) continue;
      const row = organisation.rows.find((one) => one.id === decidedIn);
      if (row?.scope !== 'in-scope' || covers(decides, row)) continue;
      yield {
        at: { file: 'group', path: ['entities', id], part: 'key' },
        // As group.yaml names it, where it would stand.
        args: { entity: { id, name }, service: { id: row.id, name: row.name } },
      };
    }
  },
});
