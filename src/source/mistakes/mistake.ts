import type { DocumentKind } from '../../model/files.ts';
import type { Splice } from '../splice.ts';
import type { Line } from './lines.ts';

/** What people do to YAML, by what they would do about it. */
export interface MistakeArgs {
  /** Two versions of something, as git leaves them for somebody to choose; the lines from the first mark to the last. */
  readonly 'merge-conflict': { readonly first: number; readonly last: number };
  /** Characters that look like those of YAML, e.g. `：`. */
  readonly 'look-alike': Correctable & { readonly characters: readonly string[] };
  /** No blank behind a colon, or none in front of a comment. */
  readonly 'missing-blank': Correctable & { readonly sign: ':' | '#' };
  /** A quote that is not closed. */
  readonly 'open-quote': { readonly quote: string };
  /** A quote inside of a text, which ends the text. */
  readonly 'inner-quote': Correctable & { readonly quote: string };
  /** A text that YAML takes for something else: a colon in it, or a sign at its beginning. */
  readonly 'needs-quotes': Correctable & { readonly sign: string };
  /** A bracket that is not closed, or one that closes nothing. */
  readonly 'open-bracket': Correctable & { readonly bracket: string };
  readonly 'extra-bracket': Correctable & { readonly bracket: string };
  /** Entries that stand beside what they belong to, instead of below it. */
  readonly 'not-indented': { readonly key: string; readonly under: string };
  /** Tabs as margins, in so many lines. */
  readonly tab: { readonly lines: number };
  /** Rows of a spreadsheet. */
  readonly table: object;
}

export interface Correctable {
  /** Whether it cannot be meant otherwise, so that `check --fix` may correct it. */
  readonly certain: boolean;
}

export type MistakeCode = keyof MistakeArgs;

/** For the tests: a type has no list at run time. */
export const mistakeCodes = Object.keys({
  'merge-conflict': true,
  'look-alike': true,
  'missing-blank': true,
  'open-quote': true,
  'inner-quote': true,
  'needs-quotes': true,
  'open-bracket': true,
  'extra-bracket': true,
  'not-indented': true,
  tab: true,
  table: true,
} satisfies Record<MistakeCode, true>) as readonly MistakeCode[];

/** One mistake, as it may be one: it is, if the text is better without it. */
export interface Mistake<Code extends MistakeCode = MistakeCode> {
  readonly code: Code;
  readonly args: MistakeArgs[Code];
  readonly span: readonly [start: number, end: number];
  /** The line as it is to be, with whatever else is corrected in it; where it is one line. */
  readonly write?: string;
  /** What makes the text as it was probably meant: to go on from here, or, where it is certain, for `check --fix`. No edit adds or takes lines. */
  readonly edits: readonly Splice[];
}

/** Looks for mistakes of one kind. */
export type Recogniser = (lines: readonly Line[], kind: DocumentKind) => Mistake[];

/** A text with edits made in it, which do not overlap. */
export function applied(text: string, edits: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: piece } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + piece;
    done = end;
  }
  return result + text.slice(done);
}
