import { dirname, relative } from 'node:path';
import { type BeyondOrganisation, beyondOrganisation } from '../../analysis/drill/escalation.ts';
import { usualBound } from '../../analysis/drill/readiness.ts';
import type { Scenario } from '../../analysis/drill/scenario.ts';
import { isSameEdition } from '../../model/common-list.ts';
import { type Group, inGroup } from '../../model/group.ts';
import { type Framework, knownAs, type Score, successorOf } from '../../reference/index.ts';
import type { Folder } from '../../source/folder.ts';
import { findGroup, type LoadedEntity, loadGroup } from '../../source/group.ts';
import type { CommandContext } from '../program/command.ts';
import { write } from '../terminal/io.ts';

/**
 * How an incident goes beyond an organisation, by the nearest `group.yaml` above it that names it. Says on stderr what of the
 * group could not be looked at.
 */
export async function beyondOrganisationIn(
  scenario: Scenario,
  { path }: Folder,
  bound: Score = usualBound,
  { io, messages, language }: CommandContext<'drill'>,
): Promise<BeyondOrganisation | undefined> {
  const { beyond: words } = messages.drill;
  for (let above = findGroup(path); above !== undefined; above = findAbove(above)) {
    const { group, entities, source } = await loadGroup({ path: above, shownAs: relative(io.cwd, above) });
    if (!group) {
      await write(io.stderr, `${words.unreadGroup(source.path)}\n`);
      return undefined;
    }
    const own = entities.find(({ folder }) => folder.path === path);
    const entity = own && group.entities.find(({ id }) => id === own.id);
    if (!entity) continue;
    const absent = group.entities.filter(({ absence }) => absence !== undefined).map(({ name }) => name[language]);
    if (absent.length > 0) await write(io.stderr, `${words.absent(absent, source.path)}\n`);
    const here = own.loaded?.partial ? groupIn(group, own.loaded.partial.framework, entities) : group;
    return beyondOrganisation(scenario, here.entities.find(({ id }) => id === own.id) ?? entity, here, {
      today: io.today,
      bound,
    });
  }
  return undefined;
}

/** A group by the list of the organisation that is drilled: its scenario names services by those ids. */
function groupIn(group: Group, framework: Framework, loaded: readonly LoadedEntity[]): Group {
  if (isSameEdition(group.framework, framework)) return group;
  const files = new Map(loaded.map(({ id, loaded: files }) => [id, files?.partial]));
  const translated = (ids: readonly string[]) =>
    ids.map((id) => {
      const known = knownAs(id, group.framework);
      return (known && successorOf(known, framework)) ?? id;
    });
  return {
    ...group,
    framework,
    entities: group.entities.map((entity) => ({
      ...entity,
      ...inGroup(files.get(entity.id), framework),
      decides: translated(entity.decides),
      sees: translated(entity.sees),
    })),
  };
}

function findAbove(folder: string): string | undefined {
  const up = dirname(folder);
  return up === folder ? undefined : findGroup(up);
}
