import { takesAnyText } from '../../schema/answer-keys.ts';
import type { Splice } from '../splice.ts';
import { blot, type Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

/**
 * Whatever a Japanese keyboard or a word processor writes where YAML has a sign of its own, as far as it can be one: of a
 * line, what can be nothing else, and then by kind what may be a part of a text.
 */
export function lookAlikes(lines: readonly Line[]): Mistake<'look-alike'>[] {
  return lines.flatMap((line) => {
    if (!alike.test(line.bare)) return [];
    const found = new Signs(line).found();
    return [...new Set(found.map(({ kind }) => kind))].map((kind): Mistake<'look-alike'> => {
      const signs = found.filter((sign) => sign.kind === kind);
      const characters = [...new Set(signs.map(({ start }) => line.raw[start - line.start] ?? ''))];
      const edits = signs.map(({ start, end, text }) => ({ start, end, text })).toSorted((a, b) => a.start - b.start);
      const span = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0] as const;
      return { code: 'look-alike', args: { characters, certain: certain.has(kind) }, span, edits };
    });
  });
}

const brackets: Readonly<Record<string, string>> = { '｛': '{', '［': '[', '｝': '}', '］': ']' };
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** White space that is none in YAML: the full-width one, the no-break one, and others that come from documents. */
const blanks = '\u00A0\u2000-\u200A\u202F\u205F\u3000';
const blank = new RegExp(`[${blanks}]`);
const alike = new RegExp(`[：，、｛｝［］＃“”‘’„‟＂＇${blanks}]`);
const margins = new RegExp(`^[\\s${blanks}]*`);
const opening = /["“”„‟＂'‘’＇]/;
const doubleEnd = /["“”„‟＂](?=\s*(?:$|[,，、}｝\]］]|\s#))/;
const singleEnd = /['‘’＇](?=\s*(?:$|[,，、}｝\]］]|\s#))/;
/** A word as keys and ids are, in either width. */
const word = '[\\w./\\-Ａ-Ｚａ-ｚ０-９－]+';
const key = new RegExp(`^\\s*${word}\\s*$`);
const keyBehind = new RegExp(`^\\s*${word}\\s*[:：]`);

/** What it is meant for; a text may have any but a sign between keys and values as well. */
type Kind = 'sign' | 'comma' | 'text' | 'comment' | 'quotes';
/** Without which there is something wrong, so that nothing else can be meant. */
const certain: ReadonlySet<Kind> = new Set(['sign', 'comma']);

interface Sign extends Splice {
  readonly kind: Kind;
}

/** Goes over a line and keeps track of what may stand next: a key, a value, or more of a text. */
class Signs {
  readonly #line: Line;
  readonly #signs: Sign[] = [];
  readonly #open: string[] = [];
  /** What stands between the last sign of YAML and here. */
  #since = '';
  /** Whether a key may stand here, rather than a value. */
  #isKeyPlace = true;
  /** What a sign here is: behind a comma that may be one of a text, a part of that text as well. */
  #kind: Kind = 'sign';
  #key = '';
  #at = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  found(): readonly Sign[] {
    const { bare } = this.#line;
    const margin = margins.exec(bare)?.[0].length ?? 0;
    for (; this.#at < bare.length; this.#at++) {
      const sign = bare[this.#at] ?? '';
      if (this.#at >= margin) this.#take(sign, bare.slice(this.#at + 1));
      else if (blank.test(sign)) this.#put(sign === '\u3000' ? '  ' : ' ');
    }
    return this.#signs;
  }

  #put(text: string, kind = this.#kind, at = this.#at): void {
    const start = this.#line.start + at;
    this.#signs.push({ start, end: start + 1, text, kind });
  }

  #take(sign: string, behind: string): void {
    const bracket = brackets[sign] ?? sign;
    if (blank.test(sign)) this.#takeBlank(behind);
    else if (/[:：]/.test(sign) && this.#isKeyPlace && key.test(this.#since)) {
      if (sign === '：') this.#put(/^(?:\s|$)/.test(behind) ? ':' : ': ');
      this.#key = this.#since.trim();
      this.#goOn(false);
    } else if (closing[bracket] && this.#since.trim() !== '') {
      // Of a text, until its own bracket closes it.
      this.#open.push(sign);
      this.#since += sign;
    } else if (closing[bracket]) {
      if (sign !== bracket) this.#put(bracket);
      this.#open.push(bracket);
      this.#goOn(bracket === '{');
    } else if (closing[brackets[this.#open.at(-1) ?? ''] ?? ''] === bracket) {
      this.#open.pop();
      this.#since += sign;
    } else if (/[}\]]/.test(bracket) && this.#closes(bracket, behind)) {
      if (sign !== bracket) this.#put(bracket);
      this.#open.pop();
      this.#since = ' ';
    } else if (this.#isComma(sign, behind)) {
      this.#kind = this.#kindOf(sign, behind);
      if (sign !== ',') this.#put(/^\s/.test(behind) ? ',' : ', ');
      this.#goOn(this.#open.at(-1) === '{');
    } else if (sign === '＃' && /^$|\s$/.test(this.#since)) {
      this.#put(/\s$|^$/.test(this.#line.bare.slice(0, this.#at)) ? '#' : ' #', 'comment');
      this.#at = this.#line.bare.length;
    } else if (sign === '-' && this.#since.trim() === '' && behind.startsWith(' ')) this.#since = '';
    else if (opening.test(sign) && this.#since.trim() === '') this.#takeQuotes(sign);
    else this.#since += sign;
  }

  #goOn(isKeyPlace: boolean): void {
    this.#since = '';
    this.#isKeyPlace = isKeyPlace;
  }

  /** Between two words, white space of any kind is a part of a text. */
  #takeBlank(behind: string): void {
    const isInText = this.#since.trim() !== '' && /^[^\s:：,，{}｛｝[\]［］#＃]/.test(behind.trimStart());
    if (!isInText) this.#put(' ');
    this.#since += ' ';
  }

  #closes(bracket: string, behind: string): boolean {
    const last = this.#open.at(-1);
    if (!/^\s*(?:$|[,，、}｝\]］]|\s[#＃])/.test(behind)) return false;
    if (last !== undefined) return closing[last] === bracket;
    return this.#line.bare.slice(0, this.#at).trim() === '';
  }

  #isComma(sign: string, behind: string): boolean {
    if (sign === ',') return this.#open.length > 0;
    return /[，、]/.test(sign) && this.#open.at(-1) === '{' && !this.#isKeyPlace && keyBehind.test(behind);
  }

  /** In a text, there may well be such a comma in front of a word and a wide colon. */
  #kindOf(comma: string, behind: string): Kind {
    if (comma === ',') return 'sign';
    const isText = takesAnyText(this.#key) || /^(?:name|description|en|ja)$/.test(this.#key);
    if (comma === '，' && (!isText || this.#since === blot)) return 'sign';
    return comma === '，' && /^\s*[\w-]+: /.test(behind) ? 'comma' : 'text';
  }

  #takeQuotes(sign: string): void {
    const { bare } = this.#line;
    const rest = bare.slice(this.#at + 1);
    const length = (/["“”„‟＂]/.test(sign) ? doubleEnd : singleEnd).exec(rest)?.index;
    this.#since = blot;
    if (length === undefined) return;
    const end = this.#at + 1 + length;
    // Those that are right already are none of ours.
    if (sign !== bare[end] || !/["']/.test(sign)) for (const at of [this.#at, end]) this.#put('"', 'quotes', at);
    this.#at = end;
  }
}
