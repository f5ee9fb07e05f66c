import type { Messages } from '../messages/index.ts';
import type { Severity } from './files.ts';
import type { Location } from './location.ts';

/** What there is to say of each code. */
export type Sayings = Messages['problems'] & Messages['rules'];

/** A rule id (`profile/unassigned`), or `file/…`, `yaml/…`, `schema/…` for what keeps a file from being read. */
export type DiagnosticCode = keyof Sayings;

/** What the words of a code take. */
export type ArgsOf<Code extends DiagnosticCode> = Code extends DiagnosticCode
  ? TakenBy<Sayings[Code]['message']> & TakenBy<Sayings[Code]['help']>
  : never;
type TakenBy<Words> = Words extends () => string ? object : Words extends (args: infer Args) => string ? Args : never;

/** Something to tell about a place in the files: a code and its arguments. The words are in `messages/`. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Location;
  readonly args: ArgsOf<Code>;
}

/** A stretch of a file; lines and columns are 1-based, columns count UTF-16 code units as editors do; `end` is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A diagnostic with its place in the text; `range` is absent where a whole file is meant. */
export interface LocatedDiagnostic<Code extends DiagnosticCode = DiagnosticCode> extends Diagnostic<Code> {
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
