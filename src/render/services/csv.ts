import { descriptionOf } from '../../reference/descriptions.ts';
import { csvLines } from '../escape.ts';
import { answerCells, answerHead } from '../matrix/csv.ts';
import type { ServicesRenderer } from './renderer.ts';

/** The services as CSV (RFC 4180) with the values of the files; names and descriptions are in the chosen language. */
export const csv: ServicesRenderer = (groups, organisation, { language }) => {
  const head = ['id', 'category', 'service', 'description', 'phase', 'areas', ...(organisation ? answerHead : [])];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [
      row.id,
      row.category,
      row.name[language],
      descriptionOf(row, organisation?.framework)[language],
      row.phase,
      row.areas.join(' '),
      ...(organisation ? answerCells(row) : []),
    ]),
  );
  return csvLines([head, ...rows]);
};
