import type { Text } from './text.ts';

interface ConfidenceFacts {
  readonly name: Text;
  readonly meaning: Text;
}

const list = [
  {
    id: 'low',
    name: { en: 'Low', ja: '低' },
    meaning: { en: 'An impression: little was looked at.', ja: '印象による。実態をほとんど確認していない。' },
  },
  {
    id: 'medium',
    name: { en: 'Medium', ja: '中' },
    meaning: { en: 'Those who do the work were asked.', ja: '実施している人に確認した。' },
  },
  {
    id: 'high',
    name: { en: 'High', ja: '高' },
    meaning: { en: 'Evidence was looked at.', ja: '証跡を確認した。' },
  },
] as const satisfies readonly (ConfidenceFacts & { readonly id: string })[];

export type ConfidenceId = (typeof list)[number]['id'];

export interface Confidence extends ConfidenceFacts {
  readonly id: ConfidenceId;
}

/** How sure an assessor is of a score, from the least: this project's own. It is shown, and no figure counts with it. */
export const confidences: readonly Confidence[] = list;
