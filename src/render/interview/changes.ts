import type { RowChange } from '../../analysis/changes.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import { describeChanges } from '../describe/changes.ts';
import { drawTable } from '../media/terminal/table.ts';

/** The rows that have changed, each cell from what to what. */
export function changesTable(
  changes: readonly RowChange[],
  organisations: { readonly before: Organisation; readonly after: Organisation },
  messages: Words<'words'>,
  context: RenderContext,
): string {
  const table = describeChanges([{ changes, parties: organisations }], { messages, language: context.language });
  return table === undefined ? '' : drawTable(table, context);
}
