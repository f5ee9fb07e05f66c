import { assignments, categories, edition, frameworks, levels, scores } from '../reference/index.ts';
import { sectors, sizes } from '../reference/peer-groups.ts';
import type { SchemaContext } from './context.ts';
import { monthPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

/**
 * The ids of the service list, and no others: the validator takes one pattern for all. It is short, since messages quote no
 * more than the beginning of a long one.
 */
const listedIdPattern = `^(?:${categories
  .map(({ id }) => {
    const own = edition.services.filter(({ category }) => category === id);
    const numbers = own.map((service) => service.id.slice(id.length + 1));
    const long = numbers.filter((number) => number.length > 1);
    return `${id}-(?:${[`[${numbers.filter((number) => number.length === 1).join('')}]`, ...long].join('|')})`;
  })
  .join('|')})$`;

/** What has to stand in a file to share, beside its version. */
export const shareRequired = ['framework', 'services'] as const;

/** The properties of a file to share: nothing in it can say whose it is, so that no text of anybody's choice fits in. */
export function shareProperties({ words, listed }: SchemaContext): Record<string, JsonSchema> {
  const of = (path: Parameters<typeof words.property<'share'>>[1]) => words.property('share', path);
  const entry: JsonSchema = { allOf: [{ $ref: '#/definitions/entry' }] };
  const { services } = edition;
  return {
    framework: {
      ...of('framework'),
      ...words.values(frameworks, ({ name }, language) => name[language]),
    },
    month: { ...of('month'), type: 'string', pattern: monthPattern },
    size: { ...of('size'), ...words.values(sizes, ({ name }, language) => name[language]) },
    sector: { ...of('sector'), ...words.values(sectors, ({ name }, language) => name[language]) },
    services: {
      ...of('services'),
      ...(listed
        ? closed(Object.fromEntries(services.map((service) => [service.id, { ...words.service(service), ...entry }])))
        : open(listedIdPattern, entry)),
    },
  };
}

/** What is shared of one service. */
export function shareEntry({ words }: SchemaContext): JsonSchema {
  const asIs = words.property('portfolio', 'as-is');
  return closed({
    level: { ...words.property('catalog', 'level'), ...words.values(levels, ({ name }, language) => name[language]) },
    assignment: {
      ...words.property('profile', 'assignment'),
      ...words.values(assignments, ({ name }, language) => name[language]),
    },
    'as-is': {
      ...asIs,
      anyOf: [
        words.scores([...scores, 'excluded'], ['insource', 'outsource']),
        {
          ...asIs,
          ...closed({
            insource: { ...words.property('portfolio', 'as-is.insource'), ...words.scores(scores, ['insource']) },
            outsource: { ...words.property('portfolio', 'as-is.outsource'), ...words.scores(scores, ['outsource']) },
          }),
        },
      ],
    },
    'to-be': { ...words.property('portfolio', 'to-be'), ...words.scores(scores, ['insource', 'outsource']) },
  });
}
