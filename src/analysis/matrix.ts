import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { AreaId, CategoryId, PhaseId } from '../reference/index.ts';
import { openQuestions } from './open-questions.ts';

/** Which rows of the matrix to show; a filter that is left out lets everything through. */
export interface MatrixFilter {
  readonly categories?: readonly CategoryId[];
  readonly phase?: PhaseId;
  readonly area?: AreaId;
  /** Id of a team. */
  readonly team?: string;
  /** Only services of which something is open. */
  readonly open?: boolean;
}

/** Rows of one category, as tables 3 to 5 of the textbook group them. */
export interface MatrixGroup {
  readonly category: CategoryId;
  readonly rows: readonly Row[];
}

/** The service matrix (textbook 3.2, tables 3 to 5), grouped by category; categories without rows are left out. */
export function serviceMatrix(
  { rows, framework }: Organisation,
  { categories, phase, area, team, open }: MatrixFilter = {},
): MatrixGroup[] {
  const shown = rows.filter(
    (row) =>
      (!categories || categories.includes(row.category)) &&
      (!phase || row.phase === phase) &&
      (!area || row.areas.includes(area)) &&
      (!team || row.profile.team === team) &&
      (!open || openQuestions(row).length > 0),
  );
  return framework.categories
    .map(({ id }) => ({ category: id, rows: shown.filter(({ category }) => category === id) }))
    .filter((group) => group.rows.length > 0);
}
