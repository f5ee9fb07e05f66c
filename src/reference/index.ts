/**
 * What every run needs of the framework. What only some show is imported from its own file by them, so that no other run
 * loads it: `descriptions.ts`, `functions-v2-1.ts`, `mappings/`, `roles-v2-1.ts`, `rubrics.ts`, `steps.ts`, `terms.ts`.
 */
import { areas } from './areas.ts';
import { assignments } from './assignments.ts';
import { categories } from './categories.ts';
import { cycles } from './cycles.ts';
import { levels } from './levels.ts';
import { patterns } from './patterns.ts';
import { phases } from './phases.ts';
import { reasons } from './reasons.ts';
import { type Score, scores } from './scores.ts';
import { type ServiceId, services } from './services.ts';

export { type Area, type AreaId, areas } from './areas.ts';
export { type Assignment, type AssignmentId, assignments } from './assignments.ts';
export { type Category, type CategoryId, categories } from './categories.ts';
export { type Cycle, type CycleId, cycles } from './cycles.ts';
export {
  type CrosswalkKind,
  type CrosswalkRow,
  categoryIn,
  crosswalkKinds,
  type EditionId,
  edition,
  type Framework,
  frameworkOf,
  frameworks,
  knownAs,
  type Lineage,
  rankIn,
  type Service,
  startingCategories,
  startingCategoriesSource,
  successorOf,
} from './framework.ts';
export { defaultWeights, type Level, type LevelId, levels, type Weights } from './levels.ts';
export { type Lead, ownAreas, type Pattern, type PatternId, patterns } from './patterns.ts';
export { type Phase, type PhaseId, phases } from './phases.ts';
export { type Reason, type ReasonId, reasons } from './reasons.ts';
export { type Rubric, type RubricId, type Score, scoreSource, scores } from './scores.ts';
export { type ServiceId, services } from './services.ts';
export { type Language, languages, type Source, type Text } from './text.ts';

/** Finds an item by its id: always there for a known id, perhaps not for a string from a file. */
export interface Lookup<T extends { readonly id: string }> {
  (id: T['id']): T;
  (id: string): T | undefined;
}

function lookup<T extends { readonly id: string }>(list: readonly T[]): Lookup<T> {
  const byId = new Map<string, T>(list.map((item) => [item.id, item]));
  return ((id: string) => byId.get(id)) as Lookup<T>;
}

export const serviceById = lookup(services);
export const categoryById = lookup(categories);
export const levelById = lookup(levels);
export const cycleById = lookup(cycles);
export const assignmentById = lookup(assignments);
export const phaseById = lookup(phases);
export const areaById = lookup(areas);
export const patternById = lookup(patterns);
export const reasonById = lookup(reasons);

/** Whether it is the id of one of the 64 services; a custom service's is not. */
export function isServiceId(id: string): id is ServiceId {
  return serviceById(id) !== undefined;
}

/** Whether it is a score, an integer from 1 to 5. */
export function isScore(value: unknown): value is Score {
  return scores.some((score) => score === value);
}
