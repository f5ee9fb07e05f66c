import { missingBlanks } from './blanks.ts';
import { brackets } from './brackets.ts';
import { lookAlikes } from './look-alikes.ts';
import { notIndented, tabs } from './margins.ts';
import type { Recogniser } from './mistake.ts';
import { innerQuotes, openQuotes, textsWithoutQuotes } from './quotes.ts';
import { mergeConflicts, tables } from './whole-lines.ts';

/** Who looks for which mistakes; first for what makes a text of something else, last for what could be much else. */
export const recognisers: readonly Recogniser[] = [
  mergeConflicts,
  tables,
  tabs,
  lookAlikes,
  missingBlanks,
  openQuotes,
  innerQuotes,
  textsWithoutQuotes,
  brackets,
  notIndented,
];
