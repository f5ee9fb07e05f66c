import type { ServiceFileKind } from '../../model/files.ts';
import type { CategoryId, LevelId } from '../../reference/index.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import { knownParty } from '../organisation/party.ts';
import { knownService } from '../organisation/service.ts';
import type { Filter } from './walk.ts';

/** What an interview or a form can be told to be about. */
export interface FilterOptions {
  readonly phase?: ServiceFileKind;
  readonly category?: readonly CategoryId[];
  readonly team?: string;
  readonly level?: readonly LevelId[];
  readonly service?: readonly string[];
  readonly open?: boolean;
  readonly stale?: boolean;
}

/** @throws {UserError} for a team or a service that is not there */
export async function filterOf(
  options: FilterOptions,
  { organisation, messages }: OpenedOrganisation,
): Promise<Filter> {
  const { phase, category, service, level, open, stale } = options;
  const rows = service && (await Promise.all(service.map((id) => knownService(id, organisation, messages))));
  const team = options.team === undefined ? undefined : knownParty('team', options.team, organisation, messages);
  return {
    ...(phase && { phase }),
    ...(category && { categories: category }),
    ...(rows && { services: rows.map(({ id }) => id) }),
    ...(team !== undefined && { team }),
    ...(level && { levels: level }),
    ...(open && { open }),
    ...(stale && { stale }),
  };
}
