import type { Messages } from '../../messages/index.ts';

/** What a column is called where people read it; one of a former and a later state is called by what both are of. */
export function headingIn({ headings, before, after }: Messages['columns'], column: string): string {
  const [, of = column, side] = /^(.+)-(before|after)$/.exec(column) ?? [];
  const heading = Object.hasOwn(headings, of) ? headings[of as keyof typeof headings] : of;
  if (side === undefined) return heading;
  return side === 'before' ? before(heading) : after(heading);
}
