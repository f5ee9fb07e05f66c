import { closed, type JsonSchema } from './json-schema.ts';

declare const meant: unique symbol;

/**
 * A JSON Schema of which the compiler knows what it describes: type and schema are one definition, so they cannot
 * differ. The type is all that a program needs at run time; only what publishes schemas loads them.
 */
export type Shape<T> = JsonSchema & { readonly [meant]?: T };

/** What a shape describes. */
export type Of<S> = S extends { readonly [meant]?: infer T } ? T : never;

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object with exactly these keys, all of them. */
export function record<P extends Properties>(properties: P): Shape<{ readonly [K in keyof P]: Of<P[K]> }> {
  return closed(properties, Object.keys(properties));
}

/** An object with these keys, whose values are all of one shape. */
export function recordOf<Id extends string, S extends JsonSchema>(
  ids: readonly Id[],
  shapeOf: (id: Id) => S,
): Shape<{ readonly [K in Id]: Of<S> }> {
  return closed(Object.fromEntries(ids.map((id) => [id, shapeOf(id)])), ids);
}

export function text(description: string, facets: Pick<JsonSchema, 'pattern' | 'format'> = {}): Shape<string> {
  return { description, type: 'string', ...facets };
}

export function number(description: string, limits: Pick<JsonSchema, 'minimum' | 'maximum'> = {}): Shape<number> {
  return { description, type: 'number', ...limits };
}

export function integer(description: string, limits: Pick<JsonSchema, 'minimum' | 'maximum'> = {}): Shape<number> {
  return { description, type: 'integer', ...limits };
}

export function count(description: string): Shape<number> {
  return integer(description, { minimum: 0 });
}

export function flag(description: string): Shape<boolean> {
  return { description, type: 'boolean' };
}

export function choice<T extends string | number>(description: string, values: readonly T[]): Shape<T> {
  return { description, enum: values };
}

export function always<const T extends string | number>(description: string, value: T): Shape<T> {
  return { description, const: value };
}

export function list<S extends JsonSchema>(description: string, items: S): Shape<readonly Of<S>[]> {
  return { description, type: 'array', items };
}

export function either<S extends readonly JsonSchema[]>(description: string, ...shapes: S): Shape<Of<S[number]>> {
  return { description, anyOf: shapes };
}

export function orNull<S extends JsonSchema>(shape: S): Shape<Of<S> | null> {
  const { description, ...rest }: JsonSchema = shape;
  return { ...(description !== undefined && { description }), anyOf: [{ type: 'null' }, rest] };
}

/** The same shape with a description of its own. Beside a reference, draft-07 ignores all else. */
export function about<S extends JsonSchema>(description: string, shape: S): Shape<Of<S>> {
  return shape.$ref === undefined ? { ...shape, description } : { description, allOf: [shape] };
}

/** A shape that stands once in each schema that uses it, under its name. */
export function define<S extends JsonSchema>(name: string, description: string, shape: S): Shape<Of<S>> {
  return { $ref: `#/definitions/${name}`, definitions: { [name]: about(description, shape) } };
}

/** The JSON Schema (draft-07) of documents of a shape. */
export function documentSchema(name: string, title: string, description: string, shape: JsonSchema): JsonSchema {
  const definitions: Record<string, unknown> = {};
  const gather = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(gather);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, definitions: own, ...rest }: JsonSchema = value;
    if ($ref === undefined || own === undefined)
      return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, gather(below)]));
    for (const [id, definition] of Object.entries(own)) definitions[id] ??= gather(definition);
    return { $ref, ...rest };
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${name}.schema.json`,
    title,
    description,
    ...(gather(shape) as JsonSchema),
    ...(Object.keys(definitions).length > 0 && { definitions: definitions as Record<string, JsonSchema> }),
  };
}
