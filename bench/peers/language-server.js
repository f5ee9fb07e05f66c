/**
 * Validates all organisations below a folder with yaml-language-server, as an editor would do: each file names its
 * schema, which is taken from the folder of schemas given. Ends with 1 if a file is not valid.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server');
const { TextDocument } = createRequire(require.resolve('yaml-language-server'))('vscode-languageserver-textdocument');

const [, , schemas, folder] = process.argv;
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(join(schemas, basename(uri)), 'utf8'),
});
service.configure({ validate: true });

for (const organisation of readdirSync(folder)) {
  for (const file of readdirSync(join(folder, organisation))) {
    const path = join(folder, organisation, file);
    // As if all were in one folder: a schema is then loaded once, not once for each organisation.
    const document = TextDocument.create(`file:///${organisation}-${file}`, 'yaml', 1, readFileSync(path, 'utf8'));
    const [first] = await service.doValidation(document);
    if (!first) continue;
    console.log(`${path}: ${first.message}`);
    process.exitCode = 1;
  }
}
