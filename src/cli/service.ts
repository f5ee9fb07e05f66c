import { didYouMean, type Words } from '../messages/index.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { UserError } from './errors.ts';

/** The row of a service that a user names, `b-3` or wide letters too. */
export function knownService(id: string, { rows }: Organisation, { errors }: Words<'errors'>): Row {
  const wanted = id.normalize('NFKC').toUpperCase();
  const row = rows.find((candidate) => candidate.id === wanted);
  if (row) return row;
  const meant = didYouMean(
    id,
    rows.map((candidate) => candidate.id),
  );
  throw new UserError(errors.unknownService(id, meant), errors.unknownServiceHelp);
}
