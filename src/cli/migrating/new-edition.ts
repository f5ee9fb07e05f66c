import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../../messages/index.ts';
import { filesOf, foldersOfKinds } from '../../model/files.ts';
import { tablesOfContents } from '../../reference/contents.ts';
import { edition, frameworks } from '../../reference/index.ts';
import { forTerminal } from '../../render/escape.ts';
import { partyIdPattern } from '../../schema/format.ts';
import { flowText } from '../../source/flow.ts';
import { isThere, makeFolder, schemaFolder } from '../../source/folder.ts';
import { saveAtomically } from '../../source/save.ts';
import { openFolder } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import type { MigrateSubject } from './options.ts';

type Context = CommandContext<MigrateSubject>;

/**
 * Creates the file in which somebody types an edition that they own: the names of its categories where they are known, how to type
 * its list, and no service.
 *
 * @throws {UserError} where the id is none, is known, or has a file, or the organisation follows an edition of its own
 */
export async function newEdition(id: string, context: Context): Promise<Exit> {
  const { folder, loaded, messages, language } = await openFolder(context);
  const { editions: said } = messages;
  if (!new RegExp(partyIdPattern).test(id)) throw new UserError(said.badId(id), said.badIdHelp);
  if (frameworks.some((known) => known.id === id)) throw new UserError(said.known(id));
  const now = loaded.partial?.framework.id;
  if (now !== undefined && now !== edition.id && now !== id)
    throw new UserError(said.onlyFrom(edition.id, now), said.onlyFromHelp(edition.id, now));
  const name = filesOf('edition').replace('*', id);
  const shown = join(folder.shownAs, name);
  const path = join(folder.path, name);
  if (isThere(path)) throw new UserError(said.exists(shown));
  const { editions: words } = await loadWords(loaded.partial?.language ?? language, 'editions');
  const editions = join(folder.path, foldersOfKinds.edition);
  makeFolder(editions);
  // What is created goes nowhere else, whatever a link in the folder says.
  if (realpathSync.native(editions) !== editions) throw new UserError(messages.errors.cannotWrite(shown, 'ELOOP'));
  const hasSchemas = existsSync(join(folder.path, schemaFolder));
  saveAtomically(path, startOf(id, words.start, hasSchemas), { followLink: false });
  await write(context.io.stdout, `${forTerminal(said.created(shown))}\n`);
  return exits.clean;
}

/** How a service of each kind is typed. */
const forms = {
  same: 'A-1: { from: A-1 }',
  renamed: 'A-2: { from: A-3, name: { en: …, ja: … } }',
  merged: 'A-3: { from: [ A-4, A-5 ], name: { en: …, ja: … } }',
  split: 'A-4: { from: A-6, name: { en: …, ja: … } }',
  new: 'A-5: { name: { en: …, ja: … } }',
} as const;
const longest = Math.max(...Object.values(forms).map((form) => form.length));

function startOf(id: string, said: MessagesStart, hasSchemas: boolean): string {
  const contents = tablesOfContents.find((known) => known.id === id);
  const names = contents?.categories ?? edition.categories;
  const lines = [
    ...(hasSchemas ? [`# yaml-language-server: $schema=../${schemaFolder}/edition.schema.json`] : []),
    `# ${said.head}`,
    'version: 1',
    `name: ${flowText(contents?.name ?? { en: id, ja: id })}`,
    `from: ${edition.id}`,
    ...(contents ? [`# ${said.contents}`] : []),
    'categories:',
    ...names.map((category) => `  ${category.id}: ${flowText(category.name)}`),
    'services:',
    `  # ${said.services}`,
    ...Object.entries(forms).map(
      ([kind, form]) => `  # ${form.padEnd(longest)} # ${said.kinds[kind as keyof typeof forms]}`,
    ),
    `# ${said.withdrawn}`,
    'withdrawn: []',
  ];
  return `${lines.join('\n')}\n`;
}

type MessagesStart = Awaited<ReturnType<typeof loadWords<['editions']>>>['editions']['start'];
