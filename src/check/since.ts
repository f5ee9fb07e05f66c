import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { OrganisationReport } from './report.ts';

/**
 * What a report has that an earlier one of the same organisation had not. A finding is the same as long as its code and
 * its path in the data are: lines may have moved, and numbers in its words may have changed.
 */
export function newSince(before: OrganisationReport, now: OrganisationReport): OrganisationReport {
  const known = new Map<string, number>();
  for (const diagnostic of before.diagnostics) {
    const identity = identityOf(diagnostic);
    known.set(identity, (known.get(identity) ?? 0) + 1);
  }
  const diagnostics = now.diagnostics.filter((diagnostic) => {
    const identity = identityOf(diagnostic);
    const left = known.get(identity) ?? 0;
    if (left > 0) known.set(identity, left - 1);
    return left === 0;
  });
  // Where the rules were not run on both, nothing can be said of what they would have found.
  const comparable = before.services !== undefined && now.services !== undefined;
  const gone = [...known.values()].reduce((sum, left) => sum + left, 0);
  return { ...now, diagnostics, resolved: comparable ? gone : 0 };
}

function identityOf({ code, at }: LocatedDiagnostic): string {
  return JSON.stringify([code, at.file, at.path]);
}
