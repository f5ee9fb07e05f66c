import { minutesSinceStart, questionsAt, simulatedTime } from '../../../analysis/drill/exercise.ts';
import { counted, type DrilledQuestion, type DrilledStep, type Link } from '../../../analysis/drill/steps.ts';
import { timeAt, timeOfDay } from '../../../model/date.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Document, documentOf, type Fact, facts, type Inline, runOf, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { ExerciseResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { serviceName } from '../../words.ts';
import { carrierText } from '../gap/profile.ts';
import { answererText } from './questions.ts';
import { answerTones, drillSubjects, noLead } from './speech.ts';
import { notReadyText } from './steps.ts';

/** What a table-top exercise says, and the words of the drill that it is on top of. */
export const exerciseSubjects = ['exercise', ...drillSubjects] as const;

export type ExerciseSpeech = Speaking<(typeof exerciseSubjects)[number]>;

/** One step of a table-top exercise, as its facilitator reads it out. */
export function describeScene(
  { exercise, organisation }: ExerciseResult,
  step: DrilledStep,
  now: Date,
  speaking: ExerciseSpeech,
): Document {
  const { messages, language } = speaking;
  const { exercise: words } = messages;
  const { steps } = exercise.drill;
  const minutes = minutesSinceStart(exercise, now);
  const times = [
    words.time(timeOfDay(now)),
    ...(minutes === undefined ? [] : [words.since(minutes)]),
    ...simulatedTexts(exercise.clock, step, speaking),
  ];
  return documentOf(
    words.scene({ n: steps.indexOf(step) + 1, of: steps.length, step: step.step.name[language] }),
    [toned('faint', times.join(' · '))],
    [facts(sceneFacts({ exercise, organisation }, step, notReadyLine(step, speaking), speaking))],
  );
}

/** What has happened, who is there, what is weak there, and what has to be answered. */
export function sceneFacts(
  { exercise, organisation }: ExerciseResult,
  step: DrilledStep,
  notReady: readonly Inline[],
  speaking: ExerciseSpeech,
): Fact[] {
  const { messages, language } = speaking;
  const { exercise: words } = messages;
  const { notes, crew } = step;
  const inject = exercise.injects.get(step.step.id);
  const questions = questionsAt(exercise.drill, step.step.id);
  const all: Fact[] = [
    { label: words.happened, lines: inject ? [inject[language]] : [] },
    { label: words.different, lines: notes.map((note) => note[language]) },
    { label: words.ledBy, lines: leadLines(step, organisation, speaking) },
    { label: words.bringsIn, lines: crew.others.length > 0 ? [othersText(step, organisation, speaking)] : [] },
    { label: words.notReady, lines: notReady },
    { label: words.questions, lines: questions.map((question) => questionLine(question, speaking)) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function leadLines(step: DrilledStep, organisation: Organisation, speaking: ExerciseSpeech): Inline[] {
  const { lead } = step.crew;
  return [lead ? carrierText(lead, { organisation }, speaking) : noLead(step, speaking)];
}

function othersText({ crew }: DrilledStep, organisation: Organisation, speaking: ExerciseSpeech): Raw {
  const { drill, words } = speaking.messages;
  return words.list(
    crew.others.map(({ party, services }) => drill.broughtIn(carrierText(party, { organisation }, speaking), services)),
  );
}

/** People in a room know services by their names; what the organisation decided against, they do not have to. */
function namedInRoom({ messages, language }: ExerciseSpeech): (link: Link) => Raw {
  return ({ row, readiness: { notChosen } }) =>
    notChosen === 'unnecessary' || notChosen === 'excluded'
      ? row.id
      : `${row.id} ${serviceName(row, messages, language)}`;
}

function notReadyLine({ links }: DrilledStep, speaking: ExerciseSpeech): Inline[] {
  const counting = counted(links);
  if (counting.length === 0) return [];
  const isReady = counting.every(({ readiness }) => readiness.verdict === 'ready');
  return [
    isReady
      ? toned('good', speaking.messages.exercise.allReady)
      : notReadyText(counting, speaking, namedInRoom(speaking)),
  ];
}

/** `How did it get in? → weakly: B-1 weak, B-2 unscored`. */
function questionLine(question: DrilledQuestion, speaking: ExerciseSpeech): Inline {
  const { messages, language } = speaking;
  const { ask, services, answer } = question;
  return [
    `${ask[language]} → `,
    { text: messages.drill.answers[answer], tone: answerTones[answer] },
    ...(services.length === 0 ? [] : [': ', ...runOf(answererText(question, speaking))]),
  ];
}

/** The day and the time of the simulated incident at a step, where it has a clock. */
export function simulatedTexts(
  clock: number | undefined,
  { step }: DrilledStep,
  { messages: { exercise } }: Speaking<'exercise'>,
): Raw[] {
  if (clock === undefined) return [];
  const { day, minutes } = simulatedTime(clock, step.id);
  return [exercise.simulated({ day, time: timeAt(minutes) })];
}
