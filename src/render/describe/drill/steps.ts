import type { Drill } from '../../../analysis/drill/drill.ts';
import { counted, type DrilledStep, type Link } from '../../../analysis/drill/steps.ts';
import type { Organisation } from '../../../model/organisation.ts';
import {
  type Cell,
  type Column,
  flexible,
  type Inline,
  left,
  type RowGroup,
  right,
  type Table,
  type Toned,
  table,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { areasText, asIsText, assignmentText } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';
import { carrierText } from '../gap/profile.ts';
import { type DrillSpeech, noLead, originText, toneOf, verdictName, verdictText } from './speech.ts';

/** `4 Investigate` */
export function stepText(drill: Drill, at: number, { messages, language }: DrillSpeech): Raw {
  const step = drill.steps[at];
  return step ? messages.drill.stepOf(at + 1, step.step.name[language]) : '';
}

/** A row for each step: who leads it, how much of it is ready, and what is not. */
export function stepTable(drill: Drill, organisation: Organisation, speaking: DrillSpeech): Table | undefined {
  const { drill: words } = speaking.messages;
  return table(
    [
      flexible(words.step),
      flexible(words.ledBy),
      right(words.ready),
      { ...flexible(words.notReady), more: words.more },
    ],
    drill.steps.map((step, at): Cell[] => {
      const { links, crew, isEmpty } = step;
      const counting = counted(links);
      const ready = counting.filter(({ readiness }) => readiness.verdict === 'ready').length;
      return [
        stepText(drill, at, speaking),
        crew.lead ? carrierText(crew.lead, { organisation }, speaking) : noLead(step, speaking),
        toned(isEmpty ? 'bad' : undefined, words.readyOf(ready, counting.length)),
        notReadyText(counting, speaking),
      ];
    }),
  );
}

/**
 * What is not ready, by what is found of it: `weak B-1, B-3 · not asked F-2`.
 *
 * @param named what each is called; its id by default
 */
export function notReadyText(
  links: readonly Link[],
  speaking: DrillSpeech,
  named: (link: Link) => Raw = ({ row }) => row.id,
): Inline {
  const { words } = speaking.messages;
  const found = new Map<Raw, { readonly tone: Toned['tone']; readonly ids: Raw[] }>();
  for (const link of links) {
    const { readiness } = link;
    if (readiness.verdict === 'ready') continue;
    const name = verdictName(readiness, speaking);
    const same = found.get(name) ?? { tone: toneOf(readiness), ids: [] };
    same.ids.push(named(link));
    found.set(name, same);
  }
  const parts = [...found].map(([name, { tone, ids }]): Toned => ({ text: `${name} ${words.list(ids)}`, tone }));
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

/** Every service of every step, the steps as groups: who has it, how well, and what the incident finds of it. */
export function linkTable(drill: Drill, organisation: Organisation, speaking: DrillSpeech): Table | undefined {
  const { messages } = speaking;
  const { drill: words } = messages;
  const wide: Pick<Column, 'in'> = { in: ['wide', 'page'] };
  return table(
    [
      ...serviceColumns(messages),
      { ...flexible(words.work), in: ['page'] },
      { ...left(messages.words.area), ...wide },
      flexible(words.who),
      right(words.score),
      flexible(words.verdict),
      { ...left(words.source), ...wide, legend: words.sourcesLegend },
    ],
    drill.steps.map((step, at): RowGroup => linkGroup(step, stepText(drill, at, speaking), organisation, speaking)),
    { grouping: words.step },
  );
}

function linkGroup(
  { links, notes }: DrilledStep,
  name: Raw,
  organisation: Organisation,
  speaking: DrillSpeech,
): RowGroup {
  const { messages, language } = speaking;
  const { drill: words, words: common } = messages;
  return {
    heading: [name, ...notes.map((note): Toned => ({ text: ` – ${note[language]}`, tone: 'faint' }))],
    rows: links.map(({ row, readiness, counts, work, origin }) => ({
      tone: counts ? undefined : 'faint',
      cells: [
        ...serviceCells(row, speaking),
        work?.[language] ?? common.none,
        areasText(row, messages),
        assignmentText(row, organisation, messages, language),
        asIsText(row, messages),
        toned(
          counts ? toneOf(readiness) : undefined,
          counts ? verdictText(readiness, speaking) : `${verdictText(readiness, speaking)} · ${words.less}`,
        ),
        originText(origin, speaking),
      ],
    })),
  };
}
