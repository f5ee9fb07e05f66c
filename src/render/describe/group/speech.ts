import type { OtherEdition } from '../../../analysis/group/editions.ts';
import type { GroupSelected } from '../../../analysis/group/selection.ts';
import type { Spread } from '../../../analysis/group/spread.ts';
import type { Entity, Group } from '../../../model/group.ts';
import { entityKinds } from '../../../reference/entity-kinds.ts';
import { type Cell, type Inline, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import type { Speaking } from '../../speaking.ts';

/** What descriptions of a group speak with. */
export type GroupSpeech = Speaking<'group' | 'words'>;

/** How many names a cell or a line has, before it says how many more there are. */
const named = 3;
/** The same of services. */
const idsNamed = 12;

export function entityName({ name }: Pick<Entity, 'name'>, { language }: Pick<GroupSpeech, 'language'>): Raw {
  return name[language];
}

export function kindName({ kind }: Pick<Entity, 'kind'>, { language }: GroupSpeech): Raw {
  return entityKinds.find(({ id }) => id === kind)?.name[language] ?? kind;
}

/** Some entities by their names, and the number of the rest. */
export function entityNames(entities: readonly Entity[], speaking: GroupSpeech, most = named): Raw {
  const names = entities.slice(0, most).map((entity) => entityName(entity, speaking));
  return speaking.messages.group.few(names, entities.length - names.length);
}

/** Some entities, in a cell: one of them by its id where there is little room. */
export function entitiesCell(entities: readonly Entity[], speaking: GroupSpeech): Cell {
  const [first] = entities;
  if (!first) return '';
  const short = speaking.messages.group.moreNames(first.id, entities.length - 1);
  return { short, long: entityNames(entities, speaking) };
}

/** Some names, and the number of the rest. */
export function fewNames(names: readonly Raw[], { messages: { group } }: GroupSpeech, most = named): Raw {
  const shown = names.slice(0, most);
  return group.few(shown, names.length - shown.length);
}

/** `1·3·4` */
export function spreadText(
  spread: Spread<number> | undefined,
  speaking: GroupSpeech,
  as: 'count' | 'gap' = 'count',
): Raw {
  if (!spread) return speaking.messages.words.none;
  const { min, median, max } = spread;
  return speaking.messages.group.spread(figure(min, as), figure(median, as), figure(max, as));
}

/** `1·3·4 (n 12)` */
export function countedSpread(
  spread: Spread<number> | undefined,
  speaking: GroupSpeech,
  as: 'count' | 'gap' = 'count',
): Raw {
  const shown = spreadText(spread, speaking, as);
  return spread ? speaking.messages.group.spreadOf(shown, spread.n) : shown;
}

/** Which entities cannot be looked at, with their number and why; undefined where all can. */
export function absentLine(
  absent: readonly Entity[],
  all: number,
  speaking: GroupSpeech,
  most = named,
): Inline | undefined {
  if (absent.length === 0) return undefined;
  const { group } = speaking.messages;
  const why = absent
    .slice(0, most)
    .map((entity) => group.absence[entity.absence ?? 'missing'](entityName(entity, speaking), entity.path));
  return toned('bad', group.absent(absent.length, all, why, absent.length - why.length));
}

/**
 * Which entities follow another edition than the list by which all are compared, and what of them is not compared; or which
 * typed one all of them follow.
 */
export function editionLines(
  editions: readonly OtherEdition[],
  { framework }: Pick<Group, 'framework'>,
  speaking: GroupSpeech,
  most = named,
): Inline[] {
  const { language, messages } = speaking;
  const { group: words } = messages;
  if (framework.lineage) return [toned('info', words.ownEdition(framework.name[language]))];
  const lines = editions.slice(0, most).map(({ entity, edition, notHad, ofItsEdition }) =>
    words.otherEdition({
      entity: entityName(entity, speaking),
      edition: edition.name[language],
      list: framework.name[language],
      notHad: fewNames(notHad, speaking, idsNamed),
      own: fewNames(ofItsEdition, speaking, idsNamed),
    }),
  );
  const rest = editions.length - lines.length;
  return [...lines, ...(rest > 0 ? [words.otherEditions(rest)] : [])].map((line) => toned('info', line));
}

/** What of a group is looked at, and how much is left out; undefined where all is. */
export function groupSelectedLine(
  selected: GroupSelected | undefined,
  entities: readonly Entity[],
  speaking: GroupSpeech,
): Inline | undefined {
  if (!selected) return undefined;
  const { by, entities: shownEntities, entitiesLeftOut, services: shownServices, servicesLeftOut } = selected;
  const ids = new Set(by.entities);
  const line = speaking.messages.group.selected({
    kinds: (by.kinds ?? []).map((kind) => kindName({ kind }, speaking)),
    entities: entities.filter(({ id }) => ids.has(id)).map((entity) => entityName(entity, speaking)),
    categories: by.categories ?? [],
    services: by.services ?? [],
    shownEntities,
    entitiesLeftOut,
    shownServices,
    servicesLeftOut,
  });
  return toned('info', line);
}
