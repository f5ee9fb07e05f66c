import { flowSteps, scenarios } from '../reference/incident-flow.ts';
import { edition } from '../reference/index.ts';
import { bilingual, offering, type SchemaContext } from './context.ts';
import { customIdPattern, notBlankPattern } from './format.ts';
import { closed, type JsonSchema } from './json-schema.ts';

/** What has to stand in `scenarios/<id>.yaml`, beside its version. */
export const scenarioRequired = ['name'] as const;

/** The properties of `scenarios/<id>.yaml`. */
export function scenarioProperties(context: SchemaContext): Record<string, JsonSchema> {
  const { words, listed } = context;
  const of = (path: Parameters<typeof words.property<'scenario'>>[1]) => words.property('scenario', path);
  const translated = (path: 'name' | 'description' | 'steps.note' | 'steps.inject' | 'questions.ask') =>
    bilingual(of(path), { en: of('in.en'), ja: of('in.ja') });
  const services = (path: 'steps.services' | 'steps.less' | 'questions.services'): JsonSchema => ({
    ...of(path),
    type: 'array',
    // An empty list would look as if it took something away, and a question that nothing answers as if it were asked.
    minItems: 1,
    items: { ...of('service'), ...anyService(context) },
  });
  const text: JsonSchema = { type: 'string', pattern: notBlankPattern };
  const known = words.values(scenarios, ({ name }, language) => name[language]);
  const steps = words.values(flowSteps, ({ name }, language) => name[language]);
  const step = closed({
    services: services('steps.services'),
    less: services('steps.less'),
    note: translated('steps.note'),
    inject: translated('steps.inject'),
  });
  return {
    name: translated('name'),
    description: translated('description'),
    'based-on': { ...of('based-on'), default: 'base', ...(listed ? offering(known, text) : text) },
    steps: {
      ...of('steps'),
      ...closed(
        Object.fromEntries(flowSteps.map(({ id, name, meaning }) => [id, { ...words.named(name, meaning), ...step }])),
      ),
    },
    questions: {
      ...of('questions'),
      type: 'array',
      items: {
        ...of('questions.entry'),
        ...closed(
          {
            ask: translated('questions.ask'),
            services: services('questions.services'),
            step: { ...of('questions.step'), ...steps },
          },
          ['ask', 'services'],
        ),
      },
    },
  };
}

/** The id of any service; the listed ones and the organisation's own are offered. Which ids there are, a rule checks. */
function anyService({ words, listed, organisation }: SchemaContext): JsonSchema {
  const text: JsonSchema = { type: 'string', pattern: customIdPattern };
  if (!listed) return text;
  const all = [...(organisation?.framework ?? edition).services, ...(organisation?.custom ?? [])];
  return offering(
    words.values(all, ({ id, name }, language) => name?.[language] ?? id),
    text,
  );
}
