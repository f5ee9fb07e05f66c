import type { Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** Merge conflicts as git leaves them. The first version is kept to go on from; a mark that is left over alone is one too. */
export function mergeConflicts(lines: readonly Line[]): Mistake<'merge-conflict'>[] {
  const found: Mistake<'merge-conflict'>[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/.test(lines[at]?.raw ?? '')) continue;
    const length = /^<{7}/.test(lines[at]?.raw ?? '')
      ? lines.slice(at).findIndex(({ raw }) => /^>{7}(?: |$)/.test(raw))
      : 0;
    const conflict = lines.slice(at, at + Math.max(length, 0) + 1);
    const split = conflict.findIndex(({ raw }) => /^(?:={7}|\|{7})(?: |$)/.test(raw));
    const gone = conflict.filter((_, index) => index === 0 || (split !== -1 && index >= split) || index === length);
    const [first, last] = [conflict[0], conflict.at(-1)];
    if (!first || !last) continue;
    found.push({
      code: 'merge-conflict',
      args: { first: first.number, last: last.number },
      span: [first.start, first.start + first.raw.length],
      edits: gone.map(emptied),
    });
    at += conflict.length - 1;
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
