import { approvalStates } from '../../../analysis/approvals.ts';
import { approvalDecisions, notKnownReasons } from '../../../model/approval.ts';
import { serviceFileKinds } from '../../../model/files.ts';
import { about, choice, flag, list, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, head } from './parts.ts';

export const decisionKeys = {
  phase: choice('The phase.', serviceFileKinds),
  decision: choice('What was decided.', approvalDecisions),
  by: text('Who decided.'),
  role: text('In which role.'),
  on: day('When.'),
  until: orNull(day('The last day on which it is valid, or null.')),
  note: orNull(text('Conditions, a reason or a note, or null.')),
  digest: text('The digest of what was decided on.'),
};
const decision = record(decisionKeys);
export type DecisionJson = Of<typeof decision>;

/** How the approval of a phase stands. */
export const approvalStanding = record({
  phase: choice('The phase.', serviceFileKinds),
  state: choice('How it stands; outdated if anything has changed since, even if it has also expired.', approvalStates),
  latest: about('The latest decision, the only one that counts; null without one.', orNull(decision)),
  ahead: orNull(day('The date of a decision dated in the future, which does not count yet; else null.')),
  expired: flag('Whether it is an approval whose last day has passed.'),
  changed: flag('Whether it is an approval, and anything has changed since.'),
  'changed-services': orNull(
    list(
      'Ids of the services that have changed since; empty if none has; null if the approval does not record them.',
      text('An id.'),
    ),
  ),
});
export type ApprovalStandingJson = Of<typeof approvalStanding>;

export const approveReport = record({
  ...head,
  phases: list('The three phases, in order.', approvalStanding),
  recorded: orNull(
    list(
      'The commits that record the latest decisions; null outside of git.',
      record({
        phase: choice('The phase.', serviceFileKinds),
        commit: orNull(text('Id of the commit that added it; null if it is in none yet, or not known.')),
        date: orNull(day('The day of the commit, or null.')),
        signed: orNull(
          flag('Whether the commit bears a signature, which is not verified here; null without a commit.'),
        ),
        'not-known': orNull(
          choice(
            'Why no commit can be named: approvals.yaml could not be read before, or the clone is shallow; else null.',
            notKnownReasons,
          ),
        ),
      }),
    ),
  ),
  decisions: list('All decisions, in the order of approvals.yaml.', decision),
});
export type ApproveJson = Of<typeof approveReport>;
