import { isDeepStrictEqual } from 'node:util';
import { dayProblem } from '../../analysis/dates.ts';
import { isMaybeShare, type MetricStanding, valueProblem } from '../../analysis/metrics.ts';
import { dateOf, soonToCome } from '../../answers/days.ts';
import { numberOf, saysUnit, withPoint } from '../../answers/number.ts';
import { saveValue } from '../../answers/save.ts';
import type { Words } from '../../messages/index.ts';
import type { MetricValue } from '../../model/files.ts';
import { forTerminalLine } from '../../render/escape.ts';
import { wrap } from '../../render/width.ts';
import { namedMetric } from '../organisation/metric.ts';
import { openOrganisation } from '../organisation/open.ts';
import type { CommandContext } from '../program/command.ts';
import { type Exit, exits, UserError } from '../program/errors.ts';
import { pastDay } from '../program/options.ts';
import { write } from '../terminal/io.ts';
import { changesText } from './changes.ts';
import { saving } from './saving.ts';
import { writer } from './writer.ts';

/** A value as it is typed. */
export interface TypedValue {
  readonly word: string;
  readonly value: string;
  readonly on?: string;
  readonly source?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

/**
 * Records a value of a metric for a day, in the place of one that is there for that day; what was said of that goes with it,
 * unless it is the same value.
 *
 * @throws {UserError}
 */
export async function addValue(
  { word, value: typed, on, source, note, dryRun = false }: TypedValue,
  context: CommandContext<'answers' | 'peacetime' | 'problems'>,
): Promise<Exit> {
  const { folder, organisation, language, messages } = await openOrganisation(context);
  const { today, stderr } = context.io;
  const { peacetime: words } = messages;
  const metric = namedMetric(word, organisation, today, messages);
  const units = Object.values(metric.unit ?? {});
  const number = typedNumber(typed, metric, units, words);
  const { fiscalYearStart } = organisation.policy;
  const ahead = on === undefined ? undefined : soonToCome(on, today, fiscalYearStart);
  if (on !== undefined && ahead !== undefined) {
    const past = dateOf(on, today, 'past', fiscalYearStart) ?? ahead;
    throw new UserError(words.yearMissing({ typed: on, ahead, past, today }));
  }
  const day = on === undefined ? today : await pastDay('--on', on, context, fiscalYearStart);
  const why = dayProblem(day, 'assessed', today);
  if (why !== undefined) throw new UserError(words.impossibleDay({ day, why, today }));
  const seen = organisation.metrics[metric.id]?.values?.[day];
  const value = valueWith(number, { source, note }, seen);
  const change = { id: metric.id, on: day, value, seen, name: metric.name[organisation.language ?? language] };
  const changed = await saveValue(folder.path, change, { writer, dryRun }).catch((error: unknown) =>
    saving(folder, messages, metric.id, () => {
      throw error;
    }),
  );
  const what = words.recorded({ metric, on: day });
  const width = stderr.columns ?? 80;
  const text = changed
    ? changesText(what, changesBetween(seen, value, words), messages, width)
    : forTerminalLine(words.unchanged(what));
  const doubt =
    isMaybeShare(metric, number) && !saysUnit(typed, units) ? forTerminalLine(words.maybeShare(number)) : '';
  const lines = [text, doubt, dryRun ? words.dryRun : ''].filter((line) => line !== '');
  await write(stderr, `${wrap(lines.join('\n'), width)}\n`);
  return exits.clean;
}

/** The number that is typed, if the metric can have it. */
function typedNumber(
  typed: string,
  metric: MetricStanding,
  units: readonly string[],
  words: Words<'peacetime'>['peacetime'],
): number {
  const number = numberOf(typed, units);
  if (number === undefined) {
    const pointed = withPoint(typed, units);
    const help = pointed === undefined ? words.noNumberHelp : words.decimalPoint(pointed);
    throw new UserError(words.noNumber(typed), help);
  }
  const why = valueProblem(metric, number);
  if (why !== undefined) throw new UserError(words.impossibleValue[why](metric, number));
  return number;
}

/** A number with what is said of it now, or was said of the same number before; empty words take that back. */
function valueWith(
  value: number,
  said: { readonly [key in 'source' | 'note']: string | undefined },
  seen: MetricValue | undefined,
): MetricValue {
  const before = typeof seen === 'object' && seen.value === value ? seen : undefined;
  const [source, note] = [said.source ?? before?.source, said.note ?? before?.note];
  return source || note ? { value, ...(source && { source }), ...(note && { note }) } : value;
}

/** What is another than before, key by key; what is not said anew of a value goes with it. */
function changesBetween(before: MetricValue | undefined, after: MetricValue, words: Words<'peacetime'>['peacetime']) {
  const [was, now] = [before, after].map(
    (value): Readonly<Record<string, unknown>> => (typeof value === 'object' ? { ...value } : { value }),
  );
  return (['value', 'source', 'note'] as const)
    .map((key) => ({
      key: words[key].toLowerCase(),
      was: was?.[key],
      now: now?.[key],
      wentAlong: was?.['value'] !== now?.['value'] && was?.[key] !== undefined && now?.[key] === undefined,
    }))
    .filter((one) => !isDeepStrictEqual(one.was, one.now));
}
