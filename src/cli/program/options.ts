import type { Argument, Command, Option } from 'commander';
import { dateOf, dayNamed, eitherDay, isDayForm, type Side } from '../../answers/days.ts';
import { idOf, isOneOf, wordsIn } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import { categories } from '../../reference/index.ts';
import { folded } from '../../reference/spelling.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { type FormatName, formatNames, type HeadingsName, headingsNames } from '../../render/formats.ts';
import { write } from '../terminal/io.ts';
import type { CommandContext } from './command.ts';
import { formatNamed } from './endings.ts';
import { UserError } from './errors.ts';

/** Options of every command that prints a result. */
export interface ResultOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly headings?: HeadingsName;
}

/** Whether all of a result is wanted, and not one screen of it: where somebody asks for it, and in every document that is no screen. */
export function isInFull({ format, full }: { readonly format: string; readonly full?: boolean }): boolean {
  return full === true || format !== resultDefaults.format;
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
    const found = exact ?? allowed.find((word) => isOneOf(value, [word])) ?? called(value);
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

/**
 * Takes a number within limits, such as `5.5`.
 *
 * @param unit what may stand behind it, e.g. `%`
 */
export function numberWithin(
  flag: string,
  least: number,
  most: number,
  { errors }: Words<'errors'>,
  unit = '',
): (value: string) => number {
  return (value) => {
    const whole = folded(value);
    const narrow = unit !== '' && whole.endsWith(unit) ? whole.slice(0, -unit.length).trimEnd() : whole;
    const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(narrow) ? Number(narrow) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UserError(errors.numberOutside(flag, value, least, most));
  };
}

/** An option as it is typed: `--dry-run` for `dryRun`. */
export function flagOf(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The first of some options that is given, as it is typed. */
export function givenFlag<Options extends object>(
  options: Options,
  names: readonly (keyof Options & string)[],
): string | undefined {
  const name = names.find((one) => options[one] !== undefined);
  return name && flagOf(name);
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

/** `--format` and `-o`: where no format is asked for, the name of the file may say which. */
export function outputOptions(
  command: Command,
  allowed: readonly string[],
  usual: string,
  messages: Words<'errors'>,
): Command {
  return command
    .addOption(choice(command, '--format <format>', allowed, messages).default(usual))
    .option('-o, --output <file>')
    .hook('preAction', (called) => {
      if (called.getOptionValueSource('format') !== 'default') return;
      const named = formatNamed(called.opts()['output'], allowed, messages);
      if (named !== undefined) called.setOptionValueWithSource('format', named, 'implied');
    });
}

/** `--format`, `-o` and `--headings`. */
export function resultOptions(command: Command, messages: Words<'errors'>): Command {
  return outputOptions(command, formatNames, resultDefaults.format, messages).addOption(
    choice(command, '--headings <headings>', headingsNames, messages),
  );
}

/**
 * A day that lies behind us, as an option names it; one that is written otherwise than `2027-03-31` is said back.
 *
 * @param yearStart the month in which fiscal years begin, where an organisation says so
 * @throws {UserError} for what is no day
 */
export function pastDay(flag: string, typed: string, context: CommandContext, yearStart?: number): Promise<IsoDate> {
  return dayOn('past', flag, typed, context, yearStart);
}

/** The same for a day that lies ahead. */
export function futureDay(flag: string, typed: string, context: CommandContext, yearStart?: number): Promise<IsoDate> {
  return dayOn('ahead', flag, typed, context, yearStart);
}

async function dayOn(
  side: Side,
  flag: string,
  typed: string,
  context: CommandContext,
  yearStart?: number,
): Promise<IsoDate> {
  const { errors } = context.messages;
  const day = dateOf(typed, context.io.today, side, yearStart);
  if (day === undefined) {
    const either = eitherDay(typed);
    if (either) throw new UserError(errors.ambiguousDate(flag, typed, either));
    const isForm = isDayForm(typed, yearStart);
    throw new UserError(isForm ? errors.invalidDate(flag, typed) : errors.unreadDate(flag, typed));
  }
  await sayDay(typed, day, context);
  return day;
}

/** What is to be asked of git: a day in its own form where one is meant, else the revision as it is typed. */
export async function revisionOrDay(typed: string, context: CommandContext): Promise<string> {
  const day = dayNamed(typed, context.io.today);
  if (day !== undefined) await sayDay(typed, day, context);
  return day ?? typed;
}

async function sayDay(typed: string, day: IsoDate, { io, messages }: CommandContext): Promise<void> {
  if (typed !== day) await write(io.stderr, `${forTerminalLine(messages.errors.dayTaken(typed, day))}\n`);
}
