import { type CommandName, commands } from '../commands/index.ts';
import { type CommandContext, type CommandModule, speak } from './command.ts';
import type { Exit } from './errors.ts';

/**
 * Runs a call that says no more than a command and, perhaps, a folder: there is nothing in it to be read, and what reads
 * the others takes a quarter of the time of a short run.
 *
 * @returns nothing where there is more to read
 */
export async function runPlain(
  [name = '', ...words]: readonly string[],
  context: CommandContext,
): Promise<Exit | undefined> {
  if (!isCommand(name) || words.length > 1 || words.some((word) => word.startsWith('-'))) return undefined;
  const module: CommandModule = await commands[name]();
  if (!module.plain) return undefined;
  [context.dir] = words;
  context.subjects = module.subjects;
  await speak(context, context.language);
  return module.run(context, [], module.plain as never);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
