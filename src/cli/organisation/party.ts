import { partyOf } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { UserError } from '../program/errors.ts';

/**
 * The id of a team or provider that a user names, by its id or its name.
 *
 * @throws {UserError} for one that `cdc.yaml` does not declare, where it declares any
 */
export function knownParty(
  kind: 'team' | 'provider',
  word: string,
  organisation: Organisation,
  { errors }: Words<'errors'>,
): string {
  const known = organisation[`${kind}s`]?.map((party) => party.id);
  const id = known?.includes(word) ? word : partyOf(kind, word, organisation);
  if (id !== undefined || known === undefined) return id ?? word;
  throw new UserError(errors.unknownParty(kind, word, didYouMean(word, known)), errors.unknownPartyHelp(kind, known));
}
