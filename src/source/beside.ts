import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds } from '../model/files.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import { buildSchema } from '../schema/build.ts';
import { saveAtomically } from './save.ts';
import { schemaFolder } from './template.ts';

/**
 * Writes the schemas beside an organisation's files, where they differ from what its `cdc.yaml` and its own services
 * ask for.
 *
 * @returns how many were written
 * @throws what the file system says
 */
export function writeSchemas(folder: string, organisation: Organisation, ruleIds: readonly string[]): number {
  const { language, teams, providers, rows } = organisation;
  const declared = (parties: readonly Party[] | undefined) =>
    parties?.map(({ id, name }) => ({ id, name: name[language ?? 'en'] }));
  const own = {
    language,
    teams: declared(teams),
    providers: declared(providers),
    custom: rows.filter((row) => row.custom),
  };
  const stale = fileKinds
    .map((kind) => ({
      path: join(folder, schemaFolder, `${kind}.schema.json`),
      text: `${JSON.stringify(buildSchema(kind, own, ruleIds), null, 2)}\n`,
    }))
    .filter(({ path, text }) => textOf(path) !== text);
  if (stale.length > 0) mkdirSync(join(folder, schemaFolder), { recursive: true });
  for (const { path, text } of stale) saveAtomically(path, text);
  return stale.length;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
