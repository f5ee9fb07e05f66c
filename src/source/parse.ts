import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** What keeps a text from being read as YAML: a code, and the stretch of the text it is about. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  readonly offset: number;
  readonly end: number;
  readonly args: { readonly key?: string; readonly first?: number; readonly detail?: string };
}

/** The codes of `yaml`, gathered into those that a reader would mend in the same way. */
export const syntaxCodes = [
  'alias',
  'anchor',
  'block-in-flow',
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

/** How many times aliases may repeat a node before it counts as an attack. */
const maxAliasCount = 100;

/** Reads a text of a bounded size (see `decode`); never throws for what stands in it. */
export function parse(text: string): Parsed {
  // `yaml` looks for duplicates by comparing every pair of keys and builds pretty messages for every error:
  // both turn a small hostile file into seconds, so keys are compared here and messages made by us.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: false });
  const problems = [...document.errors, ...document.warnings].map(
    ({ code, message, pos: [offset, end] }): SyntaxProblem => ({
      code: byYamlCode[code] ?? 'unexpected',
      offset,
      end,
      args: { detail: message },
    }),
  );
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push({ code: 'directive', offset: 0, end: text.length, args: {} });
  }
  if (problems.length === 0) problems.push(...duplicateKeys(document.contents));
  if (problems.length > 0) return { document, problems, data: undefined };
  try {
    return { document, problems, data: document.toJS({ maxAliasCount }) ?? null };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const dangling = danglingAlias(document);
    const problem: SyntaxProblem = dangling ?? { code: 'exhausted', offset: 0, end: 0, args: { detail } };
    return { document, problems: [problem], data: undefined };
  }
}

/** Keys that stand twice in one mapping. The later one is at fault. */
function* duplicateKeys(node: unknown): Generator<SyntaxProblem> {
  if (isSeq(node)) for (const item of node.items) yield* duplicateKeys(item);
  if (!isMap(node)) return;
  const seen = new Map<string, number>();
  for (const { key, value } of node.items) {
    if (isScalar(key) && key.range) {
      const name = String(key.value);
      const [offset, end] = key.range;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, offset);
      else yield { code: 'duplicate-key', offset, end, args: { key: name, first } };
    }
    yield* duplicateKeys(value);
  }
}

/** The first alias that stands for nothing. */
function danglingAlias(document: Document): SyntaxProblem | undefined {
  let found: SyntaxProblem | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      const [offset, end] = alias.range ?? [0, 0];
      found = { code: 'alias', offset, end, args: { key: alias.source } };
      return visit.BREAK;
    },
  });
  return found;
}

/** A node, or what its alias stands for. */
export function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
