import { join } from 'node:path';
import type { ArgsOf, Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { type DocumentKind, type FileKind, foldersOfKinds, type NamedKind } from '../model/files.ts';
import { said } from '../schema/said.ts';
import { type Content, readBounded } from './content.ts';
import { decode, maxFileBytes } from './decode.ts';
import type { LookFor } from './files-around.ts';
import { fileName, type Misnamed, namesIn } from './folder.ts';
import type { Parsed } from './parse.ts';
import { type Marks, marksIn, readStrict } from './strict.ts';

/** One file as it was read. */
export interface SourceFile<Kind extends DocumentKind = FileKind> {
  readonly kind: Kind;
  /** Which one it is, of a kind of which there can be many. */
  readonly name?: string;
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
  /** Plain data, without keys that have nothing behind them; undefined when there are problems. */
  readonly data: unknown;
  /** The same as it is written, with null for such a key. */
  readonly written: unknown;
  /** What stands where in the text; undefined where only the full parser knows. */
  readonly marks: () => Marks | undefined;
  /** The text as the full parser reads it; undefined where it could not be read as text at all. */
  readonly parsed: () => Promise<Parsed | undefined>;
  /** What keeps it from being used, in terms of the text's offsets. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly diagnostic: Diagnostic;
  readonly span?: readonly [number, number];
}

/** At most so many problems are told of one file: more would be noise. */
const maxProblems = 20;

/** What is told of the problems of one file; where there are more, the next one says so: what is not told is not right. */
export function told<P, T>(
  problems: readonly P[],
  tell: (problem: P) => T,
  withMore: (next: T, more: typeof moreProblems) => T,
): readonly T[] {
  return problems
    .slice(0, maxProblems + 1)
    .map((problem, at) => (at < maxProblems ? tell(problem) : withMore(tell(problem), moreProblems)));
}

const moreProblems = { code: 'file/more', args: { told: maxProblems } } as const;

/**
 * Where the files of an organisation come from, e.g. its folder or a commit.
 *
 * @param name the path of a file, seen from the organisation's folder
 * @param most how many bytes from the start are enough; without it, a file that is too large is not read at all
 * @returns undefined if the file is not there
 * @throws what the file system says
 */
export interface ContentReader {
  (name: string, most?: number): Content | undefined | Promise<Content | undefined>;
  /** The names of the files that are there, where they can be seen: for those that nearly have the right one. */
  readonly names?: (() => Iterable<string>) | undefined;
  /** The same of a folder below. */
  readonly namesBelow?: ((folder: string) => Iterable<string> | Promise<Iterable<string>>) | undefined;
  /** Whether a file around the organisation is there, and its hash: for evidence, of which no more is read. */
  readonly lookFor?: LookFor | undefined;
}

/** The files of a folder. */
export function folderReader(folder: string): ContentReader {
  const read = (name: string, most?: number) => readBounded(join(folder, name), most);
  let around: Promise<LookFor> | undefined;
  return Object.assign(read, {
    names: () => namesIn(folder),
    namesBelow: (below: string) => namesIn(join(folder, below)),
    lookFor: async (path: string, hashed: boolean) => {
      around ??= import('./files-around.ts').then(({ lookAround }) => lookAround(folder));
      return (await around)(path, hashed);
    },
  });
}

/** Reads some files from elsewhere: `instead` gives those, and undefined for all others. */
export function readingInstead(reader: ContentReader, instead: (name: string) => Content | undefined): ContentReader {
  const read = (name: string, most?: number) => instead(name) ?? reader(name, most);
  return Object.assign(read, { names: reader.names, namesBelow: reader.namesBelow, lookFor: reader.lookFor });
}

/** A file that is not read, since it has another name than it should; `path` is how messages name it. */
export function misnamedSource({ kind }: Misnamed, path: string): SourceFile {
  return broken(kind, path, errorAt(kind, 'file/misnamed', { name: fileName(kind) }));
}

/** Reads one of the four files; undefined if it is not there. `path` is how messages name it. */
export function readSource(kind: FileKind, path: string, read: ContentReader): Promise<SourceFile | undefined> {
  return readNamed(kind, fileName(kind), path, read);
}

/** Names of files that nobody meant to be read: of the system, of an editor. */
export const passedOver = /^[.~#]|~$/;

/**
 * Reads the files of a kind of which an organisation can have many, in the order of their names. One whose name has another
 * ending is an error: it would be missed.
 *
 * @param shownAs how the path of the organisation's folder begins in messages
 */
export async function readNamedFiles<Kind extends NamedKind>(
  kind: Kind,
  read: ContentReader,
  shownAs: string,
): Promise<SourceFile<Kind>[]> {
  const folder = foldersOfKinds[kind];
  const names = [...((await read.namesBelow?.(folder)) ?? [])].filter((name) => !passedOver.test(name));
  const files: SourceFile<Kind>[] = [];
  for (const file of names.toSorted((a, b) => (a < b ? -1 : 1))) {
    const [, name, ending] = /^(.+?)\.(ya?ml(?:\.txt)?)$/i.exec(file) ?? [];
    if (name === undefined) continue;
    const path = join(shownAs, folder, file);
    const source =
      ending === 'yaml'
        ? await readNamed(kind, `${folder}/${file}`, path, read)
        : broken(kind, path, errorAt(kind, 'file/misnamed', { name: `${folder}/${name}.yaml` }));
    if (source) files.push(calledBy(name, source));
  }
  return files;
}

/** A file of which there can be many, and in all its problems which one it is. */
export function calledBy<Kind extends NamedKind>(name: string, source: SourceFile<Kind>): SourceFile<Kind> {
  const problems = source.problems.map((problem) => ({ ...problem, diagnostic: inFile(name, problem.diagnostic) }));
  return { ...source, name, problems };
}

/** A diagnostic with the name of its file, where that is one of many. */
export function inFile<D extends Diagnostic>(name: string | undefined, diagnostic: D): D {
  return name === undefined ? diagnostic : { ...diagnostic, at: { ...diagnostic.at, name } };
}

/**
 * Reads a file by its name, seen from its folder; undefined if it is not there.
 *
 * @param path how messages name it
 * @param limit the most bytes that it may have
 */
export async function readNamed<Kind extends DocumentKind>(
  kind: Kind,
  name: string,
  path: string,
  read: ContentReader,
  limit = maxFileBytes,
): Promise<SourceFile<Kind> | undefined> {
  try {
    const content = await read(name);
    if (content === undefined) return undefined;
    if ('tooLarge' in content) return tooLarge(kind, path, content.tooLarge, limit);
    if (content.bytes.byteLength > limit) return tooLarge(kind, path, content.bytes.byteLength, limit);
    return await readContent(kind, path, content.bytes);
  } catch (error) {
    return broken(kind, path, errorAt(kind, 'file/unreadable', { reason: systemCode(error) }));
  }
}

/** The content of a file that is there and that the file system gives. */
export async function readIfAllowed(read: ContentReader, name: string, most: number): Promise<Content | undefined> {
  try {
    return await read(name, most);
  } catch (error) {
    systemCode(error);
    return undefined;
  }
}

/** What the file system says of a file; where it was not the file system, the error goes on its way. */
function systemCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}

/** Reads the content of a file: bytes as they are on disk, or a text. */
export async function readContent<Kind extends DocumentKind>(
  kind: Kind,
  path: string,
  content: string | Uint8Array,
): Promise<SourceFile<Kind>> {
  const decoded = typeof content === 'string' ? { text: content } : decode(content);
  if ('problem' in decoded) {
    if (decoded.problem === 'too-large') return tooLarge(kind, path, decoded.bytes);
    const { offset, shown } = decoded;
    return broken(kind, path, errorAt(kind, 'file/not-utf8', {}), shown, [offset, offset + 1]);
  }
  const { text } = decoded;
  const parsed = once(async () => (await import('./parse.ts')).parse(text));
  // The full parser is slow to load and slow to run: it is asked only for what the strict reader is not sure of.
  const strict = readStrict(text);
  if (strict)
    return { kind, path, text, data: strict, written: strict, marks: once(() => marksIn(text)), parsed, problems: [] };
  const full = await parsed();
  const problems = told(
    full.problems,
    ({ code, offset, end, args }): Problem => ({
      diagnostic: errorAt(kind, `yaml/${code}`, args),
      span: [offset, end],
    }),
    withMore,
  );
  return { kind, path, text, data: said(full.data), written: full.data, marks: () => undefined, parsed, problems };
}

/** For `told`. */
export function withMore(next: Problem, more: typeof moreProblems): Problem {
  return { ...next, diagnostic: { ...next.diagnostic, ...more } };
}

/** An error about a whole file. */
export function errorAt<Code extends DiagnosticCode>(
  file: DocumentKind,
  code: Code,
  args: ArgsOf<Code>,
): Diagnostic<Code> {
  return { code, severity: 'error', at: { file, path: [] }, args };
}

function tooLarge<Kind extends DocumentKind>(
  kind: Kind,
  path: string,
  bytes: number,
  limit = maxFileBytes,
): SourceFile<Kind> {
  return broken(kind, path, errorAt(kind, 'file/too-large', { bytes, limit }));
}

/** A file that cannot be read, and why. */
export function broken<Kind extends DocumentKind>(
  kind: Kind,
  path: string,
  diagnostic: Diagnostic,
  text = '',
  span?: readonly [number, number],
): SourceFile<Kind> {
  const problems = [span ? { diagnostic, span } : { diagnostic }];
  return {
    kind,
    path,
    text,
    data: undefined,
    written: undefined,
    marks: () => undefined,
    parsed: async () => undefined,
    problems,
  };
}

/** The lines of a text, without a byte order mark. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace('\uFEFF', '').split(/\r\n|\n/);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
