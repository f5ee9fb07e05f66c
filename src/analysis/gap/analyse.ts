import { type IsoDate, serviceFileKinds } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { type ApprovalStanding, approvalStandings } from '../approvals.ts';
import { type BaselineChanges, compareWithBaseline } from './baseline.ts';
import { analyseCatalog, type CatalogGap } from './catalog.ts';
import { analysePortfolio, type PortfolioGap } from './portfolio.ts';
import { analyseProfile, type ProfileGap } from './profile.ts';

/** How many services are in which state. `inScope` is the sum of scored, excluded and unscored. */
export interface Counts {
  readonly inScope: number;
  readonly scored: number;
  readonly excluded: number;
  readonly unscored: number;
  /** In scope, and it is said that nobody has it: scored, as 1. */
  readonly unassigned: number;
  /** In scope, and it is not said yet who has it. */
  readonly unasked: number;
  readonly undecided: number;
  readonly unnecessary: number;
}

/** The evaluation process: one analysis for each phase of the build process. */
export interface GapAnalysis {
  readonly counts: Counts;
  readonly catalog: CatalogGap;
  readonly profile: ProfileGap;
  readonly portfolio: PortfolioGap;
  /** How each phase is approved, as a whole, whichever services are chosen. */
  readonly approvals: readonly ApprovalStanding[];
  /** What has changed since an earlier state; undefined where it was compared with none. */
  readonly baseline: BaselineChanges | undefined;
}

export interface GapOptions {
  /** The day that dates in the files are compared with, `YYYY-MM-DD`. */
  readonly today: IsoDate;
  /** An earlier state of the same organisation. */
  readonly baseline?: Organisation | undefined;
}

/** The phases of the build process, each of which is evaluated (textbook 3.4.1). */
export const gapPhases = serviceFileKinds;
export type GapPhase = (typeof gapPhases)[number];

/** Evaluates an organisation: what is missing and what is too much, phase by phase (textbook 3.4). */
export function analyseGap(organisation: Organisation, { today, baseline }: GapOptions): GapAnalysis {
  const profile = analyseProfile(organisation);
  const portfolio = analysePortfolio(organisation);
  const { inScope, scored, excluded, unscored } = portfolio.total;
  const count = (wanted: string) => organisation.rows.filter(({ scope }) => scope === wanted).length;
  return {
    counts: {
      inScope,
      scored,
      excluded,
      unscored,
      unassigned: profile.unassigned.length,
      unasked: profile.unasked.length,
      undecided: count('undecided'),
      unnecessary: count('unnecessary'),
    },
    catalog: analyseCatalog(organisation, today),
    profile,
    portfolio,
    approvals: approvalStandings(organisation, today),
    baseline: baseline && compareWithBaseline(baseline, organisation),
  };
}
