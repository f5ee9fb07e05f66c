import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { called } from '../../answers/spoken.ts';
import { didYouMean, type Subject, type Words } from '../../messages/index.ts';
import type { Group } from '../../model/group.ts';
import type { Language } from '../../reference/index.ts';
import type { RenderContext } from '../../render/context.ts';
import { isFolder, isThere } from '../../source/folder.ts';
import { findGroup, isGroup, type LoadedGroup, loadGroup } from '../../source/group.ts';
import { type CommandContext, speak } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { spokenLanguage } from '../program/language.ts';
import { renderContext, unusable } from './open.ts';

/** A group whose `group.yaml` can be used, and how to speak of it. */
export interface OpenedGroup {
  readonly group: Group;
  readonly loaded: LoadedGroup;
  /** For results, which go to stdout unless a file is named. */
  readonly render: RenderContext;
}

/**
 * Reads the group in the folder that an argument names, else in the nearest one upward that holds `group.yaml`, with the
 * files of its entities. Entities that cannot be looked at are in the group, and say why.
 *
 * @throws {UserError} where there is none, or with the findings, when `group.yaml` cannot be used
 */
export async function openGroup<S extends Subject>(context: CommandContext<S>, toFile = false): Promise<OpenedGroup> {
  const { io, global } = context;
  const path = groupFolder(context);
  const loaded = await loadGroup({ path: realpathSync.native(path), shownAs: relative(io.cwd, path) });
  await speak(
    context,
    spokenLanguage(global.lang, io, () => languageSaid(loaded)),
  );
  const { group, diagnostics } = loaded;
  const { errors } = context.messages;
  if (!group) throw await unusable(loaded, context, errors.cannotUse(diagnostics.length));
  return { group, loaded, render: await renderContext(context, toFile) };
}

function groupFolder({ dir, io, messages: { errors } }: CommandContext): string {
  const wanted = resolve(io.cwd, dir ?? '.');
  if (dir !== undefined && !isFolder(wanted))
    throw new UserError(isThere(wanted) ? errors.notAFolder(dir) : errors.notThere(dir));
  const path = dir === undefined ? findGroup(wanted) : isGroup(wanted) ? wanted : undefined;
  if (path !== undefined) return path;
  throw new UserError(dir === undefined ? errors.noGroup(wanted) : errors.notAGroup(dir), errors.noGroupHelp);
}

/** What `group.yaml` says, even when it cannot be used. */
function languageSaid({ group, source }: LoadedGroup): Language | undefined {
  if (group) return group.language;
  const said = (source.data as { group?: { language?: unknown } } | null)?.group?.language;
  return said === 'en' || said === 'ja' ? said : undefined;
}

/**
 * The id of an entity that a user names, by its id or its name.
 *
 * @throws {UserError} for one that `group.yaml` does not name
 */
export function knownEntity(word: string, { entities }: Group, { errors }: Words<'errors'>): string {
  const ids = entities.map(({ id }) => id);
  const id = ids.includes(word) ? word : called(word, entities)?.id;
  if (id !== undefined) return id;
  throw new UserError(errors.unknownEntity(word, didYouMean(word, ids)), errors.unknownEntityHelp(ids));
}
