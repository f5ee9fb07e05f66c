import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, folder } from '../cli/run.ts';

const without = 'profile/insource-without-team';

/** An organisation with so many services of its own, each of them without a team. */
function organisation(count: number): string {
  const dir = folder();
  const ids = Array.from({ length: count }, (_, at) => `X${at >= 500 ? 'Y' : ''}-${(at % 500) + 1}`);
  const lines = (line: (id: string) => string) => ids.map((id) => `  ${line(id)}\n`).join('');
  const custom = lines((id) => `${id}: { category: B, name: n }`);
  writeFileSync(join(dir, 'cdc.yaml'), 'version: 1\norganization: { name: x }\nrules: { catalog/undecided: off }\n');
  writeFileSync(
    join(dir, 'catalog.yaml'),
    `version: 1\ncustom:\n${custom}services:\n${lines((id) => `${id}: { level: basic }`)}`,
  );
  writeFileSync(
    join(dir, 'profile.yaml'),
    `version: 1\nservices:\n${lines((id) => `${id}: { assignment: insource }`)}`,
  );
  return dir;
}

interface Finding {
  readonly rule: string;
  readonly args: unknown;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number } };
}

const reportOf = (dir: string, ...args: string[]) => {
  const { status, stdout } = cdc(['check', '--format', 'json', ...args], { cwd: dir });
  const report = JSON.parse(stdout) as { findings: Finding[]; counts: Record<string, number> };
  return { status, ...report, own: report.findings.filter(({ rule }) => rule === without) };
};

describe('findings of one kind', () => {
  it('are all told up to 200', () => {
    const { own, findings } = reportOf(organisation(200));
    expect(own).toHaveLength(200);
    expect(findings.filter(({ rule }) => rule === 'file/more-of-a-kind')).toEqual([]);
  });

  it('beyond that are counted, in what is told and in the sums, in every format', () => {
    const dir = organisation(730);
    const { own, findings, counts, status } = reportOf(dir);
    expect(own).toHaveLength(200);
    const more = findings.filter(({ args }) => (args as { rule?: string }).rule === without);
    // The profile has its services from line 3 on.
    expect(more).toMatchObject([
      { rule: 'file/more-of-a-kind', args: { rule: without, told: 200, more: 530 }, range: { start: { line: 203 } } },
    ]);
    expect(more[0]?.severity).toBe(own[0]?.severity);
    expect(status).toBe(1);
    const weighed = findings.reduce((sum, { args }) => sum + ((args as { more?: number }).more ?? 1), 0);
    expect((counts['errors'] ?? 0) + (counts['warnings'] ?? 0) + (counts['infos'] ?? 0)).toBe(weighed);
    for (const format of ['text', 'sarif', 'junit', 'gcc', 'gitlab', 'github'])
      expect(cdc(['check', '--format', format], { cwd: dir }).stdout).toContain('530 more');
    // Of the findings, Markdown shows fifty.
    const { stdout } = cdc(['check', '--format', 'markdown'], { cwd: dir });
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    expect(stdout).toContain(`${all - 50} more`);
  });
});

describe('what a finding quotes', () => {
  it('is cut at 200 letters, in words and in data', () => {
    const dir = folder();
    const level = 'a'.repeat(199);
    const levelIn = (text: string) => {
      writeFileSync(join(dir, 'catalog.yaml'), `version: 1\nservices:\n  A-1: { level: "${text}" }\n`);
      return cdc(['check', '--format', 'json'], { cwd: dir }).stdout;
    };
    expect(levelIn(`${level}b`)).toContain(`${level}b`);
    const long = levelIn(`${level}😀${'c'.repeat(100_000)}`);
    expect(JSON.parse(long).findings[0].args.found).toBe(`${level}…`);
    expect(long.length).toBeLessThan(3000);
    // SARIF also lists every rule with its explanation.
    for (const format of ['text', 'sarif', 'junit', 'gcc', 'gitlab', 'github', 'markdown'])
      expect(cdc(['check', '--format', format], { cwd: dir }).stdout.length).toBeLessThan(80_000);
  });
});
