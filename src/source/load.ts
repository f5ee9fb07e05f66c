import { join } from 'node:path';
import type { Diagnostic, LocatedDiagnostic } from '../model/diagnostic.ts';
import { type OwnEdition, ownEdition } from '../model/edition.ts';
import type { EditionFile } from '../model/edition-file.ts';
import {
  type DocumentKind,
  type FileContents,
  type FileKind,
  fileKinds,
  type NamedKind,
  type ScenarioFile,
} from '../model/files.ts';
import { joinOrganisation, type Organisation } from '../model/organisation.ts';
import { ownScenario, type UnreadScenario } from '../model/scenario.ts';
import { edition, type Framework, frameworkOf, frameworks } from '../reference/index.ts';
import { validateSaid } from '../schema/said.ts';
import { readyFor } from '../schema/validate.ts';
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
  readNamedFiles,
  readSource,
  type SourceFile,
  told,
} from './read.ts';

/** An organisation's files, read and checked against their schemas. */
export interface Loaded {
  readonly files: readonly SourceFile[];
  /** Its own scenarios, in the order of their names. */
  readonly scenarios: readonly SourceFile<'scenario'>[];
  /** Editions that it has typed itself, in the order of their names. */
  readonly editions: readonly SourceFile<'edition'>[];
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
  return loadFiles(
    [...files, ...misnamedIn(read.names?.() ?? [], shownAs)],
    await readNamedFiles('scenario', read, shownAs),
    await readNamedFiles('edition', read, shownAs),
  );
}

/** The files of a folder that are not read for their names. */
export function misnamedIn(names: Iterable<string>, shownAs: string): SourceFile[] {
  return misnamedAmong(names).map((misnamed) => misnamedSource(misnamed, join(shownAs, misnamed.name)));
}

/** Texts or bytes of an organisation's own scenarios or editions, by their ids. */
export type NamedInputs = Readonly<Record<string, { readonly path: string; readonly content: string | Uint8Array }>>;

/** The same from texts, without a file system. */
export async function loadTexts(
  inputs: FileInputs,
  scenarios: NamedInputs = {},
  editions: NamedInputs = {},
): Promise<Loaded> {
  const files: SourceFile[] = [];
  for (const kind of fileKinds) {
    const input = inputs[kind];
    if (input) files.push(await readContent(kind, input.path, input.content));
  }
  return loadFiles(files, await namedFrom('scenario', scenarios), await namedFrom('edition', editions));
}

async function namedFrom<Kind extends NamedKind>(kind: Kind, inputs: NamedInputs): Promise<SourceFile<Kind>[]> {
  const files: SourceFile<Kind>[] = [];
  for (const [name, { path, content }] of Object.entries(inputs))
    files.push(calledBy(name, await readContent(kind, path, content)));
  return files;
}

/** The same from files that were read already. */
export async function loadFiles(
  files: readonly SourceFile[],
  scenarios: readonly SourceFile<'scenario'>[] = [],
  editions: readonly SourceFile<'edition'>[] = [],
): Promise<Loaded> {
  if (editions.length > 0) await readyFor(['edition']);
  const typed = editions.flatMap((file) =>
    file.problems.length === 0 && againstSchema(file, edition).length === 0 ? [editionIn(file)] : [],
  );
  const framework = frameworkIn(files, editions, typed);
  const all: readonly SourceFile<DocumentKind>[] = [...files, ...scenarios, ...editions];
  const { found, isWrong: isWrongAt, readable } = await wrongIn(all, framework);
  const read = { files, scenarios, editions, framework, readable };
  if (found.length > 0) {
    const isWrong = (file: SourceFile<DocumentKind>) => isWrongAt(all.indexOf(file));
    const sound = scenarios.filter((one) => !isWrong(one));
    const unread = scenarios
      .filter((one) => !sound.includes(one))
      .map(({ name = '', path }) => ({ id: name, path, line: firstLine(found, path) }));
    // Without the list of services that it names, nothing can be said of an organisation; another edition keeps from nothing.
    const lacksList = editions.some((one) => one.name === framework.id && isWrong(one));
    const partial = lacksList || files.some(isWrong) ? undefined : joined(files, sound, unread, typed);
    return { ...read, organisation: undefined, partial, diagnostics: inOrder(found) };
  }
  const organisation = joined(files, scenarios, [], typed);
  return { ...read, organisation, partial: organisation, diagnostics: [] };
}

function editionIn({ name = '', data }: SourceFile<'edition'>): OwnEdition {
  return ownEdition(name, data as EditionFile);
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
  await readyFor(all.map(({ kind }) => kind));
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
  editions: readonly OwnEdition[],
): Organisation {
  const contents = Object.fromEntries(files.map(({ kind, data }) => [kind, data])) as Partial<FileContents>;
  const own = scenarios.map(({ name = '', data }) => ownScenario(name, data as ScenarioFile));
  return joinOrganisation(contents, own, unread, editions);
}

function firstLine(found: readonly LocatedDiagnostic[], file: string): number | undefined {
  const [first] = inOrder(found.filter(({ path }) => path === file));
  return first?.range?.start.line;
}

/** Whether `cdc.yaml` names an edition that is not known here, so that the organisation has to have it in a file. */
export function namesOwnEdition(files: readonly SourceFile[]): boolean {
  const id = editionSaid(files);
  return id !== undefined && !frameworks.some((one) => one.id === id);
}

function editionSaid(files: readonly SourceFile[]): string | undefined {
  const cdc = files.find(({ kind }) => kind === 'cdc')?.data as Partial<FileContents['cdc']> | null | undefined;
  return cdc?.framework;
}

function frameworkIn(
  files: readonly SourceFile[],
  editions: readonly SourceFile<'edition'>[],
  typed: readonly OwnEdition[],
): Framework {
  const id = editionSaid(files);
  if (!namesOwnEdition(files)) return frameworkOf(id);
  const own = typed.find((one) => one.id === id);
  if (own) return own.framework;
  // Its file is there, and what is wrong with it is reported there.
  const isBroken = id !== undefined && editions.some(({ name }) => name === id);
  return isBroken ? { ...edition, id } : frameworkOf(id);
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
