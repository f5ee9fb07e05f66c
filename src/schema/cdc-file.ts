import { presets } from '../model/files.ts';
import { defaultPolicy } from '../model/organisation.ts';
import { edition, languages, patterns } from '../reference/index.ts';
import { bilingual, type DescribedRule, date, type SchemaContext } from './context.ts';
import { partyIdPattern, ruleIdPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const severities = ['error', 'warning', 'info', 'off'] as const;

/** The properties of `cdc.yaml`. */
export function cdcProperties({ words, rules }: SchemaContext): Record<string, JsonSchema> {
  const of = (path: Parameters<typeof words.property<'cdc'>>[1]) => words.property('cdc', path);
  const pattern = words.values(patterns, (item, language) => `${item.name[language]} – ${item.meaning[language]}`);
  const translated = (path: 'organization.name' | 'teams.name' | 'providers.name') =>
    bilingual(of(path), { en: of('name.en'), ja: of('name.ja') });
  const severity = words.ownValues('severity', severities);
  const ruleSchema = ({ options = {} }: DescribedRule): JsonSchema => {
    const numbers = Object.entries(options).map(([name, value]) => [
      name,
      { type: 'number', minimum: 0, default: value },
    ]);
    return {
      ...of('rules.entry'),
      anyOf: [
        { ...of('rules.entry'), ...severity },
        {
          ...of('rules.entry'),
          ...closed({ severity: { ...of('rules.entry'), ...severity }, ...Object.fromEntries(numbers) }),
        },
      ],
    };
  };
  const configurable =
    rules.length === 0
      ? open(ruleIdPattern, ruleSchema({ id: '' }))
      : closed(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])));
  const mean: JsonSchema = { type: 'number', minimum: 1, maximum: 5 };
  return {
    framework: {
      ...of('framework'),
      ...words.values([edition], (item, language) => `${item.name[language]}, ${item.nationalStandard}`),
    },
    organization: {
      ...of('organization'),
      ...closed({
        name: translated('organization.name'),
        language: { ...of('organization.language'), ...words.ownValues('language', languages) },
      }),
    },
    pattern: {
      ...of('pattern'),
      ...closed({
        'as-is': { ...of('pattern.as-is'), ...pattern },
        'to-be': { ...of('pattern.to-be'), ...pattern },
      }),
    },
    teams: {
      ...of('teams'),
      defaultSnippets: [declaration('csirt', 'CSIRT', of('teams.entry').description)],
      ...open(partyIdPattern, { ...of('teams.entry'), ...closed({ name: translated('teams.name') }) }),
    },
    providers: {
      ...of('providers'),
      defaultSnippets: [declaration('z-mssp', 'Z-MSSP', of('providers.entry').description)],
      ...open(partyIdPattern, {
        ...of('providers.entry'),
        ...closed({
          name: translated('providers.name'),
          'contract-until': { ...of('providers.contract-until'), ...date },
        }),
      }),
    },
    policy: {
      ...of('policy'),
      ...closed({
        'combination-score': {
          ...of('policy.combination-score'),
          ...words.ownValues('combination-score', ['higher', 'lower']),
          default: defaultPolicy.combinationScore,
        },
        strength: { ...of('policy.strength'), ...mean, default: defaultPolicy.strength },
        weakness: { ...of('policy.weakness'), ...mean, default: defaultPolicy.weakness },
        'stale-after-months': {
          ...of('policy.stale-after-months'),
          type: 'integer',
          minimum: 1,
          default: defaultPolicy.staleAfterMonths,
        },
      }),
    },
    preset: { ...of('preset'), ...words.ownValues('preset', presets) },
    rules: { ...of('rules'), ...configurable },
  };
}

function declaration(id: string, name: string, description: string) {
  return { label: `${id}: …`, description, body: { [`\${1:${id}}`]: { name: `\${2:${name}}` } } };
}
