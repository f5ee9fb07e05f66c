import { isDeepStrictEqual } from 'node:util';
import { isAlias, isNode, Lexer } from 'yaml';
import { EditRefused } from './edit.ts';
import { flowText, styleOf } from './flow.ts';
import { parse } from './parse.ts';

/**
 * Puts a value into the place of one that is there, be it inside of a list, and leaves every byte outside it as it was.
 *
 * @param path keys and indices from the root
 * @throws {EditRefused} where nothing is there, or where what is there is shared with something else
 */
export function replaceAt(text: string, path: readonly (string | number)[], value: unknown): string {
  const keys = path.map(String);
  const { document, problems, data } = parse(text);
  if (problems.length > 0) throw new EditRefused('syntax', keys);
  const node: unknown = document.getIn(path, true);
  if (isAlias(node)) throw new EditRefused('shared', keys);
  if (!isNode(node) || !node.range) throw new EditRefused('shape', keys);
  const [start, end] = node.range;
  const [rest = ''] = /\s*$/.exec(text.slice(start, end)) ?? [];
  const edited = text.slice(0, start) + flowText(value, styleOf(text).pad) + text.slice(end - rest.length);
  const check = parse(edited);
  if (check.problems.length > 0) throw new EditRefused('shape', keys);
  if (!isDeepStrictEqual(check.data, withValueAt(data, path, value))) throw new EditRefused('shared', keys);
  return edited;
}

/** The comments of a text, each without its sign and the blanks around it. */
export function commentsIn(text: string): string[] {
  const comments: string[] = [];
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    // This sign stands in front of a text, whatever that begins with.
    if (!isScalar && token.startsWith('#')) comments.push(token.slice(1).trim());
    isScalar = token === '\u001F';
  }
  return comments;
}

function withValueAt(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValueAt((data as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? inner : item));
  return { ...(data as object), [key]: inner };
}
