import { createHash } from 'node:crypto';
import { fileKinds } from './model/files.ts';
import { rules } from './rules/list.ts';
import { buildSchema } from './schema/build.ts';
import { validatorsSource } from './schema/validators-source.ts';

/** Everything that is derived from the reference data and the rules: texts by their paths in the project. */
export function derivedFiles(): Record<string, string> {
  const ruleIds = rules.map(({ id }) => id);
  const schemas = Object.fromEntries(
    fileKinds.map((kind) => [
      `schemas/${kind}.schema.json`,
      `${JSON.stringify(buildSchema(kind, undefined, ruleIds), null, 2)}\n`,
    ]),
  );
  const digest = createHash('sha256').update(Object.values(schemas).join('')).digest('hex').slice(0, 12);
  const validators = `${validatorsSource()}\nexport const schemaDigest = '${digest}';\n`;
  return { ...schemas, 'src/schema/validators.generated.js': validators };
}
