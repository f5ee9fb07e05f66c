/** What a spreadsheet says that the files do not say yet, and what of it can be taken. */
import { isDeepStrictEqual } from 'node:util';
import { isUnconfirmed } from '../../analysis/open-questions.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import { type Row, rubricsOf } from '../../model/row.ts';
import type { Score } from '../../reference/index.ts';
import { spelled } from '../../reference/spelling.ts';
import { markOf, notAsked } from '../../source/spreadsheet/hidden.ts';
import { answerOf, type Problem } from '../answer.ts';
import { piecesIn } from '../evidence.ts';
import { judge, meantBy } from '../judge.ts';
import { excludedWords, isOneOf } from '../spoken.ts';
import { carriersIn } from './assignment-cell.ts';
import type { AnswerCell } from './cells.ts';
import { answerColumn, keysOfTwoFiles } from './columns.ts';
import type { CellProblem, JudgedSheet, SheetGiven } from './judged.ts';
import { SaidNow } from './said-now.ts';
import { scoreWithWords } from './scale-words.ts';
import { isWordForNothing, saysNothing } from './written.ts';

/** Judges cells service by service, each cell on its own. */
export function judgeCells(cells: readonly AnswerCell[], given: SheetGiven): JudgedSheet {
  const judged: Writable<JudgedSheet> = {
    ...{ changed: [], answers: [], refusals: [], conflicts: [], emptied: [] },
    ...{ withWords: [], undated: [], unsaid: [] },
  };
  for (const own of groupsOf(cells, ({ row }) => row).values()) new ServiceCells(own, given, judged).judge();
  return judged;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

class ServiceCells {
  readonly #row: Row;
  readonly #cells: readonly AnswerCell[];
  readonly #given: SheetGiven;
  readonly #now: SaidNow;
  readonly #judged: Writable<JudgedSheet>;
  /** The cells behind each key. */
  readonly #behind = new Map<string, AnswerCell[]>();

  constructor(cells: readonly AnswerCell[], given: SheetGiven, judged: Writable<JudgedSheet>) {
    this.#given = given;
    this.#judged = judged;
    const [first] = cells;
    if (!first) throw new Error('a service without cells');
    this.#row = first.row;
    this.#now = new SaidNow(first.row, given);
    this.#cells = cells.map((cell) =>
      cell.meaning === 'rationale' && this.#isOfScore(cell, cells) ? { ...cell, meaning: 'portfolio-rationale' } : cell,
    );
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
    const left = [...this.#judged.refusals, ...this.#judged.conflicts];
    const keys = left.flatMap(({ row, meaning }) => (row === this.#row ? [meaning] : []));
    const judged = judge(values, given, keys);
    for (const { key, ...problem } of judged.problems) this.#refuseKey(key, problem);
    const answer: { [File in ServiceFileKind]?: Record<string, unknown> } = {};
    for (const [file, entry] of Object.entries(answerOf(judged.values))) answer[file as ServiceFileKind] = { ...entry };
    for (const [meaning, text] of texts) {
      const [file, key] = keysOfTwoFiles[meaning] ?? ['portfolio', meaning];
      const meant = meantBy(text, key, given);
      if ('problems' in meant) for (const problem of meant.problems) this.#refuseKey(meaning, problem);
      else answer[file] = { ...answer[file], [key]: meant.value };
    }
    if (Object.keys(answer).length > 0) {
      this.#judged.answers.push({ row: this.#row, answer, places: [...changed.values()].map(({ place }) => place) });
    }
  }

  /** What a cell held when it was exported; undefined where nobody knows. */
  #base({ meaning }: AnswerCell): string | undefined {
    const { hidden } = this.#given;
    return hidden?.cells.get(this.#row.id)?.get(meaning) ?? (hidden ? markOf('') : undefined);
  }

  #isAsked(cell: AnswerCell): boolean {
    return !this.#base(cell)?.startsWith(notAsked(''));
  }

  /** Whether a rationale is that of a score: where it stands beside one, and no level is asked there. */
  #isOfScore({ place }: AnswerCell, cells: readonly AnswerCell[]): boolean {
    const asked = cells.filter((cell) => cell.place.sheet === place.sheet && this.#isAsked(cell));
    const isLevel = asked.some(({ meaning }) => meaning === 'level' || meaning === 'reason');
    return !isLevel && asked.some(({ meaning }) => meaning.startsWith('as-is'));
  }

  /** Whether somebody has written something else than what was exported, or than what the file says. */
  #isChanged(cell: AnswerCell): boolean {
    const { clear } = this.#given;
    const { meaning, text } = cell;
    // Who crosses out a value does not give it, not even the one that holds.
    if (cell.isStruck && text !== '') {
      this.#refuse(cell, { why: 'struck' });
      return false;
    }
    const mark = markOf(text);
    const base = this.#base(cell);
    if (mark === base || base === notAsked(mark)) return false;
    if (!this.#isAsked(cell)) {
      if (text !== '') this.#refuse(cell, { why: 'not-asked' });
      return false;
    }
    // What is left out of the assessment has no target, whatever word says so.
    if (meaning === 'to-be' && isOneOf(text, excludedWords) && this.#isExcluded()) return false;
    const score = this.#scoreWithWords(cell);
    if (score !== undefined) this.#judged.withWords.push({ place: cell.place, text, score });
    const now = this.#now.marks(meaning);
    // A formula whose result is not there is no empty cell.
    if (cell.computed && text === '') {
      this.#refuse(cell, { why: cell.computed });
      return false;
    }
    // Typed where it was asked anew, the same score is a confirmation.
    const isConfirmed = base !== undefined && meaning.startsWith('as-is') && isUnconfirmed(this.#row);
    const isSame = now.has(mark) || this.#now.meansSame(cell);
    if (isSame && !(isConfirmed && !saysNothing(cell))) {
      if (this.#isUndated(cell)) this.#judged.undated.push(cell);
      return false;
    }
    if (saysNothing(cell)) {
      const isEmptyAnyway = now.has(markOf('')) || this.#isSaidInHalves(meaning);
      if (!isEmptyAnyway) this.#judged.emptied.push(cell);
      else if (isWordForNothing(cell)) this.#judged.unsaid.push(cell);
      return clear && !isEmptyAnyway;
    }
    if (cell.computed) {
      this.#refuse(cell, { why: cell.computed });
      return false;
    }
    // Of a service that was not exported, nobody knows what its cell held.
    const isOther = this.#given.hidden !== undefined && !this.#given.hidden.cells.has(this.#row.id);
    if (isOther && !now.has(markOf(''))) {
      this.#refuse(cell, { why: 'not-asked' });
      return false;
    }
    if (base !== undefined && !now.has(base) && !isConfirmed) {
      const inFile = this.#now.text(meaning);
      this.#judged.conflicts.push({ row: this.#row, meaning, place: cell.place, inSheet: text, inFile });
      return false;
    }
    return true;
  }

  /** A score behind which somebody has written words that are not read. */
  #scoreWithWords({ meaning, text }: AnswerCell): Score | undefined {
    const column = answerColumn(meaning);
    if (column?.kind !== 'score') return undefined;
    const scales = rubricsOf(this.#row);
    const own = scales.filter((id) => column.inside === undefined || column.inside === id);
    return scoreWithWords(text, scales.length === 1 ? scales : own);
  }

  /** Whether the day of a score is asked beside it, and not said. */
  #isUndated(asked: AnswerCell): boolean {
    const { meaning, place } = asked;
    const isQuestion = this.#given.hidden?.facts['kind'] === 'questions';
    if (!isQuestion || !meaning.startsWith('as-is') || saysNothing(asked)) return false;
    return this.#cells.some(
      (cell) =>
        cell.meaning === 'assessed-on' &&
        cell.place.sheet === place.sheet &&
        cell.place.row === place.row &&
        cell.text === '' &&
        this.#base(cell) === markOf(''),
    );
  }

  #isExcluded(): boolean {
    const cell = this.#cells.find((one) => one.meaning === 'as-is' && !saysNothing(one) && !one.isStruck);
    return cell ? isOneOf(cell.text, excludedWords) : this.#row.portfolio['as-is'] === 'excluded';
  }

  /** Of a score in halves, a table may say each half in a column of its own. */
  #isSaidInHalves(meaning: AnswerCell['meaning']): boolean {
    if (meaning !== 'as-is') return false;
    return this.#cells.some((cell) => cell.meaning.startsWith('as-is-') && !saysNothing(cell));
  }

  /**
   * The cell that changes an answer. Of several that do, all must say the same; and in a table that does not tell what was
   * there before, all that say anything: there, each of them is an answer.
   */
  #oneOf(cells: readonly AnswerCell[]): AnswerCell | undefined {
    const changed = cells.filter((one) => this.#isChanged(one));
    const said = (this.#given.hidden || changed.length === 0 ? changed : cells).filter(
      (cell) => !saysNothing(cell) && !cell.isStruck,
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
      const text = saysNothing(cell) ? undefined : cell.text;
      const column = answerColumn(meaning);
      if (meaning in keysOfTwoFiles) {
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
  #joinParts(values: Record<string, unknown>, { 'as-is': said, planned }: Record<string, Record<string, unknown>>) {
    if (said) {
      const halves = this.#goodParts('as-is', said);
      const [whole] = (this.#behind.get('as-is') ?? []).filter(({ meaning }) => meaning === 'as-is');
      const [half] = (this.#behind.get('as-is') ?? []).filter(({ meaning }) => meaning !== 'as-is');
      const isSame = whole && Object.values(halves).join('/') === whole.text.replaceAll(/\s/g, '');
      if (whole && half && !isSame) {
        this.#refuse(whole, { why: 'twice', other: half.place });
        delete values['as-is'];
      } else if (Object.keys(halves).length > 0) values['as-is'] = halves;
    }
    const parts = planned ? this.#goodParts('planned', planned) : {};
    if (Object.keys(parts).length > 0) {
      const before = this.#row.profile.planned ?? {};
      const after = Object.entries({ ...before, ...parts }).filter(([, value]) => value !== undefined);
      values['planned'] = after.length === 0 ? undefined : Object.fromEntries(after);
    }
  }

  /** Each part is judged on its own: what is wrong with one says nothing of the others. */
  #goodParts(key: 'as-is' | 'planned', said: Record<string, unknown>): Record<string, unknown> {
    const given = { row: this.#row, organisation: this.#given.organisation, today: this.#given.today };
    const good = Object.entries(said).filter(([part, text]) => {
      if (text === undefined) return true;
      const meant = meantBy({ [part]: text }, key, given);
      if ('problems' in meant) for (const problem of meant.problems) this.#refuseKey(key, problem);
      return !('problems' in meant);
    });
    return Object.fromEntries(good);
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
