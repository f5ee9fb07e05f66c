import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.ts';
import { repository } from '../cli/repository.ts';
import { bin, folder } from '../cli/run.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
if (!hasStrace) console.warn('NOT TESTED without strace: that no command opens a socket.');

const calls: Readonly<Record<(typeof commandNames)[number], readonly (readonly string[])[]>> = {
  init: [['init', '--yes', 'new']],
  assess: [
    ['assess', '--export-questions'],
    ['assess', '--answers', '-'],
  ],
  set: [['set', 'A-1', '--level', 'standard']],
  import: [['import', 'sheet.csv', '--yes']],
  migrate: [['migrate', 'roles.yaml', '--write'], ['migrate']],
  matrix: [['matrix'], ['matrix', '--format', 'html'], ['matrix', '-o', 'matrix.xlsx']],
  next: [['next']],
  gap: [
    ['gap', '--baseline', 'HEAD'],
    ['gap', '--benchmark', 'peers'],
  ],
  views: [['views'], ['views', '--full', '--spread', '1']],
  areas: [['areas'], ['areas', '--to', 'hybrid']],
  peacetime: [['peacetime']],
  map: [['map'], ['map', 'csf', '--full'], ['map', 'first', '--format', 'oscal']],
  metric: [['metric'], ['metric', 'add', 'alerts', '3']],
  approve: [['approve'], ['approve', 'catalog', '--by', 'x', '--role', 'CISO', '--yes']],
  plan: [['plan']],
  staff: [['staff'], ['staff', '--full', '--format', 'html']],
  drill: [['drill'], ['drill', '--list', '--format', 'html']],
  group: [['group'], ['group', 'gap', '--format', 'html'], ['group', 'diff'], ['group', 'trend'], ['group', 'report']],
  diff: [['diff', 'HEAD']],
  log: [['log'], ['log', 'A-1', '--since', 'HEAD']],
  trend: [['trend']],
  chart: [['chart', 'radar']],
  report: [['report'], ['report', '--format', 'markdown', '--previous', 'HEAD']],
  export: [
    ['export', '-o', 'acme.xlsx'],
    ['export', '--format', 'csv'],
    ['export', '--history', '--format', 'json'],
    ['export', '--format', 'ics'],
  ],
  share: [['share'], ['share', '-o', '.', '--yes']],
  check: [['check'], ['check', '--since', 'HEAD'], ['check', '--fix'], ['check', '--format', 'sarif']],
  services: [['services']],
  explain: [['explain', 'A-1']],
  schema: [['schema', '--write']],
  completion: [['completion', 'bash']],
};

/** What a run and the programs that it starts ask the system for, of those calls that reach a network. */
function traced(args: readonly string[], cwd: string): { status: number | null; asked: string[] } {
  const log = join(folder(), 'trace');
  const { PATH } = process.env;
  const { status } = spawnSync(
    'strace',
    ['-f', '-qq', '-e', 'trace=socket,connect,execve', '-o', log, process.execPath, bin, ...args],
    { cwd, env: { PATH, SOURCE_DATE_EPOCH: '1795392000' }, input: 'A-1: { level: basic }\n' },
  );
  return { status, asked: readFileSync(log, 'utf8').split('\n') };
}

describe.skipIf(!hasStrace)('no command opens a connection', () => {
  it.each(commandNames.map((name) => [name] as const))('%s', (name) => {
    const repo = repository();
    repo.write('cdc.yaml', 'version: 1\nteams: { csirt: { name: "https://example.org/x" } }\n');
    repo.write('catalog.yaml', 'version: 1\nservices:\n  A-1: { level: basic }\n');
    repo.write('portfolio.yaml', 'version: 1\nservices:\n  A-1: { as-is: 2, evidence: ["https://example.org/e"] }\n');
    repo.write('group.yaml', 'version: 1\nentities:\n  own: { path: ., kind: parent }\n');
    repo.write('sheet.csv', 'Id,Level\nA-1,standard\n');
    for (const score of [1, 2, 3, 4, 5])
      repo.write(`peers/${score}.yaml`, `version: 1\nframework: x1060-2021\nservices: { A-1: { as-is: ${score} } }\n`);
    repo.write('roles.yaml', 'roles: { A-1: 2, A-2: 3 }\n');
    repo.commit('2026-11-01T12:00:00+00:00');
    for (const args of calls[name]) {
      const { status, asked } = traced(args, repo.dir);
      expect([0, 1], args.join(' ')).toContain(status);
      // The trace is one: it tells of the program that was begun.
      expect(asked.filter((line) => line.includes('execve('))).not.toEqual([]);
      expect(asked.filter((line) => /\bAF_INET6?\b/.test(line))).toEqual([]);
    }
  });
});
