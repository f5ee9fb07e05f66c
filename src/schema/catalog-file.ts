import { aside } from '../messages/aside.ts';
import { areas, categories, type Language, levels, phases, reasons, type Text } from '../reference/index.ts';
import { bilingual, choice, date, type SchemaContext, servicesOf } from './context.ts';
import { labelled } from './documentation.ts';
import { customIdPattern, notBlankPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const text: JsonSchema = { type: 'string', pattern: notBlankPattern };

/** The properties of `catalog.yaml`. */
export function catalogProperties(context: SchemaContext): Record<string, JsonSchema> {
  const { words } = context;
  const of = (path: Parameters<typeof words.property<'catalog'>>[1]) => words.property('catalog', path);
  const translated = (path: 'custom.name' | 'custom.description') =>
    bilingual(of(path), { en: of(`${path}.en`), ja: of(`${path}.ja`) });
  const own = closed(
    {
      category: {
        ...of('custom.category'),
        ...words.values(categories, (item, language) => described(item.name, item.purpose, language)),
      },
      name: translated('custom.name'),
      description: translated('custom.description'),
      phase: {
        ...of('custom.phase'),
        ...words.values(phases, (item, language) => described(item.name, item.meaning, language)),
      },
      area: { ...of('custom.area'), ...areaValues(context) },
    },
    ['category', 'name'],
  );
  const ids = categories.map(({ id }) => id);
  const body = { '${1:X-1}': { category: choice(2, ids), name: '$3' } };
  return {
    services: servicesOf(
      'catalog',
      context,
      `{ level: ${choice(
        1,
        levels.map(({ id }) => id),
      )} }`,
    ),
    custom: {
      ...of('custom'),
      defaultSnippets: [{ label: 'X-1: …', description: of('custom.entry').description, body }],
      ...open(customIdPattern, { ...of('custom.entry'), ...own }),
    },
  };
}

/** One entry of `catalog.yaml`. */
export function catalogEntry(context: SchemaContext): JsonSchema {
  const { words } = context;
  const of = (path: Parameters<typeof words.property<'catalog'>>[1]) => words.property('catalog', path);
  return closed({
    level: {
      ...of('level'),
      ...words.values(levels, ({ name, priorityWord, meaning }, language) => {
        const word = priorityWord[language];
        const said = word === '–' || word === name[language] ? name[language] : aside(name[language], word, language);
        return labelled(said, meaning[language], language);
      }),
    },
    reason: {
      ...of('reason'),
      ...words.values(reasons, (item, language) => described(item.name, item.meaning, language)),
    },
    rationale: { ...of('rationale'), ...text },
    'decided-by': { ...of('decided-by'), ...text },
    'review-by': { ...of('review-by'), ...date },
    area: { ...of('area'), ...areaValues(context) },
  });
}

function areaValues({ words }: SchemaContext): JsonSchema {
  return words.values(areas, (item, language) => `${item.name[language]} – ${item.who[language]}`);
}

function described(name: Text, meaning: Text, language: Language): string {
  return labelled(name[language], meaning[language], language);
}
