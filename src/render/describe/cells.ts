import type { Row } from '../../model/row.ts';
import { type CategoryId, categoryById } from '../../reference/index.ts';
import { type Cell, type Column, flexible, left } from '../document.ts';
import type { Raw } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { levelText, serviceName } from '../words.ts';

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

/** `B Real-time analysis` */
export function categoryText(id: CategoryId, { language }: Pick<Speaking<never>, 'language'>): Raw {
  return `${id} ${categoryById(id).name[language]}`;
}
