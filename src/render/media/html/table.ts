import { type Cell, type Column, legendOf, plainOf, type RowGroup, type Table } from '../../document.ts';
import { forHtml } from '../../escape.ts';
import { displayWidth } from '../../width.ts';
import { linesOf } from '../cells.ts';
import { drawCell, fitting } from './cells.ts';
import { attributes, element, marked } from './elements.ts';
import type { Place } from './place.ts';

export function drawTable(table: Table, place: Place | undefined): string {
  const { columns, groups, note, explorable } = table;
  const legend = legendOf(table, 'page');
  const shown = [...columns.keys()].filter((at) => columns[at]?.in?.includes('page') ?? true);
  const look = shown.map((at) => lookOf(at, table, place));
  const headings = look.map(({ column, heading }) =>
    headingOf(column, heading, place !== undefined && explorable === true),
  );
  const drawn = element('table', [
    `<thead><tr>${headings.join('')}</tr></thead>`,
    ...groups.map((group) => drawGroup(group, look, place)),
  ]);
  return [
    ...(note === undefined ? [] : [`<p>${forHtml(note)}</p>\n`]),
    place === undefined ? drawn : onPage(drawn, explorable === true, place),
    ...(legend === undefined ? [] : [`<p>${forHtml(legend)}</p>\n`]),
  ].join('');
}

/** A table that may be wider than its page, and what its readers choose rows with, which waits for the script. */
function onPage(drawn: string, explorable: boolean, { words }: Place): string {
  const scrolling = element('div class="scroll"', [drawn]);
  if (!explorable) return scrolling;
  return element('div class="explore"', [
    element(`div class="tools" role="group"${attributes(wordsOfTools(words))} hidden`, [
      `<label>${forHtml(words.search)} <input type="search" autocomplete="off" spellcheck="false"></label>`,
      `<button type="button" class="reset">${forHtml(words.reset)}</button>`,
      '<p class="count" role="status"></p>',
    ]),
    scrolling,
  ]);
}

function wordsOfTools({ rows, all, shown }: Place['words']) {
  return { 'aria-label': rows, 'data-all': all, 'data-shown': shown('{shown}', '{all}') };
}

/** A column and the attributes of its cells. */
interface Look {
  readonly at: number;
  readonly column: Column | undefined;
  readonly heading: string;
  readonly cell: string;
}

/** On a page, columns in which every cell is short keep each on one line: dates and ids have hyphens. */
function lookOf(at: number, { columns, groups }: Table, place: Place | undefined): Look {
  const column = columns[at];
  const aligned = column?.align === 'right' ? ['right'] : [];
  const isShort = (cell: Cell) => linesOf(cell, fitting).every((line) => isBrief(plainOf(line)));
  const isBriefColumn = groups.every(({ rows }) => rows.every(({ cells }) => isShort(cells[at] ?? '')));
  const classOf = (brief: boolean) => {
    const names = [...aligned, ...(place !== undefined && brief ? ['brief'] : [])];
    return attributes({ class: names.length === 0 ? undefined : names.join(' ') });
  };
  return { at, column, heading: classOf(isBrief(column?.heading ?? '')), cell: classOf(isBriefColumn) };
}

function isBrief(words: string): boolean {
  return displayWidth(words) <= 12;
}

function headingOf(column: Column | undefined, look: string, explorable: boolean): string {
  const heading = column?.heading ?? '';
  // What has no name is no heading.
  if (heading === '') return `<td${look}></td>`;
  const key = explorable ? attributes({ 'data-key': column?.key ?? keyOf(heading) }) : '';
  const filter = explorable && column?.filter ? ' data-filter' : '';
  return `<th${look} scope="col"${key}${filter}>${forHtml(heading)}</th>`;
}

/** How an address names a column that has no key: by its heading. */
function keyOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

function drawGroup({ heading, rows }: RowGroup, look: readonly Look[], place: Place | undefined): string {
  return element('tbody', [
    ...(heading === undefined
      ? []
      : [`<tr><th colspan="${look.length}" scope="rowgroup">${marked(heading)}</th></tr>`]),
    ...rows.map(({ cells, tone }) => {
      const drawn = look.map(
        ({ at, column, cell }) => `<td${cell}>${drawCell(cells[at] ?? '', place, column?.cut)}</td>`,
      );
      return `<tr${tone === undefined ? '' : ` class="${tone}"`}>${drawn.join('')}</tr>`;
    }),
  ]);
}
