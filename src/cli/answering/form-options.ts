import type { FilterOptions } from '../interview/filter.ts';

/** How a form is written, the default first: a text for a mail, or a workbook. */
export const formFormats = ['markdown', 'xlsx'] as const;
export type FormFormat = (typeof formFormats)[number];

/** What `cdc assess` can do without asking anybody. */
export interface FileOptions extends FilterOptions {
  readonly exportQuestions?: boolean;
  readonly answers?: string;
  readonly output?: string;
  readonly format?: FormFormat;
  readonly dryRun?: boolean;
  /** What only an interview can do. */
  readonly plain?: boolean;
  readonly commit?: boolean;
  /** Who gives the scores of the answers, or of the form that is written. */
  readonly assessor?: string;
}
