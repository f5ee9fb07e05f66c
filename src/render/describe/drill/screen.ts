import type { Drill } from '../../../analysis/drill/drill.ts';
import { isHeld } from '../../../analysis/drill/readiness.ts';
import type { AnswerVerdict } from '../../../analysis/drill/steps.ts';
import type { Organisation } from '../../../model/organisation.ts';
import {
  type Block,
  type Inline,
  inLines,
  inOneLine,
  runOf,
  section,
  type Toned,
  text,
  toned,
} from '../../document.ts';
import { commandFor } from '../../drill-command.ts';
import type { DrillResult } from '../../results.ts';
import { assignmentText, serviceName } from '../../words.ts';
import { contactsLine } from './contacts.ts';
import { beyondLine } from './escalation.ts';
import { omissionLines, unreadLines } from './list.ts';
import { answerTones, type DrillSpeech, toneOf, verdictText } from './speech.ts';
import { stepTable } from './steps.ts';
import { fixLines, numberOf, stepName } from './weak-links.ts';

/** How many weak links are named after the weakest. */
const named = 2;
/** So many lines below the title leave room for a second one of what would fix the weakest link. */
const shortLead = 3;

/** An incident in a few lines, each of which says with its number what is not there. */
export function screenLead(
  drill: Drill,
  { organisation, beyond }: Pick<DrillResult, 'organisation' | 'beyond'>,
  speaking: DrillSpeech,
): (Inline | undefined)[] {
  return [
    ...unreadLines(organisation, speaking),
    speaking.messages.drill.counts(drill.counts),
    questionsLine(drill, speaking),
    contactsLine(drill, speaking),
    ...omissionLines([drill], speaking),
    beyond && beyondLine(beyond, speaking),
  ];
}

/** A line for each step, and the weakest link. */
export function screenBlocks(
  drill: Drill,
  { organisation, beyond }: Pick<DrillResult, 'organisation' | 'beyond'>,
  speaking: DrillSpeech,
): (Block | undefined)[] {
  const lead = linesOf(screenLead(drill, { organisation, beyond }, speaking), drill);
  const steps = stepTable(drill, organisation, speaking);
  return [
    steps && { ...steps, columns: steps.columns.map((column) => ({ ...column, cut: column.flexible ?? false })) },
    weakestLines(drill, organisation, speaking, lead <= shortLead ? 2 : 1),
  ];
}

/** How many lines are below the title; so many kinds of services take two. */
function linesOf(lead: readonly unknown[], { counts }: Drill): number {
  const kinds = Object.values(counts).filter((services) => services > 0).length;
  return lead.filter((line) => line !== undefined).length + (kinds > 4 ? 1 : 0);
}

/** The worst first. */
const byAnswer: readonly AnswerVerdict[] = ['no-one', 'unknown', 'unscored', 'weak'];

/** How many questions no one can answer well, and as many of them as there is room for. */
function questionsLine({ questions }: Drill, { messages, language }: DrillSpeech): Inline | undefined {
  const { drill: words } = messages;
  if (questions.length === 0) return undefined;
  const open = byAnswer.flatMap((verdict) => questions.filter(({ answer }) => answer === verdict));
  if (open.length === 0) return toned('good', words.answered(questions.length, questions.length));
  const asked = open.map(({ ask, answer }): Toned => ({ text: ask[language], tone: answerTones[answer] }));
  return inOneLine([
    words.openQuestions(open.length, questions.length),
    ...asked.flatMap((one, at) => (at === 0 ? [one] : [' · ', one])),
  ]);
}

function weakestLines(
  drill: Drill,
  organisation: Organisation,
  speaking: DrillSpeech,
  mostOfFix: number,
): Block | undefined {
  const { messages, language } = speaking;
  const { drill: words } = messages;
  const [weakest, ...others] = drill.weakLinks;
  const full = toned('faint', words.full(drill.scenario.id));
  if (!weakest) return section(words.parts.noWeakest, [text(toned('good', words.noWeakLinks), full)]);
  const { row, readiness, isAlone, steps } = weakest;
  const ids = others.map((link) => link.row.id);
  const next = ids.length > named ? [...ids.slice(0, named), words.more(ids.length - named)] : ids;
  // Several steps are named by their numbers, which stand above.
  const at = steps.map((id) => (steps.length > 1 ? String(numberOf(id, drill)) : stepName(id, drill, speaking)));
  const found: readonly (Toned | string | undefined)[] = [
    { text: verdictText(readiness, speaking), tone: toneOf(readiness) },
    ` · ${words.neededAt(at)}`,
    isAlone ? { text: ` · ${words.alone}`, tone: 'bad' } : undefined,
    isHeld(readiness) ? ` · ${assignmentText(row, organisation, messages, language)}` : undefined,
  ];
  const command = commandFor(weakest);
  return section(words.parts.weakest(`${row.id} ${serviceName(row, messages, language)}`), [
    text(
      inOneLine(found.filter((part) => part !== undefined)),
      inLines(mostOfFix, words.toFix(fixLines(weakest, organisation, speaking))),
      // Commands have lines of their own, to be copied from.
      ...(command === undefined ? [] : [words.byCommand(command)]),
      [...(next.length === 0 ? [] : [toned('faint', `${words.others(next)} · `)]), full].flatMap(runOf),
    ),
  ]);
}
