/** Writes what is derived: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { derivedFiles } from './derived.ts';

for (const [path, text] of Object.entries(await derivedFiles())) {
  const file = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
