import { bilingual } from '../model/bilingual.ts';
import { monthsBefore } from '../model/date.ts';
import type { Interval, IsoDate, MetricEntry } from '../model/files.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Text } from '../reference/index.ts';
import { type ActivityId, activities, type Direction, knownMetric, knownMetrics } from '../reference/peacetime.ts';
import { periodOf } from './period.ts';

/** A value of a metric. */
export interface Recorded {
  readonly on: IsoDate;
  readonly value: number;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** What a metric is: as the file defines it, and where it says nothing, as the suggestion of that id does. */
export interface Metric {
  readonly id: string;
  readonly name: Text;
  readonly unit: Text | undefined;
  readonly better: Direction;
  readonly activity: ActivityId;
  readonly service: string | undefined;
  readonly every: Interval | undefined;
  readonly target: number | undefined;
  /** Whether it is one of those that this project suggests from textbook 7.2. */
  readonly known: boolean;
}

/** Why a value counts nowhere: it cannot have been measured. */
export const uncountedReasons = ['future', 'negative', 'above-all'] as const;
export type UncountedReason = (typeof uncountedReasons)[number];
export type Uncounted = Recorded & { readonly why: UncountedReason };

/** How a metric stands on a day, by the values that can have been measured. */
export interface MetricStanding extends Metric {
  /** Earliest first. */
  readonly values: readonly Recorded[];
  /** Values that no figure is made of, earliest first. */
  readonly uncounted: readonly Uncounted[];
  readonly latest: Recorded | undefined;
  /** Whether the latest value reaches the target; undefined without either. */
  readonly reached: boolean | undefined;
  /** Whether the two latest values both miss the target. */
  readonly missedTwice: boolean;
  /** Whether there is no value of the last complete period or later. */
  readonly overdue: boolean;
  /** The last value of each period since the first value, at most the last 60; undefined for a period without one. */
  readonly series: readonly (number | undefined)[];
  /** The lowest and the highest of the series; 0 without any. */
  readonly scale: readonly [number, number];
}

/** An entry that is neither suggested nor defined, and what its definition lacks. */
export interface UndefinedMetric {
  readonly id: string;
  readonly missing: readonly (keyof MetricEntry)[];
}

const definition = ['name', 'activity', 'better'] as const satisfies readonly (keyof MetricEntry)[];
const months: Readonly<Record<Interval, number>> = { month: 1, quarter: 3, year: 12 };
const mostPeriods = 60;

/** The entries of `metrics.yaml` that nothing defines: their values count nowhere. */
export function undefinedMetrics({ metrics }: Pick<Organisation, 'metrics'>): UndefinedMetric[] {
  return Object.entries(metrics).flatMap(([id, entry]) => {
    const missing = knownMetric(id) ? [] : definition.filter((key) => entry[key] === undefined);
    return missing.length === 0 ? [] : [{ id, missing }];
  });
}

/** The metrics that are suggested and not in the file, each as one that has no value. */
export function suggestedMetrics({ metrics }: Pick<Organisation, 'metrics'>): MetricStanding[] {
  return knownMetrics.flatMap(({ id }) => {
    const metric = Object.hasOwn(metrics, id) ? undefined : metricOf(id, {});
    const nothing = {
      values: [],
      uncounted: [],
      latest: undefined,
      reached: undefined,
      missedTwice: false,
      series: [],
    };
    // Nobody has said that it is to be recorded.
    return metric ? [{ ...metric, ...nothing, overdue: false, scale: [0, 0] as const }] : [];
  });
}

/** Every metric that is recorded or meant to be: by activity, first the suggested ones, then those of the organisation's own. */
export function metricStandings(organisation: Organisation, today: IsoDate): MetricStanding[] {
  const { metrics, policy } = organisation;
  const ids = [...knownMetrics.map(({ id }) => id), ...Object.keys(metrics).filter((id) => !knownMetric(id))];
  const all = ids.flatMap((id) => {
    const entry = Object.hasOwn(metrics, id) ? metrics[id] : undefined;
    const metric = entry && metricOf(id, entry);
    return metric && entry ? [standingOf(metric, entry, today, policy.fiscalYearStart)] : [];
  });
  return activities.flatMap(({ id }) => all.filter(({ activity }) => activity === id));
}

/** Whether a value reaches a target: at least it where higher is better, at most it where lower is. */
export function reaches(value: number, target: number, better: Direction): boolean {
  return better === 'higher' ? value >= target : value <= target;
}

/**
 * Why a value of a metric cannot have been measured: the suggested ones count something, or are a part of it. What the
 * others measure, nobody knows.
 */
export function valueProblem(metric: Metric, value: number): 'negative' | 'above-all' | undefined {
  if (!metric.known) return undefined;
  if (value < 0) return 'negative';
  return isPercentage(metric) && value > 100 ? 'above-all' : undefined;
}

/** Whether a value may be a part of 1 where a percentage is meant: `0.95` for 95%. */
export function isMaybeShare(metric: Metric, value: number): boolean {
  return isPercentage(metric) && value > 0 && value <= 1;
}

function isPercentage({ unit }: Metric): boolean {
  return unit !== undefined && Object.values(unit).some((one) => one.normalize('NFKC') === '%');
}

function metricOf(id: string, entry: MetricEntry): Metric | undefined {
  const known = knownMetric(id);
  const [better, activity] = [entry.better ?? known?.better, entry.activity ?? known?.activity];
  const name = entry.name === undefined ? known?.name : bilingual(entry.name, id);
  if (better === undefined || activity === undefined || name === undefined) return undefined;
  const unit = entry.unit === undefined ? known?.unit : bilingual(entry.unit, '');
  const { service, target, every = known?.every } = entry;
  return { id, name, unit, better, activity, service, every, target, known: known !== undefined };
}

function standingOf(metric: Metric, entry: MetricEntry, today: IsoDate, yearStart: number): MetricStanding {
  const why = ({ on, value }: Recorded): UncountedReason | undefined =>
    on > today ? 'future' : valueProblem(metric, value);
  const all = recordedIn(entry);
  const values = all.filter((one) => why(one) === undefined);
  const uncounted = all.flatMap((one) => {
    const reason = why(one);
    return reason === undefined ? [] : [{ ...one, why: reason }];
  });
  const latest = values.at(-1);
  const missed = values.slice(-2).map(({ value }) => isMissed(metric, value));
  const { every } = metric;
  const series = seriesOf(values, every, today, yearStart);
  const numbers = series.filter((value) => value !== undefined);
  return {
    ...metric,
    values,
    uncounted,
    latest,
    reached: latest === undefined || metric.target === undefined ? undefined : !isMissed(metric, latest.value),
    missedTwice: missed.length === 2 && missed.every(Boolean),
    overdue: every !== undefined && isOverdue(latest, every, today, yearStart),
    series,
    scale: numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)],
  };
}

