import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../ci/documents.ts';
import { cdc, folder } from '../cli/run.ts';
import { installed, needed } from './installed.ts';

const kinds = ['cdc', 'catalog', 'profile', 'portfolio'];
const files = kinds.map((kind) => `${kind}.yaml`);

/** A folder with an organisation as `init` makes it, and some answers that YAML 1.1 would take for something else. */
function organisation(language = 'en'): string {
  const dir = folder();
  cdc(['init', '.', '--yes', '--name', 'O: ?', '--teams', 'soc,on', '--language', language], { cwd: dir });
  const said = [
    ['--level', 'unnecessary', '--reason', 'budget', '--review-by', '2027-04-01', '--rationale', 'x '.repeat(60)],
    ['--level', 'basic', '--assignment', 'insource', '--team', 'on', '--as-is', '3', '--to-be', '4'],
    [
      '--note',
      'yes',
      '--owner',
      '2026-12-01',
      '--due',
      '2027-01-01',
      '--assessed-on',
      '2026-11-01',
      '--action',
      '1_0?',
    ],
  ];
  for (const [index, options] of said.entries()) {
    const { status, stderr } = cdc(['set', index === 0 ? 'A-1' : 'B-1', ...options], { cwd: dir });
    expect([status, stderr]).toEqual([0, expect.stringContaining(' → ')]);
  }
  return dir;
}

function run(cwd: string, program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

describe.skipIf(!installed)(`with the settings of docs/editors.md ${needed}`, () => {
  const packages = fileURLToPath(new URL('node_modules', import.meta.url));

  it.each(['en', 'ja'])('prettier takes what is written (%s)', (language) => {
    const dir = organisation(language);
    const [settings = ''] = examplesIn('json', 'docs/editors.md').slice(-1);
    expect(examplesIn('json', 'docs/editors.ja.md').at(-1)).toBe(settings);
    writeFileSync(join(dir, '.prettierrc.json'), settings);
    const prettier = join(packages, '.bin/prettier');
    expect(run(dir, prettier, '--check', ...files)).toMatchObject({ status: 0 });
    // What it makes of long lines is a style that is kept.
    expect(run(dir, prettier, '--no-config', '--write', 'portfolio.yaml')).toMatchObject({ status: 0 });
    const before = readFileSync(join(dir, 'portfolio.yaml'), 'utf8');
    expect(cdc(['set', 'B-1', '--cycle', 'short'], { cwd: dir }).status).toBe(0);
    expect(readFileSync(join(dir, 'portfolio.yaml'), 'utf8').split('\n')).toHaveLength(before.split('\n').length + 1);
    expect(run(dir, prettier, '--no-config', '--check', 'portfolio.yaml')).toMatchObject({ status: 0 });
  });

  it('ajv-cli and v8r take every file, as the commands say', () => {
    const dir = organisation();
    symlinkSync(packages, join(dir, 'node_modules'));
    const [script = ''] = examplesIn('sh', 'docs/editors.md').slice(-1);
    expect(examplesIn('sh', 'docs/editors.ja.md').at(-1)).toBe(script);
    const commands = script.trim().split('\n').slice(1);
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      for (const kind of kinds) {
        const [, program = '', ...args] = command.replaceAll('portfolio', kind).split(' ');
        const { status, said } = run(dir, join(packages, '.bin', program), ...args);
        expect([command, kind, status], said).toEqual([command, kind, 0]);
      }
    }
  });
});

const yamllint = spawnSync('yamllint', ['--version']).status === 0;

describe.skipIf(!yamllint)('with the settings of docs/editors.md (needs yamllint on the path)', () => {
  it.each(['en', 'ja'])('yamllint takes what is written, and a tighter style stays (%s)', (language) => {
    const dir = organisation(language);
    const [settings = ''] = examplesIn('yaml', 'docs/editors.md').slice(-1);
    expect(examplesIn('yaml', 'docs/editors.ja.md').at(-1)).toBe(settings);
    writeFileSync(join(dir, '.yamllint'), settings);
    expect(run(dir, 'yamllint', '--strict', ...files)).toEqual({ status: 0, said: '' });
    const tight = readFileSync(join(dir, 'profile.yaml'), 'utf8')
      .replaceAll('{ ', '{')
      .replaceAll(' }', '}')
      .replaceAll(' # ', '  # ');
    writeFileSync(join(dir, 'profile.yaml'), tight);
    expect(cdc(['set', 'A-2', 'B-2', '--assignment', 'insource'], { cwd: dir }).status).toBe(0);
    const config =
      '{ extends: default, rules: { document-start: disable, line-length: disable, comments-indentation: disable } }';
    expect(run(dir, 'yamllint', '--strict', '-d', config, 'profile.yaml')).toEqual({ status: 0, said: '' });
  });
});
