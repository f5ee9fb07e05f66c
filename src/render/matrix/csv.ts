import { csvLines } from '../escape.ts';
import type { MatrixRenderer } from './renderer.ts';

/** The matrix as CSV (RFC 4180) with the values of the files; only names are in the chosen language. */
export const csv: MatrixRenderer = (groups, _, { language }) => {
  const head = [
    'id',
    'category',
    'service',
    'level',
    'assignment',
    'team',
    'provider',
    'as-is',
    'as-is-insource',
    'as-is-outsource',
    'to-be',
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ id, category, name, catalog, profile, portfolio }) => {
      const asIs = portfolio['as-is'];
      const halves = typeof asIs === 'object' ? asIs : {};
      return [
        id,
        category,
        name[language],
        catalog.level,
        profile.assignment,
        profile.team,
        profile.provider,
        typeof asIs === 'object' ? undefined : asIs,
        halves.insource,
        halves.outsource,
        portfolio['to-be'],
      ];
    }),
  );
  return csvLines([head, ...rows]);
};
