import { areas } from './areas.ts';
import { assignments } from './assignments.ts';
import { categories } from './categories.ts';
import { cycles } from './cycles.ts';
import { functionsV21, namesOfFunction } from './functions-v2-1.ts';
import { type Concept, glossary } from './glossary.ts';
import { levels } from './levels.ts';
import { patterns } from './patterns.ts';
import { phases } from './phases.ts';
import { reasons } from './reasons.ts';
import { rubrics } from './rubrics.ts';
import { type RubricId, scoreSource, scores } from './scores.ts';
import type { Source, Text } from './text.ts';

/** A word of the framework, as a reference explains it. */
export interface Term {
  /** As the files write it. */
  readonly id: string;
  readonly name: Text;
  /** What else people call it, in either language. */
  readonly also?: readonly string[];
  /** The textbook's word for the priority, of a level. */
  readonly priorityWord?: Text;
  /** What it means; of a score, by each of the two rubrics. */
  readonly meaning: Text | Readonly<Record<RubricId, Text>>;
  readonly source: Source;
}

const scoreNames = [
  ...scores.map((score) => ({ score, name: { en: `Score ${score}`, ja: `スコア${score}` } })),
  { score: 'excluded', name: { en: 'Excluded', ja: '評価対象外' } },
] as const;

/** The terms of the framework by their kind; services are not among them. */
export const terms = {
  category: categories.map(({ purpose, ...category }) => ({
    ...category,
    also: functionsV21.filter((one) => one.category === category.id).flatMap(namesOfFunction),
    meaning: purpose,
  })),
  phase: phases,
  area: areas.map(({ who, ...area }) => ({ ...area, meaning: who })),
  level: levels,
  reason: reasons,
  assignment: assignments,
  pattern: patterns,
  score: scoreNames.map(({ score, name }) => ({
    id: String(score),
    name,
    meaning: { insource: rubrics.insource[score], outsource: rubrics.outsource[score] },
    source: scoreSource,
  })),
  cycle: cycles,
  term: glossary as readonly Concept[],
} as const satisfies Readonly<Record<string, readonly Term[]>>;

export type TermKind = keyof typeof terms;

export const termKinds = Object.keys(terms) as TermKind[];
