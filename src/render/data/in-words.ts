import { cellText } from '../../answers/sheet/cell-text.ts';
import { answerColumn } from '../../answers/sheet/columns.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { phases } from '../../reference/index.ts';
import type { Speaking } from '../speaking.ts';
import { headingOfKey } from './heading.ts';
import type { Cell } from './records.ts';

type Speech = Speaking<'columns' | 'diff' | 'words'>;

/** Columns that hold what another one holds, and are called otherwise. */
const heldAs: Readonly<Record<string, string>> = { cycle: 'portfolio-cycle' };

/**
 * The cell of a record as people read it: answers as a workbook says them, so that an import understands both alike.
 *
 * @param organisation whose teams and providers it names
 */
export function inWords(
  column: string,
  cell: Cell,
  organisation: Organisation = joinOrganisation({}),
  { messages, language }: Speech,
): Cell {
  const { yes, no, scopes, migration, outcomes } = messages.columns.values;
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell !== 'string') return cell;
  const of = column.replace(/-(?:before|after)$/, '');
  if (of === 'scope') return Object.hasOwn(scopes, cell) ? scopes[cell as keyof typeof scopes] : cell;
  if (of === 'phase') return phases.find(({ id }) => id === cell)?.name[language] ?? cell;
  if (of === 'kind') return Object.hasOwn(migration, cell) ? migration[cell as keyof typeof migration] : cell;
  if (of === 'outcome') return Object.hasOwn(outcomes, cell) ? outcomes[cell as keyof typeof outcomes] : cell;
  if (keysOfFiles.has(of)) return keysText(cell, messages);
  if (of === 'kinds') return kindsText(cell, messages);
  const answer = answerColumn(heldAs[of] ?? of);
  if (!answer) return cell;
  // A row that says nothing but this.
  const { file, key, inside } = answer;
  const row = { [file]: { [key]: inside === undefined ? cell : { [inside]: cell } } } as unknown as Row;
  return cellText(row, answer, organisation, language, messages);
}

/** Columns that name keys: `assignment`, or `profile.assignment` with its file. */
const keysOfFiles: ReadonlySet<string> = new Set(['open', 'changes', 'kept', 'replaced']);

function keysText(keys: string, { columns }: Speech['messages']): string {
  const named = keys.split(' ').map((one) => {
    const [key = '', file] = one.split('.').toReversed();
    return headingOfKey(columns, key, file);
  });
  return keys === '' ? '' : named.join('\n');
}

/** Kinds of change have blanks between them. */
function kindsText(kinds: string, { diff }: Speech['messages']): string {
  const nameOf = (kind: string) =>
    Object.hasOwn(diff.kinds, kind) ? diff.kinds[kind as keyof typeof diff.kinds] : kind;
  return kinds === '' ? '' : kinds.split(' ').map(nameOf).join('\n');
}
