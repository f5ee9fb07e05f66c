/** Writes everything that is derived from the reference data and the rules: `npm run generate`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileKinds } from './model/files.ts';
import { rules } from './rules/list.ts';
import { buildSchema } from './schema/build.ts';
import { validatorsSource } from './schema/validators-source.ts';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
const ruleIds = rules.map(({ id }) => id);
const texts = fileKinds.map((kind) => `${JSON.stringify(buildSchema(kind, undefined, ruleIds), null, 2)}\n`);
for (const [index, kind] of fileKinds.entries()) {
  writeFileSync(new URL(`${kind}.schema.json`, folder), texts[index] ?? '');
}
const digest = createHash('sha256').update(texts.join('')).digest('hex').slice(0, 12);
writeFileSync(
  new URL('schema/validators.generated.js', import.meta.url),
  `${validatorsSource()}\nexport const schemaDigest = '${digest}';\n`,
);
