import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn } from '../ci/documents.ts';
import { bin, cdc, copyOf, folder } from '../cli/run.ts';

const hasPython = process.platform !== 'win32' && spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('NOT TESTED without python3: the script for GitHub in the guide.');

/** A program of this name on the path, which keeps what it is called with, a call a line. */
function standIn(dir: string, name: string, script: string): void {
  writeFileSync(join(dir, name), `#!${process.execPath}\n${script}\n`);
  chmodSync(join(dir, name), 0o755);
}

describe.skipIf(!hasPython).each([
  ['docs/guide.md', 'harbor-logistics', 'en'],
  ['docs/guide.ja.md', 'sakura-seiki', 'ja'],
] as const)('the script for GitHub in %s', (name, example, language) => {
  it('creates the labels, and an issue for each improvement with all that it says', () => {
    const [script = ''] = examplesIn('sh', name).filter((text) => text.includes('gh'));
    const programs = folder();
    const log = join(programs, 'log');
    standIn(
      programs,
      'gh',
      `require('fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n')`,
    );
    standIn(
      programs,
      'cdc',
      `require('child_process').spawnSync(process.execPath, [${JSON.stringify(bin)}, ...process.argv.slice(2)], { stdio: 'inherit' })`,
    );
    const cwd = join(copyOf(example), '..');
    const env = { PATH: `${programs}:${process.env['PATH']}`, SOURCE_DATE_EPOCH: '1795392000', CDC_LANG: language };
    const { status } = spawnSync('sh', ['-ec', script.replace('acme', example)], { cwd, env, encoding: 'utf8' });
    expect(status).toBe(0);
    const calls = readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as string[]);
    const labels = calls.filter(([kind]) => kind === 'label').map(([, , label]) => label);
    const issues = calls.filter(([kind]) => kind === 'issue');
    const { groups } = JSON.parse(cdc(['plan', example, '--format', 'json'], { cwd }).stdout);
    const ids = groups[0].items.map(({ id }: { id: string }) => id);
    expect(issues.map((call) => call[call.indexOf('--title') + 1]?.replace(/:.*/s, ''))).toEqual(ids);
    for (const call of issues) {
      const body = call[call.indexOf('--body') + 1] ?? '';
      expect(body).toMatch(/^[A-Z]+-\d+ .*\n\n(- .*\n)+\n.*cdc explain [A-Z]+-\d+$/);
      for (const label of call[call.indexOf('--label') + 1]?.split(',') ?? []) expect(labels).toContain(label);
    }
  });
});
