import type { IsoDate, ServiceFileKind } from './file-kinds.ts';

/** What whoever signs a phase off may decide of it. */
export const approvalDecisions = ['approved', 'conditional', 'rejected'] as const;
export type ApprovalDecision = (typeof approvalDecisions)[number];

/** One entry of `approvals.yaml`: what somebody with authority decided on the answers of a phase, and which answers these were. */
export interface ApprovalEntry {
  phase: ServiceFileKind;
  by: string;
  role: string;
  on: IsoDate;
  decision: ApprovalDecision;
  /** The last day on which it holds. */
  until?: IsoDate;
  note?: string;
  /** Of all that the file of the phase said: `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** Of what it said of each service, 8 hexadecimal digits: by these, what has changed since has a name. */
  services?: Record<string, string>;
}

export interface ApprovalsFile {
  version: 1;
  /** Oldest first. */
  approvals?: ApprovalEntry[];
}

/** All that the file of a phase says, as it is written, but for the version of its format. */
export type PhaseData = Readonly<Record<string, unknown>>;

/** What a file of a phase says of it; nothing where there is none. */
export function phaseData(file: { readonly version: 1 } | undefined): PhaseData {
  if (file === undefined) return {};
  const { version: _, ...data } = file;
  return data;
}

/** Why it cannot be said which commit added an approval: its file could not be read then, or the clone begins later. */
export const notKnownReasons = ['unreadable', 'cut-off'] as const;
export type NotKnownReason = (typeof notKnownReasons)[number];
