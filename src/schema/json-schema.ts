/** The part of JSON Schema draft-07 that the project uses, and the keywords that yaml-language-server adds to it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  const?: string | number;
  enum?: readonly (string | number)[];
  /** One for each value of `enum`; shown in completion and on hover. */
  enumDescriptions?: readonly string[];
  default?: string | number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: 'date';
  items?: JsonSchema;
  minItems?: 1;
  required?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  patternProperties?: Readonly<Record<string, JsonSchema>>;
  additionalProperties?: false;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  not?: JsonSchema;
  defaultSnippets?: readonly { label: string; description: string; body: unknown }[];
  definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The keywords above that are not of draft-07 and constrain nothing; ajv has to be told of them. */
export const editorKeywords = ['enumDescriptions', 'defaultSnippets'] as const;

/** A map with exactly these keys. */
export function closed(properties: Readonly<Record<string, JsonSchema>>, required?: readonly string[]): JsonSchema {
  return { type: 'object', ...(required && { required }), properties, additionalProperties: false };
}

/**
 * A map with the listed keys and any other key of the pattern. The pattern is made to pass over the listed keys: each
 * key meets one schema only, as ajv's strict mode demands and as hover needs.
 */
export function open(
  pattern: string,
  other: JsonSchema,
  listed: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const keys = Object.keys(listed).map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (keys.length === 0)
    return { type: 'object', patternProperties: { [pattern]: other }, additionalProperties: false };
  const others = `^(?!(?:${keys.join('|')})$)${pattern.slice(1)}`;
  return { type: 'object', properties: listed, patternProperties: { [others]: other }, additionalProperties: false };
}
