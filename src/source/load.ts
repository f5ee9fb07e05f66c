import { join } from 'node:path';
import type { Diagnostic, LocatedDiagnostic } from '../model/diagnostic.ts';
import { type DocumentKind, type FileContents, type FileKind, fileKinds, type ScenarioFile } from '../model/files.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import { ownScenario, type UnreadScenario } from '../model/scenario.ts';
import { type Framework, frameworkOf } from '../reference/index.ts';
import { validateSaid } from '../schema/said.ts';
import { fileName, misnamedAmong } from './folder.ts';
import { inOrder } from './place.ts';
import {
  type ContentReader,
  calledBy,
  errorAt,
  folderReader,
  inFile,
  misnamedSource,
  readContent,
  readScenarios,
  readSource,
  type SourceFile,
  told,
} from './read.ts';

/** An organisation's files, read and checked against their schemas. */
export interface Loaded {
  readonly files: readonly SourceFile[];
  /** Its own scenarios, in the order of their names. */
  readonly scenarios: readonly SourceFile<'scenario'>[];
  /** The edition that `cdc.yaml` names, as far as it can be read. */
  readonly framework: Framework;
  /** Absent when a file cannot be read or is not as its schema wants it; `diagnostics` say why. */
  readonly organisation: Organisation | undefined;
  /** The same without the scenarios that cannot be used, which it names; absent when another file cannot be used. */
  readonly partial: Organisation | undefined;
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Whether every file could be read as YAML. */
  readonly readable: boolean;
}

/** Text or bytes of the files of one organisation; a file that is left out says nothing yet. */
export type FileInputs = {
  readonly [K in FileKind]?: { readonly path: string; readonly content: string | Uint8Array };
};

/**
 * Reads the four files of a folder; one that is missing says nothing yet.
 *
 * @param shownAs how paths begin in messages
 */
export function loadFolder(folder: string, shownAs = folder): Promise<Loaded> {
  return loadFrom(folderReader(folder), shownAs);
}

/** The same, with contents that come from anywhere. A file whose name is nearly one of theirs is an error: it would be missed. */
export async function loadFrom(read: ContentReader, shownAs: string): Promise<Loaded> {
  const files: SourceFile[] = [];
  for (const kind of fileKinds) {
    const file = await readSource(kind, join(shownAs, fileName(kind)), read);
    if (file) files.push(file);
  }
  return loadFiles([...files, ...misnamedIn(read.names?.() ?? [], shownAs)], await readScenarios(read, shownAs));
}

/** The files of a folder that are not read for their names. */
export function misnamedIn(names: Iterable<string>, shownAs: string): SourceFile[] {
  return misnamedAmong(names).map((misnamed) => misnamedSource(misnamed, join(shownAs, misnamed.name)));
}

/** Texts or bytes of an organisation's own scenarios, by their ids. */
export type ScenarioInputs = Readonly<Record<string, { readonly path: string; readonly content: string | Uint8Array }>>;

/** The same from texts, without a file system. */
export async function loadTexts(inputs: FileInputs, scenarios: ScenarioInputs = {}): Promise<Loaded> {
  const files: SourceFile[] = [];
  for (const kind of fileKinds) {
    const input = inputs[kind];
    if (input) files.push(await readContent(kind, input.path, input.content));
  }
  const own: SourceFile<'scenario'>[] = [];
  for (const [name, { path, content }] of Object.entries(scenarios))
    own.push(calledBy(name, await readContent('scenario', path, content)));
  return loadFiles(files, own);
}

/** The same from files that were read already. */
export async function loadFiles(
  files: readonly SourceFile[],
  scenarios: readonly SourceFile<'scenario'>[] = [],
): Promise<Loaded> {
  const framework = frameworkIn(files);
  const all: readonly SourceFile<DocumentKind>[] = [...files, ...scenarios];
  const { found, isWrong, readable } = await wrongIn(all, framework);
  if (found.length > 0) {
    const sound = scenarios.filter((_, at) => !isWrong(files.length + at));
    const unread = scenarios
      .filter((one) => !sound.includes(one))
      .map(({ name = '', path }) => ({ id: name, path, line: firstLine(found, path) }));
    const partial = files.some((_, at) => isWrong(at)) ? undefined : joined(files, sound, unread);
    return { files, scenarios, framework, organisation: undefined, partial, diagnostics: inOrder(found), readable };
  }
  const organisation = joined(files, scenarios, []);
  return { files, scenarios, framework, organisation, partial: organisation, diagnostics: [], readable };
}

/** What keeps files from being used: their text, or what their schemas say of them. */
export async function wrongIn(
  all: readonly SourceFile<DocumentKind>[],
  framework: Framework,
): Promise<{
  readonly found: readonly LocatedDiagnostic[];
  /** Whether the file at a place of the list cannot be used. */
  readonly isWrong: (at: number) => boolean;
  /** Whether every file could be read as YAML. */
  readonly readable: boolean;
}> {
  const readable = all.every(({ problems }) => problems.length === 0);
  const wrong = all.map((file) => (file.problems.length === 0 ? againstSchema(file, framework) : []));
  const isWrong = (at: number) => (all[at]?.problems.length ?? 0) + (wrong[at]?.length ?? 0) > 0;
  const found: LocatedDiagnostic[] = [];
  if (all.some((_, at) => isWrong(at))) {
    // What people did to the texts is looked for only now: most files are as they should be.
    const { diagnosed } = await import('./diagnosed.ts');
    for (const [at, file] of all.entries())
      if (isWrong(at)) found.push(...(await diagnosed(file, framework, wrong[at] ?? [], all)));
  }
  return { found, isWrong, readable };
}

function joined(
  files: readonly SourceFile[],
  scenarios: readonly SourceFile<'scenario'>[],
  unread: readonly UnreadScenario[],
): Organisation {
  const contents = Object.fromEntries(files.map(({ kind, data }) => [kind, data])) as Partial<FileContents>;
  const own = scenarios.map(({ name = '', data }) => ownScenario(name, data as ScenarioFile));
  return joinOrganisation(contents, own, unread);
}

function firstLine(found: readonly LocatedDiagnostic[], file: string): number | undefined {
  const [first] = inOrder(found.filter(({ path }) => path === file));
  return first?.range?.start.line;
}

function frameworkIn(files: readonly SourceFile[]): Framework {
  const cdc = files.find(({ kind }) => kind === 'cdc')?.data as Partial<FileContents['cdc']> | null | undefined;
  return frameworkOf(cdc?.framework);
}

function againstSchema(
  { kind, name, data, written }: SourceFile<DocumentKind>,
  framework: Framework,
): readonly Diagnostic[] {
  // An empty text is no mapping that lacks keys, but no document at all.
  if (data === null) return [inFile(name, errorAt(kind, 'file/empty', {}))];
  return told(
    validateSaid(kind, written, framework),
    ({ code, path, args, part }): Diagnostic =>
      inFile(name, {
        code: `schema/${code}`,
        severity: 'error',
        at: { file: kind, path, part: part ?? 'value' },
        args,
      }),
    (next, more) => ({ ...next, ...more }),
  );
}
