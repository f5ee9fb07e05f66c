import type { Command } from 'commander';
import type { Selection } from '../../analysis/selection.ts';
import { partyOf, wordsIn } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { CategoryId } from '../../reference/index.ts';
import { folded } from '../../reference/spelling.ts';
import { UserError } from '../program/errors.ts';
import { categoryOption } from '../program/options.ts';
import { knownParty } from './party.ts';
import { knownService } from './service.ts';

/** Options that choose services; each command takes some of them. */
export interface SelectionOptions {
  readonly category?: CategoryId[];
  readonly service?: string;
  readonly team?: string;
  readonly owner?: string;
}

/** Declares options that choose services. */
export function selectionOptions(
  command: Command,
  options: readonly Exclude<keyof SelectionOptions, 'category'>[],
  messages: Words<'errors'>,
): Command {
  const flags = { service: '--service <services>', team: '--team <id>', owner: '--owner <name>' };
  command.addOption(categoryOption(command, messages));
  for (const option of options) command.option(flags[option]);
  return command;
}

/**
 * Which services a user means.
 *
 * @throws {UserError} for a service, team or owner that the organisation does not have
 */
export async function selectionOf(
  { category, service, team, owner }: SelectionOptions,
  organisation: Organisation,
  messages: Words<'errors'>,
): Promise<Selection> {
  const rows =
    service === undefined
      ? undefined
      : await Promise.all(wordsIn(service).map((id) => knownService(id, organisation, messages)));
  return {
    categories: category,
    services: rows?.map(({ id }) => id),
    team: team === undefined ? undefined : knownParty('team', team, organisation, messages),
    owner: owner === undefined ? undefined : knownOwner(owner, organisation, messages),
  };
}

/** The owner that a user names, as the portfolio writes it: by the same letters, or by the name of a team. */
function knownOwner(word: string, organisation: Organisation, { errors }: Words<'errors'>): string {
  const known = [...new Set(organisation.rows.map(({ portfolio }) => portfolio.owner))].filter(
    (one) => one !== undefined,
  );
  const team = partyOf('team', word, organisation);
  const found = known.find((one) => folded(one) === folded(word)) ?? known.find((one) => one === team);
  if (found !== undefined) return found;
  throw new UserError(errors.unknownOwner(word, didYouMean(word, known)), errors.unknownOwnerHelp(known));
}
