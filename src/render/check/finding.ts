import { sep } from 'node:path';
import type { Messages } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { wording } from '../diagnostic-text.ts';

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
export function withHelp(diagnostic: LocatedDiagnostic, messages: Messages, between: string): string {
  const { message, help } = wording(diagnostic, messages);
  return help === '' ? message : `${message}${between}${help}`;
}
