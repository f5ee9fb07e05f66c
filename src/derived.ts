import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { loadWords } from './messages/index.ts';
import { documentKinds } from './model/files.ts';
import { otherFrameworks, ownMapping } from './reference/mappings/index.ts';
import { checkReportSchema } from './render/check/json-schema.ts';
import { reportSchemas } from './render/data/schema/index.ts';
import { filesPage } from './render/files-page.ts';
import { mappingsPage } from './render/mappings-page.ts';
import { rulesPage } from './render/rules-page.ts';
import { everyRule } from './rules/group-list.ts';
import { buildSchema, type JsonSchema } from './schema/build.ts';
import { fileKeys } from './schema/file-keys.ts';
import { rareValidatorsSource, validatorsSource } from './schema/validators-source.ts';

const ownMappings = otherFrameworks.map((framework) => ({ framework, mapping: ownMapping(framework) }));

/** Everything that is derived from the reference data and the rules: texts by their paths in the project. */
export async function derivedFiles(): Promise<Record<string, string>> {
  const schemas = Object.fromEntries(
    documentKinds.map((kind) => [`schemas/${kind}.schema.json`, written(buildSchema(kind, undefined, everyRule))]),
  );
  const digest = createHash('sha256').update(Object.values(schemas).join('')).digest('hex').slice(0, 12);
  const validators = `${validatorsSource(everyRule)}\nexport const schemaDigest = '${digest}';\n`;
  return {
    ...schemas,
    'schemas/check-report.schema.json': written(checkReportSchema),
    ...Object.fromEntries(
      Object.entries(reportSchemas).map(([name, schema]) => [`schemas/${name}-report.schema.json`, written(schema)]),
    ),
    'src/schema/validators.generated.js': validators,
    'src/schema/rare-validators.generated.js': rareValidatorsSource(everyRule),
    'src/render/page/page.generated.js': await pageSource(),
    'docs/rules.md': rulesPage(everyRule, await loadWords('en', 'explain', 'check', 'rules', 'codes', 'words')),
    'docs/files.md': filesPage(fileKeys(), await loadWords('en', 'explain', 'keys'), 'en'),
    'docs/files.ja.md': filesPage(fileKeys(), await loadWords('ja', 'explain', 'keys'), 'ja'),
    'docs/mappings.md': mappingsPage(ownMappings, await loadWords('en', 'map'), 'en'),
    'docs/mappings.ja.md': mappingsPage(ownMappings, await loadWords('ja', 'map'), 'ja'),
    'docs/rules.ja.md': rulesPage(everyRule, await loadWords('ja', 'explain', 'check', 'rules', 'codes', 'words')),
  };
}

function written(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** In the order in which they follow each other: what comes later counts. */
const stylesheets = ['frame', 'text', 'facts', 'tables', 'pictures', 'print', 'board'];

/** The script of the page in one piece, and its stylesheet, without comments. */
async function pageSource(): Promise<string> {
  const place = (name: string) => fileURLToPath(new URL(`render/page/${name}`, import.meta.url));
  const bundle = await rolldown({
    input: place('script/main.ts'),
    platform: 'browser',
    tsconfig: place('script/tsconfig.json'),
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const styles = stylesheets.map((name) => readFileSync(place(`styles/${name}.css`), 'utf8'));
  const stylesheet = styles.join('').replaceAll(/\/\*.*?\*\/\n?|^\s+|\n(?=\n)/gms, '');
  return [
    `export const script = ${JSON.stringify(output[0].code.trim())};`,
    `export const stylesheet = ${JSON.stringify(stylesheet.trim())};`,
    '',
  ].join('\n');
}
