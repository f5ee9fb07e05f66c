import { relative, resolve } from 'node:path';
import { loadMessages, type Messages } from '../messages/index.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Language } from '../reference/index.ts';
import { type CheckReport, checkFormats } from '../render/check/index.ts';
import type { RenderContext } from '../render/context.ts';
import { findOrganisation, isFolder, isOrganisation } from '../source/folder.ts';
import { type Loaded, loadFolder } from '../source/load.ts';
import { paletteFor, wantsColour } from './colour.ts';
import type { CommandContext } from './command.ts';
import { UserError } from './errors.ts';
import { askedLanguage, localeLanguage } from './language.ts';

/** An organisation's folder as a command works on it. */
export interface Folder {
  /** Absolute path. */
  readonly path: string;
  /** How messages name files in it begins with this; empty for the current folder. */
  readonly shownAs: string;
}

/** The folder that an argument names, else the nearest one upward that holds one of the four files. */
export function organisationFolder(dir: string | undefined, { io, messages: { errors } }: CommandContext): Folder {
  const wanted = resolve(io.cwd, dir ?? '.');
  if (dir !== undefined && !isFolder(wanted)) throw new UserError(errors.notAFolder(dir));
  const path = dir === undefined ? findOrganisation(wanted) : isOrganisation(wanted) ? wanted : undefined;
  if (path === undefined) {
    const message = dir === undefined ? errors.noOrganisation(wanted) : errors.notAnOrganisation(dir);
    throw new UserError(message, errors.noOrganisationHelp);
  }
  return { path, shownAs: relative(io.cwd, path) };
}

/** An organisation's files, and how to speak of them. */
export interface Opened {
  readonly folder: Folder;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly messages: Messages;
  /** For results, which go to stdout unless a file is named. */
  readonly render: RenderContext;
}

/** Reads an organisation's files, whatever their state. */
export async function openFolder(context: CommandContext, dir: string | undefined, toFile = false): Promise<Opened> {
  const { io, global } = context;
  const folder = organisationFolder(dir, context);
  const loaded = await loadFolder(folder.path, folder.shownAs);
  const language = askedLanguage(global.lang, io) ?? languageSaid(loaded) ?? localeLanguage(io);
  const messages = await loadMessages(language);
  context.messages = messages;
  const palette = await paletteFor(!toFile && wantsColour(io, io.stdout, global.color));
  const width = toFile ? 120 : (io.stdout.columns ?? 80);
  return { folder, loaded, language, messages, render: { messages, language, palette, width } };
}

/** One whose files can be worked with. */
export interface OpenedOrganisation extends Opened {
  readonly organisation: Organisation;
}

/**
 * Reads an organisation that is to be worked with.
 *
 * @throws {UserError} with the findings, when its files cannot be used
 */
export async function openOrganisation(
  context: CommandContext,
  dir: string | undefined,
  toFile = false,
): Promise<OpenedOrganisation> {
  const opened = await openFolder(context, dir, toFile);
  const { loaded, messages, render } = opened;
  if (loaded.organisation) return { ...opened, organisation: loaded.organisation };
  const { diagnostics } = loaded;
  const palette = await paletteFor(wantsColour(context.io, context.io.stderr, context.global.color));
  const report: CheckReport = {
    diagnostics,
    counts: { errors: diagnostics.length, warnings: 0, infos: 0 },
    services: undefined,
  };
  const draw = await checkFormats.text();
  const details = draw(report, { ...render, palette, width: context.io.stderr.columns ?? 80 });
  throw new UserError(messages.errors.cannotUse(diagnostics.length), undefined, details);
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
