/** Why a spreadsheet is not read at all. */
export type SpreadsheetProblem =
  /** A workbook of before 2007, or one with a password: both look alike from outside. */
  | { readonly why: 'old-or-encrypted' }
  /** A spreadsheet, or something else, of OpenDocument. */
  | { readonly why: 'open-document' }
  /** A text document, slides or another archive. */
  | { readonly why: 'no-workbook' }
  /** A file without any content. */
  | { readonly why: 'empty' }
  | { readonly why: 'damaged' }
  /** A text in which a cell begins with a quote that nothing closes, in a line from 1. */
  | { readonly why: 'open-quote'; readonly line: number }
  | { readonly why: 'too-large'; readonly megabytes: number; readonly most: number }
  /** More cells than people fill in: the last one stands at `address`. */
  | { readonly why: 'too-many-cells'; readonly sheet: string; readonly address: string }
  /** More than people have of something else in a workbook. */
  | { readonly why: 'too-many'; readonly what: Countable; readonly most: number }
  /** What can do something on the machine of whoever opens it, or fetches something. */
  | { readonly why: 'macros' | 'external-links' }
  /** A text in none of the encodings that are known. */
  | { readonly why: 'encoding' };

/**
 * What may be too many. Elements are all of a workbook together, escapes the characters that are written as several (`&lt;`).
 */
export type Countable =
  | 'rows-of-services'
  | 'unread-rows'
  | 'elements'
  | 'sheets'
  | 'cells'
  | 'merged-cells'
  | 'formats'
  | 'texts'
  | 'letters'
  | 'notes'
  | 'escapes';

/** A file that cannot be taken for a spreadsheet, or would better not be. */
export class SpreadsheetRefused extends Error {
  readonly problem: SpreadsheetProblem;

  constructor(problem: SpreadsheetProblem, options?: ErrorOptions) {
    super(problem.why, options);
    this.problem = problem;
  }
}
