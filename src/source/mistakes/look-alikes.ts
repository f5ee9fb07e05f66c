import type { Splice } from '../splice.ts';
import { blot, type Line } from './lines.ts';
import { edited, type Mistake } from './mistake.ts';

const brackets = new Map([
  ['｛', '{'],
  ['［', '['],
  ['｝', '}'],
  ['］', ']'],
  ['{', '{'],
  ['[', '['],
  ['}', '}'],
  [']', ']'],
]);
const closing = new Map([
  ['{', '}'],
  ['[', ']'],
]);
/** White space that is none in YAML: the full-width blank, the no-break space, and others that are copied from documents. */
const blank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const wide = /[：，、｛｝［］＃“”‘’„‟＂＇\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const opening = /["“”„‟＂'‘’＇]/;
/** A word as keys and ids are, in either width. */
const word = '[\\w.\\/\\-Ａ-Ｚａ-ｚ０-９－]+';
const keyBehind = new RegExp(`^[\\s\\u3000]*${word}[\\s\\u3000]*[:：]`);
const keyBefore = new RegExp(`${word}[\\s\\u3000]*$`);

/** Whatever a Japanese keyboard or a word processor writes where YAML has a sign of its own, as far as it can be one. */
export function lookAlikes(lines: readonly Line[]): Mistake<'look-alike'>[] {
  return lines.flatMap((line) => {
    if (!wide.test(line.bare)) return [];
    const found = signsIn(line);
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return [];
    const edits = found.map(({ splice }) => splice);
    const characters = [...new Set(found.map(({ splice: { start } }) => line.raw[start - line.start] ?? ''))];
    const certain = found.every((one) => one.certain);
    return [
      {
        code: 'look-alike' as const,
        args: { characters, write: edited(line, edits), certain },
        span: [first.splice.start, last.splice.end] as const,
        edits,
      },
    ];
  });
}

interface Sign {
  readonly splice: Splice;
  readonly certain: boolean;
}

function signsIn({ bare, start }: Line): Sign[] {
  const signs: Sign[] = [];
  const open: string[] = [];
  const put = (at: number, text: string, certain = true, length = 1) =>
    signs.push({ splice: { start: start + at, end: start + at + length, text }, certain });
  const margin = /^[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]*/.exec(bare)?.[0] ?? '';
  // What is between the last sign of YAML and here, but for white space.
  let since = '';
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at] ?? '';
    const behind = bare.slice(at + 1);
    if (sign === blot) {
      since += sign;
    } else if (at < margin.length) {
      if (blank.test(sign)) put(at, sign === '\u3000' ? '  ' : ' ');
    } else if (blank.test(sign)) {
      // Between two words it is a part of a text.
      const inText = since.trim() !== '' && /^[^\s\u3000:：,，{}｛｝[\]［］#＃]/.test(behind.trimStart());
      if (!inText) put(at, ' ');
      since += ' ';
    } else if (
      (sign === '：' || sign === ':') &&
      keyBefore.test(since) &&
      since.trim() === since.trimStart().split(' ')[0]
    ) {
      if (sign === '：') put(at, /^(?:[\s\u3000]|$)/.test(behind) ? ':' : ': ');
      since = '';
    } else if (brackets.has(sign) && closing.has(brackets.get(sign) ?? '')) {
      const meant = brackets.get(sign) ?? '';
      if (since.trim() !== '') since += sign;
      else {
        if (sign !== meant) put(at, meant);
        open.push(meant);
        since = '';
      }
    } else if (brackets.has(sign)) {
      const meant = brackets.get(sign) ?? '';
      const isOpen = open.length > 0 ? closing.get(open.at(-1) ?? '') === meant : bare.slice(0, at).trim() === '';
      if (isOpen) {
        if (sign !== meant) put(at, meant);
        open.pop();
        since = ' ';
      } else since += sign;
    } else if (sign === ',' && open.length > 0) {
      since = '';
    } else if ((sign === '，' || sign === '、') && open.at(-1) === '{' && keyBehind.test(behind)) {
      put(at, /^[\s\u3000]/.test(behind) ? ',' : ', ', sign === '，');
      since = '';
    } else if (sign === '＃' && /(?:^|[\s\u3000}\]｝］])$/.test(bare.slice(0, at))) {
      put(at, /[\s\u3000]$|^$/.test(bare.slice(0, at)) ? '#' : ' #', false);
      break;
    } else if (sign === '-' && since.trim() === '' && behind.startsWith(' ')) {
      since = '';
    } else if (opening.test(sign) && since.trim() === '') {
      const end = quoteEnd(bare, at);
      if (end !== undefined && (sign !== bare[end] || !/["']/.test(sign))) {
        put(at, '"', false);
        put(end, '"', false);
      }
      if (end !== undefined) at = end;
      since = blot;
    } else {
      since += sign;
    }
  }
  return signs;
}

/** Where a text in quotes of any kind ends: in front of what may follow a value. */
function quoteEnd(bare: string, at: number): number | undefined {
  const double = /["“”„‟＂]/.test(bare[at] ?? '');
  const rest = bare.slice(at + 1);
  const end = (double ? /["“”„‟＂](?=\s*(?:$|[,，、}｝\]］]|\s#))/ : /['‘’＇](?=\s*(?:$|[,，、}｝\]］]|\s#))/).exec(
    rest,
  );
  return end ? at + 1 + end.index : undefined;
}
