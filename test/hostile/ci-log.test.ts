import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, folder } from '../cli/run.ts';

/** Commands of the log in every place that takes a text: at its beginning, inside it, after a break, and where it wraps. */
const bad = ['::add-mask::basic', 'x ##[stop-commands]zz', 'y ##vso[task.setvariable variable=a]b', '  ::error::z'];
const text = bad.join('\n');
const wrapping = `${'long '.repeat(30)}::error::wrapped ::set-output name=x::y ${'##[endgroup] '.repeat(20)}`;

/** An organisation that says such things wherever it can. */
function organisation(extra = ''): string {
  const dir = folder();
  const [q, w] = [text, wrapping].map((one) => JSON.stringify(one));
  const files = {
    'cdc.yaml': `version: 1\norganization: { name: ${q}, language: en }\nteams: { t: { name: ${q} }, u: { name: "##[group]" } }\nproviders: { p: { name: ${q} } }\n`,
    'catalog.yaml': `version: 1\nservices:\n  A-1: { level: unnecessary, reason: other, rationale: ${q}, decided-by: ${q} }\n  X-1: { level: basic, rationale: ${w} }\n  X-2: { level: basic }\ncustom:\n  X-1: { category: B, name: ${q}, description: ${w} }\n  X-2: { category: B, name: ${w} }\n${extra}`,
    'profile.yaml': `version: 1\nservices:\n  X-1: { assignment: combination, team: t, provider: p, note: ${q} }\n`,
    'portfolio.yaml': `version: 1\nservices:\n  X-1: { as-is: { insource: 1, outsource: 2 }, to-be: 4, action: ${q}, owner: ${w}, due: 2020-01-01, evidence: [${q}] }\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
}

/** What the runner of GitHub Actions takes for commands: a line that begins so, or a part of one. */
function githubCommands(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith('::') || /##\[[^\]]*\]/.test(line));
}

/** The agent of Azure Pipelines. */
function azureCommands(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /##(?:vso)?\[/i.test(line));
}

const servers = {
  'GitHub Actions': { env: { GITHUB_ACTIONS: 'true' }, commands: githubCommands },
  'Azure Pipelines': { env: { TF_BUILD: 'True' }, commands: azureCommands },
} as const;

const formats = ['table', 'markdown', 'html', 'json', 'ndjson', 'csv'];
const checkFormats = ['text', 'json', 'sarif', 'junit', 'gcc', 'gitlab', 'markdown'];
const calls = [
  ...['matrix', 'gap', 'plan', 'services', 'explain X-1 A-1', 'diff .'].flatMap((call) =>
    formats.map((format) => `${call} --format ${format}`),
  ),
  ...checkFormats.map((format) => `check --format ${format}`),
  'check --fix --dry-run',
  'set X-2 --team t',
  'assess --export-questions',
  'explain ##[group]',
  '::error::x',
  'check ::error::x --debug',
];

describe.each(Object.keys(servers) as (keyof typeof servers)[])('the log of %s', (server) => {
  const { env, commands } = servers[server];

  it.each(calls)('takes no command from a file: cdc %s', (call) => {
    const args = call.split(' ');
    const { stdout, stderr, status } = cdc(args, { cwd: organisation(), env });
    expect([0, 1, 2]).toContain(status);
    expect(stdout + stderr).not.toBe('');
    expect(commands(stdout)).toEqual([]);
    // What went wrong is an annotation of GitHub: one, and the program's own.
    const own = server === 'GitHub Actions' && status === 2 ? [expect.stringMatching(/^::error::/)] : [];
    expect(commands(stderr)).toEqual(own);
  });

  it('takes none from what is quoted of a file that cannot be used', () => {
    const cwd = organisation('::stop-commands::x: ##[group]y\n##vso[x]z: 1\n');
    for (const args of [['check', '--format', 'text'], ['gap'], ['set', 'X-1', '--level', 'basic']]) {
      const { stdout, stderr } = cdc(args, { cwd, env });
      const all = commands(stdout + stderr);
      expect(all.filter((line) => !line.startsWith('::error::The files'))).toEqual([]);
    }
  });
});

describe('what the log takes no command from', () => {
  it('is the same data for whoever reads JSON', () => {
    const cwd = organisation();
    for (const call of ['gap', 'matrix', 'explain X-1']) {
      const args = [...call.split(' '), '--format', 'json'];
      const plain = cdc(args, { cwd }).stdout;
      const guarded = cdc(args, { cwd, env: servers['Azure Pipelines'].env }).stdout;
      expect(plain).toContain('##[');
      expect(JSON.parse(guarded)).toEqual(JSON.parse(plain));
    }
  });

  it('holds the annotations that the program itself makes of findings', () => {
    const { stdout } = cdc(['check'], { cwd: organisation(), env: servers['GitHub Actions'].env });
    const lines = githubCommands(stdout);
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });

  it('holds no command of Azure Pipelines in them either', () => {
    const { env, commands } = servers['Azure Pipelines'];
    const { stdout } = cdc(['check', '--format', 'github'], { cwd: organisation(), env });
    expect(stdout).toMatch(/^::(?:error|warning|notice) file=.*\\u0023#vso/m);
    expect(commands(stdout)).toEqual([]);
  });

  it('is written into a file as it is', () => {
    const cwd = organisation();
    cdc(['matrix', '--format', 'csv', '-o', 'out.csv'], { cwd, env: servers['GitHub Actions'].env });
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toContain('##[stop-commands]zz');
  });
});
