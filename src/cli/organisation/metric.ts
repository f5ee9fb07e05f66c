import { type MetricStanding, metricStandings, suggestedMetrics } from '../../analysis/metrics.ts';
import { allCalled, wordsFor } from '../../answers/spoken.ts';
import { didYouMean, type Words } from '../../messages/index.ts';
import type { IsoDate } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import { languages } from '../../reference/index.ts';
import { metricName } from '../../render/describe/peacetime/metrics.ts';
import { UserError } from '../program/errors.ts';

/**
 * The metric that a user names, by its id or its name in either language, also with its unit as lists have it: one of the organisation's, or a suggested one.
 *
 * @param others what else could be meant where the word stands
 * @throws {UserError} for one that there is not, that its file does not define, or whose name others have too
 */
export function namedMetric(
  word: string,
  organisation: Organisation,
  today: IsoDate,
  { peacetime: words }: Words<'peacetime'>,
  others: readonly string[] = [],
): MetricStanding {
  const all = [...metricStandings(organisation, today), ...suggestedMetrics(organisation)];
  const exact = all.filter(({ id }) => id === word);
  const [metric, ...rest] = exact.length > 0 ? exact : allCalled(word, all, wordsOf);
  if (metric && rest.length === 0) return metric;
  if (metric) {
    const ids = [metric, ...rest].map(({ id }) => id);
    throw new UserError(words.ambiguousMetric(word, ids), words.ambiguousMetricHelp);
  }
  if (Object.hasOwn(organisation.metrics, word)) {
    throw new UserError(words.undefinedMetric(word), words.undefinedMetricHelp);
  }
  const names = all.flatMap(({ id, name }) =>
    [id, ...languages.map((language) => name[language])].map((one) => ({ id, one })),
  );
  const near = didYouMean(word, [...names.map(({ one }) => one), ...others]);
  throw new UserError(
    words.unknownMetric(word, names.find(({ one }) => one === near)?.id ?? near),
    words.unknownMetricHelp(all.map(({ id }) => id)),
  );
}

/** What a metric is called, also as lists show it: `Systems with current patches (%)`. */
function wordsOf(metric: MetricStanding): readonly string[] {
  return [...wordsFor(metric), ...languages.map((language) => metricName(metric, { language }))];
}
