import type { Speaking } from '../../speaking.ts';

/** A report says what most results say, and takes the words of all of them. */
export const reportSubjects = [
  'approvals',
  'areas',
  'charts',
  'check',
  'drill',
  'explain',
  'gap',
  'keys',
  'map',
  'matrix',
  'next',
  'peacetime',
  'plan',
  'problems',
  'report',
  'rules',
  'staff',
  'trend',
  'words',
  'diff',
] as const;

export type ReportSpeech = Speaking<(typeof reportSubjects)[number]>;
