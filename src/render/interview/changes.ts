import type { RowChange } from '../../analysis/changes.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import { describeChanges } from '../describe/changes.ts';
import { drawTable } from '../media/terminal/table.ts';

/** The rows that have changed, each cell from what to what. */
export function changesTable(
  changes: readonly RowChange[],
  organisations: { readonly before: Organisation; readonly after: Organisation },
  context: RenderContext,
): string {
  const table = describeChanges([{ changes, parties: organisations }], context);
  return table === undefined ? '' : drawTable(table, context);
}
