import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';

/** Their texts are found by codes, keys of files, and names of commands and options: other tests hold them to these. */
const byName = ['codes', 'help', 'keys', 'problems', 'rules'];

const source = new URL('../../src/', import.meta.url);
const code = readdirSync(source, { encoding: 'utf8', recursive: true })
  .filter((path) => path.endsWith('.ts') && !/^messages[\\/](?:en|ja)[\\/]/.test(path))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), source), 'utf8'))
  .join('\n');
const named = new Set(code.match(/[A-Za-z][\w-]*/g));

/** The texts of which no code has the name, be it as a property or as one of several kinds. */
function unnamed(said: unknown, path: string): string[] {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return [];
  return Object.entries(said).flatMap(([name, inner]) =>
    named.has(name) || code.includes(`'${name}'`) ? unnamed(inner, `${path}.${name}`) : [`${path}.${name}`],
  );
}

it('has no text that nobody says', async () => {
  const subjects = Object.entries(en).filter(([subject]) => !byName.includes(subject));
  expect(subjects.length).toBeGreaterThan(30);
  const found = await Promise.all(subjects.map(async ([subject, load]) => unnamed(await load(), subject)));
  expect(found.flat()).toEqual([]);
});
