import { covers, type Entity, type Group, type KnownEntity, type Requirement } from '../../model/group.ts';
import type { Row } from '../../model/row.ts';
import { edition, type Score, type Service } from '../../reference/index.ts';
import { isUnasked, isUnassigned } from '../assignment.ts';
import { isExcluded } from '../score.ts';
import type { EffectiveScores } from './effective.ts';

/**
 * Why an entity does not meet a requirement: it has the service not in scope; excluded it; no one has it; it is open who
 * does; there is no score; or the score is too low. `unclear` is a score of which it cannot be said what it is worth.
 */
export type Unmet = 'not-in-scope' | 'excluded' | 'no-one' | 'not-asked' | 'unscored' | 'unclear' | 'below';

/** How one entity meets one requirement of one service. */
export interface Met {
  /** Where the requirement stands in `group.yaml`, from 0. */
  readonly index: number;
  readonly requirement: Requirement;
  readonly entity: KnownEntity;
  readonly service: Pick<Service, 'id' | 'name'>;
  /** Absent for a service that the edition of the entity does not list. */
  readonly row: Row | undefined;
  /** What its score is worth: no more than that of its supplier. */
  readonly value: Score | undefined;
  /** The entity whose score lowers it to that. */
  readonly loweredBy: Entity | undefined;
  /** Undefined where it is met. */
  readonly unmet: Unmet | undefined;
}

/** The services of the list that a requirement names, by themselves or by their category. */
export function requiredServices({ services }: Requirement): readonly Service[] {
  return edition.services.filter((service) => covers(services, service));
}

/** The entities that a requirement is for, by their kind or their id, in the order of the file. */
export function requiredOf({ of }: Requirement, { entities }: Pick<Group, 'entities'>): Entity[] {
  return entities.filter(({ id, kind }) => of.includes(kind) || of.includes(id));
}

/**
 * How each entity meets each requirement that is for it, service by service (textbook 6.5.2). Without `at-least` it is
 * enough that someone has the service; with it, what counts is the effective score. Of those that cannot be looked at
 * nothing is said here.
 */
export function* requirementsMet(group: Group, scores: EffectiveScores): Generator<Met> {
  for (const [index, requirement] of group.requirements.entries()) {
    const services = requiredServices(requirement);
    for (const entity of requiredOf(requirement, group)) {
      if (!entity.organisation) continue;
      const known = entity as KnownEntity;
      const rows = new Map(entity.organisation.rows.map((row) => [row.id, row]));
      for (const service of services) {
        const row = rows.get(service.id);
        const { value, loweredBy: by } = row ? scores(known, row) : { value: undefined, loweredBy: undefined };
        const loweredBy = by === undefined ? undefined : group.entities.find(({ id }) => id === by);
        yield { index, requirement, entity: known, service, row, value, loweredBy, unmet: unmetBy(row) };
        function unmetBy(found: Row | undefined): Unmet | undefined {
          if (found?.scope !== 'in-scope') return 'not-in-scope';
          if (isExcluded(found)) return 'excluded';
          if (isUnassigned(found)) return 'no-one';
          if (isUnasked(found)) return 'not-asked';
          if (requirement.atLeast === undefined) return undefined;
          if (value === undefined) return scores(known, found).own === undefined ? 'unscored' : 'unclear';
          return value < requirement.atLeast ? 'below' : undefined;
        }
      }
    }
  }
}
