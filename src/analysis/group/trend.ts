import type { IsoDate } from '../../model/files.ts';
import type { Entity, Group, KnownEntity } from '../../model/group.ts';
import { type ChangeCounts, groupDiff } from './diff.ts';
import { type OtherEdition, otherEditions } from './editions.ts';
import { effectiveScores } from './effective.ts';
import { entityServices, groupedBy } from './entity-services.ts';
import { type GroupFigures, groupFigures } from './figures.ts';
import { type GroupSelected, type GroupSelection, selectedEntities, selectedOfGroup } from './selection.ts';

/** A group at the end of a period, each entity as it was committed last by then. */
export interface GroupState {
  /** The period: `2026-11`, `2026-Q4`, `2026`. */
  readonly label: string;
  /** The last day of the period; today, of the one that is not over. */
  readonly day: IsoDate;
  readonly group: Group;
}

/** The figures of a group at the end of a period. */
export interface GroupTrendPoint {
  readonly label: string;
  readonly day: IsoDate;
  /** Those that are in the figures, each with its own. */
  readonly entities: readonly { readonly entity: KnownEntity; readonly figures: GroupFigures }[];
  readonly absent: readonly Entity[];
  readonly figures: GroupFigures;
  /** What has changed since the point before, in entities that are known in both; undefined for the first one. */
  readonly changes:
    | { readonly counts: ChangeCounts; readonly comparable: number; readonly entities: number }
    | undefined;
}

export interface GroupTrend {
  /** Earliest first. */
  readonly points: readonly GroupTrendPoint[];
  /** The entities that are selected, as they are now, committed or not. */
  readonly now: readonly Entity[];
  /** Entities that follow another edition now than the list by which the group is compared. */
  readonly otherEditions: readonly OtherEdition[];
  readonly selected: GroupSelected | undefined;
}

/**
 * How a group has changed over time. Which entities it has, and what they are to it, is what `group.yaml` says now.
 *
 * @param now the group as it is now
 */
export function groupTrend(states: readonly GroupState[], now: Group, selection: GroupSelection = {}): GroupTrend {
  return {
    points: states.map(({ label, day, group }, at): GroupTrendPoint => {
      const chosen = selectedEntities(group, selection);
      const before = states[at - 1];
      const changed = before && groupDiff(before.group, group, selection);
      const services = entityServices(group, selection, effectiveScores(group));
      const byEntity = groupedBy(services, ({ entity }) => entity);
      return {
        label,
        day,
        entities: chosen
          .filter((one): one is KnownEntity => one.organisation !== undefined)
          .map((entity) => ({ entity, figures: groupFigures(byEntity.get(entity) ?? []) })),
        absent: chosen.filter(({ organisation }) => organisation === undefined),
        figures: groupFigures(services),
        changes: changed && {
          counts: changed.counts,
          comparable: changed.comparable,
          entities: changed.entities.length,
        },
      };
    }),
    now: selectedEntities(now, selection),
    otherEditions: otherEditions(now, selection),
    selected: selectedOfGroup(now, selection),
  };
}
