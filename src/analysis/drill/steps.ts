import type { Row } from '../../model/row.ts';
import type { FlowStep } from '../../reference/incident-flow.ts';
import type { Text } from '../../reference/index.ts';
import { type Crew, crewOf } from './handovers.ts';
import { isHeld, type Readiness } from './readiness.ts';
import type { ScenarioQuestion, ScenarioStep, Wanted } from './scenario.ts';

/** A service that an incident leans on, and how it stands. */
export interface Standing {
  readonly row: Row;
  readonly readiness: Readiness;
}

export interface Link extends Wanted, Standing {}

/** One step of an incident, and what would happen there. */
export interface DrilledStep {
  readonly step: FlowStep;
  readonly notes: readonly Text[];
  /** In the order of the work; those that matter less too. */
  readonly links: readonly Link[];
  /** Ids of services that the scenario names and that there are not. */
  readonly unknown: readonly string[];
  readonly leftOut: readonly string[];
  readonly crew: Crew;
  /** Whether it leans on services, and no one has any of them. */
  readonly isEmpty: boolean;
  /** Whether nothing can be said of it: what it leans on is left out, or is no service. */
  readonly isUnknown: boolean;
}

/**
 * Whether anyone can answer: `ready` if one of its services is, else `weak` or `unscored` if one is that, else `no-one`;
 * `unknown` where all that could answer is left out, or is no service.
 */
export const answers = ['ready', 'weak', 'unscored', 'no-one', 'unknown'] as const;
export type AnswerVerdict = (typeof answers)[number];

export interface DrilledQuestion extends Omit<ScenarioQuestion, 'services'> {
  readonly services: readonly Standing[];
  readonly unknown: readonly string[];
  readonly answer: AnswerVerdict;
}

/** Those that count at a step. */
export function counted(links: readonly Link[]): Link[] {
  return links.filter(({ counts }) => counts);
}

/** A step with what an organisation says of its services. */
export function drilledStep(
  { step, wanted, leftOut, notes }: ScenarioStep,
  standings: ReadonlyMap<string, Standing>,
): DrilledStep {
  const links = wanted.flatMap((one): Link[] => {
    const standing = standings.get(one.service);
    return standing ? [{ ...one, ...standing }] : [];
  });
  const counting = counted(links);
  const unknown = wanted.map(({ service }) => service).filter((id) => !standings.has(id));
  return {
    step,
    notes,
    links,
    unknown,
    leftOut,
    crew: crewOf(
      step.id,
      counting.map(({ row }) => row),
    ),
    isEmpty: counting.length > 0 && !counting.some(({ readiness }) => isHeld(readiness)),
    isUnknown: counting.length === 0 && leftOut.length + unknown.length > 0,
  };
}

/** A question, and whether anyone can answer it. */
export function drilledQuestion(question: ScenarioQuestion, standings: ReadonlyMap<string, Standing>): DrilledQuestion {
  const services = question.services.flatMap((id) => standings.get(id) ?? []);
  const unknown = question.services.filter((id) => !standings.has(id));
  const isUnknown = services.length === 0 && question.leftOut.length + unknown.length > 0;
  const found = answers.find((answer) => services.some(({ readiness }) => readiness.verdict === answer));
  return { ...question, services, unknown, answer: isUnknown ? 'unknown' : (found ?? 'no-one') };
}
