import { isUnassigned } from '../../analysis/assignment.ts';
import { categoryById } from '../../reference/index.ts';
import { forTerminalLine } from '../escape.ts';
import { fitTable, type TableRow } from '../table.ts';
import { wrap } from '../width.ts';
import { asIsText, assignmentText, levelText, serviceName, titleOf, toBeText } from '../words.ts';
import type { MatrixRenderer } from './renderer.ts';

/** The matrix for a terminal. */
export const table: MatrixRenderer = (groups, organisation, { messages, language, palette, width }) => {
  const { words } = messages;
  const title = titleOf(messages.matrix.title, organisation, language);
  if (groups.length === 0) return `${messages.matrix.noRows}\n`;
  const rows = groups.flatMap(({ category, rows }): TableRow[] => [
    [''],
    { heading: palette.strong(`${category}. ${categoryById(category).name[language]}`) },
    ...rows.map((row) => {
      const cells = [
        row.id,
        serviceName(row, messages, language),
        levelText(row, messages, language, width >= 100 ? 'full' : 'short'),
        assignmentText(row, organisation, messages, language),
        asIsText(row, messages),
        toBeText(row, messages),
      ].map(forTerminalLine);
      if (row.scope === 'unnecessary') return cells.map((cell) => palette.faint(cell));
      return cells.map((cell, index) => (index === 3 && isUnassigned(row) ? palette.bad(cell) : cell));
    }),
  ]);
  const columns = [
    { heading: palette.faint('ID') },
    { heading: palette.faint(words.service), flexible: true },
    { heading: palette.faint(words.level), flexible: true },
    { heading: palette.faint(words.assignment), flexible: true },
    { heading: palette.faint(words.asIs), align: 'right' },
    { heading: palette.faint(words.toBe), align: 'right' },
  ] as const;
  return `${wrap(palette.strong(forTerminalLine(title)), width)}\n\n${fitTable(columns, rows, width)}\n`;
};
