import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { type CategoryId, type LevelId, levels, type PhaseId, type ReasonId, reasons } from '../../reference/index.ts';
import { type Coverage, phaseCoverage, startingSetCoverage } from '../coverage.ts';
import { isToReview } from '../dates.ts';

/** How many services of a category have which level; together, all that it has. */
export interface CategoryLevels {
  readonly category: CategoryId;
  readonly levels: Readonly<Record<LevelId, number>>;
  /** In scope, but of no level yet. */
  readonly noLevel: number;
  /** Nothing is decided on them. */
  readonly undecided: number;
}

/** Services judged unnecessary for one reason; `undefined` where none is recorded. */
export interface Unnecessary {
  readonly reason: ReasonId | undefined;
  readonly rows: readonly Row[];
}

export interface CatalogGap {
  readonly undecided: readonly Row[];
  /** In the order of the reasons, without those that no service has. */
  readonly unnecessary: readonly Unnecessary[];
  /** Decisions to be looked at again now. */
  readonly toReview: readonly Row[];
  readonly levels: readonly CategoryLevels[];
  readonly startingSet: readonly Coverage<CategoryId>[];
  readonly phases: readonly Coverage<PhaseId>[];
}

/** What is to be done, and what is not (textbook 3.4, phase 1; 5.2). */
export function analyseCatalog(organisation: Organisation, today: IsoDate): CatalogGap {
  const { rows, framework } = organisation;
  const unnecessary = rows.filter(({ scope }) => scope === 'unnecessary');
  return {
    undecided: rows.filter(({ scope }) => scope === 'undecided'),
    unnecessary: [...reasons.map(({ id }) => id), undefined]
      .map((reason) => ({ reason, rows: unnecessary.filter(({ catalog }) => catalog.reason === reason) }))
      .filter((group) => group.rows.length > 0),
    toReview: rows.filter((row) => isToReview(row, today)),
    levels: framework.categories.map(({ id }) => categoryLevels(id, rows)),
    startingSet: startingSetCoverage(organisation),
    phases: phaseCoverage(rows),
  };
}

function categoryLevels(category: CategoryId, rows: readonly Row[]): CategoryLevels {
  const own = rows.filter((row) => row.category === category);
  const count = (belongs: (row: Row) => boolean) => own.filter(belongs).length;
  const counts = levels.map(({ id }) => [id, count(({ catalog }) => catalog.level === id)] as const);
  return {
    category,
    levels: Object.fromEntries(counts) as Record<LevelId, number>,
    noLevel: count(({ scope, catalog }) => scope === 'in-scope' && catalog.level === undefined),
    undecided: count(({ scope }) => scope === 'undecided'),
  };
}
