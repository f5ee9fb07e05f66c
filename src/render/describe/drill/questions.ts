import type { Drill } from '../../../analysis/drill/drill.ts';
import type { DrilledQuestion } from '../../../analysis/drill/steps.ts';
import {
  type Cell,
  flexible,
  type Inline,
  left,
  type RowGroup,
  type Table,
  type Toned,
  table,
  toned,
} from '../../document.ts';
import { answerTones, type DrillSpeech, toneOf, verdictName } from './speech.ts';

/** What has to be answered, by which services, and whether anyone can. */
export function questionTable({ questions }: Drill, speaking: DrillSpeech): Table | undefined {
  return table(
    columnsOf(speaking),
    questions.map((question) => cellsOf(question, speaking)),
    { legend: speaking.messages.drill.answersLegend },
  );
}

/** The same of several incidents, each with the questions that no other before it has. */
export function questionsTable(drills: readonly Drill[], speaking: DrillSpeech): Table | undefined {
  const asked = new Set<string>();
  const isNew = ({ ask, services }: DrilledQuestion) => {
    const key = JSON.stringify([ask, services.map(({ row }) => row.id)]);
    return !asked.has(key) && asked.add(key);
  };
  return table(
    columnsOf(speaking),
    drills.map(
      ({ scenario, questions }): RowGroup => ({
        heading: scenario.name[speaking.language],
        rows: questions.filter(isNew).map((question) => ({ cells: cellsOf(question, speaking) })),
      }),
    ),
    { grouping: speaking.messages.drill.scenario, legend: speaking.messages.drill.answersLegend },
  );
}

function columnsOf({ messages: { drill: words } }: DrillSpeech) {
  return [flexible(words.question), flexible(words.answeredBy), left(words.canAnyone)];
}

function cellsOf(question: DrilledQuestion, speaking: DrillSpeech): Cell[] {
  return [
    question.ask[speaking.language],
    answererText(question, speaking),
    toned(answerTones[question.answer], speaking.messages.drill.answers[question.answer]),
  ];
}

/** The services that could answer, those that are not ready with what is found of them: `D-1, D-4 weak`. */
export function answererText({ services }: DrilledQuestion, speaking: DrillSpeech): Inline {
  const parts = services.map(({ row, readiness }): Toned => {
    const isReady = readiness.verdict === 'ready';
    return { text: isReady ? row.id : `${row.id} ${verdictName(readiness, speaking)}`, tone: toneOf(readiness) };
  });
  // What a list of the language has between its parts.
  const between = speaking.messages.words.list(['', '']);
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}
