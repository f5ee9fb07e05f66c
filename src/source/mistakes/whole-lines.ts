import type { Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/;

/** Merge conflicts as git leaves them. The first version is kept to go on from; a mark that is left over alone is one too. */
export function mergeConflicts(lines: readonly Line[]): Mistake<'merge-conflict'>[] {
  const marks = lines.filter(({ raw }) => mark.test(raw));
  const found: Mistake<'merge-conflict'>[] = [];
  for (let at = 0; at < marks.length; at++) {
    const first = marks[at] as Line;
    const isBeginning = first.raw.startsWith('<');
    const inside = isBeginning ? marks.slice(at + 1, at + 4) : [];
    const end = inside.findIndex(({ raw }) => raw.startsWith('>'));
    const last = inside[end] ?? first;
    const split = inside.slice(0, Math.max(end, 0)).find(({ raw }) => /^[=|]/.test(raw));
    const gone = [first, ...lines.slice((split ?? last).number - 1, last.number).filter((line) => line !== first)];
    found.push({
      code: 'merge-conflict',
      args: { first: first.number, last: last.number },
      span: [first.start, first.start + first.raw.length],
      edits: gone.map(emptied),
    });
    at += end + 1;
  }
  return found;
}

/** A row of a spreadsheet that begins with a service, or the one with the headings. */
const row = /^\s*"?(?:[A-Za-z]{1,8}-\d{1,3}|id|service|サービス)"?\s*[,;\t]/i;

/** Rows of a spreadsheet, from the first to the last: one mistake. */
export function tables(lines: readonly Line[]): Mistake<'table'>[] {
  const rows = lines.filter(({ raw }) => row.test(raw));
  const [first] = rows;
  if (!first || !rows.some(({ raw }) => isServiceRow(raw))) return [];
  const span = [first.start, first.start + first.raw.length] as const;
  return [{ code: 'table', args: {}, span, edits: rows.map(emptied) }];
}

/** Whether it is a row about a service. */
export function isServiceRow(raw: string): boolean {
  return row.test(raw) && /^\s*"?[a-z]+-\d/i.test(raw);
}

/** What keeps the line and takes all that is in it. */
export function emptied({ start, raw }: Line) {
  return { start, end: start + raw.length, text: '' };
}
