import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

  it('asks all of services, phases and old scores that are named, with what is on record', () => {
    const dir = copyOf('harbor-logistics');
    const form = (...args: string[]) => cdc(['assess', '--export-questions', ...args], { cwd: dir }).stdout;
    const block = (text: string, id: string) =>
      new RegExp(`^\\x60{3}yaml\\n${id}:\\n(.*?)^\\x60{3}$`, 'ms').exec(text)?.[1];
    expect(idsOf(form('--service', 'B-1,A-10'))).toEqual(['A-10', 'B-1']);
    const said = block(form('--service', 'B-1'), 'B-1')?.replaceAll(/ #.*/g, '');
    expect(said).toBe(
      [
        ...['level: basic', 'reason:', 'assignment: combination', 'team: soc', 'provider: northwatch-mssp'],
        ...['as-is: { insource: 2, outsource: 5 }', 'to-be: 5', 'assessed-on:', 'rationale:', 'note:'],
      ]
        .map((line) => `  ${line}\n`)
        .join(''),
    );
    expect(block(form('--phase', 'profile'), 'B-1')?.match(/[\w-]+(?=:)/g)).toEqual(['assignment', 'team', 'provider']);
    expect(idsOf(form('--phase', 'catalog', '--level', 'advanced', '--category', 'F'))).toEqual(['F-2', 'F-5']);
    // All was assessed in 2026: two years later, each score is old.
    const later = { cwd: dir, env: { SOURCE_DATE_EPOCH: '1858550400' } };
    const stale = cdc(['assess', '--export-questions', '--stale', '--category', 'B'], later).stdout;
    expect(idsOf(stale)).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'X-1']);
    expect(form('--stale')).toBe('');
  });

  it('of a re-assessment counts what its sender says, and a score that comes back only with its day', () => {
    const dir = copyOf('harbor-logistics');
    const form = cdc(['assess', '--export-questions', '--service', 'B-1,B-2'], { cwd: dir }).stdout;
    const apply = (input: string) => cdc(['assess', '--answers', '-'], { cwd: dir, input });
    const before = readFileSync(join(dir, 'portfolio.yaml'), 'utf8');
    expect(apply(form)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^No answers applied, \d+ unchanged\.\n$/),
    });
    expect(readFileSync(join(dir, 'portfolio.yaml'), 'utf8')).toBe(before);
    const day = form.replace('assessed-on: #', 'assessed-on: 2026年11月22日 #');
    expect(apply(day)).toMatchObject({ status: 0, stderr: expect.stringContaining('assessed-on') });
    const { services } = parse(readFileSync(join(dir, 'portfolio.yaml'), 'utf8'));
    expect(services['B-1']).toEqual({ ...parse(before).services['B-1'], 'assessed-on': '2026-11-22' });
    expect(services['B-2']).toEqual(parse(before).services['B-2']);
  });

  it('brings back without a complaint what is on record and fits no longer', () => {
    const dir = copyOf('harbor-logistics');
    // Halves of what nobody shares, and a team that is declared no more.
    for (const [from, to] of [
      ['assignment: combination, team: soc', 'assignment: insource, team: gone'],
      [', provider: northwatch-mssp', ''],
    ] as const) {
      const path = join(dir, 'profile.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    }
    const form = cdc(['assess', '--export-questions', '--service', 'B-1'], { cwd: dir }).stdout;
    expect(form).toContain('team: gone');
    expect(form).toContain('as-is: { insource: 2, outsource: 5 }');
    const run = cdc(['assess', '--answers', '-'], { cwd: dir, input: form });
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('No answers applied') });
  });

  it('writes nothing where nothing is open', () => {
    const cwd = folder();
    const run = cdc(['assess', example('textbook'), '--export-questions', '-o', 'form.md'], { cwd });
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('There are no open questions');
    expect(existsSync(join(cwd, 'form.md'))).toBe(false);
  });
});
