import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { Comparison, OrganisationReport } from './report.ts';

/**
 * The findings that were not there before, those that were, and how many are there no more. A finding is the same as long as its code and
 * its path in the data are: lines may have moved, and numbers in its words may have changed.
 */
export function newSince(
  before: OrganisationReport,
  now: OrganisationReport,
): Pick<OrganisationReport, 'diagnostics'> & Pick<Comparison, 'standing' | 'resolved'> {
  // What keeps the rules from being run hides what they would find: it is told, however old it is.
  if (now.services === undefined) return { diagnostics: now.diagnostics, standing: [], resolved: 0 };
  const known = new Map<string, number>();
  for (const diagnostic of before.diagnostics) {
    const identity = identityOf(diagnostic);
    known.set(identity, (known.get(identity) ?? 0) + 1);
  }
  const diagnostics: LocatedDiagnostic[] = [];
  const standing: LocatedDiagnostic[] = [];
  for (const diagnostic of now.diagnostics) {
    const identity = identityOf(diagnostic);
    const left = known.get(identity) ?? 0;
    if (left > 0) known.set(identity, left - 1);
    (left > 0 ? standing : diagnostics).push(diagnostic);
  }
  // Where the rules were not run, nothing can be said of what they would have found.
  const gone = before.services === undefined ? 0 : [...known.values()].reduce((sum, left) => sum + left, 0);
  return { diagnostics, standing, resolved: gone };
}

function identityOf({ code, at }: LocatedDiagnostic): string {
  return JSON.stringify([code, at.file, at.name, at.path]);
}
