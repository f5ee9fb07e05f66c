import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../ci/documents.ts';
import { root } from '../ci/shell.ts';

describe.each(['docs/guide.md', 'docs/guide.ja.md'])('the library in %s', (name) => {
  /** In the project, its own name leads to what is built. */
  const run = (script: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  const [first = '', ...more] = examplesIn('ts', name);

  it('prints what its comments say', () => {
    const comments = [...first.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, comment]) => `${comment}\n`);
    expect(comments).toHaveLength(3);
    expect(run(first)).toMatchObject({ stdout: comments.join(''), stderr: '', status: 0 });
  });

  it('goes on with what was read', () => {
    expect(more).toHaveLength(1);
    const { stdout, stderr, status } = run([first, ...more].join('\n'));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d [\d.]+ \d+$/m);
  });
});
