import { approvalStandings } from '../../analysis/approvals.ts';
import { defineRule } from '../rule.ts';

/** Answers that nobody with authority has approved. That somebody should is this project's own: the textbook asks it of a 5 only (8.3). */
export const approvalMissing = defineRule({
  id: 'approval/missing',
  severity: { recommended: 'off', strict: 'warning' },
  source: 'project',
  *run(organisation, { today }) {
    for (const { phase, state } of approvalStandings(organisation, today)) {
      if (state !== 'missing') continue;
      const at = { file: phase, path: ['services'], part: 'key' } as const;
      yield { at, args: { phase } };
    }
  },
});
