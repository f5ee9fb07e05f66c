import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, folder } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const foldersIn = (name: string) =>
  readdirSync(join(fixtures, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(fixtures, name, entry.name));

const commands = ['check', 'gap', 'matrix', 'plan', 'trend'];

/** A call that commander need not read gives what it gives where commander reads it, for an option that says nothing new. */
function compare(words: readonly string[], world: Parameters<typeof cdc>[1]): void {
  for (const [more, env] of [
    [['--no-color'], {}],
    [['--lang', 'ja'], { CDC_LANG: 'ja' }],
  ] as const) {
    const plain = cdc(words, { ...world, env: { ...world?.env, ...env } });
    expect(plain, words.join(' ')).toEqual(cdc([...words, ...more], world));
  }
}

describe('a call of a command and a folder', () => {
  it.each(commands)('of every kind: cdc %s', (command) => {
    for (const path of [...foldersIn('rules'), ...foldersIn('problems')]) compare([command, path], {});
  });

  it.each(commands)('in places that hold nothing of use: cdc %s', (command) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'file'), '');
    for (const words of [[command], [command, 'empty'], [command, 'file'], [command, 'nowhere'], [command, '']]) {
      compare(words, { cwd });
    }
  });

  it.each(commands)('from within: cdc %s', (command) => {
    const cwd = copyOf('harbor-logistics');
    compare([command], { cwd });
    compare([command, '.'], { cwd });
    compare([command, 'catalog.yaml'], { cwd });
  });
});
