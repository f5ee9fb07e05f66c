import { answerColumns } from '../../answers/sheet/columns.ts';
import type { Messages } from '../../messages/index.ts';

/** What a column is called where people read it; one of a former and a later state is called by what both are of. */
export function headingIn({ headings, before, after }: Messages['columns'], column: string): string {
  const [, of = column, side] = /^(.+)-(before|after)$/.exec(column) ?? [];
  const heading = Object.hasOwn(headings, of) ? headings[of as keyof typeof headings] : of;
  if (side === undefined) return heading;
  return side === 'before' ? before(heading) : after(heading);
}

/** What a key of the files is called above its column; where two files have it, the first one, if none is said. */
export function headingOfKey(words: Messages['columns'], key: string, file?: string): string {
  const column = answerColumns.find(
    (one) => one.key === key && !('inside' in one) && (file === undefined || one.file === file),
  );
  return headingIn(words, column?.id ?? key);
}
