import type { RowChange } from '../../analysis/changes.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import { fitTable } from '../table.ts';
import { changeCells } from '../words.ts';

/** The rows that have changed, each cell from what to what. */
export function changesTable(
  changes: readonly RowChange[],
  organisations: { readonly before: Organisation; readonly after: Organisation },
  { messages, language, width, palette }: RenderContext,
): string {
  const { words } = messages;
  const rows = changes.map((change) =>
    changeCells(change, organisations, messages, language, 'short').map(forTerminalLine),
  );
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
