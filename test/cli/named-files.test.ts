import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encoded } from '../answers/japanese.ts';
import { cdc, cdcProcess, copyOf } from './run.ts';

const dated = ['--assessed-on', '2026-03-31', '--write', '--overwrite'];

/** Each command that reads YAML which the user names, with a line that says something of it. */
const ways = [
  ['roles.yaml', ['migrate', 'roles.yaml', ...dated], 'roles:\n  A-1: { as-is: 3, note: 備考 }\n', 'roles.yaml:2:26'],
  [
    'columns.yaml',
    ['migrate', 'sheet.csv', '--columns', 'columns.yaml'],
    'columns:\n  点: as-is\n',
    'columns.yaml:2:3',
  ],
  ['columns.yaml', ['import', 'sheet.csv', '--columns', 'columns.yaml'], 'columns:\n  点: as-is\n', 'columns.yaml:2:3'],
] as const;

function withSheet() {
  const dir = copyOf('harbor-logistics');
  writeFileSync(join(dir, 'sheet.csv'), 'ID,Name,As-is\nA-1,,3\n');
  const own = ['catalog.yaml', 'profile.yaml', 'portfolio.yaml'];
  return { dir, contents: () => own.map((file) => readFileSync(join(dir, file), 'utf8')) };
}

describe.each(ways)('%s of cdc %j', (file, args, text, place) => {
  it('is not guessed at where it is not UTF-8: nothing of it comes into the files', () => {
    const { dir, contents } = withSheet();
    const before = contents();
    writeFileSync(join(dir, file), encoded(text, 'shift_jis') ?? '');
    expect(cdc(args, { cwd: dir })).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${place}: From here on, the file is not UTF-8.\n  Save it as UTF-8 in your editor (it may be in Shift_JIS or UTF-16).\n`,
    });
    expect(contents()).toEqual(before);
  });

  it('is no larger than a file of an organisation', () => {
    const { dir } = withSheet();
    writeFileSync(join(dir, file), `${text}#${' '.repeat(600 * 1024)}`);
    const { status, stderr } = cdc(args, { cwd: dir });
    expect([status, stderr]).toEqual([2, `error: ${file}: The file is at least 601 KB; cdc reads at most 512 KB.\n`]);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', () => {
    const { dir } = withSheet();
    execFileSync('mkfifo', [join(dir, file)]);
    const { status, stderr } = cdcProcess(args, { cwd: dir });
    expect([status, stderr]).toEqual([2, `error: ${file} cannot be read (EINVAL).\n`]);
  });
});
