import { CST, isCollection, isMap, isScalar, Lexer, type Node } from 'yaml';
import type { Path } from '../model/location.ts';
import type { Parsed } from './parse.ts';

/** A comment that says of which rule a finding on an entry is to be passed over, and why: `# cdc-ignore <rule>: reason`. */
export interface Suppression {
  /** The entry that it stands on, e.g. `['services', 'A-1']`; undefined where it stands on none. */
  readonly path: Path | undefined;
  /** As it is written; empty where no rule is named. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the comment stands, from its word to its end. */
  readonly span: readonly [start: number, end: number];
}

/** Its word comes first in a comment, or behind another hash: prose may speak of it. Japanese signs do as well. */
const shape =
  /(?<=[#＃]\s*)cdc-ignore(?![\w-])\s*(?<rules>[^\s:：,，、]*(?:\s*[,，、]\s*[^\s:：,，、]+)*)[\s,，、]*[:：]?(?<reason>.*)/;

/** Every suppression in a text, one for each rule that a comment names. */
export function suppressionsIn(text: string, { document }: Parsed): Suppression[] {
  const marks = marksOf(document.contents);
  let next = 0;
  return commentsOf(text).flatMap(({ offset, comment }) => {
    const found = shape.exec(comment);
    if (!found) return [];
    while ((marks[next]?.offset ?? text.length) < offset) next++;
    const path = entryAt(text, offset, marks[next - 1], marks[next]);
    const start = offset + found.index;
    const { rules = '', reason = '' } = found.groups ?? {};
    const span = [start, start + found[0].trimEnd().length] as const;
    return rules.split(/\s*[,，、]\s*/).map((rule) => ({ path, rule, reason: reason.trim(), span }));
  });
}

/** The comments of a text that suppress something, in order, with the offsets of their hashes. */
function commentsOf(text: string): { offset: number; comment: string }[] {
  const comments: { offset: number; comment: string }[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    // Marks of the lexer's own take no place in the text.
    if (inScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment' && shape.test(lexeme)) comments.push({ offset, comment: lexeme });
    offset += lexeme.length;
  }
  return comments;
}

/** How many keys lead to an entry: what is inside it belongs to it. */
const entryDepth = 2;

/** A place where something of an entry stands. */
interface Mark {
  readonly offset: number;
  /** One key, for a list of entries or what stands at the root, or two. */
  readonly entry: Path;
  /** Where the entry begins. */
  readonly start: number;
}

/** The keys, values and closing brackets of a document, in the order of the text. */
function marksOf(node: Node | null, entry: Path = [], start = 0): Mark[] {
  const [from = 0, to = from] = node?.range ?? [];
  if (!isCollection(node)) return to > from ? [{ offset: from, entry, start }] : [];
  const inside = isMap(node)
    ? node.items.flatMap(({ key, value }) => {
        if (!isScalar(key) || !key.range) return [];
        const [offset] = key.range;
        const own =
          entry.length < entryDepth ? { entry: [...entry, String(key.value)], start: offset } : { entry, start };
        return [{ offset, ...own }, ...marksOf(value as Node | null, own.entry, own.start)];
      })
    : node.items.flatMap((item) => marksOf(item as Node | null, entry, start));
  return node.flow && entry.length > 0 ? [...inside, { offset: to - 1, entry, start }] : inside;
}

/** A comment behind something speaks of it; one on a line of its own, of what it is inside of, else of what comes next. */
function entryAt(text: string, offset: number, previous: Mark | undefined, next: Mark | undefined): Path | undefined {
  const line = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const column = (at: number) => at - line(at);
  const isBehind = text.slice(line(offset), offset).replace('\uFEFF', '').trim() !== '';
  if (isBehind) return previous?.entry;
  // Where the lines of an entry end, the indentation tells.
  const isInside =
    previous?.entry.length === entryDepth &&
    column(offset) > column(previous.start) &&
    column(offset) > (next ? column(next.offset) : 0);
  return (isInside ? previous : next)?.entry;
}
