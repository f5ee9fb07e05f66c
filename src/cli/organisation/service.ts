import { obviousService, writtenService } from '../../answers/misspelling.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { UserError } from '../program/errors.ts';

/** How many services are offered for words that are no id. */
export const offered = 3;

/**
 * The row of a service that a user names, `b-3`, `B3` or wide letters too.
 *
 * @throws {UserError} for one that there is not; it offers the id that is near or, for words, the services that they find
 */
export async function knownService(
  id: string,
  { rows, framework }: Organisation,
  { errors }: Words<'errors'>,
): Promise<Row> {
  const known = rows.map((candidate) => candidate.id);
  const wanted = obviousService(id, known);
  const row = rows.find((candidate) => candidate.id === wanted);
  if (row) return row;
  if (writtenService(id) !== undefined || id.trim().length < 2)
    throw new UserError(errors.unknownService(id, didYouMean(id, known)), errors.unknownServiceHelp);
  const { searchRows } = await import('../../analysis/search.ts');
  const found = searchRows(rows, id, framework).slice(0, offered);
  const help = found.length > 0 ? errors.servicesFor(found) : errors.unknownServiceHelp;
  throw new UserError(errors.unknownService(id), help);
}
