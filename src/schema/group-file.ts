import { presets } from '../model/files.ts';
import { entityKinds } from '../reference/entity-kinds.ts';
import { edition, languages, scores } from '../reference/index.ts';
import { ruleSchema } from './cdc-file.ts';
import { bilingual, date, isGroupRule, offered, type SchemaContext } from './context.ts';
import { labelled } from './documentation.ts';
import { notBlankPattern, partyIdPattern, ruleIdPattern, serviceOrCategoryPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

/** What has to stand in `group.yaml`, beside its version. */
export const groupRequired = ['entities'] as const;

/** The properties of `group.yaml`. */
export function groupProperties(context: SchemaContext): Record<string, JsonSchema> {
  const { words, rules, organisation, listed } = context;
  const of = (path: Parameters<typeof words.property<'group'>>[1]) => words.property('group', path);
  const translated = (path: 'group.name' | 'entities.name') =>
    bilingual(of(path), { en: of('in.en'), ja: of('in.ja') });
  const text: JsonSchema = { type: 'string', pattern: notBlankPattern };
  const services = (path: 'entities.decides' | 'entities.sees' | 'require.services'): JsonSchema => ({
    ...of(path),
    type: 'array',
    items: { ...of('service'), ...serviceOrCategory(context) },
  });
  const entity: JsonSchema = {
    ...of('entities.entry'),
    ...closed(
      {
        path: { ...of('entities.path'), ...text },
        kind: {
          ...of('entities.kind'),
          ...words.values(entityKinds, ({ name, meaning }, language) =>
            labelled(name[language], meaning[language], language),
          ),
        },
        name: translated('entities.name'),
        parent: { ...of('entities.parent'), ...offered(organisation?.entities, idOfEntity) },
        decides: services('entities.decides'),
        sees: services('entities.sees'),
        'contract-until': { ...of('entities.contract-until'), ...date },
      },
      ['path', 'kind'],
    ),
  };
  const whom = [
    ...entityKinds.map(({ id, name }) => ({ id, name: languages.map((language) => name[language]).join(' · ') })),
    ...(organisation?.entities ?? []),
  ];
  const about = rules.filter(isGroupRule);
  const configurable =
    about.length === 0
      ? open(ruleIdPattern, ruleSchema(words))
      : closed(Object.fromEntries(about.map((rule) => [rule.id, ruleSchema(words, rule.options)])));
  return {
    group: {
      ...of('group'),
      ...closed({
        name: translated('group.name'),
        language: { ...of('group.language'), ...words.ownValues('language', languages) },
      }),
    },
    entities: { ...of('entities'), ...open(partyIdPattern, entity) },
    require: {
      ...of('require'),
      type: 'array',
      items: {
        ...of('require.entry'),
        ...closed(
          {
            services: services('require.services'),
            'at-least': { ...of('require.at-least'), ...words.scores(scores, ['insource']) },
            of: {
              ...of('require.of'),
              type: 'array',
              items: { ...of('require.of'), ...(listed ? offered(whom, idOfEntity) : idOfEntity) },
            },
          },
          ['services'],
        ),
      },
    },
    preset: { ...of('preset'), ...words.ownValues('preset', presets) },
    rules: { ...of('rules'), ...configurable },
  };
}

const idOfEntity: JsonSchema = { type: 'string', pattern: partyIdPattern };

/** The id of any service or category; those of the framework are offered. Which ids there are, a rule checks. */
function serviceOrCategory({ words, listed }: SchemaContext): JsonSchema {
  const text: JsonSchema = { type: 'string', pattern: serviceOrCategoryPattern };
  if (!listed) return text;
  const known = words.values([...edition.categories, ...edition.services], ({ name }, language) => name[language]);
  return { oneOf: [known, { ...text, not: { enum: known.enum ?? [] } }] };
}
