import { nextSteps } from '../../analysis/next.ts';
import { nothing, type OrganisationReport, plus } from '../../check/report.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { NextResult } from '../../render/results.ts';

/** What is a finding of `check` and a task of its own as well: no one is to read of it twice. */
export const ownTasks: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'catalog/undecided',
  'catalog/unnecessary-without-reason',
  'catalog/review-overdue',
  'profile/unasked',
  'profile/unassigned',
  'profile/insource-without-team',
  'profile/outsource-without-provider',
  'profile/combination-without-both',
  'profile/planned-overdue',
  'profile/contract-ended',
  'portfolio/unscored',
  'portfolio/half-scored',
  'portfolio/target-missing',
  'portfolio/unconfirmed',
  'portfolio/stale',
  'portfolio/undated',
  'portfolio/overdue',
  'portfolio/evidence-expired',
  'metrics/overdue',
  'approval/outdated',
  'approval/expired',
  'approval/rejected',
]);

/** What comes within a month is due now, unless somebody looks further. */
const usualDays = 30;

interface Asked {
  readonly today: IsoDate;
  readonly days?: number | undefined;
  readonly full: boolean;
}

/** What to do next in an organisation, of which `check` says this. */
export function nextResult(
  organisation: Organisation,
  report: OrganisationReport,
  { today, days, full }: Asked,
): NextResult {
  const errorsIn = (diagnostics: OrganisationReport['diagnostics']) => plus(nothing, { ...report, diagnostics }).errors;
  const errors = errorsIn(report.diagnostics.filter(({ code }) => !ownTasks.has(code)));
  const otherErrors = errorsIn(report.diagnostics) > errors;
  const next = nextSteps(organisation, { today, days: days ?? usualDays, errors, otherErrors });
  return { next, organisation, today, days, full };
}
