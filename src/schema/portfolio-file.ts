import { confidences } from '../reference/confidences.ts';
import { cycles, scores } from '../reference/index.ts';
import { choice, date, offered, type SchemaContext, servicesOf } from './context.ts';
import { labelled } from './documentation.ts';
import { notBlankPattern, sha256Pattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const text: JsonSchema = { type: 'string', pattern: notBlankPattern };
const asIs = [...scores, 'excluded'] as const;

/** The properties of `portfolio.yaml`. */
export function portfolioProperties(context: SchemaContext): Record<string, JsonSchema> {
  return {
    'assessed-on': { ...context.words.property('portfolio', 'assessed-on'), ...date },
    services: servicesOf('portfolio', context, `{ as-is: ${choice(1, asIs)}, to-be: ${choice(2, scores)} }`),
  };
}

/** One entry of `portfolio.yaml`. */
export function portfolioEntry({ words, organisation }: SchemaContext): JsonSchema {
  const of = (path: Parameters<typeof words.property<'portfolio'>>[1]) => words.property('portfolio', path);
  const score = (key: 'as-is' | 'views.as-is'): JsonSchema => ({
    ...of(key),
    anyOf: [
      words.scores(asIs, ['insource', 'outsource']),
      {
        // Hover shows the title of the branch that matched, not of the property.
        ...of(key),
        ...closed({
          insource: { ...of('as-is.insource'), ...words.scores(scores, ['insource']) },
          outsource: { ...of('as-is.outsource'), ...words.scores(scores, ['outsource']) },
        }),
      },
    ],
  });
  const confidence = words.values(confidences, (item, language) =>
    labelled(item.name[language], item.meaning[language], language),
  );
  const view = closed({
    'as-is': score('views.as-is'),
    on: { ...of('views.on'), ...date },
    confidence: { ...of('views.confidence'), ...confidence },
    note: { ...of('views.note'), ...text },
  });
  const evidence: JsonSchema = {
    ...of('evidence.entry'),
    anyOf: [
      { ...of('evidence.entry'), ...text },
      {
        ...of('evidence.entry'),
        ...closed(
          {
            ref: { ...of('evidence.ref'), ...text },
            on: { ...of('evidence.on'), ...date },
            until: { ...of('evidence.until'), ...date },
            owner: { ...of('evidence.owner'), ...text },
            sha256: { ...of('evidence.sha256'), type: 'string', pattern: sha256Pattern },
          },
          ['ref'],
        ),
      },
    ],
  };
  return closed({
    'as-is': score('as-is'),
    'to-be': { ...of('to-be'), ...words.scores(scores, ['insource', 'outsource']) },
    rationale: { ...of('rationale'), ...text },
    evidence: { ...of('evidence'), type: 'array', items: evidence },
    assessor: { ...of('assessor'), ...text },
    confidence: { ...of('confidence'), ...confidence },
    'assessed-on': { ...of('entry.assessed-on'), ...date },
    note: { ...of('note'), ...text },
    unconfirmed: { ...of('unconfirmed'), ...text },
    action: { ...of('action'), ...text },
    owner: { ...of('owner'), ...offered(organisation?.teams, text) },
    due: { ...of('due'), ...date },
    cycle: {
      ...of('cycle'),
      ...words.values(cycles, (item, language) => labelled(item.name[language], item.meaning[language], language)),
    },
    views: { ...of('views'), ...open(notBlankPattern, { ...of('views.entry'), ...view }) },
  });
}
