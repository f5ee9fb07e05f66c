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
  const { errors, warnings, infos, suppressed, unusable, resolved } = totals;
  return [
    errors + warnings + infos > 0 ? check.summary(totals) : check.clean(totals),
    ...(unusable > 0 ? [check.rulesNotRun(totals)] : []),
    ...(suppressed > 0 ? [check.suppressed(suppressed)] : []),
    ...(resolved !== undefined && resolved > 0 ? [check.resolved(resolved)] : []),
  ];
}
