import { obviousService } from '../../answers/misspelling.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { UserError } from '../program/errors.ts';

/**
 * The row of a service that a user names, `b-3`, `B3` or wide letters too.
 *
 * @throws {UserError} for one that there is not
 */
export function knownService(id: string, { rows }: Organisation, { errors }: Words<'errors'>): Row {
  const known = rows.map((candidate) => candidate.id);
  const wanted = obviousService(id, known);
  const row = rows.find((candidate) => candidate.id === wanted);
  if (row) return row;
  throw new UserError(errors.unknownService(id, didYouMean(id, known)), errors.unknownServiceHelp);
}
