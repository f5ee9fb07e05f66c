import type { Speaking } from '../../speaking.ts';

/** A report says what most results say, and takes the words of all of them. */
export const reportSubjects = [
  'charts',
  'check',
  'drill',
  'explain',
  'gap',
  'keys',
  'matrix',
  'plan',
  'problems',
  'report',
  'rules',
  'trend',
  'words',
  'diff',
] as const;

export type ReportSpeech = Speaking<(typeof reportSubjects)[number]>;
