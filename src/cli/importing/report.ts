import type { CellPlace, SheetCells } from '../../answers/sheet/cells.ts';
import type { Conflict, JudgedSheet } from '../../answers/sheet/judge-sheet.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { headingIn } from '../../render/data/heading.ts';
import { describeImport, type ImportedRow } from '../../render/describe/import.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { forTerminal } from '../../render/escape.ts';
import { drawDocument } from '../../render/formats.ts';
import { wrap } from '../../render/width.ts';
import type { Hidden } from '../../source/spreadsheet/hidden.ts';
import { addressOf } from '../../source/spreadsheet/workbook.ts';
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

/** Says what an import finds: all that is wanted on stdout, all that is wrong on stderr. */
export class Report {
  readonly #file: string;
  readonly #opened: OpenedOrganisation<ImportSubject>;
  readonly #context: CommandContext<ImportSubject>;

  constructor(file: string, opened: OpenedOrganisation<ImportSubject>, context: CommandContext<ImportSubject>) {
    this.#file = file;
    this.#opened = opened;
    this.#context = context;
  }

  get #words(): Words<ImportSubject | 'errors'> {
    return this.#opened.messages;
  }

  /** Says where a workbook is from, if that is another organisation. */
  async sayOrigin(hidden: Hidden | undefined): Promise<void> {
    const name = hidden?.facts['organisation'];
    const own = Object.values(this.#opened.organisation.name ?? {});
    if (name && own.length > 0 && !own.includes(name)) await this.#warn(this.#words.import.otherOrganisation(name));
  }

  async sayUnread({ unread, services }: SheetCells, isWhole: boolean): Promise<void> {
    const { unread: said } = this.#words.import;
    for (const { name, why } of unread.sheets)
      await this.#warn(why === 'hidden' ? said.hidden(name) : said.sheet(name));
    for (const { place, heading, filled } of unread.columns) {
      const where = placeText(place);
      await this.#warn(heading === '' ? said.noHeading({ where, filled }) : said.column({ where, heading, filled }));
    }
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
    const missing = this.#opened.organisation.rows.filter(({ id, listed }) => listed && !services.has(id));
    if (isWhole && missing.length > 0) {
      await this.#warn(said.noRow(missing.length, missing.map(({ id }) => id).slice(0, most.cells)));
    }
  }

  /** Each refused row and cell, with its place, why, and what to do. */
  async sayRefused(
    { refusals, emptied }: JudgedSheet,
    uneditable: readonly Uneditable[],
    { clear, declare }: ImportOptions,
  ): Promise<void> {
    const said = this.#words.import;
    const lines: string[] = [];
    for (const { place, text, problem } of refusals) {
      const at = placeText(place);
      switch (problem.why) {
        case 'formula':
          lines.push(this.#refusal(at, said.problems.formula, said.problems.formulaHelp));
          break;
        case 'error':
          lines.push(this.#refusal(at, said.problems.error(text), said.problems.errorHelp));
          break;
        case 'twice':
          lines.push(this.#refusal(at, said.problems.twice(placeText(problem.other)), said.problems.twiceHelp));
          break;
        default: {
          const { message, help } = wording(problem.problem, { ...this.#words.problems, ...this.#words.rules });
          const isParty = !declare && /^profile\/unknown-|^schema\/pattern/.test(problem.problem.code);
          const helps = [help, isParty ? said.problems.declareHelp : undefined].filter(Boolean);
          lines.push(this.#refusal(at, message, helps.join('\n')));
        }
      }
    }
    for (const { place, message, help } of uneditable) {
      lines.push(this.#refusal(place === undefined ? this.#file : placeText(place), message, help ?? ''));
    }
    for (const line of lines.slice(0, most.cells)) await this.#warn(line);
    if (lines.length > most.cells) await this.#warn(said.moreRefused(lines.length - most.cells));
    const places = placeTexts(emptied.map(({ place }) => place));
    if (emptied.length > 0) await this.#warn((clear ? said.cleared : said.emptied)(emptied.length, places));
  }

  async sayParties(parties: readonly KindOfParty[], written: boolean): Promise<void> {
    for (const party of parties) await this.#warn(this.#words.import.declares({ ...party, written }));
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

  #refusal(place: string, message: string, help: string): string {
    return [`${place}: ${message}`, ...(help === '' ? [] : help.split('\n').map((line) => `  ${line}`))].join('\n');
  }

  async #warn(text: string): Promise<void> {
    const { stderr } = this.#context.io;
    await write(stderr, `${wrap(forTerminal(text), widthOf(stderr))}\n`);
  }
}
