import type { Row } from '../../model/row.ts';
import { csvLines } from '../escape.ts';
import type { MatrixRenderer } from './renderer.ts';

/** The columns of what an organisation says of a service. */
export const answerHead = [
  'level',
  'assignment',
  'team',
  'provider',
  'as-is',
  'as-is-insource',
  'as-is-outsource',
  'to-be',
];

/** What it says, in these columns, with the values of the files. */
export function answerCells({ catalog, profile, portfolio }: Row): (string | number | undefined)[] {
  const asIs = portfolio['as-is'];
  const halves = typeof asIs === 'object' ? asIs : {};
  return [
    catalog.level,
    profile.assignment,
    profile.team,
    profile.provider,
    typeof asIs === 'object' ? undefined : asIs,
    halves.insource,
    halves.outsource,
    portfolio['to-be'],
  ];
}

/** The matrix as CSV (RFC 4180) with the values of the files; only names are in the chosen language. */
export const csv: MatrixRenderer = (groups, _, { language }) => {
  const head = ['id', 'category', 'service', ...answerHead];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [row.id, row.category, row.name[language], ...answerCells(row)]),
  );
  return csvLines([head, ...rows]);
};
