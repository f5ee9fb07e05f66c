import { isDeepStrictEqual } from 'node:util';
import { dayProblem } from '../../analysis/dates.ts';
import { dateOf, soonToCome } from '../../answers/days.ts';
import { numberOf } from '../../answers/number.ts';
import { saveValue } from '../../answers/save.ts';
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
 * Records a value of a metric for a day, in the place of one that is there for that day; what was said of that goes with it.
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
  const number = numberOf(typed, metric.unit?.[language]);
  if (number === undefined) throw new UserError(words.noNumber(typed), words.noNumberHelp);
  const { fiscalYearStart } = organisation.policy;
  const ahead = on === undefined ? undefined : soonToCome(on, today, fiscalYearStart);
  if (on !== undefined && ahead !== undefined) {
    const past = dateOf(on, today, 'past', fiscalYearStart) ?? ahead;
    throw new UserError(words.yearMissing({ typed: on, ahead, past, today }));
  }
  const day = on === undefined ? today : await pastDay('--on', on, context, fiscalYearStart);
  const why = dayProblem(day, 'assessed', today);
  if (why !== undefined) throw new UserError(words.impossibleDay({ day, why, today }));
  const value: MetricValue =
    source || note ? { value: number, ...(source && { source }), ...(note && { note }) } : number;
  const seen = organisation.metrics[metric.id]?.values?.[day];
  const change = { id: metric.id, on: day, value, seen, name: metric.name[organisation.language ?? language] };
  const changed = await saveValue(folder.path, change, { writer, dryRun }).catch((error: unknown) =>
    saving(folder, messages, metric.id, () => {
      throw error;
    }),
  );
  const what = words.recorded({ metric, on: day });
  const width = stderr.columns ?? 80;
  const text = changed
    ? changesText(what, changesBetween(seen, value), messages, width)
    : forTerminalLine(words.unchanged(what));
  await write(stderr, `${wrap(dryRun ? `${text}\n${words.dryRun}` : text, width)}\n`);
  return exits.clean;
}

/** What is another than before, key by key; what is not said anew of a value goes with it. */
function changesBetween(before: MetricValue | undefined, after: MetricValue) {
  const [was, now] = [before, after].map(
    (value): Readonly<Record<string, unknown>> => (typeof value === 'object' ? { ...value } : { value }),
  );
  return ['value', 'source', 'note']
    .map((key) => ({
      key,
      was: was?.[key],
      now: now?.[key],
      wentAlong: was?.[key] !== undefined && now?.[key] === undefined,
    }))
    .filter((one) => !isDeepStrictEqual(one.was, one.now));
}
