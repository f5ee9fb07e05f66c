import { byQuestions, type OpenOfTeam, type Task } from '../../analysis/next.ts';
import { aside } from '../../messages/aside.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import {
  type Block,
  type Cell,
  type Document,
  documentOf,
  facts,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  text,
  toned,
  whole,
} from '../document.ts';
import { commandFor, commandOf, fewIds } from '../next-command.ts';
import type { NextResult } from '../results.ts';
import { titleOf } from '../words.ts';
import { deadlineCells, type NextSpeech, standingFacts, taskText, teamText } from './next-parts.ts';
import { screenBlocks } from './next-screen.ts';

/** Where the organisation stands, what is due, and what to do first. */
export function describeNext(result: NextResult, speaking: NextSpeech): Document {
  const title = titleOf(speaking.messages.next.title, result.organisation, speaking.language);
  return documentOf(title, [], result.full ? nextBlocks(result, speaking, true) : screenBlocks(result, speaking));
}

/**
 * All of it.
 *
 * @param commands whether readers type any; else they see which services it is about, where these are few
 */
export function nextBlocks(
  { next, organisation, today }: NextResult,
  speaking: NextSpeech,
  commands: boolean,
): (Block | undefined)[] {
  const words = speaking.messages.next;
  return [
    facts(standingFacts(next, speaking)),
    section(words.tasks, [tasksTable(next.tasks, speaking, commands)]),
    section(words.due(next.until), dueBlocks(next, organisation, today, speaking)),
    section(words.questions, [teamTable(next.questions, organisation, speaking, commands)]),
  ];
}

function tasksTable(tasks: readonly Task[], speaking: NextSpeech, commands: boolean) {
  const { next, words } = speaking.messages;
  return table(
    [flexible(next.task), commands ? whole(next.command) : left(next.services)],
    tasks.map((task, index): Cell[] => {
      const { inNoFile } = task;
      const said = taskText(task, speaking);
      return [
        toned(
          index === 0 ? 'strong' : undefined,
          inNoFile.length === 0
            ? said
            : aside(said, words.inNoFile(inNoFile.length, fewIds(inNoFile)), speaking.language),
        ),
        commands ? commandOf(task) : { services: fewIds(task.services) },
      ];
    }),
  );
}

function dueBlocks(
  { due, later, undated }: NextResult['next'],
  organisation: Organisation,
  today: IsoDate,
  speaking: NextSpeech,
): (Block | undefined)[] {
  const { next: words } = speaking.messages;
  const beside: Inline[] = [
    ...(due.length === 0 ? [words.nothingDue] : []),
    ...(later.count === 0 ? [] : [words.later(later.count, later.first ?? '')]),
    ...(Object.values(undated).some((count) => count > 0) ? [toned('warn', words.undated(undated))] : []),
  ];
  return [
    table(
      [left(words.day), flexible(words.what), flexible(words.who)],
      due.map((deadline) => deadlineCells(deadline, organisation, today, speaking)),
    ),
    beside.length === 0 ? undefined : text(...beside),
  ];
}

function teamTable(
  questions: readonly OpenOfTeam[],
  organisation: Organisation,
  speaking: NextSpeech,
  commands: boolean,
): Block | undefined {
  const { next: words } = speaking.messages;
  if (questions.length === 0) return text(toned('good', words.noQuestions));
  // So many cannot be named: the command asks what is open to teams as well.
  const unnamed =
    commands && questions.some(({ team, services }) => team === undefined && fewIds(services).length === 0);
  const noTeam = unnamed ? aside(words.noTeam, words.withAllTeams, speaking.language) : words.noTeam;
  return table(
    [flexible(words.team), right(words.services), right(words.open), ...(commands ? [whole(words.command)] : [])],
    byQuestions(questions).map(({ team, services, inNoFile, questions: open }) => [
      team === undefined ? toned('faint', noTeam) : teamText(team, organisation, speaking),
      { number: services.length, as: 'count' },
      { number: open, as: 'count' },
      ...(commands ? [commandFor({ team, services, inNoFile })] : []),
    ]),
  );
}
