import { categoryById } from '../../reference/index.ts';
import { forTerminalLine } from '../escape.ts';
import { type Column, fitTable, type TableRow } from '../table.ts';
import { wrap } from '../width.ts';
import { areasText, phaseText, serviceName, shortRow, titleOfServices } from '../words.ts';
import type { ServicesRenderer } from './renderer.ts';

/** The services for a terminal; nothing where there are none. */
export const table: ServicesRenderer = (groups, organisation, { messages, language, palette, width }) => {
  if (groups.length === 0) return '';
  const { words, services } = messages;
  const title = titleOfServices(organisation, messages, language);
  // Beside what the organisation says, there is room for what the framework says on wide terminals only.
  const wide = organisation === undefined || width >= 100;
  const rows = groups.flatMap(({ category, rows }): TableRow[] => [
    ...(category === undefined
      ? []
      : [[''], { heading: palette.strong(`${category}. ${categoryById(category).name[language]}`) }]),
    ...rows.map((row) => {
      const cells = [
        row.id,
        serviceName(row, messages, language),
        ...(wide ? [phaseText(row, messages, language), areasText(row, messages)] : []),
        ...(organisation ? [shortRow(row, organisation, messages, language)] : []),
      ].map(forTerminalLine);
      return row.scope === 'unnecessary' ? cells.map(palette.faint) : cells;
    }),
  ]);
  const columns: Column[] = [
    { heading: 'ID' },
    { heading: words.service, flexible: true },
    ...(wide ? [{ heading: words.phase, flexible: true }, { heading: words.area }] : []),
    ...(organisation ? [{ heading: services.here, flexible: true }] : []),
  ];
  const faint = columns.map((column) => ({ ...column, heading: palette.faint(column.heading) }));
  return `${wrap(palette.strong(forTerminalLine(title)), width)}\n\n${fitTable(faint, rows, width)}\n`;
};
