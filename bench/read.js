/** Reads all files of the organisations below a folder; with `--parse`, parses their YAML too. Nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder, flag] = process.argv;
let read = readFileSync;
if (flag === '--parse') {
  const { parse } = await import('yaml');
  read = (path) => parse(readFileSync(path, 'utf8'));
}
for (const organisation of readdirSync(folder)) {
  for (const file of readdirSync(join(folder, organisation))) read(join(folder, organisation, file));
}
