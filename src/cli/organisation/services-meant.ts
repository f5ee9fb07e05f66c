import type { Selection } from '../../analysis/selection.ts';
import { writtenService } from '../../answers/misspelling.ts';
import { called } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type CategoryId, categories } from '../../reference/index.ts';
import { folded } from '../../reference/spelling.ts';
import type { History, PastPlace } from '../../source/history.ts';
import { UserError } from '../program/errors.ts';
import { knownServices } from './service.ts';
import { rowsEver } from './service-log.ts';

/** What a user names: ids, ranges and patterns of services, names of them, categories. */
export interface ServicesNamed {
  readonly words: readonly string[];
  readonly categories: readonly CategoryId[];
}

/**
 * Which services of a history are meant: of those that there are now, else of those that there ever were.
 *
 * @returns among which rows they were looked for, too
 * @throws {UserError} for a word that names none
 */
export async function selectionMeant(
  named: ServicesNamed,
  history: History,
  present: Organisation | undefined,
  places: readonly PastPlace[],
  messages: Words<'errors'>,
): Promise<{ rows: readonly Row[]; selection: Selection }> {
  const organisation = present ?? joinOrganisation({});
  const find = async (rows: readonly Row[]) => ({
    rows,
    selection: await selectionAmong(named, { ...organisation, rows }, messages),
  });
  try {
    return await find(organisation.rows);
  } catch (error) {
    // A service of the organisation's own may be gone, or not to be read now.
    if (!(error instanceof UserError) || !named.words.some((word) => writtenService(word) !== undefined)) throw error;
    return find(await rowsEver(history, organisation, places));
  }
}

async function selectionAmong(
  { words, categories: chosen }: ServicesNamed,
  organisation: Organisation,
  messages: Words<'errors'>,
): Promise<Selection> {
  const letters = [...chosen];
  const services: Row[] = [];
  for (const word of words) {
    const category = called(word, categories);
    const byName = organisation.rows.filter(({ name }) =>
      [name.en, name.ja].some((one) => folded(one) === folded(word)),
    );
    if (category) letters.push(category.id);
    else if (byName.length > 0) services.push(...byName);
    else services.push(...(await knownServices([word], organisation, messages)));
  }
  if (services.length === 0) return letters.length === 0 ? {} : { categories: [...new Set(letters)] };
  const ofCategories = organisation.rows.filter(({ category }) => letters.includes(category));
  return { services: [...new Set([...services, ...ofCategories].map(({ id }) => id))] };
}
