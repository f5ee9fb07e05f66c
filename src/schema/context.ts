import type { ServiceFileKind } from '../model/files.ts';
import { descriptionOf } from '../reference/descriptions.ts';
import { categoryIn, edition, type Framework, type Language } from '../reference/index.ts';
import type { DescribedService, Documenter } from './documentation.ts';
import { customIdPattern, notBlankPattern, partyIdPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

/** A team or a provider that `cdc.yaml` declares. */
export interface DeclaredParty {
  readonly id: string;
  readonly name?: string;
}

/** What is known of the organisation beside whose files a schema is written; an `Organisation` can be mapped to it. */
export interface SchemaOrganisation {
  /** The edition that its services are of. */
  readonly framework?: Framework | undefined;
  /** Those that it has typed itself. */
  readonly editions?: readonly Framework[] | undefined;
  readonly language?: Language | undefined;
  readonly teams?: readonly DeclaredParty[] | undefined;
  readonly providers?: readonly DeclaredParty[] | undefined;
  /** The entities of a group, for its `group.yaml`. */
  readonly entities?: readonly DeclaredParty[] | undefined;
  /** The services that `catalog.yaml` declares under `custom`. */
  readonly custom?: readonly DescribedService[] | undefined;
}

/** A rule as the schema of `cdc.yaml` offers it. */
export interface DescribedRule {
  readonly id: string;
  /** Numbers that may be set for it, with their defaults. */
  readonly options?: Readonly<Record<string, number>>;
}

/** Rules about a group, which `cdc.yaml` of one organisation has no say in. */
export function isGroupRule({ id }: DescribedRule): boolean {
  return id.startsWith('group/');
}

/** What the schema of a file is built from. */
export interface SchemaContext {
  readonly words: Documenter;
  readonly organisation: SchemaOrganisation | undefined;
  readonly rules: readonly DescribedRule[];
  /**
   * False for the schema that the validators are compiled from: there the pattern of ids stands for the listed
   * services too, which says the same and is smaller and faster by far.
   */
  readonly listed: boolean;
}

export const date: JsonSchema = { type: 'string', format: 'date' };

/** The `services` map of a file: the 64 services, then the organisation's own, each holding the file's entry. */
export function servicesOf(kind: ServiceFileKind, context: SchemaContext, snippet: string): JsonSchema {
  const { words, organisation } = context;
  const entry: JsonSchema = { allOf: [{ $ref: '#/definitions/entry' }] };
  // A label without letters: a client that filters by what was typed never offers it among the keys of an entry.
  const defaultSnippets = [{ label: '{ … }', description: words.entry(kind), body: snippet }];
  const framework = organisation?.framework ?? edition;
  const own = (organisation?.custom ?? []).filter(({ id }) => !framework.services.some((service) => service.id === id));
  const listed = Object.fromEntries(
    [...framework.services, ...own].map((service) => [
      service.id,
      {
        ...words.service({
          ...service,
          ...(service.category && { categoryName: categoryIn(service.category, framework).name }),
          description: descriptionOf(service, framework),
        }),
        defaultSnippets,
        ...entry,
      },
    ]),
  );
  const map = organisation
    ? { type: 'object' as const, properties: listed, additionalProperties: false as const }
    : open(customIdPattern, { ...words.property('catalog', 'custom.entry'), ...entry }, context.listed ? listed : {});
  return { ...words.property(kind, 'services'), ...map };
}

/** The id of a team or provider: those declared are offered, none is forced. */
export function party(declared: readonly DeclaredParty[] | undefined): JsonSchema {
  return offered(declared, { type: 'string', pattern: partyIdPattern });
}

/**
 * Any text of the schema, with the declared ids offered. `oneOf` with branches that exclude each other: for two
 * matching branches of an `anyOf`, yaml-language-server shows the title twice on hover.
 */
export function offered(declared: readonly DeclaredParty[] | undefined, text: JsonSchema): JsonSchema {
  if (!declared || declared.length === 0) return text;
  const ids = declared.map(({ id }) => id);
  const enumDescriptions = declared.map(({ id, name }) => name ?? id);
  return {
    oneOf: [
      { enum: ids, enumDescriptions },
      { ...text, not: { enum: ids } },
    ],
  };
}

/** Any text of the schema, with some values offered; see `offered`. */
export function offering(values: JsonSchema, text: JsonSchema): JsonSchema {
  return { oneOf: [values, { ...text, not: { enum: values.enum ?? [] } }] };
}

/** The choice of a snippet: the editor lets the user pick one. */
export function choice(tab: number, values: readonly (string | number)[]): string {
  return `\${${tab}|${values.join(',')}|}`;
}

/** A text, or one for each language; `doc` documents the whole, `of` each language. */
export function bilingual(doc: JsonSchema, of: Readonly<Record<Language, JsonSchema>>): JsonSchema {
  const text: JsonSchema = { type: 'string', pattern: notBlankPattern };
  // Hover shows the title of the branch that matched, not of the property.
  return { ...doc, anyOf: [text, { ...doc, ...closed({ en: { ...of.en, ...text }, ja: { ...of.ja, ...text } }) }] };
}
