import type { Row } from '../../model/row.ts';
import { forCsv } from '../escape.ts';
import type { DiffRenderer } from './renderer.ts';

const values = [
  'scope',
  'level',
  'assignment',
  'team',
  'provider',
  'as-is',
  'as-is-insource',
  'as-is-outsource',
  'to-be',
  'assessed-on',
] as const;

/** The rows that changed as CSV (RFC 4180), with the values of the files before and after; of several kinds, with spaces. */
export const csv: DiffRenderer = ({ changes, carriedOver }, before, after, { language }) => {
  const head = ['id', 'category', 'service', 'change', ...values.flatMap((key) => [`${key} before`, `${key} after`])];
  const line = (row: Row, kinds: readonly string[], then: Row | undefined, now: Row | undefined) => {
    const [from, to] = [cellsOf(then, before.organisation.assessedOn), cellsOf(now, after.organisation.assessedOn)];
    return [row.id, row.category, row.name[language], kinds.join(' '), ...values.flatMap((_, n) => [from[n], to[n]])];
  };
  const earlier = new Map(before.organisation.rows.map((row) => [row.id, row]));
  const rows = [
    ...changes.flatMap(({ before: then, after: now, kinds }) => {
      const row = now ?? then;
      return row ? [line(row, kinds, then, now)] : [];
    }),
    ...carriedOver.map((row) => line(row, ['carried-over'], earlier.get(row.id), row)),
  ];
  return [head, ...rows].map((row) => `${row.map((cell) => forCsv(cell ?? '')).join(',')}\r\n`).join('');
};

/** In the order of `values`. */
function cellsOf(row: Row | undefined, assessedOn: string | undefined): string[] {
  if (!row) return [];
  const { scope, catalog, profile, portfolio } = row;
  const asIs = portfolio['as-is'];
  const halves = typeof asIs === 'object' ? asIs : {};
  const cells = [
    scope,
    catalog.level,
    profile.assignment,
    profile.team,
    profile.provider,
    // Together, a spreadsheet would take them for a day: 2/4.
    typeof asIs === 'object' ? undefined : asIs,
    halves.insource,
    halves.outsource,
    portfolio['to-be'],
    portfolio['assessed-on'] ?? (asIs === undefined ? undefined : assessedOn),
  ];
  return cells.map((cell) => String(cell ?? ''));
}
