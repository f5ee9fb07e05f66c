import type { Source, Text } from './text.ts';

interface PhaseFacts {
  readonly name: Text;
  readonly meaning: Text;
  readonly source: Source;
}

const list = [
  {
    id: 'strategic',
    name: { en: 'Strategic management', ja: '戦略マネジメント' },
    meaning: {
      en: 'Long-term work: policy, structure and systems.',
      ja: '方針、体制、システムなどを長期的な視点で整備する。',
    },
    source: 'textbook 3.3, table 8',
  },
  {
    id: 'operation',
    name: { en: 'Operation', ja: '運用' },
    meaning: {
      en: 'Day-to-day work: running and watching the systems.',
      ja: '整備した仕組みを日々運用し、監視する。',
    },
    source: 'textbook 3.3, table 8',
  },
  {
    id: 'response',
    name: { en: 'Response', ja: '対応' },
    meaning: {
      en: 'Handling incidents when they happen.',
      ja: 'インシデントの発生時に対処する。',
    },
    source: 'textbook 3.3, table 8',
  },
] as const satisfies readonly (PhaseFacts & { readonly id: string })[];

export type PhaseId = (typeof list)[number]['id'];

export interface Phase extends PhaseFacts {
  readonly id: PhaseId;
}

/** The three phases of the management process (textbook 3.3, table 8). */
export const phases: readonly Phase[] = list;
