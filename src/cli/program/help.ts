import { type Argument, type Command, Help, type Option } from 'commander';
import { aside } from '../../messages/aside.ts';
import { loadWords, type Messages } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import { displayWidth, wrap } from '../../render/width.ts';
import type { CommandName } from '../commands/index.ts';
import { type Io, widthOf } from '../terminal/io.ts';
import type { CommandModule } from './command.ts';
import { endingsOf } from './endings.ts';

/** Makes a command, or the program where none is named, have a help. */
export type SpeakHelp = (command: Command, name?: CommandName, mentions?: CommandModule['mentions']) => void;

/** The help in a language, as it fits a terminal. Loaded only where help is shown. */
export async function helpIn(language: Language, io: Io): Promise<SpeakHelp> {
  const { help } = await loadWords(language, 'help');
  return (command, name, mentions) => {
    describe(command, name, help, mentions);
    layOut(command, name, help, language, io);
  };
}

/** Describes a command and, by their names, its arguments and options. */
function describe(
  command: Command,
  name: CommandName | undefined,
  help: Messages['help'],
  mentions: CommandModule['mentions'] = {},
): void {
  const texts: Readonly<Record<string, unknown>> = { ...help.everywhere, ...(name && help[name]) };
  const textOf = (key: string): string => {
    const text = texts[key];
    return typeof text === 'function' ? text(mentions[key]) : String(text ?? '');
  };
  command.description(name === undefined ? help.program : help[name].description);
  if (name !== undefined) command.summary(help[name].summary);
  command.helpOption('-h, --help', help.optionHelp);
  const described: readonly (Option | Argument)[] = [...command.options, ...command.registeredArguments];
  for (const one of described) one.description = textOf('attributeName' in one ? one.attributeName() : one.name());
}

/** Makes a help speak the language of the messages and fit the terminal. */
function layOut(
  command: Command,
  name: CommandName | undefined,
  help: Messages['help'],
  language: Language,
  io: Io,
): void {
  const width = widthOf(io.stdout);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  const withNotes = (description: string, notes: readonly (string | false | undefined)[]) => {
    const said = notes.filter((note) => typeof note === 'string');
    return said.length === 0 ? description : aside(description, help.notes(said), language);
  };
  command.configureHelp({
    helpWidth: width,
    minWidthToWrap: 20,
    showGlobalOptions: true,
    displayWidth,
    boxWrap: wrap,
    styleTitle: (title) => titles[title] ?? title,
    subcommandDescription: (sub) => sub.summary(),
    subcommandTerm: (sub) => sub.name(),
    optionDescription: ({ long, description, argChoices, defaultValue, negate }) =>
      withNotes(description, [
        long === '--format' && argChoices && help.endings(endingsOf(argChoices)),
        argChoices && `${help.choices}: ${help.list(argChoices)}`,
        defaultValue !== undefined && !negate && `${help.default}: ${String(defaultValue)}`,
      ]),
    argumentDescription: ({ description, argChoices }) =>
      withNotes(description, [argChoices && `${help.choices}: ${help.list(argChoices)}`]),
    visibleGlobalOptions(sub) {
      return Help.prototype.visibleGlobalOptions.call(this, sub).filter(({ long }) => long !== '--version');
    },
  });
  const examples =
    name &&
    help[name].examples.map(
      ([line = '', what = '']) => `  ${line}\n${wrap(what, width - 6).replaceAll(/^/gm, '      ')}`,
    );
  command.addHelpText('after', `\n${examples ? `${help.examples}\n${examples.join('\n')}` : wrap(help.exits, width)}`);
}
