import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Score } from '../reference/index.ts';
import { isUnasked } from './assignment.ts';
import { type Figures, figuresOf } from './figures.ts';
import { laggingScore } from './score.ts';

/** How far some services are chosen, assigned and scored. */
export interface ServiceCoverage {
  /** All of them, in the order of the matrix; those not in scope too. */
  readonly rows: readonly Row[];
  readonly unnecessary: number;
  readonly undecided: number;
  readonly unasked: number;
  /** Of those in scope. */
  readonly figures: Figures;
  /** The lowest score of any in scope, of a combination that of its lower part, and the services that have it. */
  readonly lowest: { readonly score: Score; readonly rows: readonly Row[] } | undefined;
}

/** How far the services of an organisation that are meant are chosen, assigned and scored. */
export function coverageOf(
  { rows: all, policy }: Pick<Organisation, 'rows' | 'policy'>,
  is: (row: Row) => boolean,
): ServiceCoverage {
  const rows = all.filter(is);
  const count = (scope: Row['scope']) => rows.filter((row) => row.scope === scope).length;
  const scored = rows.flatMap((row) => {
    const score = row.scope === 'in-scope' ? laggingScore(row, policy) : undefined;
    return score === undefined ? [] : [{ row, score }];
  });
  const lowest = scored.reduce<Score | undefined>(
    (low, { score }) => (low === undefined || score < low ? score : low),
    undefined,
  );
  return {
    rows,
    unnecessary: count('unnecessary'),
    undecided: count('undecided'),
    unasked: rows.filter(isUnasked).length,
    figures: figuresOf({ rows, policy }),
    lowest: lowest && { score: lowest, rows: scored.filter(({ score }) => score === lowest).map(({ row }) => row) },
  };
}
