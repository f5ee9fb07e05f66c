import type { Change } from '../../answers/save.ts';
import { cellText } from '../../answers/sheet/cell-text.ts';
import type { AnswerCell, CellPlace, SheetCells } from '../../answers/sheet/cells.ts';
import { answerColumns } from '../../answers/sheet/columns.ts';
import type { Conflict, JudgedSheet } from '../../answers/sheet/judged.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { headingIn } from '../../render/data/heading.ts';
import { describeImport, type ImportedRow } from '../../render/describe/import.ts';
import { drawDocument } from '../../render/formats.ts';
import type { Spreadsheet } from '../../source/spreadsheet/workbook.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { write } from '../terminal/io.ts';
import { say } from '../terminal/say.ts';
import type { ImportOptions, ImportSubject } from './options.ts';
import type { KindOfParty } from './parties.ts';
import { linesOf, most, placeText, placeTexts, shortText } from './places.ts';
import type { Planned, Uneditable } from './plan.ts';
import { type Reason, reasonOf } from './reasons.ts';
import { type ToSayUnread, unreadLines } from './unread.ts';

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

  async sayUnread(cells: SheetCells, given: Omit<ToSayUnread, 'unreadSheet' | 'command'>): Promise<void> {
    const { unreadSheet, command } = this.#own;
    for (const line of unreadLines(cells, { ...given, unreadSheet, command }, this.#words)) await this.#warn(line);
  }

  /** That nothing tells any more what a workbook of this tool held before: its roadmap shows whose it was. */
  async sayLost({ unread }: SheetCells): Promise<void> {
    if (unread.sheets.some(({ why }) => why === 'result')) await this.#warn(this.#words.import.unread.lost);
  }

  /** That rows are about roles of version 2.1: there is a command that knows what became of these. */
  async sayRoles({ roles = [] }: SheetCells): Promise<void> {
    const [first] = roles;
    if (first !== undefined) await this.#warn(this.#words.import.unread.roles(roles.length, first));
  }

  /** Each refused row and cell, with its place, why, and what to do. */
  async sayRefused(
    { refusals, emptied, withWords, undated, unsaid }: JudgedSheet,
    uneditable: readonly Uneditable[],
    { clear, declare, full = false, countsFrom1904 = false }: ImportOptions & Pick<Spreadsheet, 'countsFrom1904'>,
  ): Promise<void> {
    const said = this.#words.import;
    const shown = full ? Number.POSITIVE_INFINITY : most.cells;
    const refused: [string, string][] = refusals.map((refusal) => {
      const reason = reasonOf(refusal, declare ? undefined : this.#own.declareHelp, this.#opened, countsFrom1904);
      return [placeText(refusal.place), reasonText(reason)];
    });
    for (const { place, ...reason } of uneditable)
      refused.push([place === undefined ? this.#file : placeText(place), reasonText(reason)]);
    await this.#warnOfEach(refused, shown, said.moreRefused);
    await this.#warnOfEach(
      withWords.map(({ place, text, score }) => [placeText(place), said.withWords(score, shortText(text))]),
      shown,
      said.moreWithWords,
    );
    const placesOf = (cells: readonly AnswerCell[], all = full) =>
      placeTexts(
        cells.map(({ place }) => place),
        all,
      );
    if (undated.length > 0) await this.#warn(said.undated(undated.length, placesOf(undated)));
    if (unsaid.length > 0) await this.#warn(said.unsaid(unsaid.length, placesOf(unsaid)));
    const say = clear ? said.cleared : said.emptied;
    // What is to be removed, everybody should see.
    const places = placesOf(emptied, full || clear);
    if (emptied.length > 0) await this.#warn(say(emptied.length, places, `${this.#own.command}--clear`));
  }

  /** What somebody takes who sees only what the sheet shows. */
  async sayHidden(places: readonly CellPlace[]): Promise<void> {
    if (places.length > 0) await this.#warn(this.#words.import.hidden(places.length, placeTexts(places)));
  }

  async sayParties(parties: readonly KindOfParty[], written: boolean): Promise<void> {
    for (const party of parties) await this.#warn(this.#words.import.declares({ ...party, written }));
  }

  /** What goes with a former answer, which nobody has said in the sheet. */
  async sayRemoved(planned: readonly Planned[]): Promise<void> {
    const { import: said, words } = this.#words;
    const services = planned.flatMap(({ row, changes }) => {
      const gone = changes.filter(({ wentAlong, now }) => wentAlong && now === undefined);
      if (gone.length === 0) return [];
      const parts = gone.flatMap((change) => this.#valuesOf(row, change));
      return [said.removedOf(words.serviceOf(row), parts)];
    });
    if (services.length > 0) await this.#warn([said.removed, ...services.map((line) => `  ${line}`)].join('\n'));
  }

  /** What was there under a key: in the words of a sheet, which has a plan in columns of its parts. */
  #valuesOf(row: Row, { file, key }: Pick<Change, 'file' | 'key'>): string[] {
    const { organisation, render, messages } = this.#opened;
    const all = answerColumns.filter((column) => column.file === file && column.key === key);
    const whole = all.filter((column) => !('inside' in column));
    return (whole.length > 0 ? whole : all).flatMap((column) => {
      const text = cellText(row, column, organisation, render.language, messages);
      const heading = headingIn(messages.columns, column.id);
      return text === undefined ? [] : [messages.import.was(heading, shortText(String(text)))];
    });
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

  /** What is said of places, once for all of which the same is to be said. */
  async #warnOfEach(
    all: readonly (readonly [place: string, text: string])[],
    shown: number,
    more: (n: number) => string,
  ): Promise<void> {
    for (const line of linesOf(all.slice(0, shown), this.#words.import.unread.places)) await this.#warn(line);
    if (all.length > shown) await this.#warn(more(all.length - shown));
  }

  #warn(text: string): Promise<void> {
    return say(text, this.#context.io);
  }
}

function reasonText({ message, help = '' }: Reason): string {
  return [message, ...(help === '' ? [] : help.split('\n').map((line) => `  ${line}`))].join('\n');
}
