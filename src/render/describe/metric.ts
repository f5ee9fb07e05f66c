import type { Metric, MetricStanding } from '../../analysis/metrics.ts';
import { activities, activityById } from '../../reference/peacetime.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  facts,
  flexible,
  left,
  type RowGroup,
  right,
  section,
  table,
  text,
  toned,
} from '../document.ts';
import type { MetricResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { metricName, statusOf, targetText, uncountedLines } from './peacetime/metrics.ts';

type Speech = Speaking<'peacetime' | 'words'>;

/** The metrics in the file and those that could be, or the values of one. */
export function describeMetric(result: MetricResult, speaking: Speech): Document {
  const { organisation, metrics, suggested, one, full } = result;
  const { messages, language } = speaking;
  const { peacetime: words } = messages;
  const title = titleOf(one ? metricName(one, speaking) : words.listTitle, organisation, language);
  if (one) {
    const lines = [activityById(one.activity).name[language], ...uncountedLines([one], speaking)];
    return documentOf(title, lines, [valuesOf(one, speaking)]);
  }
  return documentOf(title, uncountedLines(metrics, speaking), [
    definitions(metrics, (metric) => statusOf(metric, speaking), speaking, latestColumn(speaking)),
    section(words.suggested, [full ? definitions(suggested, () => '', speaking) : idsOf(suggested, speaking)]),
    text(words.addHint, ...(full ? [] : [words.moreHint]), toned('faint', words.judged)),
  ]);
}

/** Only what to type, by activity. */
function idsOf(metrics: readonly Metric[], { messages, language }: Speech) {
  return facts(
    activities
      .map(({ id, name }) => ({
        label: name[language],
        lines: [messages.words.list(metrics.filter(({ activity }) => activity === id).map((metric) => metric.id))],
      }))
      .filter(({ lines }) => lines.some((line) => line !== '')),
  );
}

/** The latest value, where there is room. */
function latestColumn({ messages: { peacetime: words } }: Speech) {
  const column: Column = { ...right(words.latest), in: ['wide', 'page'] };
  return { column, cellOf: ({ latest }: MetricStanding): Cell => ({ number: latest?.value, as: 'measured' }) };
}

/** What metrics are, by activity. */
function definitions<M extends Metric>(
  metrics: readonly M[],
  status: (metric: M) => ReturnType<typeof statusOf>,
  speaking: Speech,
  latest?: { readonly column: Column; readonly cellOf: (metric: M) => Cell },
) {
  const { messages, language } = speaking;
  const { peacetime: words } = messages;
  const groups = activities.map(
    ({ id, name }): RowGroup => ({
      heading: name[language],
      rows: metrics
        .filter(({ activity }) => activity === id)
        .map((metric) => ({
          cells: [
            metric.id,
            metricName(metric, speaking),
            metric.every === undefined ? words.nothing : words.intervals[metric.every],
            ...(latest ? [latest.cellOf(metric)] : []),
            targetText(metric, speaking),
            status(metric),
          ],
        })),
    }),
  );
  return table(
    [
      left('ID'),
      flexible(words.metric),
      left(words.every),
      ...(latest ? [latest.column] : []),
      right(words.target),
      left(words.status),
    ],
    groups,
    { grouping: words.activity },
  );
}

/** All values of a metric, the latest first. */
function valuesOf(metric: MetricStanding, speaking: Speech) {
  const { peacetime: words } = speaking.messages;
  return (
    table(
      [left(words.on), right(words.value), flexible(words.source), flexible(words.note)],
      metric.values
        .toReversed()
        .map(({ on, value, source, note }) => [on, { number: value, as: 'measured' }, source ?? '', note ?? '']),
    ) ?? text(words.noValues)
  );
}
