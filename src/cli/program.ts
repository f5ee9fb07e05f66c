import { Command, type CommanderError, Help, Option } from 'commander';
import { didYouMean, type Messages } from '../messages/index.ts';
import { languages } from '../reference/index.ts';
import type { CommandContext, CommandModule, GlobalOptions } from './command.ts';
import { type CommandName, commandNames, commands } from './commands/index.ts';
import { type Exit, UserError } from './errors.ts';
import type { Io } from './io.ts';
import { oneOf } from './options.ts';

/** What came of the arguments: a command's exit status, or a text to show (help). */
export type Outcome = { readonly exit: Exit } | { readonly show: string };

/**
 * Reads the arguments and runs the command they name.
 *
 * @throws {UserError} for arguments that cannot be understood
 */
export async function runProgram(argv: readonly string[], io: Io, messages: Messages): Promise<Outcome> {
  const called = calledCommand(argv);
  let shown = '';
  let exit: Exit | undefined;
  const { help } = messages;
  const program = localised(new Command('cdc'), messages, io)
    .description(help.program)
    .usage('<command> [dir] [options]')
    .helpCommand(false)
    .addOption(new Option('--lang <language>', help.lang).argParser(oneOf('--lang', languages, messages)))
    .option('--no-color', help.noColor)
    .option('--debug', help.debug)
    .option('-V, --version', help.version)
    .addHelpText('after', `\n${help.exits}`);
  program.configureOutput({
    writeOut: (text) => {
      shown += text;
    },
    writeErr: () => {},
  });
  for (const name of commandNames) {
    const command = localised(program.command(name), messages, io).copyInheritedSettings(program);
    command.summary(help[name].summary).description(help[name].description);
    const examples = help[name].examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n');
    command.addHelpText('after', `\n${help.examples}\n${examples}`);
    if (name !== called) continue;
    const module: CommandModule = await commands[name]();
    module.configure(command, messages);
    command.action(async (...given: unknown[]) => {
      const global: GlobalOptions = program.opts();
      const context: CommandContext = { io, global, messages };
      exit = await module.run(context, given.slice(0, -2), given.at(-2) as never);
    });
  }
  try {
    const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
    await program.parseAsync(words.length === 0 ? ['--help'] : words, { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) throw usageError(error, called, messages);
  }
  return exit === undefined ? { show: shown } : { exit };
}

/** The first word that is a command; the value of an option is never one. */
function calledCommand(argv: readonly string[]): CommandName | undefined {
  const word = argv.find((arg, index) => !arg.startsWith('-') && argv[index - 1] !== '--lang' && arg !== 'help');
  return commandNames.find((name) => name === word);
}

/** A command whose help speaks the language of the messages and fits the terminal. */
function localised(command: Command, { help }: Messages, io: Io): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  command.exitOverride().helpOption('-h, --help', help.optionHelp);
  return command.configureHelp({
    helpWidth: io.stdout.columns ?? 80,
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    subcommandDescription: (sub) => sub.summary(),
    subcommandTerm: (sub) => sub.name(),
    optionDescription: (option) => {
      const notes = [
        option.argChoices && `${help.choices}: ${option.argChoices.join(', ')}`,
        option.defaultValue !== undefined && !option.negate && `${help.default}: ${String(option.defaultValue)}`,
      ].filter(Boolean);
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
    argumentDescription: (argument) =>
      argument.argChoices
        ? `${argument.description} (${help.choices}: ${argument.argChoices.join(', ')})`
        : argument.description,
    visibleGlobalOptions(sub) {
      return Help.prototype.visibleGlobalOptions.call(this, sub).filter((option) => option.long !== '--version');
    },
  });
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Commander's own errors in the user's language; what they name stands between quotes. */
function usageError(error: CommanderError, called: CommandName | undefined, messages: Messages): UserError {
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
    case 'commander.excessArguments':
      return new UserError(errors.excessArguments, help);
    default:
      return new UserError(error.message, help);
  }
}
