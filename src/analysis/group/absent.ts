import type { Absence, Entity, Group } from '../../model/group.ts';

/** The entities of which nothing is known, in the order of the file; of one reason, if one is named. */
export function absent({ entities }: Pick<Group, 'entities'>, why?: Absence): Entity[] {
  return entities.filter(({ absence }) => absence !== undefined && (why === undefined || absence === why));
}
