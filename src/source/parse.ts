import {
  type Alias,
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
} from 'yaml';
import { rangeOf } from './range.ts';

/** What keeps a text from being read as YAML: a code, and the stretch of the text it is about. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  readonly offset: number;
  readonly end: number;
  readonly args: {
    readonly key?: string;
    /** Of a key that stands twice, the line of the first. */
    readonly line?: number;
    readonly detail?: string;
  };
}

/** The codes of `yaml`, gathered into those that a reader would mend in the same way. */
export const syntaxCodes = [
  'alias',
  'anchor',
  'block-in-flow',
  'control-character',
  'directive',
  'duplicate-key',
  'escape',
  'exhausted',
  'indent',
  'long-key',
  'missing-character',
  'multiple-documents',
  'multiline-key',
  'scalar-start',
  'tab',
  'tag',
  'unexpected',
] as const;
export type SyntaxCode = (typeof syntaxCodes)[number];

/** A text read as YAML 1.2 (core schema). */
export interface Parsed {
  readonly document: Document;
  /** Empty when the text can be used. */
  readonly problems: readonly SyntaxProblem[];
  /** Plain data; undefined when there are problems, and null for an empty text. */
  readonly data: unknown;
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

const byYamlCode: Readonly<Record<string, SyntaxCode>> = {
  ALIAS_PROPS: 'anchor',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'anchor',
  BAD_SCALAR_START: 'scalar-start',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'block-in-flow',
  KEY_OVER_1024_CHARS: 'long-key',
  MISSING_CHAR: 'missing-character',
  MULTILINE_IMPLICIT_KEY: 'multiline-key',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_DOCS: 'multiple-documents',
  MULTIPLE_TAGS: 'tag',
  RESOURCE_EXHAUSTION: 'exhausted',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/** C0 but for tabs and line breaks, DEL, C1 but for NEL. */
const controls = /(?![\t\n\r\u0085])\p{Cc}/gu;

/** How deep a text may nest: more than any file of ours needs, less than what exhausts the stack, or V8 itself. */
const maxDepth = 100;
/** After so many tokens that have no place in a text it is no longer read: nobody mends them one by one. */
const maxMisplaced = 1000;
/**
 * How many values a text may hold, empty ones too: more than any file of ours, less than what takes 200 MB as nodes. Half a
 * megabyte of commas would be half a million.
 */
const maxValues = 100_000;
const beginnings: ReadonlySet<string> = new Set([CST.SCALAR, ...',:-?[{']);
/** How many nodes aliases may repeat in all before it counts as an attack. */
const maxRepeated = 2000;

/** Reads a text of a bounded size (see `decode`) in bounded time; never throws for what stands in it. */
export function parse(text: string): Parsed {
  const { document, second, tooMuch } = compose(text);
  const aliases = new Map<Alias, Node>();
  const problems: SyntaxProblem[] = [];
  const report: Report = (code, [offset = 0, end = offset], args = {}, first = undefined) => {
    if (problems.length > maxMisplaced) return;
    const line = first === undefined ? {} : { line: rangeOf(text, first, first).start.line };
    problems.push({
      code,
      offset: Math.min(offset, text.length),
      end: Math.min(end, text.length),
      args: { ...args, ...line },
    });
  };
  if (tooMuch !== undefined) {
    report('exhausted', [tooMuch, tooMuch + 1]);
    return { document, problems, data: undefined, aliases };
  }
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    report(byYamlCode[code] ?? 'unexpected', pos, { detail: message });
  }
  // YAML forbids them, and `yaml` does not look. Where one is meant, an escape shows it to readers.
  for (const { 0: letter, index } of text.matchAll(controls)) {
    report('control-character', [index, index + 1], { detail: codePoint(letter) });
    if (problems.length > maxMisplaced) break;
  }
  if (second) report('multiple-documents', second.range);
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') report('directive', [0, text.length]);
  if (problems.length === 0) inspect(document.contents, aliases, report);
  if (problems.length > 0) return { document, problems, data: undefined, aliases };
  // Aliases have been counted, by what they add up to: `yaml` would take quadratic time for it.
  return { document, problems, data: document.toJS({ maxAliasCount: -1 }) ?? null, aliases };
}

/** How a character is called that cannot be shown, e.g. `U+001B`. */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

type Report = (
  code: SyntaxCode,
  range: readonly number[],
  args?: SyntaxProblem['args'],
  /** The offset of what was there first. */
  first?: number,
) => void;

interface Composed {
  readonly document: Document.Parsed;
  readonly second: Document.Parsed | undefined;
  /** Where it was given up. */
  readonly tooMuch: number | undefined;
}

/** The first document, and the second if there is one. */
function compose(text: string): Composed {
  let tooMuch: number | undefined;
  function* tokens() {
    const parser = new Parser();
    let misplaced = 0;
    let values = 0;
    let isBehindScalar = false;
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        yield token;
        if (token.type === 'error') misplaced += 1;
      }
      if (misplaced > maxMisplaced) return;
      if (beginnings.has(lexeme) || lexeme.startsWith('!')) {
        // What parts it from the next one begins no value.
        if (!isBehindScalar || !',:'.includes(lexeme)) values += 1;
        isBehindScalar = lexeme === CST.SCALAR;
      }
      if (parser.stack.length > maxDepth || values > maxValues) {
        tooMuch = parser.offset - lexeme.length;
        return;
      }
    }
    yield* parser.end();
  }
  // `yaml` looks for duplicates by comparing every pair of keys, which turns a small hostile file into seconds, so
  // keys are compared here. Keys that are no text and tags that YAML 1.2 does not know are problems.
  const composer = new Composer({ uniqueKeys: false, stringKeys: true, resolveKnownTags: false });
  const documents = composer.compose(tokens(), true, text.length);
  const { stackTraceLimit } = Error;
  // An error of `yaml` is a place in a text; where in the code it was made is nothing, and most of what it takes.
  Error.stackTraceLimit = 0;
  try {
    const document = documents.next().value as Document.Parsed;
    return { document, second: documents.next().value ?? undefined, tooMuch };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Finds keys that stand twice in one mapping (the later one is at fault), and aliases that stand for nothing, for what
 * they are a part of, or, taken together, for too much.
 */
function inspect(root: Node | null, aliases: Map<Alias, Node>, report: Report): void {
  const anchors = new Map<string, { readonly node: Node; size?: number }>();
  let repeated = 0;

  function follow(alias: Alias): number {
    const target = anchors.get(alias.source);
    if (target?.size === undefined) {
      report('alias', alias.range ?? [], { key: alias.source });
      return 0;
    }
    aliases.set(alias, target.node);
    const already = repeated;
    repeated += target.size;
    if (repeated > maxRepeated && already <= maxRepeated) report('exhausted', alias.range ?? []);
    return target.size;
  }

  /** How many nodes it would be with its aliases written out. */
  function sizeOf(node: unknown): number {
    if (isAlias(node)) return follow(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return 1;
    const anchored: { readonly node: Node; size?: number } = { node };
    if (node.anchor !== undefined) anchors.set(node.anchor, anchored);
    let size = 1;
    if (isSeq(node)) for (const item of node.items) size += sizeOf(item);
    if (isMap(node)) {
      const seen = new Map<string, number>();
      for (const { key, value } of node.items) {
        checkKey(key, seen);
        size += sizeOf(key) + sizeOf(value);
      }
    }
    anchored.size = size;
    return size;
  }

  function checkKey(key: unknown, seen: Map<string, number>): void {
    if (!isScalar(key) || !key.range) return;
    const name = String(key.value);
    const [offset, end] = key.range;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, offset);
    else report('duplicate-key', [offset, end], { key: name }, first);
  }

  sizeOf(root);
}
