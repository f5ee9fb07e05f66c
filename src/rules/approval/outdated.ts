import { approvalStandings } from '../../analysis/approvals.ts';
import { defineRule } from '../rule.ts';

/** Answers that are otherwise than what was approved: the approval speaks of a state that is no more. */
export const approvalOutdated = defineRule({
  id: 'approval/outdated',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { phase, latest, index, changes } of approvalStandings(organisation, today)) {
      if (!changes || !latest || index === undefined) continue;
      const { by, role, on } = latest;
      const at = { file: 'approvals', path: ['approvals', index, 'digest'] } as const;
      yield { at, args: { phase, by, role, on, services: changes.services } };
    }
  },
});
