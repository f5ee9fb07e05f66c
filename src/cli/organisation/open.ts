import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Subject, Words } from '../../messages/index.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Language } from '../../reference/index.ts';
import { checkFormats, wordedReport } from '../../render/check/index.ts';
import { noWidth, type RenderContext } from '../../render/context.ts';
import { type Folder, findOrganisation, hasMainFile, isFolder, isOrganisation, isThere } from '../../source/folder.ts';
import { isGroup } from '../../source/group.ts';
import { type Loaded, loadFolder } from '../../source/load.ts';
import { locateAll } from '../../source/place.ts';
import { folderReader } from '../../source/read.ts';
import { halfSaved } from '../../source/unfinished.ts';
import { type CommandContext, speak } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { spokenLanguage } from '../program/language.ts';
import { paletteFor, wantsColour } from '../terminal/colour.ts';
import { widthOf, write } from '../terminal/io.ts';

/**
 * The folder that an argument names, else the nearest one upward that holds one of the four files. A run looks for it
 * once, and stays with it: whatever becomes of its files or of links that led to it, it never moves to another one.
 */
export function organisationFolder(dir: string | undefined, context: CommandContext): Folder {
  const { io, messages } = context;
  const { errors } = messages;
  const wanted = resolve(io.cwd, dir ?? '.');
  if (dir !== undefined && !isFolder(wanted))
    throw new UserError(isThere(wanted) ? errors.notAFolder(dir) : errors.notThere(dir));
  const path = dir === undefined ? findOrganisation(wanted) : isOrganisation(wanted) ? wanted : undefined;
  if (path === undefined) {
    if (hasMainFile(wanted)) throw new UserError(errors.foreign(dir ?? wanted), errors.foreignHelp);
    const message = dir === undefined ? errors.noOrganisation(wanted) : errors.notAnOrganisation(dir);
    throw new UserError(message, isGroup(wanted) ? errors.groupOnly : errors.noOrganisationHelp);
  }
  return folderAt(path, context);
}

/** A folder by its real path, and how messages name it. */
export function folderAt(path: string, { io }: CommandContext): Folder {
  return { path: realpathSync.native(path), shownAs: relative(io.cwd, path) };
}

/** An organisation's files, and how to speak of them. */
export interface Opened<S extends Subject = never> {
  readonly folder: Folder;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly messages: Words<S | 'errors'>;
  /** For results, which go to stdout unless a file is named. */
  readonly render: RenderContext;
}

/** Reads an organisation's files, whatever their state. */
export async function openFolder<S extends Subject>(context: CommandContext<S>, toFile = false): Promise<Opened<S>> {
  const opened = await read(organisationFolder(context.dir, context), context, toFile);
  const { folder, loaded } = opened;
  const half = await halfSaved(folderReader(folder.path), loaded.files);
  if (half.length > 0) {
    await write(context.io.stderr, `${await findingsText(await locateAll(loaded.files, half), context)}\n`);
  }
  return opened;
}

async function read<S extends Subject>(folder: Folder, context: CommandContext<S>, toFile = false): Promise<Opened<S>> {
  const loaded = await loadFolder(folder.path, folder.shownAs);
  await speakFor(loaded, context);
  const { language, messages } = context;
  return { folder, loaded, language, messages, render: await renderContext(context, toFile) };
}

/** From now on, speaks the language of whoever asks for one or speaks Japanese, else that of the organisation. */
export async function speakFor(loaded: Loaded, context: CommandContext): Promise<void> {
  const { io, global } = context;
  await speak(
    context,
    spokenLanguage(global.lang, io, () => languageSaid(loaded)),
  );
}

/** How to write results to stdout, or into a file. */
export async function renderContext({ io, global, language }: CommandContext, toFile = false): Promise<RenderContext> {
  const palette = await paletteFor(!toFile && wantsColour(io, io.stdout, global.color));
  return { language, palette, width: toFile ? noWidth : widthOf(io.stdout), today: io.today };
}

