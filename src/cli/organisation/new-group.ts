import { basename, join, relative, resolve, sep } from 'node:path';
import { partyIdOf, proposedId } from '../../answers/party-names.ts';
import { loadWords } from '../../messages/index.ts';
import { entityKindIds } from '../../reference/entity-kinds.ts';
import type { Language } from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { groupRules } from '../../rules/group-list.ts';
import { organisationsBelow } from '../../source/discover.ts';
import { isThere, namesIn, schemaFolder } from '../../source/folder.ts';
import { groupFileName, meansGroup } from '../../source/group.ts';
import { loadFolder } from '../../source/load.ts';
import { changeFile } from '../../source/lock.ts';
import { writeGroupSchema } from '../../source/schemas.ts';
import { groupText, type NewEntity } from '../../source/template.ts';
import { notWritten, writer } from '../answering/writer.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { ownLanguage } from '../program/language.ts';
import { widthOf, write } from '../terminal/io.ts';
import { shellWords } from '../terminal/shell.ts';

/**
 * Writes a `group.yaml` with every organisation below a folder, and its schema. What each is to the group nobody has said
 * yet: that is left open.
 *
 * @throws {UserError} where there is such a file already, or no organisation
 */
export async function createGroup(
  { name, language: said }: { readonly name?: string | undefined; readonly language?: Language | undefined },
  context: CommandContext,
): Promise<Exit> {
  const { io, messages, global } = context;
  const folder = resolve(io.cwd, context.dir ?? '.');
  const shown = relative(io.cwd, folder) || '.';
  const refuseExisting = (): void => {
    const there = [
      ...(isThere(join(folder, groupFileName)) ? [groupFileName] : []),
      ...namesIn(folder).filter(isOther),
    ];
    if (there.length === 0) return;
    const paths = there.map((one) => relative(io.cwd, join(folder, one)));
    throw new UserError(messages.errors.exists(paths));
  };
  refuseExisting();
  const entities = await entitiesBelow(folder);
  if (entities.length === 0) throw new UserError(messages.errors.noneBelow(shown), messages.errors.noOrganisationHelp);
  const language = said ?? ownLanguage(global.lang, io);
  const { init: words } = await loadWords(language, 'init');
  const text = groupText({ name: name ?? words.defaultGroup, language }, entities, words.kinds(entityKindIds));
  try {
    await writeGroupSchema(folder, { language, entities }, groupRules);
    changeFile(join(folder, groupFileName), writer, () => {
      refuseExisting();
      return text;
    });
  } catch (error) {
    throw notWritten(error, shown, messages);
  }
  const { init: own } = await loadWords(context.language, 'init');
  const written = own.written({
    folder: shown === '.' ? undefined : shown,
    files: [groupFileName, `${schemaFolder}/`],
  });
  const dir = shown === '.' ? '' : ` ${shellWords([shown])}`;
  const lines = `${written}\n${own.found(entities.length)}\n\n${own.next}\n  ${shellWords([join(shown, groupFileName)])}\n      ${own.nextKinds}\n  cdc check${dir}\n      ${own.nextCheckGroup}`;
  await write(io.stdout, `${wrap(forTerminal(lines), widthOf(io.stdout))}\n`);
  return exits.clean;
}

function isOther(name: string): boolean {
  return name !== groupFileName && meansGroup(name);
}

/** The organisations below a folder, with ids after their folders, and the names that they have given themselves. */
async function entitiesBelow(folder: string): Promise<NewEntity[]> {
  const nothing = () => undefined;
  const found = [...organisationsBelow(folder, { isExcluded: () => false, foreign: nothing, unreadable: nothing })];
  const entities: NewEntity[] = [];
  const taken = new Set<string>();
  for (const path of found) {
    const own = basename(path);
    const id = partyIdOf(own);
    const chosen = id !== undefined && !taken.has(id) ? id : proposedId(own, 'team', [...taken]);
    taken.add(chosen);
    const { partial } = await loadFolder(path);
    const { name } = partial ?? {};
    const shown = name?.[partial?.language ?? 'en'] ?? own;
    entities.push({ id: chosen, path: relative(folder, path).replaceAll(sep, '/') || '.', name: shown });
  }
  return entities;
}
