import { type Drill, drillFigures } from '../../../analysis/drill/drill.ts';
import type { Participant } from '../../../analysis/drill/handovers.ts';
import type { Organisation } from '../../../model/organisation.ts';
import {
  type Document,
  documentOf,
  flexible,
  type Inline,
  left,
  right,
  section,
  table,
  toned,
} from '../../document.ts';
import type { DrillResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { sequenceOf } from '../charts/sequence.ts';
import { carrierText } from '../gap/profile.ts';
import { beyondSection, worthLine } from './escalation.ts';
import { omissionLines, scenarioTable, unreadLines } from './list.ts';
import { openQuestionTable, questionTable } from './questions.ts';
import type { DrillSpeech } from './speech.ts';
import { linkTable, stepTable } from './steps.ts';
import { weakestSection, weakLinkTable } from './weak-links.ts';

/** Incidents, walked through: a document for each, or one that lists them. */
export function describeDrill(
  { drills, organisation, extent, beyond }: DrillResult,
  speaking: DrillSpeech,
): Document | Document[] {
  const { messages, language } = speaking;
  const { drill: words } = messages;
  if (extent === 'list')
    return documentOf(
      titleOf(words.listTitle, organisation, language),
      [...unreadLines(organisation, speaking), ...omissionLines(drills, speaking)],
      [scenarioTable(drills, speaking)],
    );
  const isAll = extent === 'all';
  return drills.map((drill) =>
    documentOf(
      titleOf(words.title(drill.scenario.name[language]), organisation, language),
      [
        ...unreadLines(organisation, speaking),
        ...drillLead(drill, speaking, isAll),
        beyond && worthLine(beyond, speaking),
      ],
      [
        stepTable(drill, organisation, speaking),
        beyond && beyondSection(beyond, speaking),
        ...(isAll ? detailSections(drill, organisation, speaking) : []),
        isAll ? section(words.parts.questions, [questionTable(drill, speaking)]) : openQuestionTable(drill, speaking),
        weakestSection(drill, organisation, speaking, isAll),
        isAll ? section(words.parts.weakLinks, [weakLinkTable(drill, organisation, speaking)]) : undefined,
      ],
    ),
  );
}

function detailSections(drill: Drill, organisation: Organisation, speaking: DrillSpeech) {
  const { parts } = speaking.messages.drill;
  return [
    section(parts.steps, [linkTable(drill, organisation, speaking)]),
    section(parts.handovers, [sequenceOf(drill, organisation, speaking), contactTable(drill, organisation, speaking)]),
  ];
}

/** How often who hands over to whom, and brings in whom. */
export function contactTable({ contacts, steps }: Drill, organisation: Organisation, speaking: DrillSpeech) {
  const { drill: words, words: common } = speaking.messages;
  const nameOf = (party: Participant) => carrierText(party, { organisation }, speaking);
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => String(steps.findIndex(({ step }) => step.id === id) + 1));
  return table(
    [flexible(words.from), flexible(words.to), right(words.handsOver), right(words.asks), left(words.steps)],
    contacts.map(({ from, to, handovers, requests, steps: at }) => [
      nameOf(from),
      nameOf(to),
      { number: handovers, as: 'count' },
      { number: requests, as: 'count' },
      common.list(numbers(at)),
    ]),
  );
}

/** How much of what it needs is ready, who has to work together, and what is left out. */
export function drillLead(drill: Drill, speaking: DrillSpeech, isAll: boolean): Inline[] {
  const { messages, language } = speaking;
  const { drill: words } = messages;
  const { scenario, counts, participants, bound } = drill;
  return [
    ...(isAll && scenario.meaning ? [scenario.meaning[language]] : []),
    words.counts(counts),
    words.contacts({
      handovers: drillFigures.handovers(drill),
      requests: drillFigures.requests(drill),
      parties: participants.length,
      crossings: drillFigures.crossings(drill),
    }),
    ...omissionLines([drill], speaking),
    ...(isAll ? [toned('faint', words.bound(bound))] : []),
  ];
}
