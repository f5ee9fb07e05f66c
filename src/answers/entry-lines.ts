import type { Diagnostic, Range } from '../model/diagnostic.ts';
import type { Piece } from './mended.ts';
import type { Line } from './regions.ts';
import { type IsHint, type Written, writtenBehind } from './value.ts';

export type TextProblem = Pick<Diagnostic, 'code' | 'args'> & { readonly range?: Range };

/** What is said of one service, or of all, as lines of YAML, and what of it cannot be taken. */
export interface Entry {
  /** Whether it is of no service, but of the whole form. */
  readonly ofAll?: boolean | undefined;
  readonly lines: readonly (readonly Piece[])[];
  readonly problems: readonly TextProblem[];
}

/** A key, and what stands behind it. */
export interface Field {
  readonly key: string;
  readonly head: readonly Piece[];
  readonly line: Line;
  /** The key in whose value it stands. */
  readonly inside: Field | undefined;
  /** What is written behind the colon, line by line. */
  readonly text: Pick<Line, 'number' | 'column' | 'content'>[];
  /** YAML of several lines, as it stands: a list, or a text that keeps its line breaks. */
  readonly raw: Line[];
  /** Whether nobody can tell where it ends. */
  unclear: boolean;
}

/** What was read of one service. */
export interface Open {
  readonly ofAll?: boolean;
  /** Empty where it has none. */
  readonly id: readonly Piece[];
  readonly fields: Field[];
  /** YAML as it stands: what follows an id in braces, or no line of a form at all. */
  readonly raw: Line[];
  /** How many brackets of it are open. */
  depth: number;
  readonly problems: TextProblem[];
}

/** Writes what was read of a service as YAML, each key at its place. */
export function entryOf({ ofAll, id, fields, raw: kept, problems }: Open, isHint: IsHint): Entry {
  const told = [...problems];
  const said = new Map<string, Written>();
  // Words beside an id, e.g. the name of the service, spoil no key below it.
  const [service] = id;
  const isBeside = service !== undefined && fields.length > 0 && !/^[[{]/.test(kept[0]?.content ?? '');
  const raw = isBeside ? [] : kept;
  if (isBeside) {
    const args = { key: service.text };
    told.push(...kept.map((line) => ({ code: 'answers/unclear-line' as const, args, range: rangeOf(line) })));
  }
  const lines: Piece[][] = raw.length > 0 ? rawLines(id, raw) : [[...id]];
  const all = fields.map((field) => {
    const text = field.text.map(({ content }) => content).join(' ');
    return { field, path: pathOf(field), written: writtenBehind(field.key, text, isHint) };
  });
  const isSaid = ({ field, written }: (typeof all)[number]) => written.yaml !== undefined || field.raw.length > 0;
  const answered = new Set(all.filter(isSaid).map(({ path }) => path));
  for (const one of all) {
    const { field, path, written } = one;
    if (written.aside !== undefined) {
      told.push({ code: 'answers/behind-hash', args: { text: written.aside }, range: asideRange(field) });
    }
    const before = said.get(path);
    if (before && isSaid(one) && before.yaml !== written.yaml) {
      told.push({ code: 'yaml/duplicate-key', args: { key: field.key }, range: rangeOf(field.line) });
    }
    if (field.unclear || before || (!isSaid(one) && answered.has(path))) continue;
    said.set(path, written);
    lines.push(...fieldLines(field, written));
  }
  return { ofAll, lines, problems: told };
}

/** Where a line stands. */
export function rangeOf({ number, column, content }: Pick<Line, 'number' | 'column' | 'content'>): Range {
  return { start: { line: number, column }, end: { line: number, column: column + content.length } };
}

function pathOf({ inside, key }: Field): string {
  return `${inside?.key ?? ''}.${key}`;
}

function asideRange({ text, line }: Field): Range {
  const [hashed] = text.filter(({ content }) => /[#＃]/.test(content));
  if (!hashed) return rangeOf(line);
  const at = hashed.content.search(/(?:^|\s)[#＃]/);
  const mark = at + (/^\s/.test(hashed.content.slice(at)) ? 1 : 0);
  return rangeOf({ ...hashed, column: hashed.column + mark, content: hashed.content.slice(mark) });
}

function rawLines(id: readonly Piece[], raw: readonly Line[]): Piece[][] {
  const lines = raw.map((line): Piece[] => [
    { text: ' '.repeat(line.indent) },
    { text: line.content, range: rangeOf(line), exact: true },
  ]);
  // What follows the id on its line.
  const [first = [], ...rest] = lines;
  return id.length === 0 ? lines : [[...id, ...first.slice(1)], ...rest];
}

function fieldLines({ head, inside, line, text, raw }: Field, { yaml, exact, source }: Written): Piece[][] {
  const depth = inside ? 4 : 2;
  const margin = { text: ' '.repeat(depth) };
  if (raw.length > 0) {
    const mark = { text: text.map(({ content }) => content).join(' ') };
    const shifted = raw.map((one): Piece[] => [
      { text: ' '.repeat(Math.max(one.indent - line.indent + depth, depth + 1)) },
      { text: one.content, range: rangeOf(one), exact: true },
    ]);
    return [[margin, ...head, mark], ...shifted];
  }
  const [first] = text;
  const last = text.at(-1);
  if (yaml === undefined || !first || !last) return [[margin, ...head]];
  const end = text.length === 1 ? first.column + source.length : last.column + last.content.length;
  const range = {
    start: { line: first.number, column: first.column },
    end: { line: last.number, column: end },
  };
  return [[margin, ...head, { text: yaml, range, exact: exact && text.length === 1 }]];
}
