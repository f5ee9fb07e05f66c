import { wordsIn } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import { UserError } from './errors.ts';

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
