import type { Words } from '../../messages/index.ts';
import type { ReportResult } from '../../render/results.ts';

/** What keeps a report from being final; what could not be looked at does too. */
export function whyNotFinal({ provenance, findings }: ReportResult, { report }: Words<'report'>): string[] {
  const { reasons } = report;
  const found: string[] = [];
  if (!provenance) found.push(reasons.noGit);
  else {
    if (!provenance.commit) found.push(reasons.noCommit);
    if (provenance.uncommitted.length > 0) found.push(reasons.uncommitted(provenance.uncommitted));
  }
  if (findings.errors > 0) found.push(reasons.errors(findings.errors));
  return found;
}
