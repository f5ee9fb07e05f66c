import type { Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Brackets of an entry on one line that are not closed, or that close nothing. */
export function brackets(lines: readonly Line[]): Mistake<'open-bracket' | 'extra-bracket'>[] {
  return lines.flatMap((line): Mistake<'open-bracket' | 'extra-bracket'>[] => {
    const { bare, start } = line;
    const open: number[] = [];
    for (const { 0: bracket, index } of bare.matchAll(/[{}[\]]/g)) {
      const last = open.at(-1);
      if (closing[bracket]) open.push(index);
      else if (last !== undefined && closing[bare[last] ?? ''] === bracket) open.pop();
      else if (last === undefined) {
        const edits = [{ start: start + index, end: start + index + 1, text: '' }];
        const args = { bracket, certain: false };
        return [{ code: 'extra-bracket', args, span: [start + index, start + index + 1], edits }];
      }
    }
    const [first] = open;
    if (first === undefined) return [];
    const content = /\s*(?:\s#.*)?$/.exec(bare)?.index ?? bare.length;
    const missing = open.toReversed().map((at) => closing[bare[at] ?? '']);
    const at = start + content;
    const edits = [{ start: at, end: at, text: ` ${missing.join(' ')}` }];
    const args = { bracket: bare[first] ?? '', certain: false };
    return [{ code: 'open-bracket', args, span: [start + first, start + first + 1], edits }];
  });
}
