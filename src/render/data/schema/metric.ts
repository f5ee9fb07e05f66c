import { uncountedReasons } from '../../../analysis/metrics.ts';
import { intervals } from '../../../model/files.ts';
import { activities, directions } from '../../../reference/peacetime.ts';
import { about, choice, flag, list, number, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, head, idsOf, words } from './parts.ts';

const metricKeys = {
  id: text('Id of the metric.'),
  activity: choice('The activity that it shows to work (textbook 7.2).', idsOf(activities)),
  name: about('Name of the metric.', words),
  unit: about('What is counted, or null.', orNull(words)),
  better: choice('Which direction is better.', directions),
  every: orNull(choice('How often it is to be recorded, or null.', intervals)),
  target: orNull(number('The value to reach, or null.')),
  service: orNull(text('Id of the service that it is about, or null.')),
  suggested: flag('Whether it is one that cdc suggests, rather than one of the organisation’s own.'),
};

const value = {
  date: day('When it was measured.'),
  value: number('What was measured.'),
  source: orNull(text('Where the value comes from, or null.')),
  note: orNull(text('A note, or null.')),
};
const recorded = record(value);

const metric = record(metricKeys);
export type MetricDefinitionJson = Of<typeof metric>;

/** A metric and how it stands. */
export const standing = record({
  ...metricKeys,
  values: list('Its values, earliest first, without those that are not counted.', recorded),
  'not-counted': list(
    'Values that cannot have been measured, and count in no figure.',
    record({
      ...value,
      why: choice('Why: its date is in the future, or the metric cannot have it.', uncountedReasons),
    }),
  ),
  latest: about('Its latest value, or null.', orNull(recorded)),
  reached: orNull(flag('Whether the latest value reaches the target; null without either.')),
  'missed-twice': flag('Whether the two latest values both miss the target.'),
  overdue: flag('Whether there is no value from the last complete period or later.'),
});
export type StandingJson = Of<typeof standing>;

export const metricReport = record({
  ...head,
  metrics: list('The metrics in metrics.yaml, or the one that was asked for.', standing),
  suggested: list('The suggested metrics that are not in metrics.yaml; none if one metric was asked for.', metric),
});
export type MetricJson = Of<typeof metricReport>;
