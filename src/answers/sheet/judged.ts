/** What comes of the cells of a spreadsheet: what can be taken, what cannot, and why. */
import type { Words } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Language, Score } from '../../reference/index.ts';
import type { Hidden } from '../../source/spreadsheet/hidden.ts';
import type { Answer, Problem } from '../answer.ts';
import type { AnswerCell, CellPlace } from './cells.ts';

/** Why a cell cannot be taken: what is wrong with its value, or that nobody typed it, or another cell says otherwise. */
export type CellProblem =
  | { readonly why: 'value'; readonly key: string; readonly problem: Problem }
  /** Nobody typed it; somebody has crossed it out; or it is a cell of a form that asks nothing. */
  | { readonly why: 'formula' | 'error' | 'struck' | 'not-asked' }
  | { readonly why: 'twice'; readonly other: CellPlace };

export interface CellRefusal {
  readonly row: Row;
  readonly meaning: AnswerCell['meaning'];
  readonly place: CellPlace;
  readonly text: string;
  readonly problem: CellProblem;
}

/** A cell and the file have both changed since the sheet was written. */
export interface Conflict {
  readonly row: Row;
  readonly meaning: AnswerCell['meaning'];
  readonly place: CellPlace;
  readonly inSheet: string;
  readonly inFile: string;
}

/** What is answered of one service. */
export interface SheetAnswer {
  readonly row: Row;
  readonly answer: Answer;
  /** Where it stands. */
  readonly places: readonly CellPlace[];
}

/** A score with words behind it that are not those of its scale: these are not read. */
export interface ScoreWithWords {
  readonly place: CellPlace;
  readonly text: string;
  readonly score: Score;
}

export interface JudgedSheet {
  /** Cells that say something else than the files; whether they can be taken or not. */
  readonly changed: readonly AnswerCell[];
  readonly answers: readonly SheetAnswer[];
  readonly refusals: readonly CellRefusal[];
  readonly conflicts: readonly Conflict[];
  /** Cells that say nothing where the file, or what was exported, says something. */
  readonly emptied: readonly AnswerCell[];
  /** Scores of which only the digit is read. */
  readonly withWords: readonly ScoreWithWords[];
  /** Scores that were given anew and are as before, where a date would confirm them, and is not there. */
  readonly undated: readonly AnswerCell[];
  /** Words for nothing where the files say nothing either, and where somebody may have meant a text. */
  readonly unsaid: readonly AnswerCell[];
}

export interface SheetGiven {
  readonly organisation: Organisation;
  readonly today: IsoDate;
  /** What the workbook says of itself, if it is one of this tool. */
  readonly hidden: Hidden | undefined;
  /** The words of every language, by language. */
  readonly spoken: Readonly<Record<Language, Words<'words'>>>;
  /** Whether an empty cell takes out what the file says. */
  readonly clear: boolean;
  /** What a text looks like in a cell that this tool writes. */
  readonly printed: (text: string) => string;
}
