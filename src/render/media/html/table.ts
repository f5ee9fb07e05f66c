import type { Column, RowGroup, Table } from '../../document.ts';
import { forHtml } from '../../escape.ts';
import { drawCell } from './cells.ts';
import { attributes, element, marked } from './elements.ts';
import type { Place } from './place.ts';

export function drawTable(table: Table, place: Place | undefined): string {
  const { columns, groups, note, legend, explorable } = table;
  const shown = [...columns.keys()].filter((at) => columns[at]?.in?.includes('page') ?? true);
  const headings = shown.map((at) => headingOf(columns[at], place !== undefined && explorable === true));
  const drawn = element('table', [
    `<thead><tr>${headings.join('')}</tr></thead>`,
    ...groups.map((group) => drawGroup(group, shown, columns, place)),
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

function headingOf(column: Column | undefined, explorable: boolean): string {
  const heading = column?.heading ?? '';
  const key = explorable ? attributes({ 'data-key': column?.key ?? keyOf(heading) }) : '';
  const filter = explorable && column?.filter ? ' data-filter' : '';
  return `<th${alignment(column)} scope="col"${key}${filter}>${forHtml(heading)}</th>`;
}

/** How an address names a column that has no key: by its heading. */
function keyOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

function drawGroup(
  group: RowGroup,
  shown: readonly number[],
  columns: readonly Column[],
  place: Place | undefined,
): string {
  return element('tbody', [
    ...(group.heading === undefined
      ? []
      : [`<tr><th colspan="${shown.length}" scope="rowgroup">${marked(group.heading)}</th></tr>`]),
    ...group.rows.map(({ cells, tone }) => {
      const drawn = shown.map((at) => `<td${alignment(columns[at])}>${drawCell(cells[at] ?? '', place)}</td>`);
      return `<tr${tone === undefined ? '' : ` class="${tone}"`}>${drawn.join('')}</tr>`;
    }),
  ]);
}

function alignment(column: Column | undefined): string {
  return column?.align === 'right' ? ' class="right"' : '';
}
