import { intervals } from '../model/files.ts';
import { edition, languages } from '../reference/index.ts';
import { activities, directions, knownMetrics } from '../reference/peacetime.ts';
import { bilingual, offered, type SchemaContext } from './context.ts';
import { labelled } from './documentation.ts';
import { customIdPattern, dayPattern, notBlankPattern, partyIdPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const text: JsonSchema = { type: 'string', pattern: notBlankPattern };
const figure: JsonSchema = { type: 'number' };

/** The properties of `metrics.yaml`. */
export function metricsProperties({ words, listed }: SchemaContext): Record<string, JsonSchema> {
  const entry: JsonSchema = { allOf: [{ $ref: '#/definitions/entry' }] };
  const known = knownMetrics.map((metric) => [metric.id, { ...words.metric(metric), ...entry }] as const);
  const own = { ...words.property('metrics', 'metrics.entry'), ...entry };
  return {
    metrics: {
      ...words.property('metrics', 'metrics'),
      ...open(partyIdPattern, own, listed ? Object.fromEntries(known) : {}),
    },
  };
}

/** One entry of `metrics.yaml`. */
export function metricEntry({ words, organisation, listed }: SchemaContext): JsonSchema {
  const of = (path: Parameters<typeof words.property<'metrics'>>[1]) => words.property('metrics', path);
  const inEach = { en: of('name.en'), ja: of('name.ja') };
  const [first = 'en'] = [organisation?.language, ...languages].filter((language) => language !== undefined);
  const services = [...(organisation?.framework ?? edition).services, ...(organisation?.custom ?? [])].map((one) => ({
    id: one.id,
    ...(one.name && { name: one.name[first] }),
  }));
  const id: JsonSchema = { type: 'string', pattern: customIdPattern };
  const value: JsonSchema = {
    ...of('value'),
    anyOf: [
      { ...of('value'), ...figure },
      {
        ...of('value'),
        ...closed(
          {
            value: { ...of('value.value'), ...figure },
            source: { ...of('value.source'), ...text },
            note: { ...of('value.note'), ...text },
          },
          ['value'],
        ),
      },
    ],
  };
  return closed({
    name: bilingual(of('name'), inEach),
    unit: bilingual(of('unit'), inEach),
    better: { ...of('better'), ...words.ownValues('better', directions) },
    activity: {
      ...of('activity'),
      ...words.values(activities, (one, language) => labelled(one.name[language], one.meaning[language], language)),
    },
    service: { ...of('service'), ...(listed ? offered(services, id) : id) },
    every: { ...of('every'), ...words.ownValues('every', intervals) },
    target: { ...of('target'), ...figure },
    values: { ...of('values'), ...open(dayPattern, value) },
  });
}
