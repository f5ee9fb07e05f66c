import { type Scenario, scenarioOf, scenariosKnown } from '../../analysis/drill/scenario.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { spelled } from '../../reference/spelling.ts';
import { UserError } from '../program/errors.ts';

/**
 * The scenario that a user names: by its id, by its name in either language, or by what else people call it.
 *
 * @throws {UserError} for one that there is not, with the one that was probably meant; for a name that several have, with
 * their ids
 */
export function knownScenario(
  word: string,
  { scenarios, unread, framework }: Pick<Organisation, 'scenarios' | 'unread' | 'framework'>,
  { errors }: Words<'errors'>,
): Scenario {
  const known = scenariosKnown(scenarios).map(({ id, name, also }) => ({ id, words: [id, name.en, name.ja, ...also] }));
  const same = (one: string) => wordOf(one) === wordOf(word);
  const byId = known.find(({ id }) => same(id));
  const called = byId ? [byId] : known.filter(({ words }) => words.some(same));
  const [found] = called;
  if (called.length > 1) {
    const ids = called.map(({ id }) => id);
    throw new UserError(errors.ambiguousScenario(word, ids), errors.ambiguousScenarioHelp(ids[0] ?? ''));
  }
  const scenario = found && scenarioOf(found.id, { scenarios, framework });
  if (scenario) return scenario;
  const lost = unread.find(({ id }) => same(id));
  if (lost) throw new UserError(errors.unreadScenario(lost), errors.seeCheck);
  const meant = didYouMean(
    word,
    known.flatMap(({ words }) => words),
  );
  const near = known.find(({ words }) => words.some((one) => one === meant));
  const ids = known.map(({ id }) => id);
  throw new UserError(errors.unknownScenario(word, near?.id), errors.unknownScenarioHelp(ids, unread));
}

/** Blanks, hyphens and low lines between words are alike. */
function wordOf(text: string): string {
  return spelled(text).replaceAll(/[-_]/g, '');
}
