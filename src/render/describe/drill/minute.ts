import {
  type Exercise,
  isBlank,
  isFinished,
  linksSeen,
  type StepRecord,
  secondsOf,
  secondsTaken,
  stepsAhead,
} from '../../../analysis/drill/exercise.ts';
import { counted, type DrilledStep } from '../../../analysis/drill/steps.ts';
import { timeAt, timeOfDay } from '../../../model/date.ts';
import type { StepId } from '../../../reference/incident-flow.ts';
import {
  type Block,
  type Cell,
  type Document,
  documentOf,
  type Fact,
  facts,
  flexible,
  type Inline,
  left,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { ExerciseResult } from '../../results.ts';
import { serviceName, titleOf } from '../../words.ts';
import { beyondSection } from './escalation.ts';
import { omissionLines } from './list.ts';
import { type ExerciseSpeech, sceneFacts, simulatedTexts } from './scene.ts';
import { toneOf, verdictText } from './speech.ts';
import { stepText } from './steps.ts';
import { weakestSection, weakLinkTable } from './weak-links.ts';

/** The minute of a table-top exercise: what was decided by whom, what is open, what is weak, and how it went. */
export function describeMinute(result: ExerciseResult, speaking: ExerciseSpeech): Document {
  const { exercise, organisation, beyond } = result;
  const { messages, language } = speaking;
  const { exercise: words } = messages;
  const seen = { ...exercise.drill, weakLinks: linksSeen(exercise) };
  return documentOf(
    titleOf(words.title(exercise.drill.scenario.name[language]), organisation, language),
    omissionLines([exercise.drill], speaking),
    [
      facts(headFacts(exercise, speaking)),
      decisionSection(exercise, speaking),
      openSection(exercise, speaking),
      section(words.parts.weak, [
        weakLinkTable(seen, organisation, speaking) ??
          text(exercise.records.length === 0 ? words.noStep : toned('good', words.noWeak)),
        text(toned('faint', messages.drill.bound(exercise.drill.bound))),
      ]),
      beyond && beyondSection(beyond, speaking),
      section(
        words.parts.course,
        exercise.records.map((record) => courseSection(record, result, speaking)),
      ),
    ],
  );
}

/** What came of an exercise, for the screen of those who were there. */
export function describeOutcome(
  { exercise, organisation, beyond }: ExerciseResult,
  speaking: ExerciseSpeech,
): Document {
  const { exercise: words } = speaking.messages;
  const seen = { ...exercise.drill, weakLinks: linksSeen(exercise) };
  return documentOf(
    countsText(exercise, speaking),
    [words.period(periodOf(exercise))],
    [
      decisionSection(exercise, speaking),
      openSection(exercise, speaking),
      beyond && beyondSection(beyond, speaking),
      weakestSection(seen, organisation, speaking),
    ],
  );
}

function headFacts(exercise: Exercise, speaking: ExerciseSpeech): Fact[] {
  const { exercise: words } = speaking.messages;
  const { day, participants, clock, records } = exercise;
  return [
    { label: words.date, lines: [day] },
    ...(records.length > 0 ? [{ label: words.timeOfDay, lines: [words.period(periodOf(exercise))] }] : []),
    { label: words.takingPart, lines: [participants ?? words.notSaid] },
    ...(clock === undefined ? [] : [{ label: words.clock, lines: [words.clockFrom(timeAt(clock))] }]),
    { label: words.state, lines: stateLines(exercise, speaking) },
    { label: words.outcome, lines: [countsText(exercise, speaking)] },
  ];
}

/** From its first step to the end of the last that is finished. */
function periodOf(exercise: Exercise) {
  const { records } = exercise;
  const from = records[0]?.startedAt ?? new Date(0);
  const last = records.findLast(({ endedAt }) => endedAt)?.endedAt ?? from;
  return { from: timeOfDay(from), to: timeOfDay(last), seconds: secondsTaken(exercise) };
}

/** Whether it is finished; if not, where it stopped. */
function stateLines(exercise: Exercise, speaking: ExerciseSpeech): Raw[] {
  const { exercise: words } = speaking.messages;
  const blank = isBlank(exercise) ? [words.blank] : [];
  if (isFinished(exercise)) return [words.finished, ...blank];
  const nameOf = (id: StepId) => stepName(id, exercise, speaking);
  const ahead = stepsAhead(exercise);
  const current = exercise.records.find(({ endedAt }) => endedAt === undefined);
  const [next] = ahead;
  const stopped = current ? [words.stoppedIn(nameOf(current.step))] : next ? [words.stoppedBefore(nameOf(next))] : [];
  return [...stopped, ...(ahead.length > 0 ? [words.notReached(ahead.map(nameOf))] : []), ...blank];
}

function countsText(exercise: Exercise, { messages: { exercise: words } }: ExerciseSpeech): Raw {
  const { records } = exercise;
  return words.counts({
    decisions: records.flatMap(({ decisions }) => decisions).filter(({ what }) => what !== undefined).length,
    open: records.reduce((sum, { open }) => sum + open.length, 0),
    weak: linksSeen(exercise).length,
  });
}

function decisionSection(exercise: Exercise, speaking: ExerciseSpeech): Block | undefined {
  const { exercise: words, words: common } = speaking.messages;
  const { records } = exercise;
  const decided = records.flatMap(({ step, decisions }) => decisions.map((one) => ({ step, ...one })));
  const without = records.filter(({ decisions }) => decisions.every(({ what }) => what === undefined));
  return section(words.parts.decisions, [
    table(
      [flexible(words.step), left(words.timeOfDay), flexible(words.decidedBy), flexible(words.decision)],
      decided.map(({ step, at, by, what }): Cell[] => [
        stepName(step, exercise, speaking),
        timeOfDay(at),
        by ?? common.none,
        what ?? common.none,
      ]),
    ) ?? text(toned('warn', words.noDecisions)),
    decided.length === 0 || without.length === 0
      ? undefined
      : text(toned('warn', words.without(without.map(({ step }) => stepName(step, exercise, speaking))))),
  ]);
}

function openSection(exercise: Exercise, speaking: ExerciseSpeech): Block | undefined {
  const { exercise: words } = speaking.messages;
  const points = exercise.records.flatMap(({ step, open }) =>
    open.map((point): Cell[] => [stepName(step, exercise, speaking), point]),
  );
  return section(words.parts.open, [
    table([flexible(words.step), flexible(words.openPoint)], points) ?? text(words.noOpen),
  ]);
}

function courseSection(record: StepRecord, result: ExerciseResult, speaking: ExerciseSpeech): Block | undefined {
  const { exercise: words } = speaking.messages;
  const { exercise } = result;
  const step = exercise.drill.steps.find((one) => one.step.id === record.step);
  if (!step) return undefined;
  const { decisions, open } = record;
  const said = decisions.map(({ at, by, what }) =>
    words.decided({ at: timeOfDay(at), by: by ?? words.notSaid, what: what ?? words.notSaid }),
  );
  return section(stepName(record.step, exercise, speaking), [
    facts([
      {
        label: words.timeOfDay,
        lines: [[tookText(record, speaking), ...simulatedTexts(exercise.clock, step, speaking)].join(' · ')],
      },
      ...sceneFacts(result, step, notReadyLines(step, speaking), speaking),
      { label: words.decisions, lines: said.length > 0 ? said : [words.notSaid] },
      { label: words.openPoints, lines: open.length > 0 ? open : [words.notSaid] },
    ]),
  ]);
}

function tookText(record: StepRecord, { messages: { exercise: words } }: ExerciseSpeech): Raw {
  const seconds = secondsOf(record);
  const at = timeOfDay(record.startedAt);
  return seconds === undefined ? words.notEnded(at) : words.took({ at, seconds });
}

/** A line for each service that is not ready, with why. */
function notReadyLines({ links }: DrilledStep, speaking: ExerciseSpeech): Inline[] {
  const { messages, language } = speaking;
  const counting = counted(links);
  const lines = counting
    .filter(({ readiness }) => readiness.verdict !== 'ready')
    .map(
      ({ row, readiness }): Inline => [
        `${row.id} ${serviceName(row, messages, language)} · `,
        { text: verdictText(readiness, speaking), tone: toneOf(readiness) },
      ],
    );
  return lines.length === 0 && counting.length > 0 ? [messages.exercise.allReady] : lines;
}

function stepName(id: StepId, { drill }: Exercise, speaking: ExerciseSpeech): Raw {
  return stepText(
    drill,
    drill.steps.findIndex(({ step }) => step.id === id),
    speaking,
  );
}
