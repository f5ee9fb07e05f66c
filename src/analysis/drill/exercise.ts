import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type StepId, stepIds } from '../../reference/incident-flow.ts';
import type { Text } from '../../reference/index.ts';
import { injects, stepTimes } from '../../reference/injects.ts';
import type { Drill } from './drill.ts';
import { lineage } from './scenario.ts';
import { counted, type DrilledQuestion } from './steps.ts';
import type { WeakLink } from './weakest.ts';

/** One decision, or who was to take it; undefined is what no one said. */
export interface Decision {
  /** When it was entered. */
  readonly at: Date;
  readonly by: string | undefined;
  readonly what: string | undefined;
}

/** What was said at one step of a table-top exercise. */
export interface StepRecord {
  readonly step: StepId;
  readonly startedAt: Date;
  /** Undefined as long as the exercise is at this step, and for ever where it stopped there. */
  readonly endedAt: Date | undefined;
  /** In the order in which they were entered. */
  readonly decisions: readonly Decision[];
  readonly open: readonly string[];
}

/** A table-top exercise: an incident that people talk through, step by step, and what came of it so far. */
export interface Exercise {
  readonly drill: Drill;
  readonly injects: ReadonlyMap<StepId, Text>;
  readonly day: IsoDate;
  readonly participants: string | undefined;
  /** When the simulated incident starts, in minutes from midnight, where it has a clock. */
  readonly clock: number | undefined;
  /** In the order of the flow, from the first step on; none is left out. */
  readonly records: readonly StepRecord[];
}

/** What has happened by each step: the last word of a scenario and of what it takes over from. */
export function injectsOf(id: string, organisation: Pick<Organisation, 'scenarios'>): Map<StepId, Text> {
  const found = new Map<StepId, Text>();
  for (const layer of lineage(id, organisation)) {
    const own = organisation.scenarios.find((scenario) => scenario.id === layer);
    for (const step of stepIds) {
      const inject = Object.hasOwn(injects, layer)
        ? injects[layer as keyof typeof injects][step]
        : own?.steps[step]?.inject;
      if (inject) found.set(step, inject);
    }
  }
  return found;
}

/**
 * The questions that come up at a step: those that name it, and of the others those of whose services more count here
 * than at any step before or after. What leans on no step comes up where most is decided, when the incident is contained.
 */
export function questionsAt(drill: Drill, step: StepId): DrilledQuestion[] {
  return drill.questions.filter((question) => (question.step ?? stepNeeding(question, drill)) === step);
}

function stepNeeding({ services }: DrilledQuestion, { steps }: Drill): StepId {
  let best: { readonly step: StepId; readonly count: number } = { step: 'contain', count: 0 };
  for (const { step, links } of steps) {
    const here = new Set(counted(links).map(({ row }) => row.id));
    const count = services.filter(({ row }) => here.has(row.id)).length;
    if (count > best.count) best = { step: step.id, count };
  }
  return best.step;
}

/** The steps that were talked through to their ends. */
export function finishedSteps({ records }: Exercise): StepRecord[] {
  return records.filter(({ endedAt }) => endedAt !== undefined);
}

export function isFinished(exercise: Exercise): boolean {
  return finishedSteps(exercise).length === exercise.drill.steps.length;
}

/** Whether nothing was entered at any step: then nothing shows that anybody has exercised. */
export function isBlank({ records }: Exercise): boolean {
  return records.every(({ decisions, open }) => decisions.length === 0 && open.length === 0);
}

/** The steps that the exercise has not come to. */
export function stepsAhead({ records }: Exercise): readonly StepId[] {
  return stepIds.slice(records.length);
}

/** Seconds of wall time that a step took; undefined of one that did not end. A clock that was put back makes none negative. */
export function secondsOf({ startedAt, endedAt }: StepRecord): number | undefined {
  return endedAt && Math.max(0, Math.round((endedAt.getTime() - startedAt.getTime()) / 1000));
}

/** Whole minutes of wall time since the first step; undefined before it. */
export function minutesSinceStart({ records: [first] }: Exercise, now: Date): number | undefined {
  return first && Math.max(0, Math.floor((now.getTime() - first.startedAt.getTime()) / 60_000));
}

/** Seconds that all finished steps took together. */
export function secondsTaken(exercise: Exercise): number {
  return finishedSteps(exercise).reduce((sum, record) => sum + (secondsOf(record) ?? 0), 0);
}

/** The weak links of the steps that the exercise has come to, the weakest first. */
export function linksSeen({ drill, records }: Exercise): WeakLink[] {
  const seen = new Set(records.map(({ step }) => step));
  return drill.weakLinks.filter(({ steps }) => steps.some((step) => seen.has(step)));
}

/** The day of the incident, from 1, and the time of day in minutes at which it comes to a step. */
export function simulatedTime(clock: number, step: StepId): { readonly day: number; readonly minutes: number } {
  const minutes = clock + stepTimes[step];
  return { day: Math.floor(minutes / (24 * 60)) + 1, minutes: minutes % (24 * 60) };
}
