import { basename, join } from 'node:path';
import { saveFile } from '../../answers/save.ts';
import { type FileKind, fileKinds, foldersOfKinds, type NamedKind } from '../../model/files.ts';
import { documentOf, flexible, left, table } from '../../render/document.ts';
import { forTerminal } from '../../render/escape.ts';
import { drawDocument } from '../../render/formats.ts';
import { formatVersion } from '../../schema/format.ts';
import { readBounded } from '../../source/content.ts';
import { decode } from '../../source/decode.ts';
import { fileName } from '../../source/folder.ts';
import { folderReader, readNamedFiles } from '../../source/read.ts';
import { type Upgrade, upgraded, upgrades, versionIn } from '../../source/upgrades.ts';
import { saving } from '../answering/saving.ts';
import { writer } from '../answering/writer.ts';
import { openFolder, openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import type { MigrateSubject } from './options.ts';

interface Pending {
  readonly kind: FileKind;
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Brings an organisation's files to the newest version of the format. Those of a later version, and what cannot be read, are
 * refused as everywhere.
 *
 * @param steps the upgrades that there are
 * @throws {UserError}
 */
export async function upgradeFiles(
  wanted: { readonly write?: boolean | undefined },
  context: CommandContext<MigrateSubject>,
  steps: readonly Upgrade[] = upgrades,
): Promise<Exit> {
  const { folder } = await openFolder(context);
  const found = fileKinds.flatMap((kind) => {
    const content = readBounded(join(folder.path, fileName(kind)));
    const text = content && 'bytes' in content ? decode(content.bytes) : undefined;
    return text && 'text' in text ? [{ kind, text: text.text }] : [];
  });
  const pending = found.flatMap(({ kind, text }): Pending[] => {
    const after = upgraded(kind, text, formatVersion, steps);
    return after === undefined ? [] : [{ kind, from: versionIn(text) ?? 0, before: text, after }];
  });
  const { messages, render } = pending.length === 0 ? await openOrganisation(context) : await openFolder(context);
  const { upgrade } = messages.migrate;
  if (wanted.write) {
    for (const { kind, before, after } of pending)
      saving(folder, messages, fileName(kind), () => saveFile(folder.path, { file: kind, before, after }, writer));
  }
  const rows = found.map(({ kind, text }) => {
    const one = pending.find((each) => each.kind === kind);
    const version = versionIn(text);
    const said = wanted.write ? upgrade.written : upgrade.pending;
    return [
      fileName(kind),
      version === undefined ? messages.migrate.none : String(version),
      one ? said(one.from, formatVersion) : upgrade.newest(formatVersion),
    ];
  });
  const named = await Promise.all(namedKinds.map((kind) => namedRows(kind, folder.path, messages)));
  const document = documentOf(
    upgrade.title,
    [],
    [
      table(
        [left(upgrade.file), left(upgrade.version), flexible(upgrade.outcome)],
        [...rows, ...named.flatMap(({ shown }) => shown)],
      ),
    ],
  );
  await write(context.io.stdout, await drawDocument(document, 'table', render));
  const unusable = named.reduce((sum, one) => sum + one.unusable, 0);
  if (unusable > 0) throw new UserError(upgrade.someUnusable(unusable), upgrade.unusableHelp);
  if (pending.length === 0) await write(context.io.stderr, `${forTerminal(upgrade.allNewest)}\n`);
  else if (!wanted.write) await write(context.io.stderr, `${forTerminal(upgrade.toWrite)}\n`);
  return exits.clean;
}

const namedKinds = Object.keys(foldersOfKinds) as NamedKind[];

/** The files of which there can be many: no step changes them yet, but one of another version is none of the newest. */
async function namedRows(
  kind: NamedKind,
  folder: string,
  { migrate }: Pick<CommandContext<MigrateSubject>['messages'], 'migrate'>,
): Promise<{ readonly shown: readonly string[][]; readonly unusable: number }> {
  const files = await readNamedFiles(kind, folderReader(folder), '');
  const isUsable = (text: string) => versionIn(text) === formatVersion;
  const shown = files.map(({ path, text }) => [
    `${foldersOfKinds[kind]}/${basename(path)}`,
    String(versionIn(text) ?? migrate.none),
    isUsable(text) ? migrate.upgrade.newest(formatVersion) : migrate.upgrade.unusable,
  ]);
  return { shown, unusable: files.filter(({ text }) => !isUsable(text)).length };
}
