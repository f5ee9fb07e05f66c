import type { Command } from 'commander';
import type { Messages } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';
import type { Exit } from './errors.ts';
import type { Io } from './io.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** What a command is given beside its own arguments. */
export interface CommandContext {
  readonly io: Io;
  global: GlobalOptions;
  /** The words to speak with; opening an organisation may change the language. */
  messages: Messages;
}

/** One file in `commands/`: what it takes, and what it does. Loaded only when it is called. */
export interface CommandModule<Options = never> {
  /** Declares arguments and options; descriptions come from `messages.help`. */
  configure(command: Command, messages: Messages): void;
  /** Does the work with the arguments as commander gives them. */
  run(context: CommandContext, args: readonly unknown[], options: Options): Promise<Exit>;
}