/** One whose files can be worked with. */
export interface OpenedOrganisation<S extends Subject = never> extends Opened<S> {
  readonly organisation: Organisation;
}

/**
 * Reads an organisation that is to be worked with.
 *
 * @throws {UserError} with the findings, when its files cannot be used
 */
export async function openOrganisation<S extends Subject>(
  context: CommandContext<S>,
  toFile = false,
): Promise<OpenedOrganisation<S>> {
  return usable(await openFolder(context, toFile), context);
}

/**
 * Reads an organisation again, in the folder in which it was found.
 *
 * @throws {UserError} when its files cannot be used any more, or are not there any more
 */
export async function reopen<S extends Subject>(
  { folder }: Opened<S>,
  context: CommandContext<S>,
): Promise<OpenedOrganisation<S>> {
  if (!hasMainFile(folder.path)) throw gone(folder, context.messages);
  return usable(await read(folder, context), context);
}

/** The error for a folder that held an organisation, and holds none of its files any more. */
export function gone({ path, shownAs }: Folder, { errors }: Words<'errors'>): UserError {
  const shown = shownAs === '' ? path : shownAs;
  return new UserError(isFolder(path) ? errors.notAnOrganisation(shown) : errors.notAFolder(shown));
}

async function usable<S extends Subject>(opened: Opened<S>, context: CommandContext): Promise<OpenedOrganisation<S>> {
  const { loaded } = opened;
  // What is wrong with a scenario keeps from nothing but its drill, which says so.
  if (loaded.partial) return { ...opened, organisation: loaded.partial };
  throw await unusable(loaded, context, context.messages.errors.cannotUse(loaded.diagnostics.length));
}

/** The error for files that cannot be used: a message, and before it what is wrong with them. */
export async function unusable(
  { diagnostics }: Pick<Loaded, 'diagnostics'>,
  context: CommandContext,
  message: string,
): Promise<UserError> {
  return new UserError(message, undefined, await findingsText(diagnostics, context));
}

/** Findings as people read them on stderr. */
export async function findingsText(
  diagnostics: readonly LocatedDiagnostic[],
  context: CommandContext,
): Promise<string> {
  const { io, global, language } = context;
  const palette = await paletteFor(wantsColour(io, io.stderr, global.color));
  const begin = await checkFormats.text({ version: packageJson.version, language });
  const writer = begin({ language, palette, width: widthOf(io.stderr) });
  const report = { diagnostics, services: undefined, readable: false, suppressed: 0 };
  return writer
    .add(await wordedReport(report, language))
    .trimEnd()
    .concat('\n');
}

/**
 * Reads the organisation around for what can do without one, so that it has none where there is none upward, or, as a
 * word on stderr says, none that can be used. A folder that is named has to hold one.
 */
export async function openAround<S extends Subject>(
  context: CommandContext<S>,
  toFile = false,
): Promise<OpenedOrganisation<S> | (Pick<Opened, 'render'> & { readonly organisation?: undefined })> {
  if (context.dir !== undefined) return openOrganisation(context, toFile);
  const path = findOrganisation(context.io.cwd);
  if (path === undefined) return { render: await renderContext(context, toFile) };
  const opened = await read(folderAt(path, context), context, toFile);
  const { partial: organisation, diagnostics } = opened.loaded;
  if (organisation) return { ...opened, organisation };
  const { errors } = opened.messages;
  await write(context.io.stderr, `${errors.cannotUse(diagnostics.length)} ${errors.frameworkOnly}\n`);
  return { render: opened.render };
}

/** What `cdc.yaml` says, even when another file cannot be used. */
function languageSaid({ organisation, files }: Loaded): Language | undefined {
  if (organisation) return organisation.language;
  const data = files.find(({ kind }) => kind === 'cdc')?.data as {
    organization?: { language?: unknown };
  } | null;
  const said = data?.organization?.language;
  return said === 'en' || said === 'ja' ? said : undefined;
}
