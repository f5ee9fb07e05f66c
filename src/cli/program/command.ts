import type { Command } from 'commander';
import { loadWords, type Subject, type Words } from '../../messages/index.ts';
import type { Language } from '../../reference/index.ts';
import type { Io } from '../terminal/io.ts';
import type { Exit } from './errors.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly pager?: boolean;
  readonly debug?: boolean;
  readonly dir?: string;
}

/** What a command is given beside its own arguments, with the words of some subjects. */
export interface CommandContext<S extends Subject = never> {
  readonly io: Io;
  global: GlobalOptions;
  /** The organisation's folder as the user named it, by `[dir]` or `-C`; the nearest one upward if not. */
  dir: string | undefined;
  /** The language spoken; opening an organisation may change it. */
  language: Language;
  /** What there is to say, beside errors. */
  subjects: readonly Subject[];
  /** The words of these subjects, in this language. */
  messages: Words<S | 'errors'>;
}

/** One file in `commands/`: what it takes, and what it does. Loaded only when it is called. */
export interface CommandModule<Options = never, S extends Subject = never> {
  /** The words that it takes itself; what it loads may load more. */
  readonly subjects: readonly Subject[];
  /** Its options where none is given, if it takes no argument but a folder: such a call need not be read. */
  readonly plain?: object;
  /** Words that the help of an option names, by the option. */
  readonly mentions?: Readonly<Record<string, readonly string[]>>;
  /** Declares arguments and options; the help describes them by their names. */
  configure(command: Command, messages: Words<'errors'>): void;
  /** Does the work with the arguments as commander gives them. */
  run(context: CommandContext<S>, args: readonly unknown[], options: Options): Promise<Exit>;
}

/** A command; that it declares the subjects of which it speaks is proven by their types. */
export function defineCommand<Options, const S extends Subject = never>(
  module: CommandModule<Options, S> & { readonly subjects: readonly S[]; readonly plain?: Options },
): CommandModule<Options, S> {
  return module;
}

/** From now on, speaks this language. */
export async function speak(context: CommandContext, language: Language): Promise<void> {
  context.language = language;
  context.messages = await loadWords(language, 'errors', ...context.subjects);
}
