import { covers, type Entity, type Group, isCategory, type Requirement } from '../../model/group.ts';
import type { Row } from '../../model/row.ts';
import type { Framework, Score } from '../../reference/index.ts';
import { isUnasked, isUnassigned } from '../assignment.ts';
import { isExcluded } from '../score.ts';
import { type EffectiveScores, effectiveScores } from './effective.ts';
import { type GroupSelection, isSelectedService, selectedEntities } from './selection.ts';

/**
 * How an entity stands to a service that it has to run: `met`; `not-in-scope` where it is unnecessary, undecided or not in
 * its list; `other-edition` where its edition does not have it one to one; `excluded`, `unassigned`, `unasked`, `unscored`; `below` the score that is asked for; `unclear` where it cannot be
 * said what its score is worth; or `unknown` where the entity cannot be looked at.
 */
export const requirementVerdicts = [
  'met',
  'not-in-scope',
  'other-edition',
  'excluded',
  'unassigned',
  'unasked',
  'unscored',
  'below',
  'unclear',
  'unknown',
] as const;
export type RequirementVerdict = (typeof requirementVerdicts)[number];

/** One service that one entity has to run. */
export interface RequirementCheck {
  readonly entity: Entity;
  /** The id of the service. */
  readonly service: string;
  readonly verdict: RequirementVerdict;
  /** The score by which it was judged: the effective one, else the own one; undefined without any. */
  readonly score: Score | undefined;
  /** The id of the entity whose score lowers it to that. */
  readonly loweredBy: string | undefined;
}

/** A requirement, entity by entity and in each service by service. */
export interface RequirementStanding {
  readonly requirement: Requirement;
  /** How many entities it is for. */
  readonly entities: number;
  readonly checks: readonly RequirementCheck[];
}

/** What each entity has to run, and whether it does (textbook 6.5.2): by its effective score, if a score is asked for. */
export function requirementStandings(
  group: Group,
  selection: GroupSelection = {},
  effective: EffectiveScores = effectiveScores(group),
): RequirementStanding[] {
  return group.requirements.map((requirement) => {
    const entities = selectedEntities(group, selection).filter((entity) => isFor(requirement, entity));
    const services = servicesOf(requirement, group).filter((id) => isSelected(id, selection, group));
    return {
      requirement,
      entities: entities.length,
      checks: entities.flatMap((entity) => {
        const rows = new Map(entity.organisation?.rows.map((row) => [row.id, row]));
        return services.map((service) => ({
          entity,
          service,
          ...verdictOf(entity, service, rows.get(service), requirement, effective),
        }));
      }),
    };
  });
}

/** Whether a requirement is for an entity: by its kind, or by its id. */
export function isFor({ of }: Requirement, { id, kind }: Pick<Entity, 'id' | 'kind'>): boolean {
  return of.includes(kind) || of.includes(id);
}

type Listing = { readonly framework: Framework };

/** The ids of the services of a requirement: those of its categories, and those that it names, each once. */
export function servicesOf({ services }: Requirement, { framework }: Listing): string[] {
  const listed = framework.services.filter((service) => covers(services, service)).map(({ id }) => id);
  const others = services.filter((id) => !isCategory(id) && !framework.services.some((service) => service.id === id));
  return [...new Set([...listed, ...others])];
}

/** A custom service has no category that all entities share. */
function isSelected(id: string, selection: GroupSelection, { framework }: Listing): boolean {
  const service = framework.services.find((one) => one.id === id);
  if (service) return isSelectedService(service, selection);
  return selection.categories === undefined && (selection.services?.includes(id) ?? true);
}

function verdictOf(
  entity: Entity,
  service: string,
  row: Row | undefined,
  { atLeast }: Requirement,
  effective: EffectiveScores,
): Pick<RequirementCheck, 'verdict' | 'score' | 'loweredBy'> {
  const { organisation } = entity;
  const open = (verdict: RequirementVerdict) => ({ verdict, score: undefined, loweredBy: undefined });
  if (!organisation) return open('unknown');
  if (!row && organisation.framework.services.some(({ id }) => id === service)) return open('other-edition');
  if (row?.scope !== 'in-scope') return open('not-in-scope');
  if (isExcluded(row)) return open('excluded');
  const { own, value, loweredBy } = effective({ ...entity, organisation }, row);
  const score = value ?? own;
  const judged = (verdict: RequirementVerdict) => ({ verdict, score, loweredBy });
  if (isUnassigned(row)) return judged('unassigned');
  if (isUnasked(row)) return judged('unasked');
  if (atLeast === undefined) return judged('met');
  if (score === undefined) return judged('unscored');
  if (score < atLeast) return judged('below');
  return judged(value === undefined ? 'unclear' : 'met');
}
