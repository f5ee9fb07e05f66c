import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { isAssigned } from './assignment.ts';
import { asIsScore, gapOf, mean } from './score.ts';

/** What is counted and measured of an organisation, or of some of its rows. */
export interface Figures {
  readonly inScope: number;
  /** In scope, with an as-is score. */
  readonly scored: number;
  /** In scope, and somebody has it. */
  readonly assigned: number;
  /** In scope, with an as-is score below its to-be score. */
  readonly openGaps: number;
  /** Means over the scored rows in scope; undefined where there is none. */
  readonly asIs: number | undefined;
  readonly toBe: number | undefined;
  /** Over those that have both scores. */
  readonly gap: number | undefined;
}

/** The figures of an organisation (textbook 3.4, phase 3; 8.1). */
export function figuresOf({ rows, policy }: Pick<Organisation, 'rows' | 'policy'>): Figures {
  const inScope = rows.filter(({ scope }) => scope === 'in-scope');
  const scored = inScope.filter((row) => asIsScore(row, policy) !== undefined);
  const gaps = numbers(scored, (row) => gapOf(row, policy));
  return {
    inScope: inScope.length,
    scored: scored.length,
    assigned: inScope.filter(isAssigned).length,
    openGaps: gaps.filter((gap) => gap > 0).length,
    asIs: mean(numbers(scored, (row) => asIsScore(row, policy))),
    toBe: mean(numbers(scored, (row) => row.portfolio['to-be'])),
    gap: mean(gaps),
  };
}

function numbers(rows: readonly Row[], of: (row: Row) => number | undefined): number[] {
  return rows.map(of).filter((value) => value !== undefined);
}
