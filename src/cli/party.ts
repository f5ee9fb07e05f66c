import { didYouMean, type Words } from '../messages/index.ts';
import type { Organisation } from '../model/organisation.ts';
import { UserError } from './errors.ts';

/** Makes sure that a team or provider is one of those that `cdc.yaml` declares, where it declares any. */
export function knownParty(
  kind: 'team' | 'provider',
  id: string,
  organisation: Organisation,
  { errors }: Words<'errors'>,
): void {
  const known = organisation[`${kind}s`]?.map((party) => party.id);
  if (known === undefined || known.includes(id)) return;
  throw new UserError(errors.unknownParty(kind, id, didYouMean(id, known)), errors.unknownPartyHelp(kind, known));
}
