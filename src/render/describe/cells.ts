import { isUnasked, isUnassigned } from '../../analysis/assignment.ts';
import type { Improvement } from '../../analysis/improvement.ts';
import type { Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { confidences } from '../../reference/confidences.ts';
import { type CategoryId, categoryIn } from '../../reference/index.ts';
import { type Cell, type Column, flexible, left, toned } from '../document.ts';
import type { Raw } from '../escape.ts';
import { figure } from '../figures.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, assignmentText, levelText, serviceName, toBeText } from '../words.ts';

/** The level of a row; only the textbook's word for it where there is little room. */
export function levelCell(row: Row, { messages, language }: Speaking<'words'>): Cell {
  return {
    short: levelText(row, messages, language, 'short'),
    long: levelText(row, messages, language),
  };
}

/** `ID` and name of a service, the first columns of most tables. */
export function serviceColumns({ words }: Speaking<'words'>['messages']): Column[] {
  return [left('ID'), flexible(words.service)];
}

export function serviceCells(row: Row, { messages, language }: Speaking<'words'>): Cell[] {
  return [{ services: [row.id] }, serviceName(row, messages, language)];
}

/** Level, who has it, as-is and to-be: what the service matrix says of a row (textbook 3.2). */
export function matrixCells(row: Row, parties: Parties, speaking: Speaking<'words'>): Cell[] {
  const { messages, language } = speaking;
  return [
    levelCell(row, speaking),
    toned(
      isUnassigned(row) ? 'bad' : isUnasked(row) ? 'warn' : undefined,
      assignmentText(row, parties, messages, language),
    ),
    asIsText(row, messages),
    toBeText(row, messages),
  ];
}

/** A column for how sure those who gave the scores are, where there is room and any of the rows says so. */
export function confidenceColumn(rows: readonly Row[], { words }: Speaking<'words'>['messages']): Column[] {
  const isSaid = rows.some(({ portfolio }) => portfolio.confidence !== undefined);
  return isSaid ? [{ ...left(words.confidence), in: ['wide', 'page'] }] : [];
}

/** What stands in it. */
export function confidenceCell({ portfolio }: Row, { language }: Pick<Speaking<never>, 'language'>): Raw {
  return confidences.find(({ id }) => id === portfolio.confidence)?.name[language] ?? '';
}

/**
 * The priority of an improvement, and how it comes about.
 *
 * @param narrow what there is of it where there is little room
 */
export function priorityCell(
  { weight, shortfall, priority }: Pick<Improvement, 'weight' | 'shortfall' | 'priority'>,
  { messages: { gap } }: Speaking<'gap'>,
  narrow: 'short' | 'long' = 'long',
): Cell {
  const long = gap.priorityOf(weight, shortfall);
  return {
    result: { number: priority, as: 'count' },
    worked: { short: narrow === 'short' ? figure(priority, 'count') : long, long },
  };
}

/** `B Real-time analysis` */
export function categoryText(
  id: CategoryId,
  { language, framework }: Pick<Speaking<never>, 'language' | 'framework'>,
): Raw {
  return `${id} ${categoryIn(id, framework).name[language]}`;
}
