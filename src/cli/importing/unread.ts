/** What is not read of a spreadsheet, in words: nothing of it may look as if it had been read. */
import type { CellPlace, SheetCells, Unread } from '../../answers/sheet/cells.ts';
import type { Words } from '../../messages/index.ts';
import { linesOf, most, placeText, placeTexts, shortText, someOf } from './places.ts';

export interface ToSayUnread {
  /** The services that a workbook of this tool was written with. */
  readonly exported: readonly string[];
  /** Sheets without answers in which something was changed. */
  readonly changed: readonly string[];
  /** Whether all of it is to be said. */
  readonly full: boolean;
  readonly unreadSheet: (name: string) => string;
  /** What stands before an option that would help. */
  readonly command: string;
}

/** A line for each sheet, column and row that is not read, and one for all that was never an answer. */
export function unreadLines(
  { unread, services }: SheetCells,
  { exported, changed, full, unreadSheet, command }: ToSayUnread,
  { import: { unread: said } }: Words<'import'>,
): string[] {
  const shown = full ? Number.POSITIVE_INFINITY : most.cells;
  const gone = exported.filter((id) => !services.has(id));
  const noAnswers = unread.columns.filter(({ why }) => why === 'no-answer');
  return [
    ...unread.sheets.map(({ name, why }) => (why === 'no-table' ? unreadSheet(name) : said[why](name))),
    ...changed.map((name) => said.changed(name)),
    ...columnLines(unread.columns, full, `${command}--columns`, said),
    ...(noAnswers.length === 0
      ? []
      : [
          said.noAnswers(
            someOf(
              noAnswers.map(({ place, heading }) => said.noAnswer(placeText(place), shortText(heading))),
              full,
            ),
          ),
        ]),
    ...(unread.outside.length === 0 ? [] : [said.outside(unread.outside.length, placeTexts(unread.outside, full))]),
    ...(unread.notes.length === 0
      ? []
      : [
          said.notes(
            unread.notes.length,
            placeTexts(
              unread.notes.map(({ place }) => place),
              full,
            ),
          ),
        ]),
    ...unread.cells
      .slice(0, shown)
      .map(({ place, text, why }) => `${placeText(place)}: ${said.cells[why](shortText(text))}`),
    ...(unread.cells.length > shown ? [said.moreCells(unread.cells.length - shown)] : []),
    ...linesOf(
      unread.rows.slice(0, shown).flatMap(({ place, found }) => {
        const why = whyOf(found, said);
        return why === undefined ? [] : [[placeText(place), why] as const];
      }),
      said.places,
    ),
    ...(unread.rows.length > shown ? [said.moreRows(unread.rows.length - shown)] : []),
    ...(gone.length === 0 ? [] : [said.gone(gone.length, gone.slice(0, shown))]),
  ];
}

type Said = Words<'import'>['import']['unread'];

/** Several tables often have the same columns. */
function columnLines(columns: Unread['columns'], full: boolean, option: string, said: Said): string[] {
  const alike = new Map<string, Unread['columns'][number][]>();
  for (const column of columns) {
    const { why, heading, place } = column;
    if (why === 'no-answer') continue;
    const key = `${why} ${heading === '' ? placeText(place) : heading}`;
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  return [...alike.values()].flatMap((some) => {
    const [{ heading, why } = { heading: '', why: 'no-answer' as const }] = some;
    if (why === 'no-answer') return [];
    const where = said.places(
      placeTexts(
        some.map(({ place }) => place),
        full,
      ),
    );
    const filled = some.reduce((sum, one) => sum + one.filled, 0);
    if (heading === '') return [said.noHeading({ where, filled })];
    const say = {
      ...{ unknown: said.column, 'no-service': said.noService },
      ...{ twice: said.twice, instead: said.instead, derived: said.derived },
    }[why];
    return [say({ where, heading: shortText(heading), filled, option })];
  });
}

function whyOf(found: Unread['rows'][number]['found'], { rows }: Said): string | undefined {
  switch (found.no) {
    case 'service':
      return rows.service;
    case 'such-service':
    case 'struck-service':
    case 'several':
      return rows[found.no](shortText(found.word));
    case 'one-service':
      return rows['one-service'](found.id, found.name);
    case 'single-service':
      return rows['single-service'](found.role, found.services);
    case 'role':
      return undefined;
  }
}

/** Whether something was to be an answer and is not read. People's own tables have columns that are none. */
export function isAnswerUnread({ columns, rows }: Pick<Unread, 'columns' | 'rows'>): boolean {
  const isAnswer = ({ why, isOwn }: Unread['columns'][number]) => why === 'twice' || (isOwn && why === 'unknown');
  return rows.some(({ found }) => found.no !== 'service') || columns.some(isAnswer);
}

/** Which cells of those that are taken nobody sees who opens the sheet. */
export function hiddenPlaces({ cells }: Pick<SheetCells, 'cells'>, taken: readonly CellPlace[]): CellPlace[] {
  const hidden = new Set(cells.filter(({ isHidden }) => isHidden).map(({ place }) => placeText(place)));
  return taken.filter((place) => hidden.has(placeText(place)));
}
