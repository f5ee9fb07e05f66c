import { Command, type CommanderError } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { didYouMean, type Words } from '../../messages/index.ts';
import { languages } from '../../reference/index.ts';
import { type CommandName, commandNames, commands } from '../commands/index.ts';
import { type CommandContext, type CommandModule, speak } from './command.ts';
import { ForeignEnding } from './endings.ts';
import { type Exit, UserError } from './errors.ts';
import { choice } from './options.ts';

/** What came of the arguments: a command's exit status, or a text to show (help). */
export type Outcome = { readonly exit: Exit } | { readonly show: string };

/**
 * Reads the arguments and runs the command they name.
 *
 * @throws {UserError} for arguments that cannot be understood
 */
export async function runProgram(argv: readonly string[], context: CommandContext): Promise<Outcome> {
  const { messages, io } = context;
  const words = argv.length === 0 ? ['--help'] : argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv];
  const called = calledCommand(words);
  const [first] = wordsOf(words);
  const wantsHelp = words.includes('--help') || words.includes('-h');
  const help = wantsHelp ? await (await import('./help.ts')).helpIn(context.language, io) : undefined;
  if (wantsHelp && first !== undefined && called === undefined) {
    const message = messages.errors.unknownCommand(first, didYouMean(first, commandNames));
    throw new UserError(message, messages.errors.seeHelp('cdc'));
  }
  let shown = '';
  let exit: Exit | undefined;
  const program = declareProgram(messages).configureOutput({
    writeOut: (text) => {
      shown += text;
    },
    writeErr: () => {},
  });
  help?.(program);
  for (const name of commandNames) {
    const command = program.command(name);
    if (name !== called) {
      help?.(command, name);
      continue;
    }
    const module: CommandModule = await commands[name]();
    module.configure(command, messages);
    help?.(command, name, module.mentions);
    command.action(async (...given: unknown[]) => {
      context.global = program.opts();
      context.dir = dirOf(command, given, context);
      context.subjects = module.subjects;
      await speak(context, context.language);
      exit = await module.run(context, given.slice(0, -2), given.at(-2) as never);
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // That the file is not to be replaced at all is the better reason.
    if (error instanceof ForeignEnding)
      await (await import('../terminal/output-place.ts')).outputPlace(error.file, context);
    if (!isCommanderError(error)) throw error;
    // Options, but no command.
    if (error.code === 'commander.help') return runProgram([...argv, '--help'], context);
    if (error.exitCode !== 0) throw usageError(error, called, messages);
  }
  return exit === undefined ? { show: shown } : { exit };
}

/** @throws {UserError} where two folders are named */
function dirOf(command: Command, given: readonly unknown[], { global, messages }: CommandContext): string | undefined {
  const at = command.registeredArguments.findIndex((argument) => argument.name() === 'dir');
  const named = given[at] as string | undefined;
  if (named !== undefined && global.dir !== undefined) throw new UserError(messages.errors.notTogether('-C', named));
  return named ?? global.dir;
}

/** The program with what holds for every command, but no command yet. */
export function declareProgram(messages: Words<'errors'>): Command {
  const program = new Command('cdc');
  return program
    .exitOverride()
    .usage('<command> [dir] [options]')
    .helpCommand(false)
    .addOption(choice(program, '--lang <language>', languages, messages))
    .option('-C, --dir <dir>')
    .option('--no-color')
    .option('--no-pager')
    .option('--debug')
    .version(packageJson.version, '-V, --version');
}

/** The command that the first word names. */
function calledCommand(argv: readonly string[]): CommandName | undefined {
  const [word] = wordsOf(argv);
  return commandNames.find((name) => name === word);
}

/** Options of every command that take a value. */
const takesValue = new Set(['--lang', '-C', '--dir']);

/** What is no option, and no value of one that stands before the command. */
function wordsOf(argv: readonly string[]): string[] {
  return argv.filter((arg, index) => !arg.startsWith('-') && !takesValue.has(argv[index - 1] ?? ''));
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Commander's own errors in the user's language; what they name stands between quotes. */
function usageError(error: CommanderError, called: CommandName | undefined, messages: Words<'errors'>): UserError {
  const { errors } = messages;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(\S+?)[?,]/.exec(error.message)?.[1];
  const help = errors.seeHelp(called ? `cdc ${called}` : 'cdc');
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UserError(errors.unknownCommand(name, didYouMean(name, commandNames)), help);
    case 'commander.unknownOption':
      return new UserError(errors.unknownOption(name, meant), help);
    case 'commander.missingArgument':
      return new UserError(errors.missingArgument(name), help);
    case 'commander.optionMissingArgument':
      return new UserError(errors.optionMissingArgument(name), help);
    case 'commander.excessArguments': {
      const [allowed, found] = [...error.message.matchAll(/\b(\d+)\b(?= argument|\.$)/g)].map(([, n]) => Number(n));
      return new UserError(errors.excessArguments(found ?? 0, allowed ?? 0), help);
    }
    default:
      return new UserError(error.message, help);
  }
}
