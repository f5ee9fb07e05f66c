import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentKind, type SchemaKind, schemaKinds } from '../model/files.ts';
import type { Group } from '../model/group.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import { edition } from '../reference/index.ts';
import type { DescribedRule, SchemaOrganisation } from '../schema/context.ts';
import { schemaDigest } from '../schema/validators.generated.js';
import { readBounded } from './content.ts';
import { makeFolder, schemaFolder } from './folder.ts';
import { type ContentReader, readIfAllowed } from './read.ts';
import { saveAtomically } from './save.ts';

/**
 * Writes the schemas beside an organisation's files, where they differ from what its `cdc.yaml` and its own services
 * ask for.
 *
 * @returns the kinds that were written
 * @throws what the file system says
 */
export async function writeSchemas(
  folder: string,
  organisation: Organisation,
  rules: readonly DescribedRule[],
): Promise<SchemaKind[]> {
  return writeStale(folder, schemaKinds, ownOf(organisation), stampOf(organisation), rules);
}

/** What the schema beside `group.yaml` depends on. */
export interface SchemaGroup extends Pick<Group, 'language'> {
  readonly entities: readonly Pick<Group['entities'][number], 'id'>[];
}

/**
 * Writes the schema beside `group.yaml`, which offers the entities of the group, where it differs.
 *
 * @returns the kinds that were written
 * @throws what the file system says
 */
export function writeGroupSchema(
  folder: string,
  group: SchemaGroup,
  rules: readonly DescribedRule[],
): Promise<readonly 'group'[]> {
  return writeStale(folder, ['group'], ofGroup(group), stampOfGroup(group), rules);
}

async function writeStale<Kind extends DocumentKind>(
  folder: string,
  kinds: readonly Kind[],
  own: SchemaOrganisation,
  stamp: string,
  rules: readonly DescribedRule[],
): Promise<Kind[]> {
  const { buildSchema } = await import('../schema/build.ts');
  const stale = kinds
    .map((kind) => {
      const { $schema, ...schema } = buildSchema(kind, own, rules);
      const text = `${JSON.stringify({ $schema, $comment: stamp, ...schema }, null, 2)}\n`;
      return { kind, path: join(folder, schemaName(kind)), text };
    })
    .filter(({ path, text }) => textOf(path) !== text);
  if (stale.length > 0) makeFolder(join(folder, schemaFolder));
  const inside = join(realpathSync(folder), schemaFolder);
  // What is generated goes nowhere else, whatever a link in the folder says.
  if (stale.length > 0 && realpathSync(join(folder, schemaFolder)) !== inside) {
    throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
  }
  for (const { path, text } of stale) saveAtomically(path, text, { followLink: false });
  return stale.map(({ kind }) => kind);
}

/**
 * The schemas beside the files that were written for another state of the organisation or by another `cdc`.
 */
export async function staleSchemas(read: ContentReader, organisation: Organisation): Promise<SchemaKind[]> {
  return staleOf(read, schemaKinds, stampOf(organisation));
}

/** The same of the schema beside `group.yaml`. */
export function staleGroupSchema(read: ContentReader, group: SchemaGroup): Promise<readonly 'group'[]> {
  return staleOf(read, ['group'], stampOfGroup(group));
}

async function staleOf<Kind extends DocumentKind>(
  read: ContentReader,
  kinds: readonly Kind[],
  stampOfAll: string,
): Promise<Kind[]> {
  const stamp = Buffer.from(JSON.stringify(stampOfAll));
  const stale: Kind[] = [];
  for (const kind of kinds) {
    // The stamp is among the first bytes, and the rest is long.
    const content = await readIfAllowed(read, schemaName(kind), stamp.length + 200);
    if (content && 'bytes' in content && !Buffer.from(content.bytes).includes(stamp)) stale.push(kind);
  }
  return stale;
}

/** What the schemas depend on, to be compared without building them. */
function stampOf(organisation: Organisation): string {
  const { language, teams, providers, custom, framework, editions = [] } = ownOf(organisation);
  // The digest says which services the edition has that holds by default.
  const names = editions.map(({ id, name }) => [id, name] as const);
  const other =
    framework === edition && names.length === 0 ? [] : [framework === edition ? edition.id : framework, names];
  return `cdc ${schemaDigest} ${JSON.stringify([language, teams, providers, custom, ...other])}`;
}

function stampOfGroup(group: SchemaGroup): string {
  const { language, entities } = ofGroup(group);
  return `cdc ${schemaDigest} ${JSON.stringify([language, entities])}`;
}

function ofGroup({ language, entities }: SchemaGroup): SchemaOrganisation {
  // Names may come from files that are not there on every machine: the schema is the same on all.
  return { language, entities: entities.map(({ id }) => ({ id })) };
}

function ownOf({ framework, editions, language, teams, providers, rows }: Organisation): SchemaOrganisation {
  const declared = (parties: readonly Party[] | undefined) =>
    parties?.map(({ id, name }) => ({ id, name: name[language ?? 'en'] }));
  return {
    framework,
    editions: editions.map((one) => one.framework),
    language,
    teams: declared(teams),
    providers: declared(providers),
    custom: rows
      .filter((row) => row.custom)
      .map(({ id, category, name, description, phase, areas }) => ({ id, category, name, description, phase, areas })),
  };
}

/** Where the schema of a file lies, seen from the organisation's folder. */
export function schemaName(kind: DocumentKind): string {
  return `${schemaFolder}/${kind}.schema.json`;
}

/** The text of a file that is there and can be read. */
export function textOf(path: string): string | undefined {
  try {
    const content = readBounded(path);
    return content && 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
