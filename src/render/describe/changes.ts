import type { RowChange } from '../../analysis/changes.ts';
import type { Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type Cell, type Column, flexible, left, type Table, table } from '../document.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, assignmentText, toBeText } from '../words.ts';
import { levelCell } from './cells.ts';

/** Rows that have changed in one organisation, and who has services there. */
interface Changes {
  readonly changes: readonly RowChange[];
  readonly parties: { readonly before: Parties; readonly after: Parties };
}

/** The service, level, assignment, as-is and to-be of rows that have changed, each from what to what. */
export function describeChanges(all: readonly Changes[], speaking: Speaking<'words'>): Table | undefined {
  const { words } = speaking.messages;
  return table(
    [
      flexible(words.service),
      flexible(words.level),
      flexible(words.assignment),
      ...[words.asIs, words.toBe].map((heading): Column => ({ ...left(heading), scores: true })),
    ],
    all.flatMap(({ changes, parties }) => changes.map((change) => cellsOf(change, parties, speaking))),
  );
}

function cellsOf({ before, after }: RowChange, parties: Changes['parties'], speaking: Speaking<'words'>): Cell[] {
  const { messages, language } = speaking;
  const { none, serviceOf } = messages.words;
  const between = (cellOf: (row: Row, of: Parties) => Cell): Cell => ({
    from: before ? cellOf(before, parties.before) : none,
    to: after ? cellOf(after, parties.after) : none,
  });
  const row = after ?? before;
  return [
    row ? serviceOf(row) : none,
    between((one) => levelCell(one, speaking)),
    between((one, of) => assignmentText(one, of, messages, language)),
    between((one) => asIsText(one, messages)),
    between((one) => toBeText(one, messages)),
  ];
}
