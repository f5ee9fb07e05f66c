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

const shape =
  /cdc-ignore(?![\w-])[ \t]*(?<rules>[^\s:：,、]*(?:[ \t]*[,、][ \t]*[^\s:：,、]+)*)[ \t]*[:：]?(?<reason>.*)/;

/** Every suppression in a text, one for each rule that a comment names. */
export function suppressionsIn(text: string, { document }: Parsed): Suppression[] {
  const keys = keysOf(document.contents);
  return commentsOf(text).flatMap(({ offset, comment }) => {
    const found = shape.exec(comment);
    if (!found) return [];
    const start = offset + found.index;
    const { rules = '', reason = '' } = found.groups ?? {};
    const path = entryAt(text, offset, keys);
    const span = [start, start + found[0].trimEnd().length] as const;
    return rules.split(/[ \t]*[,、][ \t]*/).map((rule) => ({ path, rule, reason: reason.trim(), span }));
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

interface Key {
  readonly offset: number;
  /** At most two keys from the root: what is inside an entry belongs to it. */
  readonly entry: Path;
}

/** Every key of a document, in the order of the text. */
function keysOf(node: Node | null, path: Path = []): Key[] {
  if (!isCollection(node)) return [];
  if (!isMap(node)) return node.items.flatMap((item) => keysOf(item as Node | null, path));
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const entry = path.length < 2 ? [...path, String(key.value)] : path;
    return [{ offset: key.range[0], entry }, ...keysOf(value as Node | null, entry)];
  });
}

/** A comment behind something speaks of it; one on a line of its own, of what comes next. */
function entryAt(text: string, offset: number, keys: readonly Key[]): Path | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const own = line.replace('\uFEFF', '').trim() === '';
  return (own ? keys.find((key) => key.offset > offset) : keys.findLast((key) => key.offset < offset))?.entry;
}
