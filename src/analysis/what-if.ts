import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import type { Score } from '../reference/index.ts';
import { analysePortfolio, type PortfolioGap } from './gap/portfolio.ts';
import { asIsScore } from './score.ts';

/** An organisation as it would be with other scores, beside what it is. */
export interface WhatIf {
  readonly organisation: Organisation;
  /** `counts` is what the score would be: of what nobody has, 1 all the same. */
  readonly assumed: readonly {
    readonly row: Row;
    readonly from: Score | undefined;
    readonly to: Score;
    readonly counts: Score | undefined;
  }[];
  readonly before: PortfolioGap;
  readonly after: PortfolioGap;
}

/**
 * Assumes as-is scores by the ids of services. Nothing is written, and the organisation stays as it is. Of a combination,
 * the score is that of both halves. Services out of scope stay out of every figure.
 */
export function whatIf(organisation: Organisation, scores: ReadonlyMap<string, Score>): WhatIf {
  const rows = organisation.rows.map((row): Row => {
    const score = scores.get(row.id);
    return score === undefined ? row : { ...row, portfolio: { ...row.portfolio, 'as-is': score } };
  });
  const assumed = { ...organisation, rows };
  return {
    organisation: assumed,
    assumed: organisation.rows.flatMap((row, index) => {
      const [to, then] = [scores.get(row.id), rows[index]];
      if (to === undefined || then === undefined) return [];
      return [{ row, from: asIsScore(row, organisation.policy), to, counts: asIsScore(then, organisation.policy) }];
    }),
    before: analysePortfolio(organisation),
    after: analysePortfolio(assumed),
  };
}
