import { approvalStandings } from '../../analysis/approvals.ts';
import { defineRule } from '../rule.ts';

/** An approval whose last day is past. */
export const approvalExpired = defineRule({
  id: 'approval/expired',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { phase, latest, index, expired } of approvalStandings(organisation, today)) {
      if (!expired || latest?.until === undefined || index === undefined) continue;
      const at = { file: 'approvals', path: ['approvals', index, 'until'] } as const;
      yield { at, args: { phase, by: latest.by, role: latest.role, until: latest.until } };
    }
  },
});
