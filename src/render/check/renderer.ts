import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { RenderContext } from '../context.ts';

/** What a check found. */
export interface CheckReport {
  /** In the order of the files. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Services in the matrix; undefined when the files could not be used. */
  readonly services: number | undefined;
}

export type CheckRenderer = (report: CheckReport, context: RenderContext) => string;
