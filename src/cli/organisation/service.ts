import { obviousService, writtenService } from '../../answers/misspelling.ts';
import { servicesCalled, serviceWordsIn } from '../../answers/selection.ts';
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
export async function knownService(id: string, organisation: Organisation, messages: Words<'errors'>): Promise<Row> {
  const { rows } = organisation;
  const known = rows.map((candidate) => candidate.id);
  const wanted = obviousService(id, known);
  const row = rows.find((candidate) => candidate.id === wanted);
  if (row) return row;
  throw await unknownService(id, organisation, messages);
}

/**
 * The rows of the services that a user names, each once, in the order in which they are named: by ids, ranges
 * (`F-1..F-5`) and patterns (`F-*`).
 *
 * @throws {UserError} for a word that names none
 */
export async function knownServices(
  words: readonly string[],
  organisation: Organisation,
  messages: Words<'errors'>,
): Promise<Row[]> {
  const named: Row[] = [];
  for (const word of words.flatMap(serviceWordsIn)) {
    const found = servicesCalled(word, organisation.rows);
    if (!('unknown' in found)) named.push(...found);
    // A letter is a category, which is named in another way.
    else if (/\*|\.\.|^[a-z]$/i.test(found.unknown)) {
      const { errors } = messages;
      throw new UserError(errors.noServiceMatches(word), errors.servicesHelp);
    } else throw await unknownService(found.unknown, organisation, messages);
  }
  return [...new Set(named)];
}

/** The error for a service that there is not. */
async function unknownService(
  id: string,
  { rows, framework }: Organisation,
  { errors }: Words<'errors'>,
): Promise<UserError> {
  const written = writtenService(id);
  if (written !== undefined) {
    const inCategory = rows.map((row) => row.id).filter((one) => one.split('-')[0] === written.split('-')[0]);
    const { formerId } = await import('../../analysis/former-ids.ts');
    const former = formerId(written, rows, framework);
    const was = former && errors.formerId(former.role, former.became);
    const help = inCategory.length > 0 ? errors.idsThere(inCategory) : errors.unknownServiceHelp;
    return new UserError(errors.unknownService(id, undefined, was), help);
  }
  const { searchRows } = await import('../../analysis/search.ts');
  const found = searchRows(rows, id, framework).slice(0, offered);
  const help = found.length > 0 ? errors.servicesFor(found) : errors.unknownServiceHelp;
  return new UserError(errors.unknownService(id), help);
}
