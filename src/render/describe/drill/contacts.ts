import { type Drill, drillFigures } from '../../../analysis/drill/drill.ts';
import type { Participant } from '../../../analysis/drill/handovers.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { flexible, left, right, table } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { carrierText } from '../gap/profile.ts';
import type { DrillSpeech } from './speech.ts';

/** How often work is handed over and help asked for, and how often between teams and providers. */
export function contactsLine(drill: Drill, { messages }: DrillSpeech): Raw {
  return messages.drill.contacts({
    handovers: drillFigures.handovers(drill),
    requests: drillFigures.requests(drill),
    crossings: drillFigures.crossings(drill),
  });
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
