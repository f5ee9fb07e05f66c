import type { Severity } from './files.ts';
import type { Location } from './location.ts';

/** Something to tell about a place in the files: a code and its arguments. The words are in `messages/`. */
export interface Diagnostic {
  /** A rule id (`profile/unassigned`), or `file/…`, `yaml/…`, `schema/…` for what keeps a file from being read. */
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  /** What the message of this code takes; checked where the diagnostic is made. */
  readonly args: object;
}

/** A stretch of a file; lines and columns are 1-based, columns count UTF-16 code units as editors do; `end` is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A diagnostic with its place in the text; `range` is absent where a whole file is meant. */
export interface LocatedDiagnostic extends Diagnostic {
  /** The file's path as the user would write it. */
  readonly path: string;
  readonly range: Range | undefined;
  /** The text around the place; undefined where there is none. */
  readonly frame: Frame | undefined;
}

/** What people are shown of a diagnostic, also where it is about none of the four files. */
export type ShownDiagnostic = Omit<LocatedDiagnostic, 'at'>;

/** The line that a range begins on and its neighbours, as far as there are any. */
export interface Frame {
  /** The number of the first of the lines. */
  readonly first: number;
  readonly lines: readonly string[];
}
