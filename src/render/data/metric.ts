import type { Metric, MetricStanding, Recorded, Uncounted } from '../../analysis/metrics.ts';
import type { MetricResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { type Records, recordsOf } from './records.ts';
import type { MetricDefinitionJson, MetricJson, StandingJson } from './schema/metric.ts';

/** The metrics as `schemas/metric-report.schema.json` describes them. */
export function metricJson({ organisation, metrics, suggested, one }: MetricResult): MetricJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    metrics: (one ? [one] : metrics).map(standingJson),
    suggested: one ? [] : suggested.map(definitionJson),
  };
}

function definitionJson({
  id,
  activity,
  name,
  unit,
  better,
  every,
  target,
  service,
  known,
}: Metric): MetricDefinitionJson {
  return {
    id,
    activity,
    name,
    unit: unit ?? null,
    better,
    every: every ?? null,
    target: target ?? null,
    service: service ?? null,
    suggested: known,
  };
}

export function standingJson(metric: MetricStanding): StandingJson {
  return {
    ...definitionJson(metric),
    values: metric.values.map(recordedJson),
    'not-counted': metric.uncounted.map((one) => ({ ...recordedJson(one), why: one.why })),
    latest: metric.latest ? recordedJson(metric.latest) : null,
    reached: metric.reached ?? null,
    'missed-twice': metric.missedTwice,
    overdue: metric.overdue,
  };
}

function recordedJson({ on, value, source, note }: Recorded): StandingJson['values'][number] {
  return { date: on, value, source: source ?? null, note: note ?? null };
}

/** One record per value; a metric without any has one all the same, and so has each that is only suggested. */
export function metricRecords({ metrics, suggested, one }: MetricResult, { language }: Speaking<never>): Records {
  const recorded = (one ? [one] : metrics).flatMap((metric) => {
    const values = [...metric.values, ...metric.uncounted];
    return values.length === 0 ? [{ metric }] : values.map((value) => ({ metric, value }));
  });
  const all: readonly { readonly metric: Metric; readonly value?: Recorded & Partial<Uncounted> }[] = [
    ...recorded,
    ...(one ? [] : suggested.map((metric) => ({ metric }))),
  ];
  const inFile = new Set(metrics.map(({ id }) => id));
  return recordsOf<(typeof all)[number]>(
    {
      metric: ({ metric }) => metric.id,
      activity: ({ metric }) => metric.activity,
      name: ({ metric }) => metric.name[language],
      unit: ({ metric }) => metric.unit?.[language],
      better: ({ metric }) => metric.better,
      every: ({ metric }) => metric.every,
      target: ({ metric }) => metric.target,
      service: ({ metric }) => metric.service,
      'in-file': ({ metric }) => inFile.has(metric.id),
      date: ({ value }) => value?.on,
      value: ({ value }) => value?.value,
      source: ({ value }) => value?.source,
      note: ({ value }) => value?.note,
      'not-counted': ({ value }) => value?.why,
    },
    all,
  );
}
