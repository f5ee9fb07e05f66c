import { approvalStandings } from '../../analysis/approvals.ts';
import { defineRule } from '../rule.ts';

/** Answers that somebody with authority has rejected: they are to be changed, or decided on again. */
export const approvalRejected = defineRule({
  id: 'approval/rejected',
  severity: { recommended: 'warning', strict: 'warning' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { phase, state, latest, index } of approvalStandings(organisation, today)) {
      if (state !== 'rejected' || !latest || index === undefined) continue;
      const { by, role, on, note } = latest;
      const at = { file: 'approvals', path: ['approvals', index, 'decision'] } as const;
      yield { at, args: { phase, by, role, on, note } };
    }
  },
});
