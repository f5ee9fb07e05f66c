import { obviousService } from '../../answers/misspelling.ts';
import { servicesCalled, serviceWordsIn } from '../../answers/selection.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { UserError } from '../program/errors.ts';

/**
 * The row of a service that a user names, `b-3`, `B3` or wide letters too.
 *
 * @throws {UserError} for one that there is not
 */
export function knownService(id: string, { rows }: Organisation, messages: Words<'errors'>): Row {
  const known = rows.map((candidate) => candidate.id);
  const wanted = obviousService(id, known);
  const row = rows.find((candidate) => candidate.id === wanted);
  if (row) return row;
  throw unknownService(id, known, messages);
}

/**
 * The rows of the services that a user names, each once, in the order in which they are named: by ids, ranges
 * (`F-1..F-5`) and patterns (`F-*`).
 *
 * @throws {UserError} for a word that names none
 */
export function knownServices(words: readonly string[], { rows }: Organisation, messages: Words<'errors'>): Row[] {
  const named = words.flatMap(serviceWordsIn).flatMap((word) => {
    const found = servicesCalled(word, rows);
    if (!('unknown' in found)) return found;
    const { errors } = messages;
    if (/\*|\.\./.test(found.unknown)) throw new UserError(errors.noServiceMatches(word), errors.servicesHelp);
    throw unknownService(
      found.unknown,
      rows.map(({ id }) => id),
      messages,
    );
  });
  return [...new Set(named)];
}

function unknownService(id: string, known: readonly string[], { errors }: Words<'errors'>): UserError {
  return new UserError(errors.unknownService(id, didYouMean(id, known)), errors.unknownServiceHelp);
}
