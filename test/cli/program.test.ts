import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Outcome, Program } from './program.ts';
import { repository } from './repository.ts';
import { cdc, cdcProcess, copyOf, example, folder, type World } from './run.ts';

/** Runs of every command, among them failing ones, and ones that set what must not reach the next. */
const runs: readonly (readonly [args: readonly string[], world?: World])[] = [
  [['--version']],
  [['--help', '--lang', 'ja']],
  [['nothing']],
  [['check', example('sakura-seiki'), '--format', 'json']],
  [['check', '-r', example(''), '--lang', 'ja'], { env: { FORCE_COLOR: '1' } }],
  [
    ['check', '--stdin', '--stdin-filename', 'catalog.yaml'],
    { input: 'version: 1\nservices: [', cwd: example('textbook') },
  ],
  [['check', '--since', 'HEAD'], { cwd: example('textbook') }],
  [['diff', 'HEAD'], { cwd: example('textbook') }],
  [['diff', 'HEAD'], { cwd: example('textbook'), env: { PATH: '' } }],
  [['trend'], { cwd: example('textbook') }],
  [['explain', 'A-1', '--lang', 'ja']],
  [['gap', example('harbor-logistics')], { env: { CDC_LANG: 'ja' } }],
  [['matrix', example('textbook')], { env: { FORCE_COLOR: '1' } }],
  [['plan', example('harbor-logistics'), '--format', 'csv']],
  [['services', '--format', 'json', example('textbook')]],
  [['schema', 'catalog']],
  [['completion', 'bash']],
  [['__complete', '--', 'gap', '--format', '']],
  [['assess'], { cwd: example('textbook'), env: { GITHUB_ACTIONS: 'true' } }],
  [['assess', '--answers', '-', example('textbook')], { input: 'no answers' }],
  [['check', 'nowhere'], { cwd: example('textbook'), env: { NO_COLOR: '1' } }],
];

describe('a run in the thread of the tests', () => {
  it('says what it says in a process of its own, whichever runs came before', () => {
    const inProcesses = runs.map((run) => cdcProcess(...run));
    expect(runs.map((run) => cdc(...run))).toEqual(inProcesses);
    expect(runs.toReversed().map((run) => cdc(...run))).toEqual(inProcesses.toReversed());
    expect(new Set(inProcesses.map(({ status }) => status))).toEqual(new Set([0, 1, 2]));
  });

  it('leaves the files that it leaves in a process of its own', () => {
    const [inThread, inProcess] = [cdc, cdcProcess].map((run) => {
      const dir = copyOf('harbor-logistics');
      const outcomes = [
        ['set', 'A-1', '--level', 'basic', '--note', '覚え書き'],
        ['set', 'A-1', '--level', 'nothing'],
        ['schema', '--write'],
        ['check', '--fix', '--format', 'json=report.json'],
        ['init', 'new', '--yes', '--teams', 'soc'],
      ].map((args) => run(args, { cwd: dir }));
      return { outcomes, files: filesOf(dir) };
    });
    expect(inThread).toEqual(inProcess);
  });

  it('reads from a repository what a process of its own reads', () => {
    const { dir, commit } = repository(copyOf('textbook'));
    commit('2026-01-01T12:00:00Z');
    writeFileSync(join(dir, 'catalog.yaml'), 'version: 1\n');
    for (const args of [['diff', 'HEAD'], ['check', '--since', 'HEAD'], ['trend'], ['diff', 'HEAD~9']])
      expect(cdc(args, { cwd: dir })).toEqual(cdcProcess(args, { cwd: dir }));
  });

  it.each([
    ['a listener', 'process.on("SIGTERM", () => {}); return 0;', 'SIGTERM × 1'],
    ['a timer', 'setInterval(() => {}, 1000); return 0;', 'Timeout'],
    [
      'a process',
      'require("node:child_process").spawn(process.execPath, ["-e", "process.stdin.resume()"]); return 0;',
      'ProcessWrap',
    ],
    ['a failure', 'setImmediate(() => Promise.reject(new Error("late"))); return new Promise(() => {});', 'late'],
    ['no end', 'for (;;);', 'does not end'],
  ])('fails where it leaves %s', (_, body, said) => {
    expect(() => runOf(body)).toThrow(said);
  });

  it('waits for its own answer, also where the one before it notifies late', () => {
    const late = 'Atomics.notify(require("node:worker_threads").workerData.done, 0);';
    const soon = 'await new Promise((resolve) => setTimeout(resolve, 100));';
    expect(runOf(`${soon} ${late} ${soon} return 1;`)).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});

/** Runs a program of these words, which has little patience. */
function runOf(body: string): Outcome {
  const root = folder();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/cli.cjs'), `exports.run = async () => { ${body} };`);
  const program = new Program(`${root}/`, 200);
  onTestFinished(() => program.close());
  return program.run({ args: ['x'], cwd: root, env: process.env, input: '' });
}

function filesOf(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length), readFileSync(path, 'utf8')]));
}
