import { cellText } from '../../answers/sheet/cell-text.ts';
import { answerColumn } from '../../answers/sheet/columns.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { entityKinds } from '../../reference/entity-kinds.ts';
import { phases, type Text } from '../../reference/index.ts';
import { activities } from '../../reference/peacetime.ts';
import { sides } from '../../reference/sides.ts';
import { staffRoles } from '../../reference/staffing.ts';
import type { Speaking } from '../speaking.ts';
import { headingOfKey } from './heading.ts';
import type { Cell } from './records.ts';

type Speech = Speaking<'columns' | 'diff' | 'words'>;

/** Columns that hold what another one holds, and are called otherwise. */
const heldAs: Readonly<Record<string, string>> = {
  cycle: 'portfolio-cycle',
  expected: 'assignment',
  to: 'assignment',
  'doubled-by': 'role',
};

/** Columns that hold ids of what the reference names. */
const reference: Readonly<Record<string, readonly { readonly id: string; readonly name: Text }[]>> = {
  phase: phases,
  activity: activities,
  role: staffRoles,
  side: sides,
  'entity-kind': entityKinds,
};

/** Columns of several values with blanks between them. */
const several: ReadonlySet<string> = new Set(['kinds', 'expected', 'reasons']);

/**
 * The cell of a record as people read it: answers as a workbook says them, so that an import understands both alike.
 *
 * @param organisation whose teams and providers it names
 */
export function inWords(
  column: string,
  cell: Cell,
  organisation: Organisation = joinOrganisation({}),
  speaking: Speech,
): Cell {
  const { messages, language } = speaking;
  const { yes, no } = messages.columns.values;
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell !== 'string') return cell;
  const of = column.replace(/-(?:before|after)$/, '');
  if (keysOfFiles.has(of)) return keysText(cell, messages);
  if (several.has(of) && cell.includes(' ')) {
    return cell
      .split(' ')
      .map((one) => inWords(of, one, organisation, speaking))
      .join('\n');
  }
  const known = knownWord(heldAs[of] ?? of, cell, speaking);
  if (known !== undefined) return known;
  const answer = answerColumn(heldAs[of] ?? of);
  if (!answer) return cell;
  // A row that says nothing but this.
  const { file, key, inside } = answer;
  const row = { [file]: { [key]: inside === undefined ? cell : { [inside]: cell } } } as unknown as Row;
  return cellText(row, answer, organisation, language, messages);
}

/** Columns that name keys: `assignment`, or `profile.assignment` with its file. */
const keysOfFiles: ReadonlySet<string> = new Set(['open', 'changes', 'kept', 'replaced', 'key']);

function keysText(keys: string, { columns }: Speech['messages']): string {
  const named = keys.split(' ').map((one) => {
    const [key = '', file] = one.split('.').toReversed();
    return headingOfKey(columns, key, file);
  });
  return keys === '' ? '' : named.join('\n');
}

/** The words for what is no answer: of the reference, or of the results. */
function knownWord(
  column: string,
  cell: string,
  { messages: { columns, diff }, language }: Speech,
): string | undefined {
  const { scopes, others } = columns.values;
  const named = Object.hasOwn(reference, column) ? reference[column]?.find(({ id }) => id === cell) : undefined;
  if (named) return named.name[language];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...others,
    scope: scopes,
    kinds: diff.kinds,
  };
  const ofColumn = Object.hasOwn(words, column) ? words[column] : undefined;
  return ofColumn && Object.hasOwn(ofColumn, cell) ? ofColumn[cell] : undefined;
}
