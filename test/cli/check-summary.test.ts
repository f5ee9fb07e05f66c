import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { git, profile, repository } from './repository.ts';
import { cdc } from './run.ts';

/** Three services without a score, each a warning, and no error. */
const warned = fileURLToPath(new URL('../fixtures/three-warnings', import.meta.url));
const why = '3 warnings, more than the 0 allowed.';

const check = (...args: string[]) => cdc(['check', warned, ...args], { env: { GITHUB_ACTIONS: '' } });

describe('what check says of what it does not show', () => {
  it('is how much that is', () => {
    const { status, stdout } = check('--quiet');
    expect(status).toBe(0);
    expect(stdout).toBe('No errors: 64 services checked.\nNot shown: 3 warnings.\n');
    expect(check('--quiet', '--lang', 'ja').stdout).toBe(
      'エラーはありません。64サービスを確認しました。\nほかに、表示していない指摘があります（警告3件）。\n',
    );
    expect(check('--quiet', '--format', 'markdown').stdout).toContain('Not shown: 3 warnings');
    expect(check('--quiet', '--format', 'junit').stdout).toContain('Not shown: 3 warnings.');
    expect(JSON.parse(check('--quiet', '--format', 'json').stdout)).toMatchObject({
      findings: [],
      counts: { errors: 0, warnings: 3, infos: 0 },
    });
  });

  it('is what the other files have, where one comes on stdin', () => {
    const path = join(warned, 'catalog.yaml');
    const { stdout } = cdc(['check', '--stdin', '--stdin-filename', path, '--format', 'text'], {
      input: 'version: 1\nservices:\n  B-1: { level: basic }\n',
    });
    expect(stdout).toMatch(/^No errors: 64 services checked\.\nNot shown: \d warnings?\.\n$/);
  });

  it('is how many earlier findings still stand', () => {
    const { dir, write, commit } = repository();
    write('cdc.yaml', 'version: 1\nteams: { csirt: {} }\nrules: { catalog/undecided: off, portfolio/unscored: off }\n');
    write('profile.yaml', profile({ 'A-1': undefined, 'A-2': undefined }));
    commit();
    git(dir, 'tag', 'before');
    const { stdout } = cdc(['check', '--since', 'before', '--quiet'], { cwd: dir });
    expect(stdout).toMatch(/^No new findings: 64 services checked\.\n\d+ earlier findings remain\.\n$/);
  });
});

describe('why check fails without an error', () => {
  it('is said in what people read', () => {
    for (const format of ['text', 'markdown', 'github']) {
      const { status, stdout, stderr } = check('--quiet', '--max-warnings', '0', '--format', format);
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout.replaceAll('\\', '')).toContain(why);
    }
    expect(check('--max-warnings', '0', '--format', 'github').stdout).toContain(`::error title=--max-warnings::${why}`);
  });

  it('is a failed test, and goes to stderr where programs read what is written', () => {
    for (const format of ['json', 'sarif', 'junit', 'gcc', 'gitlab']) {
      const { status, stderr } = check('--max-warnings', '0', '--format', format);
      expect([status, stderr]).toEqual([1, `${why}\n`]);
    }
    expect(check('--max-warnings', '0', '--format', 'junit').stdout).toContain(`<failure message="${why}">`);
  });

  it('is not said where there are no more than are allowed', () => {
    expect(check('--max-warnings', '3', '--format', 'json')).toMatchObject({ status: 0, stderr: '' });
  });
});
