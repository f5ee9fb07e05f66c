import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadWords } from '../../messages/index.ts';
import type { Group } from '../../model/group.ts';
import type { Organisation } from '../../model/organisation.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { findOrganisation } from '../../source/folder.ts';
import { commandNames, commands } from '../commands/index.ts';
import { type Exit, exits } from '../program/errors.ts';
import { helpIn } from '../program/help.ts';
import { outerLanguage } from '../program/outer-language.ts';
import { declareProgram } from '../program/program.ts';
import { type Io, write } from '../terminal/io.ts';
import { type Line, readLine, type Slot, slotOf, splitAtEquals } from './line.ts';
import { type Candidate, type Surroundings, valuesOf } from './values.ts';

/**
 * Answers a shell whose user pressed Tab: writes what the last word could become, one candidate a line, with its meaning
 * after a tab. Where a path is wanted, which the shell knows best, the only line is `:files` or `:folders`, a tab, and
 * what stands before the path in the word. Says nothing when anything is wrong: the user is in the midst of typing.
 *
 * @param typed the words after `cdc` up to the cursor, quotes and all; the last one, perhaps empty, is being typed
 */
export async function complete(typed: readonly string[], io: Io): Promise<Exit> {
  const unquoted = typed.map((word) => word.replaceAll(/["'\\]/g, ''));
  const words = unquoted[0] === 'help' && unquoted.length > 1 ? unquoted.slice(1) : unquoted;
  const lines = await answer(words.slice(0, -1), words.at(-1) ?? '', io).catch(() => []);
  await write(io.stdout, lines.map((line) => `${line}\n`).join('')).catch(() => {});
  return exits.clean;
}

async function answer(before: readonly string[], word: string, io: Io): Promise<string[]> {
  const language = outerLanguage(before, io);
  const messages = await loadWords(language, 'errors');
  const program = declareProgram(messages);
  const [first] = readLine(before, program.options).operands;
  const called = commandNames.find((name) => name === first);
  const command = called ? program.command(called) : program;
  const module = called && (await commands[called]());
  module?.configure(command, messages);
  // The options that are offered are those of the help.
  const describe = await helpIn(language, io);
  describe(program);
  if (called) describe(command, called, module?.mentions);
  const help = command.createHelp();
  const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];

  const finished = readLine(before, options);
  const line = { ...finished, operands: finished.operands.slice(called ? 1 : 0) };
  const slot = slotOf(word, line, command, options);
  if (slot)
    return fill(slot, {
      language,
      organisation: () => organisationAround(line, command, io),
      group: () => groupAround(line, command, io),
    });
  if (word.startsWith('-') && !line.ended) {
    return offer(
      options.map(({ long, description }) => ({ word: long ?? '', meaning: description })),
      word,
    );
  }
  if (first !== undefined) return [];
  const { help: texts } = await loadWords(language, 'help');
  return offer(
    commandNames.map((name) => ({ word: name, meaning: texts[name].summary })),
    word,
  );
}

/** Placeholders whose values the shell knows best. */
const paths = new Map([
  ['dir', ':folders'],
  ['from', ':folders'],
  ['to', ':folders'],
  ['file', ':files'],
  ['path', ':files'],
  ['paths', ':files'],
  ['state', ':folders'],
]);

/** What a value could become. */
async function fill({ placeholder, choices, owner, typed, kept, said }: Slot, around: Surroundings): Promise<string[]> {
  const [name = ''] = /^\w*/.exec(placeholder) ?? [];
  const path = choices ? undefined : paths.get(name);
  if (path) return [`${path}\t${kept}`];
  const [choice, file] = splitAtEquals(typed);
  if (placeholder.endsWith('[=file]') && file !== undefined && choices?.includes(choice)) {
    return [`:files\t${kept}${choice}=`];
  }
  const known = await valuesOf(name === 'id' && owner !== undefined ? owner : name, around);
  const candidates = choices?.map((word) => known.find((value) => value.word === word) ?? { word }) ?? known;
  const listed = placeholder.endsWith(',...') ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  return offer(candidates, typed.slice(listed.length), kept + listed, [...said, ...listed.split(',')]);
}

/** The lines of those candidates that go on from what is typed; case does not count. */
function offer(candidates: readonly Candidate[], typed: string, kept = '', said: readonly string[] = []): string[] {
  const fold = (text: string) => text.toLowerCase();
  const without = new Set(said.map(fold));
  return candidates
    .filter(({ word }) => fold(word).startsWith(fold(typed)) && !without.has(fold(word)))
    .map(({ word, meaning }) => `${kept}${word}${meaning === undefined ? '' : `\t${forTerminalLine(meaning)}`}`);
}

/** The organisation that the finished words name, or else the nearest one upward, if its files can be used. */
async function organisationAround(line: Line, command: Command, io: Io): Promise<Organisation | undefined> {
  const folder = folderNamed(line, command, io) ?? findOrganisation(io.cwd);
  if (folder === undefined) return undefined;
  const { loadFolder } = await import('../../source/load.ts');
  return (await loadFolder(folder)).partial;
}

/** The group that the finished words name, or else the nearest one upward, if its file can be used. */
async function groupAround(line: Line, command: Command, io: Io): Promise<Group | undefined> {
  const { findGroup, loadGroup } = await import('../../source/group.ts');
  const folder = folderNamed(line, command, io) ?? findGroup(io.cwd);
  return folder === undefined ? undefined : (await loadGroup({ path: folder, shownAs: folder })).group;
}

function folderNamed(
  { operands, values }: Line,
  { registeredArguments }: Command,
  { cwd, env }: Io,
): string | undefined {
  const dir = values.get('dir') ?? operands[registeredArguments.findIndex((argument) => argument.name() === 'dir')];
  if (dir === undefined) return undefined;
  // No shell has expanded it yet.
  return resolve(
    cwd,
    dir.replace(/^~(?=\/|$)/, () => env['HOME'] ?? '~'),
  );
}
