import type { Words } from '../../messages/index.ts';
import type { ReportResult } from '../../render/results.ts';

/** What keeps a report from being final; what could not be looked at does too. */
export function whyNotFinal({ provenance, findings }: ReportResult, { report }: Words<'report'>): string[] {
  const { reasons } = report;
  return [
    ...(provenance === undefined ? [reasons.noGit] : []),
    ...(provenance?.commit === undefined && provenance !== undefined ? [reasons.noCommit] : []),
    ...(provenance && provenance.uncommitted.length > 0 ? [reasons.uncommitted(provenance.uncommitted)] : []),
    ...(findings.errors > 0 ? [reasons.errors(findings.errors)] : []),
  ];
}
