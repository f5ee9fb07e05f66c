import type { DocumentKind } from '../../model/files.ts';
import { type KeyTree, keyTrees } from '../../schema/validators.generated.js';
import type { Line } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** Tabs in the margin: all of them at once, since who has one has many. */
export function tabs(lines: readonly Line[]): Mistake<'tab'>[] {
  const tabbed = lines.filter(({ bare }) => /^ *\t\s*\S/.test(bare));
  const [first] = tabbed;
  if (!first) return [];
  const edits = tabbed.map(({ bare, start }) => {
    const margin = /^[ \t]*/.exec(bare)?.[0] ?? '';
    return { start, end: start + margin.length, text: margin.replaceAll('\t', '  ') };
  });
  const at = first.start + first.bare.indexOf('\t');
  return [{ code: 'tab', args: { lines: tabbed.length }, span: [at, at + 1], edits }];
}

interface Keyed {
  readonly line: Line;
  readonly margin: number;
  readonly key: string;
  readonly childless: boolean;
}

/** Lines that stand beside the key that they belong to: known below it, and not where they are. */
export function notIndented(lines: readonly Line[], kind: DocumentKind): Mistake<'not-indented'>[] {
  const keyed = lines.flatMap((line): Keyed[] => {
    const [, margin, quote = '', key, rest] = /^( *)(["']?)([^\s:"'#{}[\],]+)\2 *:(?:\s+(.*))?$/.exec(line.raw) ?? [];
    if (margin === undefined || key === undefined || line.bare[margin.length + quote.length] !== key[0]) return [];
    return [{ line, margin: margin.length, key, childless: /^(?:#.*)?$/.test(rest ?? '') }];
  });
  const found: Mistake<'not-indented'>[] = [];
  const path: { readonly margin: number; readonly key: string }[] = [];
  for (let at = 0; at < keyed.length; at++) {
    const { margin, key, childless } = keyed[at] as Keyed;
    while ((path.at(-1)?.margin ?? -1) >= margin) path.pop();
    const around = treeAt(
      kind,
      path.map((one) => one.key),
    );
    path.push({ margin, key });
    const here = treeAt(
      kind,
      path.map((one) => one.key),
    );
    const beside: Keyed[] = [];
    for (let next = at + 1; childless && next < keyed.length; next++) {
      const one = keyed[next] as Keyed;
      if (one.margin < margin) break;
      if (one.margin === margin && (knows(around, one.key) || !knows(here, one.key))) break;
      // What is indented deeper from the first on is where it belongs.
      if (beside.length === 0 && one.margin > margin) break;
      beside.push(one);
    }
    const [first] = beside;
    const last = beside.at(-1);
    if (!first || !last) continue;
    const moved = lines.slice(first.line.number - 1, last.line.number).filter(({ raw }) => raw.trim() !== '');
    found.push({
      code: 'not-indented',
      args: { key: first.key, under: key },
      span: [first.line.start + margin, first.line.start + margin + first.key.length],
      edits: moved.map(({ start }) => ({ start, end: start, text: '  ' })),
    });
    at += beside.length;
  }
  return found;
}

function treeAt(kind: DocumentKind, path: readonly string[]): KeyTree | undefined {
  return path.reduce<KeyTree | undefined>((tree, key) => {
    const below: Readonly<Record<string, KeyTree>> = tree?.at ?? {};
    return Object.hasOwn(below, key) ? below[key] : below['*'];
  }, keyTrees[kind]);
}

function knows(tree: KeyTree | undefined, key: string): boolean {
  return (
    !!tree &&
    ((tree.keys ?? []).includes(key) || (tree.pattern !== undefined && new RegExp(tree.pattern, 'u').test(key)))
  );
}
