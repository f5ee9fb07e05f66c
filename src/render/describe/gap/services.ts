import type { Row } from '../../../model/row.ts';
import type { Cell } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GapResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { assignmentText } from '../../words.ts';

export type GapSpeech = Speaking<'gap' | 'words'>;
/** What the whole evaluation says, its approvals too. */
export type WholeSpeech = Speaking<'approvals' | 'gap' | 'words'>;

export function idsOf(rows: readonly Row[]): Cell {
  return { services: rows.map(({ id }) => id) };
}

export function assignmentCell(row: Row, { organisation }: GapResult, { messages, language }: GapSpeech): Raw {
  return assignmentText(row, organisation, messages, language);
}
