import { areas, categories, crosswalkKinds, frameworks, phases } from '../reference/index.ts';
import { bilingual, type SchemaContext } from './context.ts';
import { labelled } from './documentation.ts';
import { customIdPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

/** What has to stand in `editions/<id>.yaml`, beside its version. */
export const editionRequired = ['name', 'from'] as const;

/** The ids of services of any edition: the letters stand for the same categories in all of them. */
const listedIdPattern = '^[A-I]-[1-9][0-9]{0,2}$';

const anyId: JsonSchema = { type: 'string', pattern: customIdPattern };

/** The properties of `editions/<id>.yaml`. */
export function editionProperties(context: SchemaContext): Record<string, JsonSchema> {
  const { words } = context;
  const of = (path: Parameters<typeof words.property<'edition'>>[1]) => words.property('edition', path);
  const inEach = { en: of('in.en'), ja: of('in.ja') };
  return {
    name: bilingual(of('name'), inEach),
    from: { ...of('from'), ...words.values(frameworks, ({ name }, language) => name[language]) },
    categories: {
      ...of('categories'),
      ...closed(
        Object.fromEntries(
          categories.map(({ id, name, purpose }) => [id, bilingual(words.named(name, purpose), inEach)]),
        ),
      ),
    },
    services: {
      ...of('services'),
      ...open(listedIdPattern, { ...of('services.entry'), allOf: [{ $ref: '#/definitions/entry' }] }),
    },
    withdrawn: { ...of('withdrawn'), type: 'array', items: { ...of('withdrawn'), ...anyId } },
  };
}

/** One service of `editions/<id>.yaml`. */
export function editionEntry({ words }: SchemaContext): JsonSchema {
  const of = (path: Parameters<typeof words.property<'edition'>>[1]) => words.property('edition', path);
  const inEach = { en: of('in.en'), ja: of('in.ja') };
  const kinds = crosswalkKinds.filter((kind) => kind !== 'withdrawn');
  return closed({
    name: bilingual(of('services.name'), inEach),
    from: { ...of('services.from'), anyOf: [anyId, { type: 'array', items: { ...of('services.from'), ...anyId } }] },
    kind: { ...of('services.kind'), ...words.ownValues('kind', kinds) },
    description: bilingual(of('services.description'), inEach),
    phase: {
      ...of('services.phase'),
      ...words.values(phases, (item, language) => labelled(item.name[language], item.meaning[language], language)),
    },
    area: {
      ...of('services.area'),
      ...words.values(areas, (item, language) => `${item.name[language]} – ${item.who[language]}`),
    },
  });
}
