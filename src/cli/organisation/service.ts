import { obviousService, writtenService } from '../../answers/misspelling.ts';
import type { Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { UserError } from '../program/errors.ts';

/** How many services are offered for words that are no id. */
export const offered = 3;

/**
 * The row of a service that a user names, `b-3`, `B3` or wide letters too.
 *
 * @throws {UserError} for one that there is not; it says which ids there are with that letter or, for words, the services that they find
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
  const written = writtenService(id);
  if (written !== undefined) {
    const inCategory = known.filter((one) => one.split('-')[0] === written.split('-')[0]);
    const help = inCategory.length > 0 ? errors.idsThere(inCategory) : errors.unknownServiceHelp;
    throw new UserError(errors.unknownService(id), help);
  }
  const { searchRows } = await import('../../analysis/search.ts');
  const found = searchRows(rows, id, framework).slice(0, offered);
  const help = found.length > 0 ? errors.servicesFor(found) : errors.unknownServiceHelp;
  throw new UserError(errors.unknownService(id), help);
}
