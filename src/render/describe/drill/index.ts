import type { Drill } from '../../../analysis/drill/drill.ts';
import { type Document, documentOf, type Inline, section, toned } from '../../document.ts';
import type { DrillResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { sequenceOf } from '../charts/sequence.ts';
import { contactsLine, contactTable } from './contacts.ts';
import { beyondSection, worthLine } from './escalation.ts';
import { omissionLines, scenarioTable, unreadLines } from './list.ts';
import { questionTable } from './questions.ts';
import { screenBlocks, screenLead } from './screen.ts';
import type { DrillSpeech } from './speech.ts';
import { linkTable, stepTable } from './steps.ts';
import { weakestSection, weakLinkTable } from './weak-links.ts';

/** Incidents, walked through: a document for each, or one that lists them. */
export function describeDrill(result: DrillResult, speaking: DrillSpeech): Document | Document[] {
  const { drills, organisation, extent } = result;
  const { messages, language } = speaking;
  const { drill: words } = messages;
  if (extent === 'list')
    return documentOf(
      titleOf(words.listTitle, organisation, language),
      [...unreadLines(organisation, speaking), ...omissionLines(drills, speaking)],
      [scenarioTable(drills, speaking)],
    );
  return drills.map((drill) => {
    const isAll = extent === 'all';
    return documentOf(
      titleOf(words.title(drill.scenario.name[language]), organisation, language),
      isAll ? leadInFull(drill, result, speaking) : screenLead(drill, result, speaking),
      isAll ? blocksInFull(drill, result, speaking) : screenBlocks(drill, result, speaking),
    );
  });
}

/** How much of what it needs is ready, who has to work together, and what is left out. */
function leadInFull(
  drill: Drill,
  { organisation, beyond }: DrillResult,
  speaking: DrillSpeech,
): (Inline | undefined)[] {
  const { messages, language } = speaking;
  const { drill: words } = messages;
  const { scenario, counts, participants, bound } = drill;
  return [
    ...unreadLines(organisation, speaking),
    scenario.meaning?.[language],
    words.counts(counts),
    contactsLine(drill, speaking),
    words.parties(participants.length),
    ...omissionLines([drill], speaking),
    toned('faint', words.bound(bound)),
    beyond && worthLine(beyond, speaking),
  ];
}

function blocksInFull(drill: Drill, { organisation, beyond }: DrillResult, speaking: DrillSpeech) {
  const { parts } = speaking.messages.drill;
  return [
    stepTable(drill, organisation, speaking),
    beyond && beyondSection(beyond, speaking),
    section(parts.steps, [linkTable(drill, organisation, speaking)]),
    section(parts.handovers, [sequenceOf(drill, organisation, speaking), contactTable(drill, organisation, speaking)]),
    section(parts.questions, [questionTable(drill, speaking)]),
    weakestSection(drill, organisation, speaking),
    section(parts.weakLinks, [weakLinkTable(drill, organisation, speaking)]),
  ];
}
