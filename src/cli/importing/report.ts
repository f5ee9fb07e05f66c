import type { Change } from '../../answers/save.ts';
import { choicesOf } from '../../answers/sheet/cell-text.ts';
import type { AnswerCell, CellPlace, SheetCells } from '../../answers/sheet/cells.ts';
import { answerColumn, answerColumns } from '../../answers/sheet/columns.ts';
import type { CellRefusal, Conflict, JudgedSheet } from '../../answers/sheet/judged.ts';
import { strangerIn } from '../../answers/sheet/strangers.ts';
import { partyOf } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { headingIn } from '../../render/data/heading.ts';
import { describeImport, type ImportedRow } from '../../render/describe/import.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forTerminal } from '../../render/escape.ts';
import { drawDocument } from '../../render/formats.ts';
import { wrap } from '../../render/width.ts';
import { addressOf } from '../../source/spreadsheet/workbook.ts';
import { shownValue } from '../answering/gone.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { widthOf, write } from '../terminal/io.ts';
import type { ImportOptions, ImportSubject } from './options.ts';
import type { KindOfParty } from './parties.ts';
import type { Planned, Uneditable } from './plan.ts';

/** So many refused cells, and services, are shown; the others are counted. */
const most = { cells: 50, services: 20, places: 8 };

/** `Portfolio!F12`; a text counts as a sheet that is called as its file is. */
export function placeText(place: CellPlace): string {
  return place.shown ?? `${place.sheet}!${addressOf(place)}`;
}

/** Some of the places. */
export function placeTexts(places: readonly CellPlace[]): string[] {
  const shown = [...new Set(places.map(placeText))];
  return shown.length <= most.places ? shown : [...shown.slice(0, most.places), '…'];
}

/** What is not said alike of services and of roles, or of each command. */
export interface OwnWords {
  readonly unreadSheet: (name: string) => string;
  /** The command that has the options which are named as help, with a blank; empty for the one that runs. */
  readonly command: string;
  /** How teams and providers become known. */
  readonly declareHelp: string;
}

/** Says what an import finds: all that is wanted on stdout, all that is wrong on stderr. */
export class Report {
  readonly #file: string;
  readonly #opened: OpenedOrganisation<ImportSubject>;
  readonly #context: CommandContext<ImportSubject>;
  readonly #own: OwnWords;

  /** @param own what another command than import calls otherwise */
  constructor(
    file: string,
    opened: OpenedOrganisation<ImportSubject>,
    context: CommandContext<ImportSubject>,
    own: Partial<OwnWords> = {},
  ) {
    this.#file = file;
    this.#opened = opened;
    this.#context = context;
    const { unread, problems } = opened.messages.import;
    this.#own = { unreadSheet: unread.sheet, declareHelp: problems.declareHelp, command: 'cdc import ', ...own };
  }

