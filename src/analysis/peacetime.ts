import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type Framework, knownAs, type Score, successorOf } from '../reference/index.ts';
import {
  type Activity,
  type ActivityPart,
  activities,
  type PartRole,
  reportingServices,
} from '../reference/peacetime.ts';
import { isUnasked } from './assignment.ts';
import { type Figures, figuresOf } from './figures.ts';
import {
  type Metric,
  type MetricStanding,
  metricStandings,
  suggestedMetrics,
  type UndefinedMetric,
  undefinedMetrics,
} from './metrics.ts';
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

export interface PartCoverage extends ServiceCoverage {
  readonly role: PartRole;
  readonly part: ActivityPart;
}

/** An activity of peacetime: who stands behind it, and what shows that it works. */
export interface ActivityState {
  readonly activity: Activity;
  readonly parts: readonly PartCoverage[];
  /** The metrics in the file, be they recorded or not. */
  readonly metrics: readonly MetricStanding[];
  /** What else could show it. */
  readonly suggested: readonly Metric[];
}

export interface Peacetime {
  /** The five activities, in the order of textbook 7.2. */
  readonly activities: readonly ActivityState[];
  /** The services that sum them up (textbook 7.2). */
  readonly reporting: ServiceCoverage;
  readonly undefinedMetrics: readonly UndefinedMetric[];
  /** Services of the activities that are not one to one services of the edition that the organisation follows. */
  readonly leftOut: readonly string[];
}

/** How the work of peacetime stands on a day (textbook 7.2). */
export function analysePeacetime(organisation: Organisation, today: IsoDate): Peacetime {
  const metrics = metricStandings(organisation, today);
  const suggested = suggestedMetrics(organisation);
  return {
    activities: activities.map((activity) => ({
      activity,
      parts: activity.parts.map((part) => ({
        role: part.role,
        part,
        ...coverageOf(organisation, (row) => belongs(row, part, organisation.framework)),
      })),
      metrics: metrics.filter((metric) => metric.activity === activity.id),
      suggested: suggested.filter((metric) => metric.activity === activity.id),
    })),
    reporting: coverageOf(organisation, ({ id }) => isOneOf(id, reportingServices, organisation.framework)),
    undefinedMetrics: undefinedMetrics(organisation),
    leftOut: [
      ...new Set([
        ...activities.flatMap(({ parts }) => parts.flatMap(({ services = [] }: ActivityPart) => services)),
        ...reportingServices,
      ]),
    ].filter((id) => successorOf(id, organisation.framework) === undefined),
  };
}

/** Whether any metric of an activity has a value. */
export function isRecorded({ metrics }: Pick<ActivityState, 'metrics'>): boolean {
  return metrics.some(({ latest }) => latest !== undefined);
}

function belongs(
  { id, category }: Row,
  { categories = [], services = [] }: ActivityPart,
  framework: Framework,
): boolean {
  return categories.includes(category) || isOneOf(id, services, framework);
}

function isOneOf(id: string, services: readonly string[], framework: Framework): boolean {
  const known = knownAs(id, framework);
  return known !== undefined && services.includes(known);
}

function coverageOf({ rows: all, policy }: Organisation, is: (row: Row) => boolean): ServiceCoverage {
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
