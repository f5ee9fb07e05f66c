import type { SinglePoint } from '../../../analysis/group/leaning.ts';
import type { RequirementCheck, RequirementStanding } from '../../../analysis/group/requirements.ts';
import type { Entity, Requirement } from '../../../model/group.ts';

/** Single points of which the same is to be said, with their services. */
export interface PointsTogether {
  readonly point: SinglePoint;
  readonly services: readonly string[];
}

/** Puts together single points on the same source of the same entities. */
export function pointsTogether(points: readonly SinglePoint[]): PointsTogether[] {
  const together = new Map<string, { point: SinglePoint; services: string[] }>();
  for (const point of points) {
    const { on, entities, unnamed } = point;
    const key = JSON.stringify([on.kind, on.id, entities.map(({ id }) => id), unnamed]);
    const before = together.get(key);
    if (before) before.services.push(point.service);
    else together.set(key, { point, services: [point.service] });
  }
  return [...together.values()];
}

interface Failed {
  readonly check: RequirementCheck;
  readonly standing: RequirementStanding;
}

/** What is required and not met, by entity, the most first, of how many; and the requirements that are for no entity at all. */
export function failedChecks(all: readonly RequirementStanding[]): {
  readonly checks: number;
  readonly failed: number;
  readonly byEntity: readonly (readonly [Entity, readonly Failed[]])[];
  readonly forNone: readonly Requirement[];
} {
  const checks = all.flatMap((standing) => standing.checks.map((check) => ({ standing, check })));
  const byEntity = new Map<Entity, Failed[]>();
  for (const one of checks) {
    if (one.check.verdict === 'met') continue;
    byEntity.set(one.check.entity, [...(byEntity.get(one.check.entity) ?? []), one]);
  }
  return {
    checks: checks.length,
    failed: [...byEntity.values()].reduce((sum, own) => sum + own.length, 0),
    byEntity: [...byEntity].toSorted(([, a], [, b]) => b.length - a.length),
    forNone: all.filter((standing) => standing.checks.length === 0).map(({ requirement }) => requirement),
  };
}
