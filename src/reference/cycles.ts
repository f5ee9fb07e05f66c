import type { Source, Text } from './text.ts';

interface CycleFacts {
  readonly name: Text;
  readonly meaning: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'short',
    name: { en: 'Short cycle', ja: '短期サイクル' },
    meaning: {
      en: 'Improvement with the people, budget and systems already in place.',
      ja: '今ある人員、予算、システムの範囲で行う改善。',
    },
    source: 'textbook 3.3.2',
  },
  {
    id: 'long',
    name: { en: 'Long cycle', ja: '長期サイクル' },
    meaning: {
      en: 'Improvement that needs new people, budget or systems.',
      ja: '新たな人員、予算、システムを必要とする改善。',
    },
    source: 'textbook 3.3.2',
  },
] as const satisfies readonly (CycleFacts & { readonly id: string })[];

export type CycleId = (typeof list)[number]['id'];

export interface Cycle extends CycleFacts {
  readonly id: CycleId;
}

/** The two cycles of improvement in the management process (textbook 3.3.2). */
export const cycles: readonly Cycle[] = list;
