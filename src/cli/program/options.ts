import type { Argument, Command, Option } from 'commander';
import { dateOf, folded, idOf, wordsIn } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import { categories } from '../../reference/index.ts';
import { type FormatName, formatNames } from '../../render/formats.ts';
import { UserError } from './errors.ts';

/** Options of every command that prints a result. */
export interface ResultOptions {
  readonly format: FormatName;
  readonly output?: string;
}

/** Takes one of some words, or what else people call them; anything else is an error that names them. */
export function oneOf<const T extends string>(
  flag: string,
  allowed: readonly T[],
  { errors }: Words<'errors'>,
): (value: string) => T {
  const key = flag.replace(/^--(?:(pattern)-.*)?/, '$1');
  const called = (value: string) => allowed.find((word) => word === idOf(key, value));
  return (value) => {
    const exact = allowed.find((word) => word === value);
    const found = exact ?? allowed.find((word) => folded(word) === folded(value)) ?? called(value);
    if (found !== undefined) return found;
    throw new UserError(errors.invalidChoice(flag, value, allowed, didYouMean(value, allowed)));
  };
}

/** Takes some words separated by commas. */
export function manyOf<const T extends string>(
  flag: string,
  allowed: readonly T[],
  messages: Words<'errors'>,
): (value: string) => T[] {
  const one = oneOf(flag, allowed, messages);
  return (value) => wordsIn(value).map(one);
}

/** Takes a whole number, 0 or more. */
export function wholeNumber(flag: string, { errors }: Words<'errors'>): (value: string) => number {
  return (value) => {
    const narrow = folded(value);
    if (/^\d{1,9}$/.test(narrow)) return Number(narrow);
    throw new UserError(errors.invalidNumber(flag, value));
  };
}

/** An option with a fixed choice, named in its help. */
export function choice(command: Command, flags: string, allowed: readonly string[], messages: Words<'errors'>): Option {
  const option = command.createOption(flags).argParser(oneOf(flags.split(' ')[0] ?? flags, allowed, messages));
  option.argChoices = [...allowed];
  return option;
}

/** An argument with a fixed choice, named in its help. */
export function choiceArgument(
  command: Command,
  placeholder: string,
  allowed: readonly string[],
  messages: Words<'errors'>,
): Argument {
  const argument = command.createArgument(placeholder);
  argument.argParser(oneOf(argument.name(), allowed, messages));
  argument.argChoices = [...allowed];
  return argument;
}

/** `--category`: some of the categories, by their letters. */
export function categoryOption(command: Command, messages: Words<'errors'>): Option {
  const many = manyOf(
    '--category',
    categories.map(({ id }) => id),
    messages,
  );
  return command.createOption('--category <letter,...>').argParser(many);
}

/** `[dir]`, of commands whose arguments are no others; `-C` says the same to every command. */
export function dirArgument(command: Command): Command {
  return command.argument('[dir]');
}

/** What `resultOptions` come to where none is given. */
export const resultDefaults: ResultOptions = { format: 'table' };

/** `--format` and `-o`. */
export function resultOptions(command: Command, messages: Words<'errors'>): Command {
  return command
    .addOption(choice(command, '--format <format>', formatNames, messages).default(resultDefaults.format))
    .option('-o, --output <file>');
}

/** Takes a day. */
export function dayOf(flag: string, { errors }: Words<'errors'>): (value: string) => IsoDate {
  return (value) => {
    const day = dateOf(value);
    if (day !== undefined) return day;
    throw new UserError(errors.invalidDate(flag, value));
  };
}
