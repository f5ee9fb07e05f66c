import type { Metric, MetricStanding } from '../../../analysis/metrics.ts';
import { isRecorded, type Peacetime } from '../../../analysis/peacetime.ts';
import { aside } from '../../../messages/aside.ts';
import { activityById } from '../../../reference/peacetime.ts';
import {
  type Block,
  type Cell,
  type Column,
  flexible,
  type Inline,
  left,
  right,
  type Toned,
  table,
  text,
  toned,
} from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { figure } from '../../figures.ts';
import type { Speaking } from '../../speaking.ts';

type Speech = Speaking<'peacetime' | 'words'>;

/** The metrics in the file as figures and trend, and of which activities none is recorded. */
export function metricBlocks({ activities, undefinedMetrics }: Peacetime, speaking: Speech): (Block | undefined)[] {
  const { messages, language } = speaking;
  const { peacetime: words } = messages;
  const silent = activities.filter((state) => !isRecorded(state)).map(({ activity }) => activity.name[language]);
  const lines: Inline[] = [
    ...uncountedLines(
      activities.flatMap(({ metrics }) => metrics),
      speaking,
    ),
    ...(silent.length === 0 ? [] : [toned('warn', words.nothingRecorded(silent, activities.length))]),
    ...(undefinedMetrics.length === 0 ? [] : [toned('bad', words.undefined(undefinedMetrics.map(({ id }) => id)))]),
  ];
  return [
    standingTable(
      activities.flatMap(({ metrics }) => metrics),
      speaking,
    ),
    lines.length === 0 ? undefined : text(...lines),
  ];
}

/** How many values that are not counted a line names. */
const uncountedNamed = 5;

/** Which values count nowhere, and why: no one is to wonder where they are. */
export function uncountedLines(
  metrics: readonly MetricStanding[],
  { messages: { peacetime: words } }: Speech,
): Inline[] {
  const all = metrics.flatMap(({ id, uncounted }) =>
    uncounted.map(({ on, value, why }) =>
      words.valueNotCounted({ metric: id, on, value: figure(value, 'measured'), why }),
    ),
  );
  if (all.length === 0) return [];
  const shown = all.slice(0, uncountedNamed);
  return [toned('bad', words.notCounted(shown, all.length - shown.length))];
}

function standingTable(metrics: readonly MetricStanding[], speaking: Speech) {
  const { peacetime: words } = speaking.messages;
  const onPage = (heading: Raw): Column => ({ ...left(heading), in: ['page'] });
  return table(
    [
      onPage(words.activity),
      flexible(words.metric),
      left(words.trend),
      right(words.latest),
      { ...left(words.on), in: ['wide', 'page'] },
      right(words.target),
      left(words.status),
    ],
    metrics.map((metric) => [
      activityById(metric.activity).name[speaking.language],
      metricName(metric, speaking),
      trendCell(metric),
      { number: metric.latest?.value, as: 'measured' },
      metric.latest?.on ?? words.nothing,
      targetText(metric, speaking),
      statusOf(metric, speaking),
    ]),
    { legend: words.trendLegend, several: words.several },
  );
}

export function trendCell({ series, scale }: MetricStanding): Cell {
  return series.length === 0 ? '' : { spark: series, scale };
}

/** `Systems with current patches (%)`; the unit is left out where the name says it: `Alerts sent`. */
export function metricName({ name, unit }: Pick<Metric, 'name' | 'unit'>, { language }: Pick<Speech, 'language'>): Raw {
  const [own, of = ''] = [name[language], unit?.[language]];
  return own.toLowerCase().includes(of.toLowerCase()) ? own : aside(own, of, language);
}

export function targetText({ target, better }: Metric, { messages: { peacetime } }: Speech): Raw {
  if (target === undefined) return peacetime.nothing;
  const shown = figure(target, 'measured');
  return better === 'higher' ? peacetime.atLeast(shown) : peacetime.atMost(shown);
}

/** Whether the target is reached, and whether the latest value is still of now. */
export function statusOf(metric: MetricStanding, { messages: { peacetime: words } }: Speech): Inline {
  const { latest, overdue } = metric;
  if (latest === undefined) return { text: words.notRecorded, tone: overdue ? 'bad' : 'warn' };
  const result = resultOf(metric, words);
  return overdue ? { text: words.andOverdue(result.text), tone: 'bad' } : result;
}

function resultOf({ reached, missedTwice }: MetricStanding, words: Speech['messages']['peacetime']): Toned {
  if (reached === undefined) return { text: words.noTarget, tone: 'faint' };
  if (reached) return { text: words.reached, tone: 'good' };
  return missedTwice ? { text: words.missedTwice, tone: 'bad' } : { text: words.missed, tone: 'warn' };
}
