import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, example, folder } from './run.ts';

const idsOf = (form: string) => [...form.matchAll(/^```yaml\n(.*):$/gm)].map(([, id]) => id);

describe('assess --export-questions', () => {
  it('writes what is open to stdout or into a file', () => {
    const dir = copyOf('harbor-logistics');
    const { status, stdout, stderr } = cdc(['assess', '--export-questions'], { cwd: dir });
    expect([status, stderr]).toEqual([0, '']);
    expect(idsOf(stdout)).toContain('F-2');
    expect(cdc(['assess', '--export-questions', '-o', 'form.md'], { cwd: dir })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(dir, 'form.md'), 'utf8')).toBe(stdout);
  });

  it('asks only of some categories, or of a team', () => {
    const cwd = example('harbor-logistics');
    const ids = (...args: string[]) => idsOf(cdc(['assess', '--export-questions', ...args], { cwd }).stdout);
    const all = ids();
    expect(ids('--category', 'e')).toEqual(all.filter((id) => id?.startsWith('E')));
    // A-10 lacks its scores; what else lacks something has another team, or none.
    expect(ids('--team', 'csirt', '--category', 'A')).toEqual(['A-10']);
    expect(cdc(['assess', '--export-questions', '--team', 'scirt'], { cwd })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean “csirt”?'),
    });
  });

  it('speaks the language of the organisation, or the one that is asked for', () => {
    const cwd = example('sakura-seiki');
    expect(cdc(['assess', '--export-questions'], { cwd }).stdout).toMatch(/^# 質問票 · /);
    expect(cdc(['assess', '--export-questions', '--lang', 'en'], { cwd }).stdout).toMatch(/^# Open questions · /);
  });

  it('writes nothing where nothing is open', () => {
    const cwd = folder();
    const run = cdc(['assess', example('textbook'), '--export-questions', '-o', 'form.md'], { cwd });
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('Nothing is open');
    expect(existsSync(join(cwd, 'form.md'))).toBe(false);
  });
});
