import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type Cell, type Document, documentOf, flexible, left, right, section, table, text } from '../document.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, assignmentText, levelText, toBeText } from '../words.ts';
import { matrixCells, serviceCells, serviceColumns } from './cells.ts';

/** A service as it is and as it would be, and the keys that change, with what each is called. */
export interface ImportedRow {
  readonly before: Row;
  readonly after: Row;
  readonly keys: readonly { readonly key: string; readonly heading: string }[];
}

/** A cell and the file, both changed since the export. */
export interface ShownConflict {
  readonly row: Row;
  readonly heading: string;
  readonly cell: string;
  readonly inSheet: string;
  readonly inFile: string;
}

export interface ImportResult {
  readonly changed: readonly ImportedRow[];
  readonly conflicts: readonly ShownConflict[];
  readonly organisation: Organisation;
  /** How many services to show at most. */
  readonly most: number;
}

/** What an import would change, as a difference of the service matrix; and what it leaves, since both sides have changed. */
export function describeImport(
  { changed, conflicts, organisation, most }: ImportResult,
  speaking: Speaking<'import' | 'words'>,
): Document {
  const { import: said } = speaking.messages;
  return documentOf(
    undefined,
    [],
    [
      changed.length === 0 ? undefined : changeTable(changed.slice(0, most), organisation, speaking),
      changed.length > most ? text(said.more(changed.length - most)) : undefined,
      section(said.conflicts(conflicts.length), [conflictTable(conflicts, speaking)]),
    ],
  );
}

function changeTable(rows: readonly ImportedRow[], organisation: Organisation, speaking: Speaking<'import' | 'words'>) {
  const { words, import: said } = speaking.messages;
  return table(
    [
      ...serviceColumns(speaking.messages),
      flexible(words.level),
      flexible(words.assignment),
      right(words.asIs),
      right(words.toBe),
      flexible(said.other),
    ],
    rows.map(({ before, after, keys }) => {
      const { cells, shown } = changedCells(before, after, organisation, speaking);
      return [
        ...serviceCells(before, speaking),
        ...cells,
        words.list(keys.filter(({ key }) => !shown.has(key)).map(({ heading }) => heading)),
      ];
    }),
  );
}

/** The keys that the cells of the matrix show. */
const keysOfCells = [['level'], ['assignment', 'team', 'provider'], ['as-is'], ['to-be']];

/** What the matrix says of both, where that differs, and which keys that shows. */
function changedCells(before: Row, after: Row, organisation: Organisation, speaking: Speaking<'words'>) {
  const { messages, language } = speaking;
  const texts = (row: Row) => [
    levelText(row, messages, language),
    assignmentText(row, organisation, messages, language),
    asIsText(row, messages),
    toBeText(row, messages),
  ];
  const [was, is] = [texts(before), texts(after)];
  const from = matrixCells(before, organisation, speaking);
  const changed = was.map((text, at) => text !== is[at]);
  return {
    cells: matrixCells(after, organisation, speaking).map(
      (to, at): Cell => (changed[at] ? { from: from[at] ?? '', to } : ''),
    ),
    shown: new Set(keysOfCells.flatMap((keys, at) => (changed[at] ? keys : []))),
  };
}

function conflictTable(conflicts: readonly ShownConflict[], { messages }: Speaking<'import' | 'words'>) {
  const { import: said, words } = messages;
  return table(
    [left('ID'), flexible(said.column), flexible(said.cell), flexible(said.inSheet), flexible(said.inFile)],
    conflicts.map(({ row, heading, cell, inSheet, inFile }) => [
      { services: [row.id] },
      heading,
      cell,
      shown(inSheet),
      inFile === '' ? words.none : shown(inFile),
    ]),
  );
}

/** The beginning of a text. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
