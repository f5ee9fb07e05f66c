import type { Command } from 'commander';
import type { GroupSelection } from '../../analysis/group/selection.ts';
import { called, wordsIn } from '../../answers/spoken.ts';
import type { Words } from '../../messages/index.ts';
import { type Group, knownEntities } from '../../model/group.ts';
import { joinOrganisation } from '../../model/organisation.ts';
import { type EntityKindId, entityKindIds, entityKinds } from '../../reference/entity-kinds.ts';
import type { CategoryId } from '../../reference/index.ts';
import { categoryOption, manyOf } from '../program/options.ts';
import { knownEntity } from './group.ts';
import { knownServices } from './service.ts';

/** Options that choose entities of a group and their services. */
export interface GroupSelectionOptions {
  readonly kind?: EntityKindId[];
  readonly of?: string;
  readonly category?: CategoryId[];
  readonly service?: string;
}

/** Declares options that choose entities of a group and their services. */
export function groupSelectionOptions(command: Command, messages: Words<'errors'>): Command {
  const take = manyOf('--kind', entityKindIds, messages);
  const kinds = (text: string) => take(wordsIn(text).map(kindCalled).join(','));
  const kind = command.createOption('--kind <kind,...>').argParser(kinds);
  return command
    .addOption(kind)
    .option('--of <entity,...>')
    .addOption(categoryOption(command, messages))
    .option('--service <services>');
}

/** A kind by its name in either language, as results name it; else the word itself. */
function kindCalled(word: string): string {
  return called(word, entityKinds)?.id ?? word;
}

/**
 * Which entities and services a user means.
 *
 * @throws {UserError} for an entity, or a service, that the group does not have
 */
export async function groupSelectionOf(
  { kind, of, category, service }: GroupSelectionOptions,
  group: Group,
  messages: Words<'errors'>,
): Promise<GroupSelection> {
  const services =
    service === undefined ? undefined : await knownServices([service], withEveryService(group), messages);
  return {
    kinds: kind,
    entities:
      of === undefined ? undefined : [...new Set(wordsIn(of).map((word) => knownEntity(word, group, messages)))],
    categories: category,
    services: services?.map(({ id }) => id),
  };
}

/** An organisation with the services of the list, and each custom one that an entity has. */
function withEveryService(group: Group) {
  const { framework } = group;
  // An edition that someone has typed is in the folders of the entities.
  const having = knownEntities(group).find(({ organisation }) => organisation.framework === framework)?.organisation;
  const listed = framework.lineage && having ? having : joinOrganisation({});
  const custom = new Map(
    knownEntities(group)
      .flatMap(({ organisation }) => organisation.rows)
      .flatMap((row) => (row.custom ? [[row.id, row] as const] : [])),
  );
  return { ...listed, rows: [...listed.rows.filter((row) => !row.custom), ...custom.values()] };
}
