import { byQuestions, type Task } from '../../analysis/next.ts';
import {
  type Block,
  type Cell,
  type Fact,
  facts,
  flexible,
  type Inline,
  inOneLine,
  runOf,
  section,
  table,
  text,
  toned,
  whole,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import { commandFor, commandOf } from '../next-command.ts';
import type { NextResult } from '../results.ts';
import { deadlineCells, type NextSpeech, standingFacts, taskText, teamText } from './next-parts.ts';

/** A screen of 80×24, without the prompt of a shell. */
const height = 22;
/** The title, what the build process and the stage are, two headings, and blank lines. */
const always = 8;
/** So many lines are for days, if there are as many. */
const leastDays = 2;
const mostTeams = 3;
/** A longer command stands below its task in a terminal of 80 columns. */
const mostBeside = 46;

/** What fits one screen: what is left out of it is counted, with the command that shows all. */
export function screenBlocks(result: NextResult, speaking: NextSpeech): (Block | undefined)[] {
  const { next: words } = speaking.messages;
  const { none } = speaking.messages.words;
  const { next, organisation, today } = result;
  const { tasks, due, later, undated } = next;
  const questions = questionsFact(result, speaking);
  const kinds = Object.values(undated).filter((count) => count > 0).length;
  const room =
    height -
    always -
    questions.lines.length -
    // Nothing; or how many days there are besides, with a longer command where it says how far to look.
    (due.length === 0 ? 1 : 0) -
    (due.length + later.count === 0 ? 0 : result.days === undefined ? 1 : 2) -
    // Three kinds take two lines.
    Math.ceil(kinds / 2);
  const days = Math.min(due.length, Math.max(leastDays, room - linesOf(tasks)));
  const shown = thatFit(tasks, room - days);
  const rest = [
    ...(due.length > days ? [words.moreDue(due.length - days, inFull(result))] : []),
    ...(later.count === 0 ? [] : [words.later(later.count, later.first ?? '')]),
  ].join(' · ');
  return [
    facts([...standingFacts(next, speaking), questions]),
    section(words.tasks, [
      table(
        [{ ...flexible(''), cut: true }, whole('')],
        shown.map((task, index): Cell[] => [
          toned(index === 0 ? 'strong' : undefined, taskText(task, speaking)),
          commandOf(task),
        ]),
        {
          legend: shown.length < tasks.length ? words.moreTasks(tasks.length - shown.length) : undefined,
        },
      ),
    ]),
    section(words.due(next.until), [
      text(
        ...(due.length === 0 ? [words.nothingDue] : []),
        ...due.slice(0, days).map((deadline) => {
          const [day, what, who] = deadlineCells(deadline, organisation, today, speaking);
          return inOneLine([...runOf(day), ...[what, ...(who === none ? [] : [who])].map((part) => ` · ${part}`)]);
        }),
        ...(rest === '' ? [] : [rest]),
        ...(kinds > 0 ? [toned('warn', words.undated(undated))] : []),
      ),
    ]),
  ];
}

/** The command that shows all days. */
function inFull({ days }: NextResult): Raw {
  return days === undefined ? 'cdc next --full' : `cdc next --days ${days} --full`;
}

function linesOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, task) => sum + (commandOf(task).length > mostBeside ? 2 : 1), 0);
}

/** The first tasks: all of them, or as many as leave a line that says how many more there are. */
function thatFit(tasks: readonly Task[], lines: number): readonly Task[] {
  if (linesOf(tasks) <= lines) return tasks;
  return tasks.filter((_, index) => linesOf(tasks.slice(0, index + 1)) < lines);
}

/** How many questions are open to which teams, and what to type for one of them. */
function questionsFact(result: NextResult, speaking: NextSpeech): Fact {
  const { next: words } = speaking.messages;
  const { next, organisation } = result;
  const teams = byQuestions(next.questions);
  const [first] = teams;
  if (first === undefined) return { label: words.questions, lines: [toned('good', words.noQuestions)] };
  const shown = teams.slice(0, mostTeams);
  const all = teams.reduce((sum, team) => sum + team.questions, 0);
  const lines: Inline[] = [
    inOneLine(
      words.openTo(
        all,
        shown.map(({ team, questions: open }) => words.openToTeam(teamText(team, organisation, speaking), open)),
      ),
    ),
    [
      teams.some(({ team }) => team !== undefined) ? 'cdc assess --open --team …' : commandFor(first),
      ...(teams.length > shown.length ? [words.moreTeams(teams.length - shown.length)] : []),
    ].join(' · '),
  ];
  return { label: words.questions, lines };
}
