import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isNode, isScalar, Lexer, type Pair } from 'yaml';
import { EditRefused } from './edit.ts';
import { flowText, styleOf } from './flow.ts';
import { parse } from './parse.ts';
import { keyName, lineEndOf } from './splice.ts';

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

/**
 * Moves what is commented on some entries to others: lines above them, and what stands behind or inside of them, as lines above
 * the other one, with the id of the entry that it was about.
 *
 * @param moves `into` is undefined where there is no other entry: then the comments stay where they are
 * @param except comments that need not move
 */
export function withCommentsAt(
  text: string,
  moves: readonly { readonly id: string; readonly into: string | undefined }[],
  except: ReadonlySet<string>,
): string {
  const { document, data } = parse(text);
  const list: unknown = document.get('services', true);
  if (!isMap(list) || list.flow) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const at = new Map(list.items.map((pair) => [keyName(pair) ?? '', pair]));
  const splices = moves.flatMap(({ id, into }): { start: number; end: number; text: string }[] => {
    const [pair, other] = [at.get(id), into === undefined ? undefined : at.get(into)];
    const [line, target] = [pair && lineOf(text, pair), other && lineOf(text, other)];
    if (!pair || line === undefined || target === undefined) return [];
    const above = aboveOf(text, line, except);
    const comments = [...commentsIn(text.slice(above, line)), ...commentsIn(text.slice(line, lineEndOf(text, pair)))];
    const moved = comments.filter((comment) => comment !== '' && !except.has(comment));
    if (moved.length === 0) return [];
    const indent = /^[ \t]*/.exec(text.slice(target))?.[0] ?? '';
    const lines = moved.map((comment) => `${indent}# ${id}: ${comment}${eol}`).join('');
    return [
      { start: target, end: target, text: lines },
      { start: above, end: line, text: '' },
    ];
  });
  const edited = splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: piece }) => all.slice(0, start) + piece + all.slice(end), text);
  return isDeepStrictEqual(parse(edited).data, data) ? edited : text;
}

/** Where the line of an entry begins; undefined where it does not have one of its own. */
function lineOf(text: string, { key }: Pair): number | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const line = text.lastIndexOf('\n', key.range[0]) + 1;
  return text.slice(line, key.range[0]).trim() === '' ? line : undefined;
}

/** Where the comments begin that stand directly above a line. */
function aboveOf(text: string, line: number, except: ReadonlySet<string>): number {
  let start = line;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    const [, comment] = /^[ \t]*#[ \t]?(.*?)\s*$/.exec(text.slice(before, start)) ?? [];
    if (comment === undefined || except.has(comment)) return start;
    start = before;
  }
  return start;
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
