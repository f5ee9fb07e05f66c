import type { RowChange } from '../../analysis/changes.ts';
import type { Organisation, Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import { fitTable } from '../table.ts';
import { asIsText, assignmentText, levelText, toBeText } from '../words.ts';

/** The rows that have changed, each cell from what to what. */
export function changesTable(
  changes: readonly RowChange[],
  { before, after }: { readonly before: Organisation; readonly after: Organisation },
  { messages, language, width, palette }: RenderContext,
): string {
  const { words } = messages;
  const rows = changes.map(({ before: from, after: to }) => {
    const cell = (text: (row: Row, parties: Parties) => string): string => {
      const [old, now] = [from ? text(from, before) : words.none, to ? text(to, after) : words.none].map(
        forTerminalLine,
      );
      return old === now ? (now ?? '') : `${old} → ${now}`;
    };
    const row = to ?? from;
    return [
      forTerminalLine(row ? words.serviceOf(row) : ''),
      cell((one) => levelText(one, messages, language, 'short')),
      cell((one, parties) => assignmentText(one, parties, messages, language)),
      cell((one) => asIsText(one, messages)),
      cell((one) => toBeText(one, messages)),
    ];
  });
  const columns = [
    { heading: words.service, flexible: true },
    { heading: words.level, flexible: true },
    { heading: words.assignment, flexible: true },
    { heading: words.asIs },
    { heading: words.toBe },
  ];
  return fitTable(
    columns.map((column) => ({ ...column, heading: palette.faint(column.heading) })),
    rows,
    width,
  );
}
