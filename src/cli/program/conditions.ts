import { wordsIn } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import { write } from '../terminal/io.ts';
import type { CommandContext } from './command.ts';
import { type Exit, exits, UserError } from './errors.ts';

/** One of the conditions of `--fail-on`, e.g. `unassigned>0`. */
export interface Condition<Name extends string> {
  readonly name: Name;
  /** As it was typed. */
  readonly text: string;
  readonly holds: (figure: number) => boolean;
}

const comparisons: Readonly<Record<string, (figure: number, limit: number) => boolean>> = {
  '>=': (figure, limit) => figure >= limit,
  '<=': (figure, limit) => figure <= limit,
  '>': (figure, limit) => figure > limit,
  '<': (figure, limit) => figure < limit,
  '=': (figure, limit) => figure === limit,
};

/**
 * Reads conditions separated by commas: `name op number`, where op is one of `>`, `>=`, `<`, `<=`, `=`.
 *
 * @throws {UserError} for a condition that is not so, or a name that there is not
 */
export function conditionsOf<Name extends string>(
  text: string,
  names: readonly Name[],
  { errors }: Words<'errors'>,
): Condition<Name>[] {
  return wordsIn(text).map((part) => {
    const plain = part.normalize('NFKC').trim();
    const [, word = '', operator = '', limit = ''] = /^([\w-]+)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(plain) ?? [];
    const compare = comparisons[operator];
    if (!compare) throw new UserError(errors.noCondition(part.trim()), errors.noConditionHelp(names));
    const name = names.find((known) => known === word.toLowerCase());
    if (name === undefined)
      throw new UserError(errors.invalidChoice('--fail-on', word, names, didYouMean(word, names)));
    return { name, text: plain, holds: (figure) => compare(figure, Number(limit)) };
  });
}

/** Says which conditions are met; one that there is nothing to test by does not pass either. */
export async function judge<Name extends string>(
  conditions: readonly Condition<Name>[],
  figureOf: (name: Name) => number | undefined,
  { io, messages }: CommandContext<'gap'>,
): Promise<Exit> {
  let exit: Exit = exits.clean;
  for (const { name, text, holds } of conditions) {
    const figure = figureOf(name);
    if (figure !== undefined && !holds(figure)) continue;
    const said =
      figure === undefined
        ? messages.gap.unknownFigure(text)
        : messages.gap.met(text, String(Math.round(figure * 1000) / 1000));
    await write(io.stderr, `${said}\n`);
    exit = exits.findings;
  }
  return exit;
}