function isMissed({ target, better }: Metric, value: number): boolean {
  return target !== undefined && !reaches(value, target, better);
}

/** The values of an entry, earliest first. */
export function recordedIn({ values = {} }: MetricEntry): Recorded[] {
  return Object.entries(values)
    .map(([on, said]) => {
      const { value, source, note } = typeof said === 'number' ? { value: said } : { source: undefined, ...said };
      return { on, value, source, note: note as string | undefined };
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function isOverdue(latest: Recorded | undefined, every: Interval, today: IsoDate, yearStart: number): boolean {
  if (latest === undefined) return true;
  const due = periodOf(monthsBefore(today, months[every]), every, yearStart);
  return periodOf(latest.on, every, yearStart) < due;
}

/** Without an interval, the values themselves. */
function seriesOf(
  values: readonly Recorded[],
  every: Interval | undefined,
  today: IsoDate,
  yearStart: number,
): (number | undefined)[] {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return [];
  if (every === undefined) return values.slice(-mostPeriods).map(({ value }) => value);
  const byPeriod = new Map(values.map(({ on, value }) => [periodOf(on, every, yearStart), value]));
  const begin = periodOf(first.on, every, yearStart);
  // What is due and not there is a gap that shows; the present period may still get its value.
  const due = monthsBefore(today, months[every]);
  const end = last.on > due ? last.on : due;
  const series: (number | undefined)[] = [];
  for (let back = 0; back < mostPeriods; back += 1) {
    const period = periodOf(monthsBefore(end, back * months[every]), every, yearStart);
    if (period < begin) break;
    series.unshift(byPeriod.get(period));
  }
  return series;
}
