import { answerKeys, keysInside, takesAnyText } from '../schema/answer-keys.ts';
import { keyOfAll } from './assessor.ts';
import { type Entry, entryOf, type Field, type Open, rangeOf } from './entry-lines.ts';
import type { Line, Region } from './regions.ts';
import { type IsHint, writtenBehind } from './value.ts';
import { type WordLine, wordLine } from './word-line.ts';

/**
 * The entries of a region. A line is known by its first word, a service's id or a key, so that nothing depends on how
 * far it is indented; what follows a text belongs to it. In a closed fence, a line that is neither is told; around
 * fences it is somebody's letter.
 */
export function entriesIn({ lines, closed }: Region, isHint: IsHint): Entry[] {
  const reader = new Reader(closed, isHint);
  for (const line of lines) reader.take(line);
  return reader.end();
}

class Reader {
  readonly #closed: boolean;
  readonly #isHint: IsHint;
  readonly #entries: Entry[] = [];
  #open: Open | undefined;
  #blank = false;

  constructor(closed: boolean, isHint: IsHint) {
    this.#closed = closed;
    this.#isHint = isHint;
  }

  end(): Entry[] {
    if (this.#open) this.#entries.push(entryOf(this.#open, this.#isHint));
    this.#open = undefined;
    return this.#entries;
  }

  take(line: Line): void {
    if (line.content !== '') this.#takeText(line);
    else {
      // A blank line may be part of YAML that is kept as it stands.
      if (this.#open && this.#open.depth > 0) this.#open.raw.push(line);
      const field = this.#open?.fields.at(-1);
      if (field && field.raw.length > 0) field.raw.push(line);
    }
    this.#blank = line.content === '';
  }

  #takeText(line: Line): void {
    const open = this.#open;
    const field = open?.fields.at(-1);
    const word = wordLine(line);
    if (open && open.depth > 0) pushRaw(open, line);
    else if (field && this.#isRaw(field, line, word)) field.raw.push(line);
    else if (word?.kind === 'id' && this.#beginsEntry(word)) this.#begin(word, line);
    else if (word?.kind === 'key' && (!open || open.ofAll)) this.#takeOrphan(word, line);
    else if (open && open.id.length === 0 && !open.ofAll) pushRaw(open, line);
    else if (open && word && !open.ofAll && this.#isField(word, line, field)) this.#addField(open, word, line, field);
    else if (open && line.content.startsWith('#')) this.#takeComment(open, line, field);
    else if (open && field && this.#continues(field, line)) this.#continue(open, field, line);
    else if (this.#closed || (open && !this.#blank && line.indent > 0)) this.#takeStray(line);
    else this.end();
  }

  /** Whether a line is part of YAML that is kept as it stands: of a list, or of a text that keeps its line breaks. */
  #isRaw(field: Field, line: Line, word: WordLine | undefined): boolean {
    const deeper = line.indent > field.line.indent;
    if (field.raw.length > 0) return deeper || (/^-\s/.test(field.raw[0]?.content ?? '') && /^-\s/.test(line.content));
    const [first, second] = field.text;
    if (first && !second && /^[|>][-+\d]*$/.test(first.content)) return deeper || (this.#closed && !word);
    return !first && !takesAnyText(field.key) && /^-\s/.test(line.content) && word?.kind !== 'key';
  }

  /** In a letter, an id with words behind it may be anything, but for one with its hyphen and a single letter. */
  #beginsEntry({ word, behind }: WordLine): boolean {
    return this.#closed || this.#open !== undefined || /^(?:$|[{｛#])/.test(behind) || /^[a-z]-/.test(word);
  }

  #begin({ written, behind, column }: WordLine, line: Line): void {
    this.end();
    this.#open = { id: [written, { text: ': ' }], fields: [], raw: [], depth: 0, problems: [] };
    if (behind !== '' && !behind.startsWith('#')) pushRaw(this.#open, { ...line, content: behind, column, indent: 2 });
  }

  #isField({ kind }: WordLine, line: Line, field: Field | undefined): boolean {
    if (kind === 'key') return true;
    if (kind === 'id') return false;
    const deeper = field !== undefined && line.indent > field.line.indent;
    return !deeper && (this.#closed || !this.#blank);
  }

  #addField(open: Open, { word, written, behind, column }: WordLine, line: Line, last: Field | undefined): void {
    const inside = containerOf(word, line, last, this.#isHint);
    // A key that is indented below a text may be meant as a part of it.
    const isPart = last && last.text.length > 0 && !inside && takesAnyText(last.key) && line.indent > last.line.indent;
    if (isPart && !this.#endsWithHint(last)) {
      last.unclear = true;
      tellUnclear(open, last, line);
      return;
    }
    // Where all margins are lost, nobody knows whether this is planned or so now.
    if (last?.key === 'planned' && !inside && line.indent === 0 && keysInside('planned')?.includes(word)) {
      tellUnclear(open, last, line);
      return;
    }
    open.fields.push({
      key: word,
      head: [written, { text: ': ' }],
      line,
      inside,
      text: behind === '' ? [] : [{ number: line.number, column, content: behind }],
      raw: [],
      unclear: false,
    });
  }

  /** A comment on a line of its own: that of a form is its hint, come to the next line. */
  #takeComment(open: Open, line: Line, field: Field | undefined): void {
    const text = line.content.slice(1).trim();
    const heading = /^#{1,6}\s/.test(line.content) && this.#blank;
    if (!this.#closed && heading) this.end();
    else if (this.#closed && !(field && this.#isHint(field.key, text))) {
      open.problems.push({ code: 'answers/behind-hash', args: { text }, range: rangeOf(line) });
    }
  }

  #continues(field: Field, line: Line): boolean {
    if (this.#endsWithHint(field)) return false;
    if (!this.#closed && /^(?:[-_=*]\s?){2,}$/.test(line.content)) return false;
    return line.indent > field.line.indent || (!this.#blank && field.text.length > 0);
  }

  #continue(open: Open, field: Field, line: Line): void {
    field.text.push(line);
    // In a letter, what is not indented may as well be the next sentence of the letter.
    if (this.#closed || line.indent > field.line.indent || this.#endsWithHint(field)) return;
    field.unclear = true;
    tellUnclear(open, field, line);
  }

  #takeStray(line: Line): void {
    const last = this.#open?.fields.at(-1);
    if (this.#open && last) {
      // What may be the second half of a text leaves no first half behind.
      if (takesAnyText(last.key) && !this.#endsWithHint(last)) last.unclear = true;
      tellUnclear(this.#open, last, line);
    } else {
      this.#open ??= { id: [], fields: [], raw: [], depth: 0, problems: [] };
      pushRaw(this.#open, this.#open.id.length > 0 ? { ...line, indent: line.indent + 2 } : line);
    }
  }

  /** An answer below no service: who assesses answers for all of them; of any other, nobody knows where it belongs. */
  #takeOrphan(said: WordLine, line: Line): void {
    this.end();
    const { word, behind } = said;
    if (word === keyOfAll) {
      this.#open = { id: [], fields: [], raw: [], depth: 0, problems: [], ofAll: true };
      this.#addField(this.#open, said, line, undefined);
      return;
    }
    const { yaml, complete } = writtenBehind(word, behind, this.#isHint);
    if (yaml === undefined || !(complete || this.#closed)) return;
    this.#entries.push({
      lines: [],
      problems: [{ code: 'answers/no-service', args: { key: word }, range: rangeOf(line) }],
    });
  }

  /** A hint that a mail program has broken stands on two lines. */
  #endsWithHint({ key, text }: Field): boolean {
    const end = text.slice(-2).map(({ content }) => content);
    return writtenBehind(key, end.join(' '), this.#isHint).complete;
  }
}

function tellUnclear({ problems }: Open, { key }: Field, line: Line): void {
  problems.push({ code: 'answers/unclear-line', args: { key }, range: rangeOf(line) });
}

/** Keeps a line as it stands, and counts the brackets that are open after it. */
function pushRaw(open: Open, line: Line): void {
  open.raw.push(line);
  const bare = line.content.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*/g, '');
  open.depth += (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0);
}

/** The key in whose value a line stands: by its margin, or since its word is one that only stands there. */
function containerOf(word: string, line: Line, last: Field | undefined, isHint: IsHint): Field | undefined {
  const container = last?.inside ?? last;
  if (!container || !keysInside(container.key)?.includes(word)) return undefined;
  const text = container.text.map(({ content }) => content).join(' ');
  if (writtenBehind(container.key, text, isHint).yaml !== undefined) return undefined;
  return line.indent > container.line.indent || !answerKeys.has(word) ? container : undefined;
}
