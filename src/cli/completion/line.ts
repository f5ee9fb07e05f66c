import type { Command, Option } from 'commander';

/** The words of a command line that are finished. */
export interface Line {
  readonly operands: readonly string[];
  /** Values of options, by the option's name. */
  readonly values: ReadonlyMap<string, string>;
  /** The option whose value comes next. */
  readonly open: Option | undefined;
  /** Whether `--` has ended the options. */
  readonly ended: boolean;
}

/** Reads finished words as commander does, but finds fault with none. */
export function readLine(words: readonly string[], options: readonly Option[]): Line {
  const operands: string[] = [];
  const values = new Map<string, string>();
  let open: Option | undefined;
  let ended = false;
  for (const word of words) {
    if (open) {
      values.set(open.attributeName(), word);
      open = undefined;
    } else if (ended || !word.startsWith('-')) {
      operands.push(word);
    } else if (word === '--') {
      ended = true;
    } else {
      const [flag, value] = splitAtEquals(word);
      const option = optionOf(flag, options);
      if (option?.required && value === undefined) open = option;
      else if (option && value !== undefined) values.set(option.attributeName(), value);
    }
  }
  return { operands, values, open, ended };
}

/** The part of a word that is to be completed, and what stands for it in the usage line. */
export interface Slot {
  readonly placeholder: string;
  readonly choices: readonly string[] | undefined;
  /** What the word before names, which an `<id>` is the id of: `--team <id>`, `rule <id>`. */
  readonly owner: string | undefined;
  readonly typed: string;
  /** What stands before it in the word. */
  readonly kept: string;
  /** What need not be offered once more. */
  readonly said: readonly string[];
}

/** Which value of an option or which argument of the command a word is, if it is one. */
export function slotOf(
  word: string,
  { open, ended, operands }: Line,
  command: Command,
  options: readonly Option[],
): Slot | undefined {
  if (open) return optionSlot(open, '', word);
  if (word.startsWith('-') && !ended) {
    const [flag, value] = splitAtEquals(word);
    const option = optionOf(flag, options);
    return option && value !== undefined ? optionSlot(option, `${flag}=`, value) : undefined;
  }
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands.length] ?? (last?.variadic ? last : undefined);
  return (
    argument && {
      placeholder: argument.name(),
      choices: argument.argChoices,
      owner: operands.at(-1),
      typed: word,
      kept: '',
      said: argument.variadic ? operands : [],
    }
  );
}

function optionSlot(option: Option, kept: string, typed: string): Slot {
  const placeholder = /[<[](.*)[>\]]/.exec(option.flags)?.[1] ?? '';
  return { placeholder, choices: option.argChoices, owner: option.attributeName(), typed, kept, said: [] };
}

/** `--flag=value` or `choice=file`. */
export function splitAtEquals(word: string): [before: string, after?: string] {
  const at = word.indexOf('=');
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function optionOf(flag: string, options: readonly Option[]): Option | undefined {
  return options.find(({ short, long }) => flag === long || flag === short);
}
