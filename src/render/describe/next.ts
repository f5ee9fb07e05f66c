import type { Deadline } from '../../analysis/deadlines.ts';
import type { OpenOfTeam, PhaseState, Task } from '../../analysis/next.ts';
import { aside } from '../../messages/aside.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
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
import type { Raw } from '../escape.ts';
import type { NextResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { nameOf, titleOf } from '../words.ts';

type Speech = Speaking<'next' | 'words'>;

/** How many lines of a list fit one screen with all the others. */
const most = { due: 6, teams: 4 };

/** Where the organisation stands, what is due, and what to do first: one screen. */
export function describeNext(result: NextResult, speaking: Speech): Document {
  const title = titleOf(speaking.messages.next.title, result.organisation, speaking.language);
  return documentOf(title, [], nextBlocks(result, speaking, true));
}

/** The same for a page whose readers type no commands: they see which services it is about, where these are few. */
export function nextBlocks(
  { next, organisation, today, full }: NextResult,
  speaking: Speech,
  commands: boolean,
): (Block | undefined)[] {
  const words = speaking.messages.next;
  const limit = full ? { due: Number.POSITIVE_INFINITY, teams: Number.POSITIVE_INFINITY } : most;
  return [
    facts([
      { label: words.build, lines: [next.phases.map((phase) => phaseText(phase, speaking)).join(' · ')] },
      { label: words.now, lines: [words.stages[next.stage]] },
    ]),
    section(words.tasks, [tasksTable(next.tasks, speaking, commands)]),
    section(words.due(next.until), dueBlocks(next, organisation, today, limit.due, speaking)),
    section(words.questions, teamBlocks(next.questions, organisation, limit.teams, speaking, commands)),
  ];
}

function phaseText({ phase, services, open }: PhaseState, { messages: { next } }: Speech): Raw {
  return next.phase(next.phases[phase], services - open, services);
}

function tasksTable(tasks: readonly Task[], { messages: { next, words }, language }: Speech, commands: boolean) {
  return table(
    [flexible(next.task), commands ? whole(next.command) : left(next.services)],
    tasks.map((task, index): Cell[] => {
      const { kind, phase, count, inNoFile } = task;
      const said = next.taskOf[kind](count, phase && next.phases[phase]);
      return [
        toned(
          index === 0 ? 'strong' : undefined,
          inNoFile.length === 0 ? said : aside(said, words.inNoFile(inNoFile.length, fewIds(inNoFile)), language),
        ),
        commands ? commandOf(task) : { services: fewIds(task.services) },
      ];
    }),
  );
}

/** So many services a command names, one by one. */
const mostNamed = 8;

function fewIds(services: readonly Row[]): Raw[] {
  return services.length > mostNamed ? [] : services.map(({ id }) => id);
}

/** What asks about some services, and about no others. */
function named(services: readonly Row[], command: Raw, otherwise: Raw): Raw {
  const ids = fewIds(services);
  return ids.length === 0 ? otherwise : `${command} --service ${ids.join(',')}`;
}

/** What to type for the open questions of a team, or of none. */
function commandFor(team: string | undefined, services: readonly Row[]): Raw {
  const command = 'cdc assess --open';
  return team === undefined ? named(services, command, command) : `${command} --team ${team}`;
}

/** What to type for a task. */
export function commandOf({ kind, phase, services, inNoFile }: Task): Raw {
  switch (kind) {
    case 'questions': {
      const command = `cdc assess --phase ${phase}`;
      // Services in no file are asked about only where they are named, if only by their category.
      const letters = [...new Set(services.map(({ category }) => category))];
      return inNoFile.length > 0
        ? named(services, command, `${command} --open --category ${letters.join(',')}`)
        : `${command} --open`;
    }
    case 'errors':
      return 'cdc check';
    case 'unassigned':
      return named(services, 'cdc assess --phase profile', 'cdc gap --phase profile');
    case 'overdue':
      return 'cdc next --full';
    case 'stale':
      return 'cdc assess --stale';
    case 'undated':
      return fewIds(services).length === 0 ? 'cdc check' : `cdc set ${fewIds(services).join(',')} --assessed-on …`;
    case 'review':
      return named(services, 'cdc assess --phase catalog', 'cdc gap --phase catalog');
    case 'metrics':
      return 'cdc metric';
    case 'approve':
      return `cdc approve ${phase}`;
    case 'rejected':
      return 'cdc approve';
    case 'improve':
      return 'cdc plan --top 5';
    case 'unmeasured':
      return 'cdc peacetime';
    case 'report':
      return 'cdc report';
  }
}

function dueBlocks(
  { due, later, undated }: NextResult['next'],
  organisation: Organisation,
  today: IsoDate,
  limit: number,
  speaking: Speech,
): (Block | undefined)[] {
  const { next: words } = speaking.messages;
  const shown = due.slice(0, limit);
  const hidden = due.length - shown.length;
  const beside: Inline[] = [
    ...(shown.length === 0 ? [words.nothingDue] : []),
    ...(hidden > 0 ? [words.moreDue(hidden)] : []),
    ...(later.count === 0 ? [] : [words.later(later.count, later.first ?? '')]),
    ...(Object.values(undated).some((count) => count > 0) ? [toned('warn', words.undated(undated))] : []),
  ];
  return [
    table(
      [left(words.day), flexible(words.what), flexible(words.who)],
      shown.map((deadline) => deadlineCells(deadline, organisation, today, speaking)),
    ),
    beside.length === 0 ? undefined : text(...beside),
  ];
}

function deadlineCells(deadline: Deadline, organisation: Organisation, today: IsoDate, speaking: Speech): Cell[] {
  const { messages, language } = speaking;
  const { next: words } = messages;
  const isPast = deadline.day < today;
  const day: Inline = toned(isPast ? 'bad' : undefined, isPast ? words.past(deadline.day) : deadline.day);
  const team = (id: string | undefined) =>
    id === undefined ? messages.words.none : nameOf(id, organisation.teams, language);
  switch (deadline.kind) {
    case 'due': {
      const { row } = deadline.item;
      const { owner } = row.portfolio;
      return [
        day,
        words.improvement(messages.words.serviceOf(row)),
        owner === undefined ? team(row.profile.team) : team(owner),
      ];
    }
    case 'planned':
      return [
        day,
        words.planned(messages.words.serviceOf(deadline.row)),
        team(deadline.row.profile.planned?.team ?? deadline.row.profile.team),
      ];
    case 'review':
      return [
        day,
        words.review(messages.words.serviceOf(deadline.row)),
        deadline.row.catalog['decided-by'] ?? messages.words.none,
      ];
    case 'evidence':
      return [
        day,
        words.evidence(messages.words.serviceOf(deadline.row), deadline.piece.ref),
        team(deadline.piece.owner ?? deadline.row.profile.team),
      ];
    case 'contract':
      return [day, words.contract(deadline.services), deadline.provider.name[language]];
    case 'approval':
      return [day, words.approval(words.phases[deadline.phase]), deadline.approval.by];
    case 'stale':
      return [day, words.becomesStale(deadline.rows.length), messages.words.none];
  }
}

function teamBlocks(
  questions: readonly OpenOfTeam[],
  { teams }: Organisation,
  limit: number,
  { messages: { next: words }, language }: Speech,
  commands: boolean,
): (Block | undefined)[] {
  if (questions.length === 0) return [text(toned('good', words.noQuestions))];
  const ordered = questions.toSorted((one, other) => other.questions - one.questions);
  const hidden = ordered.slice(limit);
  // So many cannot be named: the command asks what is open to teams as well.
  const unnamed = commands && ordered.some(({ team, services }) => team === undefined && fewIds(services).length === 0);
  const noTeam = unnamed ? aside(words.noTeam, words.withAllTeams, language) : words.noTeam;
  return [
    table(
      [flexible(words.team), right(words.services), right(words.open), ...(commands ? [whole(words.command)] : [])],
      ordered
        .slice(0, limit)
        .map(({ team, services, questions: open }) => [
          team === undefined ? toned('faint', noTeam) : nameOf(team, teams, language),
          { number: services.length, as: 'count' },
          { number: open, as: 'count' },
          ...(commands ? [commandFor(team, services)] : []),
        ]),
    ),
    hidden.length === 0 ? undefined : text(words.moreTeams(hidden.length)),
  ];
}
