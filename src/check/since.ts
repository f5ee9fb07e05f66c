import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { Comparison, OrganisationReport } from './report.ts';

/**
 * The findings that were not there before, those that were, and how many are there no more. A finding is the same as long as its code and
 * its path in the data are: lines may have moved, and numbers in its words may have changed.
 *
 * @param isJudged of a finding that is there no more, whether what it was about could be looked at both times: else it is
 *   not known to be resolved
 */
export function newSince(
  before: OrganisationReport,
  now: OrganisationReport,
  isJudged: (finding: LocatedDiagnostic) => boolean = () => true,
): Pick<OrganisationReport, 'diagnostics'> & Pick<Comparison, 'standing' | 'resolved'> {
  // What keeps the rules from being run hides what they would find: it is told, however old it is.
  if (now.services === undefined) return { diagnostics: now.diagnostics, standing: [], resolved: 0 };
  const known = new Map<string, LocatedDiagnostic[]>();
  for (const diagnostic of before.diagnostics) {
    const identity = identityOf(diagnostic);
    const same = known.get(identity);
    if (same) same.push(diagnostic);
    else known.set(identity, [diagnostic]);
  }
  const diagnostics: LocatedDiagnostic[] = [];
  const standing: LocatedDiagnostic[] = [];
  for (const diagnostic of now.diagnostics) {
    const wasThere = known.get(identityOf(diagnostic))?.pop() !== undefined;
    (wasThere ? standing : diagnostics).push(diagnostic);
  }
  // Where the rules were not run, nothing can be said of what they would have found.
  const gone = before.services === undefined ? 0 : [...known.values()].flat().filter(isJudged).length;
  return { diagnostics, standing, resolved: gone };
}

function identityOf({ code, at }: LocatedDiagnostic): string {
  return JSON.stringify([code, at.file, at.name, at.path]);
}
