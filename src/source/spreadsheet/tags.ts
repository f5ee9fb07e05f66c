/** The tags of an XML text, without making a tree of them. */
import { SpreadsheetRefused } from './refused.ts';

/** The attributes that are wanted of each tag, by its name without its prefix. */
export type WantedTags = Readonly<Record<string, readonly string[]>>;

/** A tag of those wanted; attributes have their values as they are written, without quotes. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
}

export interface Filter {
  readonly wanted: WantedTags;
  /** Asked for each tag that is wanted; one that is not kept is left out with all that is in it. */
  readonly keeps: (tag: Tag) => boolean;
  /** Called for each character that is written as several, `&lt;` or `_x000D_`, and each section of text. */
  readonly onEscape: () => void;
}

/**
 * A text with nothing but the wanted tags, their wanted attributes, and what is written between tags. Comments, instructions
 * and prefixes are left out. What stands above letters to say how they are read (furigana) is no part of a text, so it is
 * left out as well.
 *
 * @param xml is written over with what is kept, for these texts can be large
 * @throws {SpreadsheetRefused} for what is no XML, and for definitions of entities, which no workbook has
 */
export function onlyTags(xml: Uint8Array, { wanted, keeps, onEscape }: Filter): Uint8Array {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  // A character a byte: of UTF-8, all that is looked at here is ASCII.
  const text = bytes.toString('latin1');
  let [at, length] = [0, 0];
  let leftOut: string | undefined;
  const write = (tag: string) => {
    if (length + tag.length > at) throw damaged();
    for (let index = 0; index < tag.length; index += 1) bytes[length + index] = tag.charCodeAt(index);
    length += tag.length;
  };
  const copy = (start: number, end: number) => {
    if (leftOut !== undefined) return;
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === 0x26 || (byte === 0x5f && bytes[index + 1] === 0x78)) onEscape();
      bytes[length] = byte;
      length += 1;
    }
  };
  while (at < text.length) {
    const start = text.indexOf('<', at);
    copy(at, start === -1 ? text.length : start);
    if (start === -1) break;
    at = endOfTag(text, start);
    const next = text[start + 1];
    if (next === '?') continue;
    if (next === '!') {
      if (text[start + 2] !== '[') continue;
      onEscape();
      copy(start, at);
      continue;
    }
    const isEmpty = text[at - 2] === '/';
    const inside = text.slice(start + 1, isEmpty ? at - 2 : at - 1);
    const name = nameIn(next === '/' ? inside.slice(1) : inside);
    if (next === '/') {
      if (leftOut === undefined && Object.hasOwn(wanted, name)) write(`</${name}>`);
      if (leftOut === name) leftOut = undefined;
      continue;
    }
    if (leftOut !== undefined) continue;
    const names = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    if (!names && name !== 'rPh') continue;
    const attributes = attributesIn(inside, names ?? []);
    if (names && keeps({ name, attributes, isEmpty })) write(written(name, attributes, isEmpty));
    else if (!isEmpty) leftOut = name;
  }
  return xml.subarray(0, length);
}

/** Where a tag ends: the place of what follows it. */
function endOfTag(text: string, start: number): number {
  const next = text[start + 1];
  if (next === '?') return after(text, '?>', start + 2);
  if (next === '/') return after(text, '>', start + 2);
  if (next === '!') {
    if (text.startsWith('--', start + 2)) return after(text, '-->', start + 4);
    if (text.startsWith('[CDATA[', start + 2)) return after(text, ']]>', start + 9);
    throw damaged();
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = after(text, sign, at + 1) - 1;
  }
  throw damaged();
}

function nameIn(inside: string): string {
  const end = skip(inside, 0, (sign) => !isBlank(sign));
  return inside.slice(inside.lastIndexOf(':', end) + 1, end);
}

/** Those of `names`, each as it is said first. */
function attributesIn(inside: string, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = skip(inside, 0, (sign) => !isBlank(sign));
  while (found.size < names.length) {
    const start = skip(inside, at, isBlank);
    if (start === inside.length) break;
    const end = skip(inside, start, (sign) => sign !== '=' && !isBlank(sign));
    at = skip(inside, end, isBlank);
    if (inside[at] !== '=') continue;
    const opening = skip(inside, at + 1, isBlank);
    const quote = inside[opening];
    // A value without quotes is no XML: what it would be called is looked for in vain.
    at = quote === '"' || quote === "'" ? inside.indexOf(quote, opening + 1) + 1 : opening;
    if (at === 0) break;
    const name = inside.slice(start, end);
    if (at > opening && names.includes(name) && !found.has(name)) found.set(name, inside.slice(opening + 1, at - 1));
  }
  return found;
}

function written(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += value.includes('"') ? ` ${key}='${value}'` : ` ${key}="${value}"`;
  return tag + (isEmpty ? '/>' : '>');
}

function skip(text: string, start: number, isPassed: (sign: string | undefined) => boolean): number {
  let at = start;
  while (at < text.length && isPassed(text[at])) at += 1;
  return at;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  if (at === -1) throw damaged();
  return at + sign.length;
}

function damaged(): SpreadsheetRefused {
  return new SpreadsheetRefused({ why: 'damaged' });
}
