import { isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import { EditRefused, spliced } from './edit.ts';
import { flowText, styleOf } from './flow.ts';
import { pairsOf } from './locate.ts';
import { parseLately } from './parse-lately.ts';
import { insertPair, lineEndOf, type Splice, startBlock } from './splice.ts';

/**
 * Puts an item behind all others of a list at the top of a YAML text, a line for each of its keys, and leaves every byte of what is
 * there as it was. A list that is missing or empty is begun.
 *
 * @param key of the list
 * @returns the new text, which is sure to parse to the old data with just this item more
 * @throws {EditRefused} when that cannot be had
 */
export function appendItem(text: string, key: string, item: Readonly<Record<string, unknown>>): string {
  const parsed = parseLately(text);
  if (parsed.problems.length > 0) throw new EditRefused('syntax', [key]);
  const data = (parsed.data ?? {}) as Readonly<Record<string, unknown>>;
  const before = data[key] ?? [];
  const root: unknown = parsed.document.contents;
  const splice = Array.isArray(before) && isMap(root) ? plan(text, root, key, item) : undefined;
  if (!splice) throw new EditRefused('shape', [key]);
  return spliced(text, [splice], { ...data, [key]: [...(before as unknown[]), item] }, [key]);
}

function plan(
  text: string,
  root: Parameters<typeof pairsOf>[0],
  key: string,
  item: Readonly<Record<string, unknown>>,
): Splice | undefined {
  const { pad } = styleOf(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = Object.entries(item).map(
    ([name, value], index) => `${index === 0 ? '- ' : '  '}${flowText(name)}: ${flowText(value, pad)}`,
  );
  const block = lines.join(eol);
  const owner = pairsOf(root).get(key);
  if (!owner) {
    const list = root.flow ? `${key}: [${pad}${flowText(item, pad)}${pad}]` : `${key}:${eol}${indented(block, '  ')}`;
    return insertPair(text, root, root.items.at(-1), { text: list, eol, pad });
  }
  const list: unknown = owner.value;
  if (list === null || (isScalar(list) && list.value === null)) return startBlock(text, owner, block, eol);
  if (!isSeq(list) || !list.range) return undefined;
  if (!list.flow) return behind(text, owner, list, block, eol);
  if (list.items.length === 0) return startBlock(text, owner, block, eol);
  // In front of the bracket that closes it.
  const at = text.slice(0, list.range[1] - 1).trimEnd().length;
  return { start: at, end: at, text: `${text[at - 1] === ',' ? ' ' : ', '}${flowText(item, pad)}` };
}

function behind(text: string, owner: Pair, { range }: YAMLSeq, block: string, eol: string): Splice | undefined {
  const [start = 0] = range ?? [];
  const margin = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (margin.trim() !== '') return undefined;
  const end = lineEndOf(text, owner);
  return { start: end, end, text: `${eol}${indented(block, margin)}` };
}

function indented(block: string, margin: string): string {
  // Not between the two characters of a line break of Windows.
  return block.replaceAll(/^(?!\n)/gm, margin);
}
