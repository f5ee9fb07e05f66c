import { type Command, Help } from 'commander';
import type { Messages } from '../messages/index.ts';
import { displayWidth, wrap } from '../render/width.ts';
import type { CommandName } from './commands/index.ts';
import type { Io } from './io.ts';

/** Makes the help of a command speak the language of the messages and fit the terminal. Loaded only for help. */
export function speakHelp(command: Command, name: CommandName | undefined, { help }: Messages, io: Io): void {
  const width = io.stdout.columns ?? 80;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  command.configureHelp({
    helpWidth: width,
    showGlobalOptions: true,
    displayWidth,
    boxWrap: wrap,
    styleTitle: (title) => titles[title] ?? title,
    subcommandDescription: (sub) => sub.summary(),
    subcommandTerm: (sub) => sub.name(),
    optionDescription: ({ description, argChoices, defaultValue, negate }) =>
      withNotes(description, [
        argChoices && `${help.choices}: ${argChoices.join(', ')}`,
        defaultValue !== undefined && !negate && `${help.default}: ${String(defaultValue)}`,
      ]),
    argumentDescription: ({ description, argChoices }) =>
      withNotes(description, [argChoices && `${help.choices}: ${argChoices.join(', ')}`]),
    visibleGlobalOptions(sub) {
      return Help.prototype.visibleGlobalOptions.call(this, sub).filter(({ long }) => long !== '--version');
    },
  });
  const examples = name && help[name].examples.map(([line, what]) => `  ${line}\n      ${what}`);
  command.addHelpText('after', `\n${examples ? `${help.examples}\n${examples.join('\n')}` : wrap(help.exits, width)}`);
}

function withNotes(description: string, notes: readonly (string | false | undefined)[]): string {
  const said = notes.filter(Boolean);
  return said.length === 0 ? description : `${description} (${said.join('; ')})`;
}
