import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, cdc, example } from '../cli/run.ts';
import { examplesIn } from './documents.ts';
import { repository } from './repository.ts';
import { runScript } from './shell.ts';

const [schemaLine = '', efm = ''] = examplesIn('yaml', 'docs/editors.md');
const [settings = '', tasks = ''] = examplesIn('json', 'docs/editors.md');
const [vim = ''] = examplesIn('vim', 'docs/editors.md');
const [lua = ''] = examplesIn('lua', 'docs/editors.md');

/** What is found in an example that has errors, a warning and a note, as a linter in an editor gets it. */
const organisation = example('sakura-seiki');
const found = ['catalog', 'profile', 'portfolio'].flatMap((kind) => {
  const path = join(organisation, `${kind}.yaml`);
  const args = ['check', '--stdin', '--format', 'gcc', '--stdin-filename', path];
  const { stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd: organisation,
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '1795392000' },
    encoding: 'utf8',
    input: readFileSync(path),
  });
  return stdout.trimEnd().split('\n');
});

describe('docs/editors.md', () => {
  it('names the schemas as the files do', () => {
    const [first] = schemaLine.split('\n');
    expect(readFileSync(join(organisation, 'catalog.yaml'), 'utf8').split('\n')[0]).toBe(first);
    for (const [schema, file] of Object.entries<string>(JSON.parse(settings)['yaml.schemas'])) {
      expect(schema).toBe(file.replace(/(\w+)\.yaml$/, '.cdc/schemas/$1.schema.json'));
      expect(readFileSync(join(organisation, basename(file)), 'utf8')).toContain(schema.split('/').slice(2).join('/'));
    }
  });

  it('gives VS Code a task whose every line is a problem', () => {
    const [task] = JSON.parse(tasks).tasks;
    const cwd = repository();
    const { stdout } = cdc(task.args, { cwd });
    const { regexp, file, severity } = task.problemMatcher.pattern;
    const matches = stdout
      .trimEnd()
      .split('\n')
      .map((line) => new RegExp(regexp).exec(line));
    // 22 in one example and 14 in another.
    expect(matches).toHaveLength(36);
    const files = new Set(matches.map((match) => match?.[file]));
    expect([...files].every((name) => name?.startsWith('organisations/'))).toBe(true);
    expect(new Set(matches.map((match) => match?.[severity]))).toEqual(new Set(['error', 'warning', 'note']));
  });

  it.each([
    ['ALE', /'\\v(\^\(\.\+\).+)'/.exec(vim)?.[1] ?? ''],
    ['nvim-lint', (/'(\^\(\.\+\).+)'/.exec(lua)?.[1] ?? '').replaceAll('%a', '[A-Za-z]').replaceAll('%', '\\')],
  ])('gives %s a pattern that takes every line', (_, pattern) => {
    const matches = found.map((line) => new RegExp(pattern).exec(line)?.slice(1));
    expect(matches).toHaveLength(9);
    expect(matches).toContainEqual(['portfolio.yaml', '4', '1', 'warning', expect.any(String), 'portfolio/unscored']);
    expect(matches).not.toContain(undefined);
  });

  it.skipIf(process.platform === 'win32')('gives efm-langserver formats of which one takes a line', () => {
    const { tools } = parse(efm);
    const { 'lint-formats': formats, 'lint-command': command } = tools.cdc;
    // As Vim reads an errorformat.
    const meanings: Record<string, string> = { f: '(.+?)', l: '(\\d+)', c: '(\\d+)', t: '(.)', m: '(.+)' };
    const patterns = formats.map(
      (format: string) => new RegExp(`^${format.replaceAll(/%(\w)/g, (_, letter) => meanings[letter] ?? '')}$`),
    );
    const types = found.map((line) => patterns.flatMap((one: RegExp) => one.exec(line)?.[4] ?? []));
    expect(types.map((type) => type.length)).toEqual(found.map(() => 1));
    expect(new Set(types.flat())).toEqual(new Set(['e', 'w', 'n']));
    const path = join(organisation, 'catalog.yaml');
    const { stdout } = runScript(`${command.replace(/\$\{INPUT\}/, path)} < ${path}`, { cwd: organisation });
    expect(found).toContain(stdout.trimEnd());
  });
});
