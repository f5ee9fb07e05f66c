/** What `generate.ts` writes to `validators.generated.js`: the types are here before the file is. */
import type { DocumentKind } from '../model/files.ts';

/** An error as ajv reports it, for the keywords that the schemas use. */
export type SchemaError = { readonly instancePath: string } & (
  | {
      readonly keyword: 'type';
      readonly params: { readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' };
    }
  | { readonly keyword: 'const'; readonly params: { readonly allowedValue: string | number } }
  | { readonly keyword: 'enum'; readonly params: { readonly allowedValues: readonly (string | number)[] } }
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  | { readonly keyword: 'additionalProperties'; readonly params: { readonly additionalProperty: string } }
  | { readonly keyword: 'pattern'; readonly params: { readonly pattern: string } }
  | { readonly keyword: 'format'; readonly params: { readonly format: string } }
  | { readonly keyword: 'minimum' | 'maximum' | 'minItems'; readonly params: { readonly limit: number } }
  | { readonly keyword: 'anyOf'; readonly params: object }
);

export interface Validator {
  (data: unknown): boolean;
  /** The errors of the last call, if it gave false. */
  errors?: readonly SchemaError[] | null;
}

/** Of the kinds of files that many organisations have. */
export const validators: Readonly<Partial<Record<DocumentKind, Validator>>>;

/** The keys known at each place of a file; `*` stands for any key or index of which nothing else is said. */
export interface KeyTree {
  readonly keys?: readonly string[];
  /** The shape of any other key. */
  readonly pattern?: string;
  readonly at?: Readonly<Record<string, KeyTree>>;
}

export const keyTrees: Readonly<Record<DocumentKind, KeyTree>>;
/** Changes when the published schemas change. */
export declare const schemaDigest: string;
