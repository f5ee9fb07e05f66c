import { isDeepStrictEqual } from 'node:util';
import type { Messages } from '../messages/index.ts';
import type { Policy } from '../model/organisation.ts';
import { defaultWeights } from '../reference/index.ts';

/** How priorities are made, and whose weights those are. */
export function formulaText({ gap }: Pick<Messages, 'gap'>, { weights }: Policy): string {
  return gap.formula({ ...weights, own: !isDeepStrictEqual(weights, defaultWeights) });
}
