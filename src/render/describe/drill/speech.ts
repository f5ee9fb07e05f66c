import type { Readiness } from '../../../analysis/drill/readiness.ts';
import type { Origin } from '../../../analysis/drill/scenario.ts';
import type { AnswerVerdict, DrilledStep } from '../../../analysis/drill/steps.ts';
import type { Tone, Toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Speaking } from '../../speaking.ts';

/** What a drill says, and the words of the results that it shows parts of. */
export const drillSubjects = ['drill', 'charts', 'gap', 'plan', 'words', 'diff'] as const;

export type DrillSpeech = Speaking<(typeof drillSubjects)[number]>;

type DrillWords = Speaking<'drill'>;

/** What an incident finds of a service, without why. */
export function verdictName({ verdict, notChosen }: Readiness, { messages: { drill } }: DrillWords): Raw {
  return verdict === 'not-chosen' ? drill.verdicts[notChosen ?? 'undecided'] : drill.verdicts[verdict];
}

/** The same, with why it is weak, or that it is accepted so. */
export function verdictText(readiness: Readiness, speaking: DrillWords): Raw {
  const { drill } = speaking.messages;
  const { reasons, accepted } = readiness;
  // A low score says less than what it stands for.
  const telling = reasons.length > 1 ? reasons.filter((reason) => reason !== 'below') : reasons;
  return drill.because(verdictName(readiness, speaking), [
    ...telling.map((reason) => drill.reasons[reason]),
    ...(accepted ? [drill.accepted] : []),
  ]);
}

export function toneOf({ verdict, notChosen }: Readiness): Tone | undefined {
  switch (verdict) {
    case 'ready':
      return undefined;
    case 'unassigned':
      return 'bad';
    case 'not-chosen':
      return notChosen === 'undecided' ? 'warn' : 'faint';
    default:
      return 'warn';
  }
}

export const answerTones: Readonly<Record<AnswerVerdict, Tone>> = {
  ready: 'good',
  weak: 'warn',
  unscored: 'warn',
  'no-one': 'bad',
  unknown: 'warn',
};

/** What stands in the place of a lead where there is none: no one has a service, none is needed, or that is not known. */
export function noLead({ isEmpty, isUnknown }: DrilledStep, { messages: { drill } }: DrillWords): Toned {
  if (isEmpty) return { text: drill.noOne, tone: 'bad' };
  return isUnknown ? { text: drill.notJudged, tone: 'warn' } : { text: drill.noneNeeded, tone: 'faint' };
}

/** Whose choice it is, in a word. */
export function originText(origin: Origin, { messages: { drill } }: DrillWords): Raw {
  if (origin === 'organisation' || origin === 'project') return drill.sources[origin];
  return drill.sources.textbook;
}
