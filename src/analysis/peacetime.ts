import type { IsoDate } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { type Framework, knownAs, successorOf } from '../reference/index.ts';
import {
  type Activity,
  type ActivityPart,
  activities,
  type PartRole,
  reportingServices,
} from '../reference/peacetime.ts';
import {
  type Metric,
  type MetricStanding,
  metricStandings,
  suggestedMetrics,
  type UndefinedMetric,
  undefinedMetrics,
} from './metrics.ts';
import { coverageOf, type ServiceCoverage } from './service-coverage.ts';

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
  /** How many services of them all are undecided, each counted once. */
  readonly undecided: number;
  /** Services of the activities that are not one to one services of the edition that the organisation follows. */
  readonly leftOut: readonly string[];
}

/** How the work of peacetime stands on a day (textbook 7.2). */
export function analysePeacetime(organisation: Organisation, today: IsoDate): Peacetime {
  const metrics = metricStandings(organisation, today);
  const suggested = suggestedMetrics(organisation);
  const states = activities.map((activity) => ({
    activity,
    parts: activity.parts.map((part) => ({
      role: part.role,
      part,
      ...coverageOf(organisation, (row) => belongs(row, part, organisation.framework)),
    })),
    metrics: metrics.filter((metric) => metric.activity === activity.id),
    suggested: suggested.filter((metric) => metric.activity === activity.id),
  }));
  const reporting = coverageOf(organisation, ({ id }) => isOneOf(id, reportingServices, organisation.framework));
  const behind = new Set([...states.flatMap(({ parts }) => parts), reporting].flatMap(({ rows }) => rows));
  return {
    activities: states,
    reporting,
    undecided: [...behind].filter(({ scope }) => scope === 'undecided').length,
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

/**
 * The activities that have services in scope, and that nothing shows to work: no value of any metric is there, nor is one overdue,
 * which says as much.
 */
export function unmeasuredActivities({ activities }: Pick<Peacetime, 'activities'>): Activity[] {
  return activities
    .filter((state) => state.parts.some(({ figures }) => figures.inScope > 0))
    .filter((state) => !isRecorded(state) && !state.metrics.some(({ overdue }) => overdue))
    .map(({ activity }) => activity);
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
