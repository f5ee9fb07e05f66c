import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, LocatedDiagnostic } from '../model/diagnostic.ts';
import { type FileContents, type FileKind, fileKinds } from '../model/files.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import { validate } from '../schema/validate.ts';
import { decode, maxFileBytes } from './decode.ts';
import { fileName } from './folder.ts';
import type { Parsed } from './parse.ts';
import { rangeOf } from './range.ts';
import { readStrict } from './strict.ts';

/** One file as it was read. */
export interface SourceFile {
  readonly kind: FileKind;
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
  /** Plain data; undefined when there are problems. */
  readonly data: unknown;
  /** The text as the full parser reads it; undefined where it could not be read as text at all. */
  readonly parsed: () => Promise<Parsed | undefined>;
  /** What keeps it from being used, in terms of the text's offsets. */
  readonly problems: readonly { readonly diagnostic: Diagnostic; readonly span?: readonly [number, number] }[];
}

/** An organisation's files, read and checked against their schemas. */
export interface Loaded {
  readonly files: readonly SourceFile[];
  /** Absent when a file cannot be read or is not as its schema wants it; `diagnostics` say why. */
  readonly organisation: Organisation | undefined;
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Whether every file could be read as YAML. */
  readonly readable: boolean;
}

/** Text or bytes of the files of one organisation; a file that is left out says nothing yet. */
export type FileInputs = {
  readonly [K in FileKind]?: { readonly path: string; readonly content: string | Uint8Array };
};

/** At most so many problems are told of one file: more would be noise. */
const maxSyntaxProblems = 10;

/** Reads the four files of a folder. `shownAs` is how paths begin in messages. */
export async function loadFolder(folder: string, shownAs = folder): Promise<Loaded> {
  const inputs: { [K in FileKind]?: { path: string; content: Uint8Array } } = {};
  const unreadable: SourceFile[] = [];
  for (const kind of fileKinds) {
    const path = shownAs === '' ? fileName(kind) : join(shownAs, fileName(kind));
    try {
      const size = statSync(join(folder, fileName(kind)), { throwIfNoEntry: false })?.size;
      if (size === undefined) continue;
      if (size > maxFileBytes) unreadable.push(tooLarge(kind, path, size));
      else inputs[kind] = { path, content: readFileSync(join(folder, fileName(kind))) };
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      unreadable.push(broken(kind, path, '', { code: 'file/unreadable', args: { reason } }));
    }
  }
  return finish([...unreadable, ...(await readInputs(inputs))]);
}

/** The same from texts, without a file system. */
export async function loadTexts(inputs: FileInputs): Promise<Loaded> {
  return finish(await readInputs(inputs));
}

/** Puts places into diagnostics; sorts them by file and place, and drops those that say the same of the same place. */
export async function locateAll(
  files: readonly SourceFile[],
  diagnostics: Iterable<Diagnostic>,
): Promise<LocatedDiagnostic[]> {
  const located: LocatedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, path, part } = diagnostic.at;
    const source = files.find(({ kind }) => kind === file);
    const parsed = await source?.parsed();
    const range = source && parsed && (await import('./locate.ts')).locate(parsed, source.text, path, part);
    located.push(place(diagnostic, source?.path ?? pathOfMissing(files, file), source?.text ?? '', range));
  }
  return inOrder(located);
}

async function readInputs(inputs: FileInputs): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const kind of fileKinds) {
    const input = inputs[kind];
    if (input) files.push(await readOne(kind, input.path, input.content));
  }
  return files;
}

async function readOne(kind: FileKind, path: string, content: string | Uint8Array): Promise<SourceFile> {
  const decoded = typeof content === 'string' ? { text: content } : decode(content);
  if ('problem' in decoded) {
    if (decoded.problem === 'too-large') return tooLarge(kind, path, decoded.bytes);
    const { offset, text } = decoded;
    return broken(kind, path, text, { code: 'file/not-utf8', args: {} }, [offset, offset + 1]);
  }
  const { text } = decoded;
  const parsed = once(async () => (await import('./parse.ts')).parse(text));
  // The full parser is slow to load and slow to run: it is asked only for what the strict reader is not sure of,
  // and for the places of findings.
  const strict = readStrict(text);
  if (strict) return { kind, path, text, data: strict, parsed, problems: [] };
  const full = await parsed();
  const problems = full.problems.slice(0, maxSyntaxProblems).map(({ code, offset, end, args }) => ({
    diagnostic: errorAt(kind, `yaml/${code}`, args),
    span: [offset, end] as const,
  }));
  return { kind, path, text, data: full.data, parsed, problems };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tooLarge(kind: FileKind, path: string, bytes: number): SourceFile {
  return broken(kind, path, '', { code: 'file/too-large', args: { bytes, limit: maxFileBytes } });
}

function broken(
  kind: FileKind,
  path: string,
  text: string,
  { code, args }: { code: string; args: object },
  span?: readonly [number, number],
): SourceFile {
  const diagnostic = errorAt(kind, code, args);
  return {
    kind,
    path,
    text,
    data: undefined,
    parsed: async () => undefined,
    problems: [span ? { diagnostic, span } : { diagnostic }],
  };
}

function errorAt(file: FileKind, code: string, args: object): Diagnostic {
  return { code, severity: 'error', at: { file, path: [] }, args };
}

async function finish(files: readonly SourceFile[]): Promise<Loaded> {
  const syntax = files.flatMap((file) =>
    file.problems.map(({ diagnostic, span }) =>
      place(diagnostic, file.path, file.text, span && rangeOf(file.text, span[0], span[1])),
    ),
  );
  const usable = files.filter((file) => file.problems.length === 0);
  const schema = usable.flatMap(({ kind, data }) =>
    validate(kind, data).map(
      ({ code, path, args, part }): Diagnostic => ({
        code: `schema/${code}`,
        severity: 'error',
        at: { file: kind, path, part: part ?? 'value' },
        args,
      }),
    ),
  );
  const diagnostics = inOrder([...syntax, ...(await locateAll(files, schema))]);
  const readable = syntax.length === 0;
  if (diagnostics.length > 0) return { files, organisation: undefined, diagnostics, readable };
  const contents = Object.fromEntries(files.map(({ kind, data }) => [kind, data])) as Partial<FileContents>;
  return { files, organisation: joinOrganisation(contents), diagnostics, readable };
}

function place(
  diagnostic: Diagnostic,
  path: string,
  text: string,
  range: LocatedDiagnostic['range'],
): LocatedDiagnostic {
  const lines = text === '' ? [] : text.replace('\uFEFF', '').split(/\r\n|\n/);
  return { ...diagnostic, path, range, lines };
}

/** Where a file that is missing would be: beside the others. */
function pathOfMissing(files: readonly SourceFile[], kind: FileKind): string {
  const [other] = files;
  return other ? other.path.slice(0, other.path.length - fileName(other.kind).length) + fileName(kind) : fileName(kind);
}

function inOrder(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      fileKinds.indexOf(a.at.file) - fileKinds.indexOf(b.at.file) ||
      (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
      (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0),
  );
  const seen = new Set<string>();
  return sorted.filter(({ path, range, code, args }) => {
    const key = JSON.stringify([path, range?.start, code, args]);
    return !seen.has(key) && seen.add(key);
  });
}
