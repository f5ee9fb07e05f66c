import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';
import { cdc, copyOf, folder } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The organisations of some fixtures, in a repository of little history: that of this one grows with every commit. */
function organisations(...names: readonly string[]): string[] {
  const repo = repository();
  for (const name of names) cpSync(join(fixtures, name), join(repo.dir, name), { recursive: true });
  repo.commit('2026-11-01T12:00:00+00:00');
  return names.flatMap((name) =>
    readdirSync(join(repo.dir, name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(repo.dir, name, entry.name)),
  );
}

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
    for (const path of organisations('rules', 'problems')) compare([command, path], {});
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
