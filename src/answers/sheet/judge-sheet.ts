/** What a spreadsheet says that the files do not say yet, and what of it can be taken. */
import { isDeepStrictEqual } from 'node:util';
import { isUnconfirmed } from '../../analysis/open-questions.ts';
import { assessedOn } from '../../analysis/staleness.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import { type Language, languages } from '../../reference/index.ts';
import { spelled } from '../../reference/spelling.ts';
import { isMap } from '../../schema/validate.ts';
import { markOf, notAsked } from '../../source/spreadsheet/hidden.ts';
import { answerOf, type Problem } from '../answer.ts';
import { piecesIn } from '../evidence.ts';
import { judge, meantBy } from '../judge.ts';
import { excludedWords, isOneOf } from '../spoken.ts';
import { carriersIn } from './assignment-cell.ts';
import { cellText } from './cell-text.ts';
import type { AnswerCell } from './cells.ts';
import { answerColumn, valueIn } from './columns.ts';
import type { CellProblem, JudgedSheet, SheetGiven } from './judged.ts';
import { saysNothing } from './written.ts';

/** Judges cells service by service, each cell on its own. */
export function judgeCells(cells: readonly AnswerCell[], given: SheetGiven): JudgedSheet {
  const judged = { changed: [], answers: [], refusals: [], conflicts: [], emptied: [] } as Writable<JudgedSheet>;
  for (const own of groupsOf(cells, ({ row }) => row).values()) new ServiceCells(own, given, judged).judge();
  return judged;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** The keys of which two files have one each: their columns name the file. */
const named: Readonly<Record<string, readonly [ServiceFileKind, string]>> = {
  'catalog-rationale': ['catalog', 'rationale'],
  'portfolio-rationale': ['portfolio', 'rationale'],
  'profile-note': ['profile', 'note'],
  'portfolio-note': ['portfolio', 'note'],
};

class ServiceCells {
  readonly #row: Row;
  readonly #cells: readonly AnswerCell[];
  readonly #given: SheetGiven;
  readonly #judged: Writable<JudgedSheet>;
  readonly #now = new Map<AnswerCell['meaning'], ReadonlySet<string>>();
  /** The cells behind each key. */
  readonly #behind = new Map<string, AnswerCell[]>();

  constructor(cells: readonly AnswerCell[], given: SheetGiven, judged: Writable<JudgedSheet>) {
    this.#cells = cells;
    this.#given = given;
    this.#judged = judged;
    const [first] = cells;
    if (!first) throw new Error('a service without cells');
    this.#row = first.row;
  }

  judge(): void {
    const changed = new Map<AnswerCell['meaning'], AnswerCell>();
    for (const [meaning, cells] of groupsOf(this.#cells, (cell) => cell.meaning)) {
      const cell = this.#oneOf(cells);
      if (!cell) continue;
      changed.set(meaning, cell);
      this.#judged.changed.push(cell);
    }
    const { values, texts } = this.#valuesOf(changed);
    const given = { row: this.#row, organisation: this.#given.organisation, today: this.#given.today };
    const judged = judge(values, given);
    for (const { key, ...problem } of judged.problems) this.#refuseKey(key, problem);
    const answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
    for (const [file, entry] of Object.entries(answerOf(judged.values))) answer[file as ServiceFileKind] = { ...entry };
    for (const [meaning, text] of texts) {
      const [file, key] = named[meaning] ?? ['portfolio', meaning];
      const meant = meantBy(text, key, given);
      if ('problems' in meant) for (const problem of meant.problems) this.#refuseKey(meaning, problem);
      else answer[file] = { ...answer[file], [key]: meant.value };
    }
    if (Object.keys(answer).length > 0) {
      this.#judged.answers.push({ row: this.#row, answer, places: [...changed.values()].map(({ place }) => place) });
    }
  }

  /** Whether somebody has written something else than what was exported, or than what the file says. */
  #isChanged(cell: AnswerCell): boolean {
    const { hidden, clear } = this.#given;
    const { meaning, text } = cell;
    // Who crosses out a value does not give it, not even the one that holds.
    if (cell.isStruck && text !== '') {
      this.#refuse(cell, { why: 'struck' });
      return false;
    }
    const mark = markOf(text);
    const base = hidden?.cells.get(this.#row.id)?.get(meaning) ?? (hidden ? markOf('') : undefined);
    if (mark === base || base === notAsked(mark)) return false;
    if (base?.startsWith(notAsked(''))) {
      if (text !== '') this.#refuse(cell, { why: 'not-asked' });
      return false;
    }
    const now = this.#nowOf(meaning);
    // What is left out of the assessment has no target, whatever word says so.
    if (meaning === 'to-be' && isOneOf(text, excludedWords) && this.#isExcluded()) return false;
    // A formula whose result is not there is no empty cell.
    if (cell.computed && text === '') {
      this.#refuse(cell, { why: cell.computed });
      return false;
    }
    // Typed where it was asked anew, the same score is a confirmation.
    const isConfirmed = base !== undefined && meaning.startsWith('as-is') && isUnconfirmed(this.#row);
    const isSame = now.has(mark) || this.#meansSame(cell);
    if (isSame && !(isConfirmed && !saysNothing(text))) return false;
    if (saysNothing(text)) {
      const isEmptyAnyway = now.has(markOf('')) || this.#isSaidInHalves(meaning);
      if (!isEmptyAnyway) this.#judged.emptied.push(cell);
      return clear && !isEmptyAnyway;
    }
    if (cell.computed) {
      this.#refuse(cell, { why: cell.computed });
      return false;
    }
    if (base !== undefined && !now.has(base) && !isConfirmed) {
      const inFile = this.#textNow(meaning, this.#language()) ?? '';
      this.#judged.conflicts.push({ row: this.#row, meaning, place: cell.place, inSheet: text, inFile });
      return false;
    }
    return true;
  }

  #isExcluded(): boolean {
    const cell = this.#cells.find((one) => one.meaning === 'as-is' && !saysNothing(one.text) && !one.isStruck);
    return cell ? isOneOf(cell.text, excludedWords) : this.#row.portfolio['as-is'] === 'excluded';
  }

  /** Of a score in halves, a table may say each half in a column of its own. */
  #isSaidInHalves(meaning: AnswerCell['meaning']): boolean {
    if (meaning !== 'as-is') return false;
    return this.#cells.some((cell) => cell.meaning.startsWith('as-is-') && !saysNothing(cell.text));
  }

  /** Whether other words for what the file says are written: `３` for 3, or a day in another form. */
  #meansSame({ meaning, text }: AnswerCell): boolean {
    const column = answerColumn(meaning);
    if (!column || text === '' || meaning in named) return false;
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

  /** Of one service, there may be as many cells as a sheet has rows. */
  #nowOf(meaning: AnswerCell['meaning']): ReadonlySet<string> {
    const known = this.#now.get(meaning);
    if (known) return known;
    const marks = this.#marksNow(meaning);
    this.#now.set(meaning, marks);
    return marks;
  }

  #language(): Language {
    const said = this.#given.hidden?.facts['language'];
    return languages.find((language) => language === said) ?? this.#given.organisation.language ?? 'en';
  }

  /** The marks of all that a cell may hold which says what the file says: in any language, and as the file writes it. */
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
      return new Set([String(value ?? ''), shown, ...(isScored ? [] : [''])].map(markOf));
    }
    const texts = languages.map((language) => this.#textNow(meaning, language) ?? '');
    const asWritten = isMap(value) || Array.isArray(value) || value === undefined ? [] : [String(value)];
    return this.#marksOf([...texts, ...asWritten]);
  }

  /** A text may come back as it is, or as cells show it. */
  #marksOf(texts: readonly string[]): ReadonlySet<string> {
    return new Set(texts.flatMap((text) => [markOf(text), markOf(this.#given.printed(text))]));
  }

  #textNow(meaning: AnswerCell['meaning'], language: Language): string | undefined {
    const column = answerColumn(meaning);
    const { organisation, spoken } = this.#given;
    return column && cellText(this.#row, column, organisation, language, spoken[language])?.toString();
  }

  /**
   * The cell that changes an answer. Of several that do, all must say the same; and in a table that does not tell what was
   * there before, all that say anything: there, each of them is an answer.
   */
  #oneOf(cells: readonly AnswerCell[]): AnswerCell | undefined {
    const changed = cells.filter((one) => this.#isChanged(one));
    const said = (this.#given.hidden || changed.length === 0 ? changed : cells).filter(
      ({ text, isStruck }) => !saysNothing(text) && !isStruck,
    );
    const [first, ...others] = said.length > 0 ? said : changed;
    if (!first) return undefined;
    const other = others.find(({ text }) => spelled(text) !== spelled(first.text));
    if (!other) return changed.find((one) => said.length === 0 || said.includes(one));
    this.#refuse(first, { why: 'twice', other: other.place });
    return undefined;
  }

  /** What changed cells say, by key as `judge` takes it; texts of keys that two files have, by their columns. */
  #valuesOf(changed: ReadonlyMap<AnswerCell['meaning'], AnswerCell>) {
    const values: Record<string, unknown> = {};
    const texts = new Map<AnswerCell['meaning'], string | undefined>();
    const parts: Record<string, Record<string, unknown>> = {};
    for (const [meaning, cell] of changed) {
      const text = saysNothing(cell.text) ? undefined : cell.text;
      const column = answerColumn(meaning);
      if (meaning in named) {
        texts.set(meaning, text);
        this.#note(meaning, cell);
      } else if (column?.inside !== undefined) {
        parts[column.key] = { ...parts[column.key], [column.inside]: text };
        this.#note(column.key, cell);
      } else if (meaning === 'assignment' && text !== undefined) {
        for (const [key, value] of Object.entries(carriersIn(text, this.#given.organisation))) {
          if (key !== 'assignment' && changed.has(key as AnswerCell['meaning'])) continue;
          values[key] = value;
          this.#note(key, cell);
        }
      } else {
        const key = column?.key ?? 'rationale';
        values[key] =
          meaning === 'evidence' && text !== undefined ? piecesIn(text, this.#row.portfolio.evidence) : text;
        this.#note(key, cell);
      }
    }
    this.#joinParts(values, parts);
    return { values, texts };
  }

  /** Halves of a score and parts of a plan beside those that are there. */
  #joinParts(values: Record<string, unknown>, { 'as-is': halves, planned }: Record<string, Record<string, unknown>>) {
    if (halves) {
      const [whole] = (this.#behind.get('as-is') ?? []).filter(({ meaning }) => meaning === 'as-is');
      const [half] = (this.#behind.get('as-is') ?? []).filter(({ meaning }) => meaning !== 'as-is');
      const isSame = whole && Object.values(halves).join('/') === whole.text.replaceAll(/\s/g, '');
      if (whole && half && !isSame) {
        this.#refuse(whole, { why: 'twice', other: half.place });
        delete values['as-is'];
      } else values['as-is'] = halves;
    }
    if (planned) {
      const before = this.#row.profile.planned ?? {};
      const after = Object.entries({ ...before, ...planned }).filter(([, value]) => value !== undefined);
      values['planned'] = after.length === 0 ? undefined : Object.fromEntries(after);
    }
  }

  #note(key: string, cell: AnswerCell): void {
    this.#behind.set(key, [...(this.#behind.get(key) ?? []), cell]);
  }

  /** Refuses the cells behind a key, or the one of them that is meant. */
  #refuseKey(key: string, problem: Problem): void {
    const cells = this.#behind.get(key) ?? [];
    const [inside] = problem.path;
    const meant = cells.filter(({ meaning }) => answerColumn(meaning)?.inside === inside);
    for (const cell of (meant.length > 0 ? meant : cells).slice(0, 1))
      this.#refuse(cell, { why: 'value', key, problem });
  }

  #refuse({ place, text, meaning }: AnswerCell, problem: CellProblem): void {
    const known = this.#judged.refusals.some(
      (one) => isDeepStrictEqual(one.place, place) && isDeepStrictEqual(one.problem, problem),
    );
    if (!known) this.#judged.refusals.push({ row: this.#row, meaning, place, text, problem });
  }
}

function groupsOf<Key>(cells: readonly AnswerCell[], keyOf: (cell: AnswerCell) => Key): Map<Key, AnswerCell[]> {
  const groups = new Map<Key, AnswerCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}
