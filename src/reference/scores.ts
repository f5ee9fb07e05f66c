import type { Source, Text } from './text.ts';

/** The scores a service can have, from the lowest (textbook 8.3). */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** What each score means. */
export type Rubric = Readonly<Record<Score | 'excluded', Text>>;

/** The two ways of scoring; a combination is scored by both. */
export type RubricId = 'insource' | 'outsource';

export const scoreSource = 'textbook 8.3' satisfies Source;
