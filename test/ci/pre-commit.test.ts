import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdc } from '../cli/run.ts';
import { repository, takeTeam } from './repository.ts';
import { root } from './shell.ts';

const [hook, ...others] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
const files = new RegExp(hook.files);

/** Runs the hook as pre-commit does: in the root of the repository, with the files that match behind its entry. */
function run(cwd: string, names: readonly string[], args: readonly string[] = []) {
  const [program, ...entry] = hook.entry.split(' ');
  expect(program).toBe('cdc');
  return cdc([...entry, ...args, ...names.filter((name) => files.test(name))], { cwd });
}

describe('the hook', () => {
  it('is one, built by Node', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'cdc-check', language: 'node', require_serial: true });
  });

  it('is for the four files, wherever they are', () => {
    const yes = ['cdc.yaml', 'a/catalog.yaml', 'a b/c/profile.yaml', '組織/portfolio.yaml'];
    const no = ['cdc.yml', 'my-catalog.yaml', 'profile.yaml.bak', 'catalog.yaml/x', '.cdc/schemas/cdc.schema.json'];
    expect([...yes, ...no].filter((name) => files.test(name))).toEqual(yes);
  });

  it('checks the organisation of each file, once', () => {
    const cwd = repository();
    const { stdout } = spawnSync('git', ['ls-files'], { cwd, encoding: 'utf8' });
    const { status, stdout: found } = run(cwd, stdout.split('\n'));
    expect(status).toBe(1);
    expect(found).toMatch(/^17 errors, 8 warnings, 2 notes in 6 files\. 3 organisations checked\.$/m);
  });

  it('comes to the same end when the files come in several parts', () => {
    const cwd = repository();
    takeTeam(cwd, 'textbook');
    const part = (...names: string[]) =>
      run(
        cwd,
        names.map((name) => `organisations/textbook/${name}.yaml`),
      );
    // The team is missing in the profile: whichever file is named, the organisation is not in order.
    expect([part('catalog').status, part('cdc', 'portfolio').status]).toEqual([1, 1]);
    rmSync(join(cwd, 'organisations/textbook/profile.yaml'));
    expect(part('catalog').status).toBe(1);
    expect(run(cwd, ['organisations/textbook/README.md', 'organisations/sakura-seiki/cdc.yaml']).stdout).toMatch(
      /3ファイル/,
    );
  });

  it('mends where it is asked to', () => {
    const cwd = repository();
    const { stderr } = run(cwd, ['organisations/sakura-seiki/profile.yaml'], ['--fix']);
    expect(stderr).toContain('joushisu');
    expect(readFileSync(join(cwd, 'organisations/sakura-seiki/profile.yaml'), 'utf8')).not.toContain('jousisu');
  });
});
