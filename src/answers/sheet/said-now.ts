/** What the files say of a service now, as a cell may hold it. */
import { isDeepStrictEqual } from 'node:util';
import { assessedOn } from '../../analysis/staleness.ts';
import type { Row } from '../../model/row.ts';
import { type Language, languages } from '../../reference/index.ts';
import { isMap } from '../../schema/mapping.ts';
import { markOf } from '../../source/spreadsheet/hidden.ts';
import { piecesIn } from '../evidence.ts';
import { meantBy } from '../judge.ts';
import { idOf, partyOf } from '../spoken.ts';
import { carriersIn } from './assignment-cell.ts';
import { cellText } from './cell-text.ts';
import type { AnswerCell } from './cells.ts';
import { answerColumn, keysOfTwoFiles, valueIn } from './columns.ts';
import type { SheetGiven } from './judged.ts';

export class SaidNow {
  readonly #row: Row;
  readonly #given: SheetGiven;
  readonly #marks = new Map<AnswerCell['meaning'], ReadonlySet<string>>();

  constructor(row: Row, given: SheetGiven) {
    this.#row = row;
    this.#given = given;
  }

  /** In the language of the sheet, for somebody who compares both; empty where nothing is said. */
  text(meaning: AnswerCell['meaning']): string {
    return this.#text(meaning, this.#language()) ?? '';
  }

  /** Whether other words for what the file says are written: `３` for 3, or a day in another form. */
  meansSame({ meaning, text }: AnswerCell): boolean {
    if (meaning === 'assignment' && this.#isCarriedSo(text)) return true;
    const column = answerColumn(meaning);
    if (!column || text === '' || meaning in keysOfTwoFiles) return false;
    const { key, inside } = column;
    const written = meaning === 'evidence' ? piecesIn(text, this.#row.portfolio.evidence) : text;
    const { organisation, today } = this.#given;
    const meant = meantBy(inside === undefined ? written : { [inside]: written }, key, {
      row: this.#row,
      organisation,
      today,
    });
    if ('problems' in meant) return false;
    const value = inside !== undefined && isMap(meant.value) ? meant.value[inside] : meant.value;
    return value !== undefined && isDeepStrictEqual(value, valueIn(this.#row, column));
  }

  /** Whether a cell names with the assignment who has it now, be they known or not: a table of this tool shows them all. */
  #isCarriedSo(text: string): boolean {
    const { organisation } = this.#given;
    const { profile } = this.#row;
    const carriers = carriersIn(text, organisation);
    const isSame = (kind: 'team' | 'provider') => {
      const name = carriers[kind];
      return (name === undefined ? name : (partyOf(kind, name, organisation) ?? name)) === profile[kind];
    };
    const assignment = idOf('assignment', carriers.assignment);
    return assignment !== undefined && assignment === profile.assignment && isSame('team') && isSame('provider');
  }

  #language(): Language {
    const said = this.#given.hidden?.facts['language'];
    return languages.find((language) => language === said) ?? this.#given.organisation.language ?? 'en';
  }

  /** The marks of all that a cell may hold which says what the file says: in any language, and as the file writes it. */
  marks(meaning: AnswerCell['meaning']): ReadonlySet<string> {
    // Of one service, there may be as many cells as a sheet has rows.
    const known = this.#marks.get(meaning);
    if (known) return known;
    const marks = this.#marksNow(meaning);
    this.#marks.set(meaning, marks);
    return marks;
  }

  #marksNow(meaning: AnswerCell['meaning']): ReadonlySet<string> {
    const column = answerColumn(meaning);
    if (!column) {
      const { catalog, portfolio } = this.#row;
      return this.#marksOf([catalog.rationale ?? '', portfolio.rationale ?? '']);
    }
    const value = valueIn(this.#row, column);
    // Tables show the day that holds for a score, be it said of all scores; and none where there is no score.
    if (meaning === 'assessed-on') {
      const shown = assessedOn(this.#row, this.#given.organisation) ?? '';
      const isScored = this.#row.portfolio['as-is'] !== undefined;
      return new Set([String(value ?? ''), shown, ...(isScored && !this.#asksDayOf(shown) ? [] : [''])].map(markOf));
    }
    const texts = languages.map((language) => this.#text(meaning, language) ?? '');
    const asWritten = isMap(value) || Array.isArray(value) || value === undefined ? [] : [String(value)];
    return this.#marksOf([...texts, ...asWritten]);
  }

  /** Whether a sheet asks for the day anew: its cell was empty, and only a later day says that the files have changed since. */
  #asksDayOf(day: string): boolean {
    const { hidden } = this.#given;
    return (
      hidden?.facts['kind'] === 'questions' && hidden.cells.has(this.#row.id) && day <= (hidden.facts['day'] ?? '')
    );
  }

  /** A text may come back as it is, or as cells show it. */
  #marksOf(texts: readonly string[]): ReadonlySet<string> {
    return new Set(texts.flatMap((text) => [markOf(text), markOf(this.#given.printed(text))]));
  }

  #text(meaning: AnswerCell['meaning'], language: Language): string | undefined {
    const column = answerColumn(meaning);
    const { organisation, spoken } = this.#given;
    return column && cellText(this.#row, column, organisation, language, spoken[language])?.toString();
  }
}
