import type { ApprovalStanding } from '../../analysis/approvals.ts';
import type { ApprovalEntry } from '../../model/approval.ts';
import type { ApproveResult } from '../approve-result.ts';
import { type Records, recordsOf } from './records.ts';
import type { ApprovalStandingJson, ApproveJson, DecisionJson } from './schema/approve.ts';

/** The approvals as `schemas/approve-report.schema.json` describes them. */
export function approveJson({ organisation, standings, recorded }: ApproveResult): ApproveJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    phases: standings.map(approvalStandingJson),
    recorded:
      recorded === undefined
        ? null
        : standings.flatMap(({ phase, latest }) => {
            if (latest === undefined) return [];
            const found = recorded.get(latest);
            const commit = found && 'notKnown' in found ? undefined : found;
            return [
              {
                phase,
                commit: commit?.id ?? null,
                date: commit?.date ?? null,
                signed: commit?.signed ?? null,
                'not-known': found && 'notKnown' in found ? found.notKnown : null,
              },
            ];
          }),
    decisions: organisation.approvals.map(decisionJson),
  };
}

export function approvalStandingJson(standing: ApprovalStanding): ApprovalStandingJson {
  const { phase, state, latest, ahead, expired, changes } = standing;
  return {
    phase,
    state,
    latest: latest ? decisionJson(latest) : null,
    ahead: ahead?.on ?? null,
    expired,
    changed: changes !== undefined,
    'changed-services': changes === undefined ? [] : changes.services === undefined ? null : [...changes.services],
  };
}

export function decisionJson({ phase, decision, by, role, on, until, note, digest }: ApprovalEntry): DecisionJson {
  return { phase, decision, by, role, on, until: until ?? null, note: note ?? null, digest };
}

/** One record per decision, oldest first, and one for each phase without any; only the latest of a phase has a state. */
export function approveRecords({ organisation, standings, recorded }: ApproveResult): Records {
  interface Line {
    readonly standing?: ApprovalStanding | undefined;
    readonly entry?: ApprovalEntry;
  }
  const lines: Line[] = [
    ...organisation.approvals.map((entry) => ({ entry, standing: standings.find(({ latest }) => latest === entry) })),
    ...standings.filter(({ latest }) => latest === undefined).map((standing) => ({ standing })),
  ];
  return recordsOf<Line>(
    {
      phase: ({ entry, standing }) => entry?.phase ?? standing?.phase,
      state: ({ standing }) => standing?.state,
      decision: ({ entry }) => entry?.decision,
      'approved-by': ({ entry }) => entry?.by,
      'approver-role': ({ entry }) => entry?.role,
      'approved-on': ({ entry }) => entry?.on,
      'valid-until': ({ entry }) => entry?.until,
      'approval-note': ({ entry }) => entry?.note,
      digest: ({ entry }) => entry?.digest,
      'changed-services': ({ standing }) => standing?.changes?.services?.join(' '),
      commit: ({ entry }) => {
        const found = entry && recorded?.get(entry);
        return found && 'id' in found ? found.id : undefined;
      },
    },
    lines,
    organisation,
  );
}
