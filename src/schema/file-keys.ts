import { type WrittenKind, writtenKinds } from '../model/files.ts';
import { type Language, languages, type Text } from '../reference/index.ts';
import { buildDocumentedSchema, type JsonSchema } from './build.ts';
import { partyIdPattern } from './format.ts';

/** What a key takes, where it is not one of some values. */
export const takes = ['map', 'list', 'text', 'id', 'date', 'integer', 'number'] as const;
export type Takes = (typeof takes)[number];

/** One value of those that a key takes. */
export interface KeyValue {
  readonly value: string | number;
  readonly meaning: Text;
}

/** A key of one of the four files, as its schema has it. */
export interface FileKey {
  readonly file: WrittenKind;
  /** The keys from the top of the file down to it; what a user names himself is in angle brackets: `<service>`. */
  readonly path: readonly string[];
  readonly title: Text;
  readonly description: Text;
  readonly required: boolean;
  /** All that it takes: `name` takes a text, or a map of one for each language. */
  readonly takes: readonly Takes[];
  /** The values that it takes, each with its meaning; none where any will do. */
  readonly values: readonly KeyValue[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number;
}

/** What stands for the keys that a user names himself, by the key above them. */
const named: Readonly<Record<string, string>> = {
  services: '<service>',
  custom: '<service>',
  teams: '<team>',
  providers: '<provider>',
  rules: '<rule>',
  staff: '<role>',
  categories: '<category>',
  metrics: '<metric>',
  values: '<date>',
  steps: '<step>',
  questions: '<question>',
  views: '<assessor>',
  approvals: '<approval>',
};

/** What one schema says of a key, in one language. */
interface Found {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Every key of the four files, in the order of the schemas. Those that users name themselves are none. */
export function fileKeys(): FileKey[] {
  return writtenKinds.flatMap((file) => {
    const byLanguage = languages.map((language) => [language, keysIn(buildDocumentedSchema(file, language))] as const);
    const [, first] = byLanguage[0] as (typeof byLanguage)[number];
    return first.map((found, index) => {
      const inEach = byLanguage.map(([language, all]) => [language, (all[index] as Found).schema] as const);
      return keyOf(file, found, inEach);
    });
  });
}

function keyOf(
  file: WrittenKind,
  { path, schema, required }: Found,
  inEach: readonly (readonly [Language, JsonSchema])[],
) {
  const text = (wordsOf: (schema: JsonSchema) => string | undefined): Text =>
    Object.fromEntries(inEach.map(([language, of]) => [language, wordsOf(of) ?? ''])) as Text;
  const limits = alternatives(schema).find(({ minimum, maximum }) => (minimum ?? maximum) !== undefined);
  return {
    file,
    path,
    title: text(({ title }) => title),
    description: text(({ description }) => description),
    required,
    takes: [...new Set(alternatives(schema).flatMap(takenBy))],
    values: valuesIn(schema).map(({ value }, at) => ({ value, meaning: text((of) => valuesIn(of)[at]?.meaning) })),
    ...(limits?.minimum !== undefined && { minimum: limits.minimum }),
    ...(limits?.maximum !== undefined && { maximum: limits.maximum }),
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

function keysIn(file: JsonSchema): Found[] {
  const below = (schema: JsonSchema, path: readonly string[]): Found[] => {
    const one = named[path.at(-1) ?? ''];
    return alternatives(schema, file.definitions).flatMap(
      ({ properties = {}, patternProperties = {}, items, required = [] }) => [
        // Where every key takes the same, one stands for all.
        ...(one === undefined
          ? Object.entries(properties).flatMap(([key, inner]) => [
              { path: [...path, key], schema: inner, required: required.includes(key) },
              ...below(inner, [...path, key]),
            ])
          : Object.values(properties)
              .slice(0, 1)
              .flatMap((inner) => below(inner, [...path, one]))),
        ...Object.values(patternProperties).flatMap((inner) => below(inner, [...path, one ?? '<id>'])),
        ...(items ? below(items, [...path, one ?? '<n>']) : []),
      ],
    );
  };
  return below(file, []);
}

/** A schema, or those of which one or all hold. */
function alternatives(schema: JsonSchema, definitions: JsonSchema['definitions'] = {}): JsonSchema[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (schema.$ref !== undefined)
    return alternatives(definitions[schema.$ref.replace('#/definitions/', '')] ?? {}, definitions);
  return parts.length === 0 ? [schema] : parts.flatMap((part) => alternatives(part, definitions));
}

function takenBy({ type, format, pattern }: JsonSchema): Takes[] {
  switch (type) {
    case 'object':
      return ['map'];
    case 'array':
      return ['list'];
    case 'integer':
    case 'number':
      return [type];
    case 'string':
      return [format === 'date' ? 'date' : pattern === partyIdPattern ? 'id' : 'text'];
    default:
      return [];
  }
}

function valuesIn(schema: JsonSchema) {
  return alternatives(schema).flatMap(({ enum: values, enumDescriptions, const: only }) =>
    only === undefined
      ? (values ?? []).map((value, index) => ({ value, meaning: enumDescriptions?.[index] }))
      : [{ value: only, meaning: undefined }],
  );
}
