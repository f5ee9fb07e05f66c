import type { Drill } from '../../../analysis/drill/drill.ts';
import { isHeld } from '../../../analysis/drill/readiness.ts';
import type { WeakLink } from '../../../analysis/drill/weakest.ts';
import type { Organisation } from '../../../model/organisation.ts';
import {
  type Block,
  type Cell,
  flexible,
  section,
  type Table,
  type TableRow,
  table,
  text,
  toned,
} from '../../document.ts';
import { commandFor } from '../../drill-command.ts';
import type { Raw } from '../../escape.ts';
import { nextTexts } from '../../next-score.ts';
import { assignmentText, nameOf, serviceName } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';
import { type DrillSpeech, toneOf, verdictText } from './speech.ts';
import { stepText } from './steps.ts';

/** The weakest link and what would fix it. */
export function weakestSection(drill: Drill, organisation: Organisation, speaking: DrillSpeech): Block | undefined {
  const { messages, language } = speaking;
  const { drill: words } = messages;
  const [weakest] = drill.weakLinks;
  if (!weakest) return section(words.parts.noWeakest, [text(toned('good', words.noWeakLinks))]);
  const { row, readiness, isAlone, steps } = weakest;
  const needed = words.neededAt(steps.map((id) => stepName(id, drill, speaking)));
  const command = commandFor(weakest);
  return section(words.parts.weakest(`${row.id} ${serviceName(row, messages, language)}`), [
    text(
      [
        { text: verdictText(readiness, speaking), tone: toneOf(readiness) },
        ` · ${[...(isHeld(readiness) ? [assignmentText(row, organisation, messages, language)] : []), needed].join(' · ')}`,
      ],
      ...(isAlone ? [toned('bad', words.alone)] : []),
      words.toFix(fixLines(weakest, organisation, speaking)),
      // Commands have lines of their own, to be copied from.
      ...(command === undefined ? [] : [words.byCommand(command)]),
    ),
  ]);
}

/** All of them, each with what would fix it. */
export function weakLinkTable(drill: Drill, organisation: Organisation, speaking: DrillSpeech): Table | undefined {
  const { messages } = speaking;
  const { drill: words } = messages;
  return table(
    [
      ...serviceColumns(messages),
      flexible(words.verdict),
      flexible(words.step),
      { heading: words.fix, below: true },
      { heading: words.command, below: true },
    ],
    drill.weakLinks.map(
      (link): TableRow => ({
        cells: [
          ...serviceCells(link.row, speaking),
          toned(toneOf(link.readiness), verdictText(link.readiness, speaking)),
          {
            short: messages.words.list(link.steps.map((id) => String(numberOf(id, drill)))),
            long: messages.words.list(link.steps.map((id) => stepName(id, drill, speaking))),
          },
          { lines: fixLines(link, organisation, speaking) },
          commandFor(link) ?? '',
        ] satisfies Cell[],
      }),
    ),
  );
}

export function stepName(id: WeakLink['steps'][number], drill: Drill, speaking: DrillSpeech): Raw {
  return stepText(drill, numberOf(id, drill) - 1, speaking);
}

export function numberOf(id: WeakLink['steps'][number], { steps }: Drill): number {
  return steps.findIndex(({ step }) => step.id === id) + 1;
}

/** What would fix it: the action that the portfolio has, else what the roadmap says; else what has to be decided first. */
export function fixLines({ row, readiness, fix }: WeakLink, { teams }: Organisation, speaking: DrillSpeech): Raw[] {
  const { messages, language } = speaking;
  const { fixes, fixedBy } = messages.drill;
  const { action, owner, due } = row.portfolio;
  const planned =
    action === undefined
      ? []
      : [fixedBy(action, owner === undefined ? undefined : nameOf(owner, teams, language), due)];
  switch (readiness.verdict) {
    case 'unassigned':
    case 'unasked':
      return [fixes.decide, ...planned];
    case 'not-chosen':
      return [readiness.notChosen === 'undecided' ? fixes.level : fixes.choose];
    case 'unscored':
      return [fixes.score];
    default: {
      const naming = readiness.reasons.includes('unnamed') ? [fixes.name] : [];
      const raising = fix
        ? planned.length > 0
          ? planned
          : nextTexts(fix, speaking, { ...messages.plan, ...fixes })
        : [];
      const lines = [...naming, ...raising];
      return lines.length > 0 ? lines : [fixes.target];
    }
  }
}
