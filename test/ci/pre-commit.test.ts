import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cdc } from '../cli/run.ts';
import { repository, takeTeam } from './repository.ts';
import { root } from './shell.ts';

const [hook, ...others] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

/** Runs the hook as pre-commit does: in the root of the repository, with no files behind its entry and its arguments. */
function run(cwd: string, args: readonly string[] = []) {
  const [program, ...entry] = hook.entry.split(' ');
  expect(program).toBe('cdc');
  return cdc([...entry, ...args], { cwd });
}

describe('the hook', () => {
  it('is one, built by Node, and runs whatever is committed, be it a deletion', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'cdc-check', language: 'node', always_run: true, pass_filenames: false });
    expect(hook).not.toHaveProperty('files');
  });

  it('checks every organisation, or those below a folder', () => {
    const cwd = repository();
    const { status, stdout } = run(cwd);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^17 errors, 15 warnings, 4 notes in 11 files\. 3 organisations checked\.$/m);
    expect(run(cwd, ['organisations/textbook']).status).toBe(0);
  });

  it('finds what a deletion brings, and only that where it is asked to', () => {
    const cwd = repository();
    expect(run(cwd, ['--since', 'HEAD']).status).toBe(0);
    takeTeam(cwd, 'textbook');
    expect(run(cwd, ['--since', 'HEAD', 'organisations/sakura-seiki']).status).toBe(0);
    expect(run(cwd, ['--since', 'HEAD']).status).toBe(1);
    rmSync(join(cwd, 'organisations/textbook/profile.yaml'));
    expect(run(cwd, ['organisations/textbook']).status).toBe(1);
  });

  it('mends where it is asked to', () => {
    const cwd = repository();
    const { stderr } = run(cwd, ['--fix', 'organisations/sakura-seiki']);
    expect(stderr).toContain('joushisu');
    expect(readFileSync(join(cwd, 'organisations/sakura-seiki/profile.yaml'), 'utf8')).not.toContain('jousisu');
  });
});
