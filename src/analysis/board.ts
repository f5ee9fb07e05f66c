import { daysBetween } from '../model/date.ts';
import type { IsoDate } from '../model/files.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { contractsInUse } from './assignment.ts';
import { isOverdue } from './dates.ts';
import type { GapAnalysis } from './gap/analyse.ts';
import { type CategoryGap, isRated } from './gap/portfolio.ts';
import type { Plan, PlanItem } from './plan.ts';
import { halfScore, hasEvidence } from './score.ts';
import { assessedOn } from './staleness.ts';

/** What whoever leads an organisation has to decide, the most pressing first; which these are is this project's own. */
export const decisionKinds = [
  /** Nobody has it: who is to have it. */
  'unassigned',
  /** Nobody has said who has it. */
  'unasked',
  /** Whether it is needed at all. */
  'undecided',
  /** Assigned, though unnecessary or of no level: whether it is to go on. */
  'too-much',
  /** The day by which it was to be improved is past. */
  'overdue',
  /** A decision on it is due for review (textbook 5.2.1). */
  'to-review',
  /** Own work at 5 is approved (textbook 8.3), and nothing shows it. */
  'unproven-five',
  /** Own work at 4 that is meant to be 5 lacks an approval, and nothing else (textbook 8.3). */
  'to-approve',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decision {
  readonly kind: DecisionKind;
  /** In the order of the matrix; at least one. */
  readonly rows: readonly Row[];
}

/** A provider that still has services, and whose contract has ended or soon will. */
export interface ContractToDecide {
  readonly provider: Party;
  readonly until: IsoDate;
  readonly services: number;
  /** Until its last day; negative after that. */
  readonly days: number;
}

/** What goes on one page for those who lead: taken from the evaluation and the roadmap, and made shorter. */
export interface Board {
  /** Strongest first; those of the policy's standing only, so there may be none. */
  readonly strengths: readonly CategoryGap[];
  /** Weakest first, likewise. */
  readonly weaknesses: readonly CategoryGap[];
  /** Something is in scope, but too little of it is scored to say. */
  readonly unrated: readonly CategoryGap[];
  /** The top of the roadmap. */
  readonly improvements: readonly PlanItem[];
  /** How many improvements come after these. */
  readonly moreImprovements: number;
  /** In the order of `decisionKinds`, without those of which there are no services. */
  readonly decisions: readonly Decision[];
  /** The first to end first. */
  readonly contracts: readonly ContractToDecide[];
  /** Who has assessed what is scored, by name, most services first; and how many scored services name nobody. */
  readonly assessors: readonly string[];
  readonly withoutAssessor: number;
  /** The first and the last day on which something was assessed; undefined where none is said. */
  readonly assessed: { readonly first: IsoDate; readonly last: IsoDate } | undefined;
}

/** How many strengths, weaknesses and improvements a page has room for. */
const few = { categories: 3, improvements: 5 };
/** How many days ahead the end of a contract is to be decided on, as `profile/contract-ending` takes it by default. */
const contractDays = 90;

export function boardOf(organisation: Organisation, analysis: GapAnalysis, plan: Plan, today: IsoDate): Board {
  const { categories } = analysis.portfolio;
  const of = (wanted: CategoryGap['standing'], sign: 1 | -1) =>
    categories
      .filter(({ standing }) => standing === wanted)
      .toSorted((a, b) => sign * ((a.mean ?? 0) - (b.mean ?? 0)))
      .slice(0, few.categories);
  return {
    strengths: of('strength', -1),
    weaknesses: of('weakness', 1),
    unrated: categories.filter((category) => category.inScope > 0 && !isRated(category)),
    improvements: plan.items.slice(0, few.improvements),
    moreImprovements: Math.max(0, plan.items.length - few.improvements) + plan.more,
    decisions: decisionsOf(organisation, analysis, today),
    contracts: contractsInUse(organisation)
      .map((contract) => ({ ...contract, days: daysBetween(today, contract.until) }))
      .filter(({ days }) => days <= contractDays)
      .toSorted((a, b) => a.days - b.days),
    ...assessmentOf(organisation),
  };
}

function decisionsOf(organisation: Organisation, { catalog, profile }: GapAnalysis, today: IsoDate): Decision[] {
  const inScope = organisation.rows.filter(({ scope }) => scope === 'in-scope');
  const rows: Readonly<Record<DecisionKind, readonly Row[]>> = {
    unassigned: profile.unassigned,
    unasked: profile.unasked,
    undecided: catalog.undecided,
    'too-much': profile.tooMuch,
    overdue: inScope.filter((row) => isOverdue(row, organisation, today)),
    'to-review': catalog.toReview,
    'unproven-five': inScope.filter((row) => halfScore(row, 'insource') === 5 && !hasEvidence(row, today)),
    'to-approve': inScope.filter((row) => halfScore(row, 'insource') === 4 && row.portfolio['to-be'] === 5),
  };
  return decisionKinds.map((kind) => ({ kind, rows: rows[kind] })).filter((decision) => decision.rows.length > 0);
}

function assessmentOf(organisation: Organisation): Pick<Board, 'assessors' | 'withoutAssessor' | 'assessed'> {
  const scored = organisation.rows.filter(
    ({ scope, portfolio }) => scope === 'in-scope' && portfolio['as-is'] !== undefined,
  );
  const counts = new Map<string, number>();
  for (const { portfolio } of scored) {
    if (portfolio.assessor !== undefined) counts.set(portfolio.assessor, (counts.get(portfolio.assessor) ?? 0) + 1);
  }
  const days = scored
    .map((row) => assessedOn(row, organisation))
    .filter((day) => day !== undefined)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    assessors: [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name),
    withoutAssessor: scored.filter(({ portfolio }) => portfolio.assessor === undefined).length,
    assessed: first === undefined || last === undefined ? undefined : { first, last },
  };
}