  get #words(): Words<ImportSubject | 'errors'> {
    return this.#opened.messages;
  }

  /**
   * @param exported the services that a workbook of this tool was written with
   * @param changed sheets without answers in which something was changed
   */
  async sayUnread(
    { unread, services }: SheetCells,
    exported: readonly string[],
    changed: readonly string[],
  ): Promise<void> {
    const { unread: said } = this.#words.import;
    for (const { name, why } of unread.sheets)
      await this.#warn(why === 'hidden' ? said.hidden(name) : this.#own.unreadSheet(name));
    for (const name of changed) await this.#warn(said.changed(name));
    const option = `${this.#own.command}--columns`;
    for (const { place, heading, filled, why } of unread.columns) {
      const where = placeText(place);
      const say = why === 'twice' ? said.twice : why === 'derived' ? said.derived : said.column;
      await this.#warn(heading === '' ? said.noHeading({ where, filled }) : say({ where, heading, filled, option }));
    }
    for (const { place, text, why } of unread.cells.slice(0, most.cells))
      await this.#warn(`${placeText(place)}: ${said.cells[why](shownValue(text))}`);
    if (unread.cells.length > most.cells) await this.#warn(said.moreCells(unread.cells.length - most.cells));
    if (unread.notes.length > 0) {
      await this.#warn(said.notes(unread.notes.length, placeTexts(unread.notes.map(({ place }) => place))));
    }
    for (const { place, found } of unread.rows.slice(0, most.cells)) {
      const at = placeText(place);
      switch (found.no) {
        case 'service':
          await this.#warn(`${at}: ${said.rows.service}`);
          break;
        case 'such-service':
          await this.#warn(`${at}: ${said.rows['such-service'](found.word)}`);
          break;
        case 'one-service':
          await this.#warn(`${at}: ${said.rows['one-service'](found.id, found.name)}`);
          break;
        case 'single-service':
          await this.#warn(`${at}: ${said.rows['single-service'](found.role, found.services)}`);
      }
    }
    if (unread.rows.length > most.cells) await this.#warn(said.moreRows(unread.rows.length - most.cells));
    const gone = exported.filter((id) => !services.has(id));
    if (gone.length > 0) await this.#warn(said.gone(gone.length, gone.slice(0, most.cells)));
  }

  /** That rows are about roles of version 2.1: there is a command that knows what became of these. */
  async sayRoles({ roles = [] }: SheetCells): Promise<void> {
    const [first] = roles;
    if (first !== undefined) await this.#warn(this.#words.import.unread.roles(roles.length, first));
  }

  /** Each refused row and cell, with its place, why, and what to do. */
  async sayRefused(
    { refusals, emptied, withWords, undated }: JudgedSheet,
    uneditable: readonly Uneditable[],
    { clear, declare }: ImportOptions,
  ): Promise<void> {
    const said = this.#words.import;
    const lines = refusals.map((refusal) => {
      const { message, help } = this.#reason(refusal, declare ?? false);
      return this.#refusal(placeText(refusal.place), message, help ?? '');
    });
    for (const { place, message, help } of uneditable) {
      lines.push(this.#refusal(place === undefined ? this.#file : placeText(place), message, help ?? ''));
    }
    for (const line of lines.slice(0, most.cells)) await this.#warn(line);
    if (lines.length > most.cells) await this.#warn(said.moreRefused(lines.length - most.cells));
    for (const { place, text, score } of withWords)
      await this.#warn(`${placeText(place)}: ${said.withWords(score, text)}`);
    const placesOf = (cells: readonly AnswerCell[]) => placeTexts(cells.map(({ place }) => place));
    if (undated.length > 0) await this.#warn(said.undated(undated.length, placesOf(undated)));
    const say = clear ? said.cleared : said.emptied;
    if (emptied.length > 0) await this.#warn(say(emptied.length, placesOf(emptied), `${this.#own.command}--clear`));
  }

  async sayParties(parties: readonly KindOfParty[], written: boolean): Promise<void> {
    for (const party of parties) await this.#warn(this.#words.import.declares({ ...party, written }));
  }

  /** What goes with a former answer, which nobody has said in the sheet. */
  async sayRemoved(planned: readonly Planned[]): Promise<void> {
    const { import: said, words } = this.#words;
    for (const { row, changes } of planned) {
      const gone = changes.filter(({ wentAlong, now }) => wentAlong && now === undefined);
      if (gone.length === 0) continue;
      const parts = gone.map((change) => said.was(this.#headingOf(change), shownValue(change.was)));
      await this.#warn(said.removed(words.serviceOf(row), parts));
    }
  }

  /** What a key is called above its column. */
  #headingOf({ file, key }: Pick<Change, 'file' | 'key'>): string {
    const column = answerColumns.find((one) => one.file === file && one.key === key);
    return headingIn(this.#words.columns, column && !('inside' in column) ? column.id : `planned-${key}`);
  }

  async sayAfterwards(): Promise<void> {
    await this.#warn(this.#words.import.afterwards);
  }

  async sayUnused(path: string, headings: readonly string[]): Promise<void> {
    if (headings.length > 0) await this.#warn(this.#words.import.unused(path, headings));
  }

  async sayNothingWritten(): Promise<void> {
    await this.#warn(this.#words.import.nothingWritten);
  }

  /** The difference of the matrix on stdout. */
  async showChanges(
    changed: readonly ImportedRow[],
    conflicts: readonly Conflict[],
    organisation: Organisation,
    full: boolean,
  ): Promise<void> {
    const { render, messages } = this.#opened;
    const speaking = { messages, language: render.language };
    const document = describeImport(
      {
        changed,
        conflicts: conflicts.map(({ row, meaning, place, inSheet, inFile }) => ({
          ...{ row, inSheet, inFile },
          heading: headingIn(messages.columns, meaning),
          cell: placeText(place),
        })),
        organisation,
        most: full ? Number.POSITIVE_INFINITY : most.services,
      },
      speaking,
    );
    if (document.blocks.length > 0) await write(this.#context.io.stdout, await drawDocument(document, 'table', render));
  }

  async sum(
    a: {
      readonly planned: readonly Planned[];
      readonly judged: JudgedSheet;
      readonly uneditable: readonly Uneditable[];
      readonly cells: SheetCells;
    },
    state: 'tried' | 'written',
  ): Promise<void> {
    const summary = this.#words.import.summary({
      services: a.planned.length,
      answers: a.planned.reduce((sum, { changes }) => sum + changes.length, 0),
      refused: a.judged.refusals.length + a.uneditable.length,
      conflicts: a.judged.conflicts.length,
      rows: a.cells.unread.rows.filter(({ found }) => found.no !== 'service').length,
      written: state === 'written',
    });
    await this.#warn(summary);
  }

  /** Why a cell is refused, and what to do; choices in the words of the sheet. */
  #reason(refusal: CellRefusal, declare: boolean): { message: string; help?: string | undefined } {
    const { problem, meaning, text } = refusal;
    const { problems } = this.#words.import;
    switch (problem.why) {
      case 'formula':
        return { message: problems.formula, help: problems.formulaHelp };
      case 'error':
        return { message: problems.error(text), help: problems.errorHelp };
      case 'not-asked':
        return { message: problems.notAsked, help: problems.notAskedHelp };
      case 'twice':
        return { message: problems.twice(placeText(problem.other)), help: problems.twiceHelp };
    }
    const { code } = problem.problem;
    const stranger = strangerIn(problem);
    if (stranger) {
      const known = (this.#opened.organisation[`${stranger.kind}s`] ?? []).map(
        ({ name }) => name[this.#opened.render.language],
      );
      // As it stands in its cell: an id may have been tried in small letters.
      const name = answerColumn(meaning)?.kind === 'party' ? text : stranger.name;
      return {
        message: problems.unknownParty({ ...stranger, name, known }),
        help: declare ? undefined : this.#own.declareHelp,
      };
    }
    const column = answerColumn(meaning);
    if (column?.kind === 'score' && /^\d{4}-\d\d-\d\d/.test(text)) {
      return { message: problems.date(text), help: problems.dateHelp };
    }
    const choices = column && choicesOf(column, this.#opened.organisation, this.#opened.render.language, this.#words);
    if (code === 'schema/enum' && choices) return { message: problems.choose(text, choices.map(String)) };
    const worded = wording(problem.problem, { ...this.#words.problems, ...this.#words.rules });
    const other = code === 'answers/no-part' ? this.#otherKind(refusal, problem.problem.args) : undefined;
    return other === undefined ? worded : { ...worded, help: [worded.help ?? [], other].flat().join('\n') };
  }

  /** Where somebody whom nobody knows may belong: a company that stands under teams has the whole of an outsourced service. */
  #otherKind({ meaning, text, place }: CellRefusal, args: object): string | undefined {
    const { assignment, planned } = args as { readonly assignment?: unknown; readonly planned?: unknown };
    const kind = { outsource: 'provider', insource: 'team' }[String(assignment)];
    if ((kind !== 'provider' && kind !== 'team') || planned === true) return undefined;
    const under = kind === 'provider' ? 'team' : 'provider';
    if (meaning !== under || partyOf(under, text, this.#opened.organisation) !== undefined) return undefined;
    const heading = place.shown === undefined ? headingIn(this.#words.columns, kind) : kind;
    return this.#words.import.problems.otherKind({ kind, name: text.trim(), heading });
  }

  #refusal(place: string, message: string, help: string): string {
    return [`${place}: ${message}`, ...(help === '' ? [] : help.split('\n').map((line) => `  ${line}`))].join('\n');
  }

  async #warn(text: string): Promise<void> {
    const { stderr } = this.#context.io;
    await write(stderr, `${wrap(forTerminal(text), widthOf(stderr))}\n`);
  }
}
