import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Score } from '../../reference/index.ts';
import { makePlan } from '../plan.ts';
import {
  type Contact,
  contactsIn,
  type Handover,
  handoversBetween,
  type Participant,
  participantsIn,
} from './handovers.ts';
import { readinessOf, usualBound, type Verdict, verdicts } from './readiness.ts';
import type { Scenario } from './scenario.ts';
import {
  counted,
  type DrilledQuestion,
  type DrilledStep,
  drilledQuestion,
  drilledStep,
  type Standing,
} from './steps.ts';
import { type WeakLink, weakLinks } from './weakest.ts';

/** An incident walked through: a plain structure, for whatever shows it or asks along it (textbook 7.1, figures 20 and 21). */
export interface Drill {
  readonly scenario: Omit<Scenario, 'steps' | 'questions'>;
  /** The score below which a service is weak. */
  readonly bound: Score;
  /** All eight, in their order. */
  readonly steps: readonly DrilledStep[];
  readonly questions: readonly DrilledQuestion[];
  /** How many services that count stand how, each once however many steps lean on it. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly participants: readonly Participant[];
  readonly handovers: readonly Handover[];
  /** The same by who hands over to whom, with whom they bring in. */
  readonly contacts: readonly Contact[];
  /** The weakest first; what is decided against is none, unless a step has no one without it. */
  readonly weakLinks: readonly WeakLink[];
}

export interface DrillOptions {
  readonly today: IsoDate;
  /** `usualBound` if left out. */
  readonly bound?: Score | undefined;
}

/** Walks through an incident with what an organisation says of the services that each step leans on. */
export function drillOf(
  { steps, questions, ...scenario }: Scenario,
  organisation: Organisation,
  { today, bound = usualBound }: DrillOptions,
): Drill {
  const { rows, policy } = organisation;
  const standings = new Map(
    rows.map((row): [string, Standing] => [row.id, { row, readiness: readinessOf(row, policy, bound) }]),
  );
  const drilled = steps.map((step) => drilledStep(step, standings));
  const asked = questions.map((question) => drilledQuestion(question, standings));
  const crews = drilled.map(({ crew }) => crew);
  const counting = new Map(drilled.flatMap(({ links }) => counted(links).map((link) => [link.row.id, link])));
  const of = (verdict: Verdict) =>
    [...counting.values()].filter(({ readiness }) => readiness.verdict === verdict).length;
  return {
    scenario,
    bound,
    steps: drilled,
    questions: asked,
    counts: Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)])) as Record<Verdict, number>,
    participants: participantsIn(crews),
    handovers: handoversBetween(crews),
    contacts: contactsIn(crews),
    weakLinks: weakLinks(drilled, asked, makePlan(organisation, { today }), policy),
  };
}

/** What a condition can test of a drill; see `docs/numbers.md`. */
export const drillFigures = {
  weak: ({ counts }: Drill) => counts.weak,
  unscored: ({ counts }: Drill) => counts.unscored,
  unassigned: ({ counts }: Drill) => counts.unassigned,
  unasked: ({ counts }: Drill) => counts.unasked,
  'not-chosen': ({ counts }: Drill) => counts['not-chosen'],
  ready: ({ counts }: Drill) => counts.ready,
  // What is not known must not pass for what is there.
  'empty-steps': ({ steps }: Drill) => steps.filter(({ isEmpty, isUnknown }) => isEmpty || isUnknown).length,
  unanswered: ({ questions }: Drill) =>
    questions.filter(({ answer }) => answer === 'no-one' || answer === 'unknown').length,
  handovers: ({ handovers }: Drill) => handovers.length,
  requests: ({ contacts }: Drill) => contacts.reduce((sum, { requests }) => sum + requests, 0),
  crossings: ({ contacts }: Drill) =>
    contacts.reduce((sum, { crosses, handovers, requests }) => sum + (crosses ? handovers + requests : 0), 0),
} satisfies Readonly<Record<string, (drill: Drill) => number>>;

export type DrillFigure = keyof typeof drillFigures;
