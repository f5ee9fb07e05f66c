import { presets, severities } from '../model/files.ts';
import { defaultPolicy } from '../model/organisation.ts';
import { type Framework, frameworks, languages, patterns } from '../reference/index.ts';
import { sectors, sizes } from '../reference/peer-groups.ts';
import { staffRoleIds } from '../reference/staffing.ts';
import { bilingual, type DescribedRule, date, isGroupRule, offering, type SchemaContext } from './context.ts';
import type { Documenter } from './documentation.ts';
import { partyIdPattern, ruleIdPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const settings = [...severities, 'off'] as const;

/** What `cdc.yaml` may say of one rule: a severity, or one with numbers that the rule takes. */
export function ruleSchema(words: Documenter, options: DescribedRule['options'] = {}): JsonSchema {
  const doc = words.property('cdc', 'rules.entry');
  const severity = { ...doc, ...words.ownValues('severity', settings) };
  const numbers = Object.entries(options).map(([name, value]) => [
    name,
    { type: 'number', minimum: 0, default: value },
  ]);
  return { ...doc, anyOf: [severity, { ...doc, ...closed({ severity, ...Object.fromEntries(numbers) }) }] };
}

/** The properties of `cdc.yaml`. */
export function cdcProperties({ words, rules, listed, organisation }: SchemaContext): Record<string, JsonSchema> {
  const of = (path: Parameters<typeof words.property<'cdc'>>[1]) => words.property('cdc', path);
  const pattern = words.values(patterns, (item, language) => `${item.name[language]} – ${item.meaning[language]}`);
  const translated = (path: 'organization.name' | 'organization.confidentiality' | 'teams.name' | 'providers.name') =>
    bilingual(of(path), { en: of('name.en'), ja: of('name.ja') });
  // Most rules are configured alike: in the compiled form, one function checks them all.
  const ruleOf = ({ options }: DescribedRule) =>
    listed || options ? ruleSchema(words, options) : { $ref: '#/definitions/entry' };
  const own = rules.filter((rule) => !isGroupRule(rule));
  const configurable =
    own.length === 0
      ? open(ruleIdPattern, ruleSchema(words))
      : closed(Object.fromEntries(own.map((rule) => [rule.id, ruleOf(rule)])));
  const weights = Object.entries(defaultPolicy.weights).map(([level, weight]): [string, JsonSchema] => [
    level,
    { ...of('policy.weights.level'), type: 'integer', minimum: 0, maximum: 100, default: weight },
  ]);
  const known: readonly Framework[] = [...frameworks, ...(organisation?.editions ?? [])];
  // Which editions there are depends on the folder `editions`: `validate` knows it.
  const id: JsonSchema = { type: 'string', pattern: partyIdPattern };
  const named = words.values(known, (item, language) =>
    [item.name[language], item.nationalStandard].filter((part) => part !== undefined).join(', '),
  );
  const editionId = listed ? offering(named, id) : id;
  const mean: JsonSchema = { type: 'number', minimum: 1, maximum: 5 };
  return {
    framework: { ...of('framework'), ...editionId },
    organization: {
      ...of('organization'),
      ...closed({
        name: translated('organization.name'),
        language: { ...of('organization.language'), ...words.ownValues('language', languages) },
        confidentiality: translated('organization.confidentiality'),
        size: { ...of('organization.size'), ...words.values(sizes, ({ name }, language) => name[language]) },
        sector: { ...of('organization.sector'), ...words.values(sectors, ({ name }, language) => name[language]) },
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
      ...open(partyIdPattern, {
        ...of('teams.entry'),
        ...closed({ name: translated('teams.name'), staff: staffSchema(words, rules.length > 0 || listed) }),
      }),
    },
    providers: {
      ...of('providers'),
      defaultSnippets: [declaration('z-mssp', 'Z-MSSP', of('providers.entry').description)],
      ...open(partyIdPattern, {
        ...of('providers.entry'),
        ...closed({
          name: translated('providers.name'),
          'contract-until': { ...of('providers.contract-until'), ...date },
          entity: { ...of('providers.entity'), type: 'string', pattern: partyIdPattern },
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
        'fiscal-year-start': {
          ...of('policy.fiscal-year-start'),
          type: 'integer',
          minimum: 1,
          maximum: 12,
          default: defaultPolicy.fiscalYearStart,
        },
        'people-per-seat': {
          ...of('policy.people-per-seat'),
          type: 'number',
          minimum: 1,
          maximum: 20,
          default: defaultPolicy.peoplePerSeat,
        },
        weights: { ...of('policy.weights'), ...closed(Object.fromEntries(weights)) },
      }),
    },
    preset: { ...of('preset'), ...words.ownValues('preset', presets) },
    rules: { ...of('rules'), ...configurable },
  };
}

/**
 * How many people of a team are in each role: a number, or people who keep some seats always on (textbook 6.6).
 *
 * @param each whether each role has a schema of its own; else one stands for all, with their ids as its pattern
 */
function staffSchema(words: Documenter, each: boolean): JsonSchema {
  const of = (path: Parameters<typeof words.property<'cdc'>>[1]) => words.property('cdc', path);
  const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 9999 };
  // Seats alone say nothing of people: neither that there are some, nor that there are none.
  const map = closed(
    { people: { ...of('teams.staff.people'), ...count }, 'always-on': { ...of('teams.staff.always-on'), ...count } },
    ['people'],
  );
  const entryOf = (doc: Pick<JsonSchema, 'title' | 'description'>) => ({ ...doc, anyOf: [count, { ...doc, ...map }] });
  const doc = of('teams.staff.role');
  const entries = each
    ? closed(Object.fromEntries(staffRoleIds.map((id) => [id, entryOf({ ...doc, title: words.role(id) })])))
    : open(`^(?:${staffRoleIds.join('|')})$`, entryOf(doc));
  const staff = of('teams.staff');
  const named = staffRoleIds.map((id) => `${id}: ${words.role(id)}`).join(' / ');
  return { ...staff, description: `${staff.description}\n\n${named}`, ...entries };
}

function declaration(id: string, name: string, description: string) {
  return { label: `${id}: …`, description, body: { [`\${1:${id}}`]: { name: `\${2:${name}}` } } };
}
