import type { DocumentKind } from '../model/files.ts';
import type { Language } from '../reference/index.ts';
import { approvalsProperties } from './approvals-file.ts';
import { catalogEntry, catalogProperties } from './catalog-file.ts';
import { cdcProperties, ruleSchema } from './cdc-file.ts';
import type { DescribedRule, SchemaContext, SchemaOrganisation } from './context.ts';
import { Documenter } from './documentation.ts';
import { editionEntry, editionProperties, editionRequired } from './edition-file.ts';
import { formatVersion } from './format.ts';
import { groupProperties, groupRequired } from './group-file.ts';
import { closed, type JsonSchema } from './json-schema.ts';
import { metricEntry, metricsProperties } from './metrics-file.ts';
import { portfolioEntry, portfolioProperties } from './portfolio-file.ts';
import { profileEntry, profileProperties } from './profile-file.ts';
import { scenarioProperties, scenarioRequired } from './scenario-file.ts';
import { shareEntry, shareProperties, shareRequired } from './share-file.ts';

export type { DeclaredParty, DescribedRule, SchemaOrganisation } from './context.ts';
export type { DescribedService } from './documentation.ts';
export type { JsonSchema } from './json-schema.ts';

/** What stands in a file of each kind. */
const properties = {
  cdc: cdcProperties,
  catalog: catalogProperties,
  profile: profileProperties,
  portfolio: portfolioProperties,
  metrics: metricsProperties,
  approvals: approvalsProperties,
  scenario: scenarioProperties,
  edition: editionProperties,
  group: groupProperties,
  share: shareProperties,
} satisfies Record<DocumentKind, (context: SchemaContext) => Record<string, JsonSchema>>;

/** What has to stand in a file, beside its version. */
const required: Partial<Record<DocumentKind, readonly string[]>> = {
  scenario: scenarioRequired,
  edition: editionRequired,
  group: groupRequired,
  share: shareRequired,
};

/** What a file has many of. */
const entries: Partial<Record<DocumentKind, (context: SchemaContext) => JsonSchema | undefined>> = {
  cdc: ({ words, listed }) => (listed ? undefined : ruleSchema(words)),
  catalog: catalogEntry,
  profile: profileEntry,
  portfolio: portfolioEntry,
  metrics: metricEntry,
  edition: editionEntry,
  share: shareEntry,
};

/**
 * Builds the JSON Schema (draft-07) of one file, documented in both languages, from the reference data.
 *
 * With an organisation it is the schema that lies beside its files: the organisation's language comes first, its teams
 * and providers are offered, and `services` takes the listed services and its own only. Without one, English comes
 * first and any well-formed id is taken as one of the organisation's own.
 * `rules` are those that `cdc.yaml` may configure; others are refused, unless none are given.
 */
export function buildSchema(
  kind: DocumentKind,
  organisation?: SchemaOrganisation,
  rules: readonly DescribedRule[] = [],
): JsonSchema {
  return build(kind, { words: Documenter.inBoth(organisation?.language), organisation, rules, listed: true });
}

/** The schema of the same documents as `buildSchema(kind)`, in the form that the validators are compiled from. */
export function buildValidationSchema(kind: DocumentKind, rules: readonly DescribedRule[] = []): JsonSchema {
  return build(kind, { words: Documenter.inBoth(), organisation: undefined, rules, listed: false });
}

/** The same schema in the words of one language: what stands for every service and every rule stands there once. */
export function buildDocumentedSchema(kind: DocumentKind, language: Language): JsonSchema {
  return build(kind, { words: new Documenter([language]), organisation: undefined, rules: [], listed: false });
}

function build(kind: DocumentKind, context: SchemaContext): JsonSchema {
  const { words } = context;
  const entry = entries[kind]?.(context);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${kind}.schema.json`,
    ...words.property(kind, 'file'),
    ...closed({ version: { ...words.property(kind, 'version'), const: formatVersion }, ...properties[kind](context) }, [
      'version',
      ...(required[kind] ?? []),
    ]),
    ...(entry && { definitions: { entry } }),
  };
}
