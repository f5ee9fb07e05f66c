import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Range } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Parsed } from './parse.ts';
import { rangeOf } from './range.ts';

/**
 * Where a path of the data stands in the text. A path that does not exist stands at its nearest existing parent
 * (at its key, if it has one). Undefined where the text holds nothing to point at.
 */
export function locate(parsed: Parsed, text: string, path: Path, part: 'key' | 'value' = 'value'): Range | undefined {
  const { document, aliases } = parsed;
  let node: unknown = document.contents;
  let key: unknown;
  let missing = false;
  for (const step of path) {
    const inside = isAlias(node) ? aliases.get(node) : node;
    const pair = isMap(inside) ? pairsOf(inside).get(String(step)) : undefined;
    const item = isSeq(inside) ? inside.items[Number(step)] : undefined;
    missing = !pair && !item;
    if (missing) break;
    key = pair ? pair.key : undefined;
    node = pair ? pair.value : item;
  }
  const target = (part === 'key' || missing ? key : undefined) ?? (hasText(node) ? node : key) ?? undefined;
  if (!hasText(target)) return undefined;
  // The root itself is not marked from end to end: its first character says enough.
  const [start, end] = target.range;
  return rangeOf(text, start, path.length === 0 || target === document.contents ? start + 1 : end);
}

/** A hostile file can have very many keys and something wrong with each. */
const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by their keys. */
export function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let pairs = pairsByMap.get(map);
  if (!pairs) {
    const named = map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []));
    pairs = new Map(named.toReversed());
    pairsByMap.set(map, pairs);
  }
  return pairs;
}

/** Whether a node stands in the text; an empty value has a place but no text. */
function hasText(node: unknown): node is Node & { range: [number, number, number] } {
  const range = (node as Node | undefined)?.range;
  return !!range && range[1] > range[0];
}
