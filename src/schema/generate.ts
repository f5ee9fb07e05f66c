/** Writes everything derived from the schemas: `tsx src/schema/generate.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileKinds } from '../model/files.ts';
import { buildSchema } from './build.ts';
import { validatorsSource } from './validators-source.ts';

const schemas = new URL('../../schemas/', import.meta.url);
mkdirSync(schemas, { recursive: true });
for (const kind of fileKinds) {
  writeFileSync(new URL(`${kind}.schema.json`, schemas), `${JSON.stringify(buildSchema(kind), null, 2)}\n`);
}
writeFileSync(new URL('validators.generated.js', import.meta.url), validatorsSource());
