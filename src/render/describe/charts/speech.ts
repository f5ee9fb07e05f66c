import type { Speaking } from '../../speaking.ts';

/** What charts say, and the words of the results that they are of. */
export const chartSubjects = ['areas', 'charts', 'drill', 'gap', 'plan', 'words', 'diff'] as const;

export type ChartSpeech = Speaking<(typeof chartSubjects)[number]>;
