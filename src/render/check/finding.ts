import { sep } from 'node:path';
import type { Totals } from '../../check/report.ts';
import type { Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Wording } from '../diagnostic-text.ts';

/** The file of a finding as other programs name it: with slashes on every system. */
export function fileOf({ path }: Pick<LocatedDiagnostic, 'path'>): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The file, and where in it. */
export function placeOf(diagnostic: LocatedDiagnostic): string {
  const { range } = diagnostic;
  const file = fileOf(diagnostic);
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

/** What a finding says and, behind it, what to do. */
export function withHelp({ message, help }: Wording, between: string): string {
  return help === '' ? message : `${message}${between}${help}`;
}

/** What came of a run, a sentence a line. */
export function summaryOf(totals: Totals, { check }: Words<'check'>): string[] {
  const { errors, warnings, infos, suppressed, unusable, groups, standing, resolved } = totals;
  return [
    errors + warnings + infos > 0 ? check.summary(totals) : check.clean(totals),
    ...whyOf(totals, { check }),
    ...(groups ? [check.groups({ ...groups, organisations: totals.organisations })] : []),
    ...(unusable > 0 ? [check.rulesNotRun(totals)] : []),
    ...hiddenOf(totals, { check }),
    ...(suppressed > 0 ? [check.suppressed(suppressed)] : []),
    ...(standing !== undefined && standing > 0 ? [check.standing(standing)] : []),
    ...(resolved !== undefined && resolved > 0 ? [check.resolved(resolved)] : []),
  ];
}

/** Why a run fails though it has no error. */
export function whyOf(totals: Totals, { check }: Words<'check'>): string[] {
  const { warnings, hidden, allowedWarnings } = totals;
  return allowedWarnings === undefined ? [] : [check.tooManyWarnings(warnings + hidden.warnings, allowedWarnings)];
}

/** What was found and is not shown. */
function hiddenOf({ hidden }: Totals, { check }: Words<'check'>): string[] {
  return hidden.errors + hidden.warnings + hidden.infos > 0 ? [check.hidden(hidden)] : [];
}
