import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin as binPath, cdc, copyOf, folder } from './run.ts';

const isWindows = process.platform === 'win32';

/** Everything in a folder and below it, with what it holds. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

function refuses(cwd: string, args: readonly string[], said: RegExp) {
  const before = contents(cwd);
  const { status, stdout, stderr } = cdc(args, { cwd });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).toContain('Nothing was written.');
  expect(contents(cwd)).toEqual(before);
}

/** A folder with an organisation in `org`, its schemas beside it. */
function organisation(): string {
  const dir = folder();
  cpSync(copyOf('textbook'), join(dir, 'org'), { recursive: true });
  cdc(['schema', '--write', '-C', 'org'], { cwd: dir });
  return dir;
}

describe('an organisation’s own file', () => {
  it.each([
    [['matrix', 'org', '-o', 'org/catalog.yaml']],
    [['check', 'org', '--format', 'json=org/portfolio.yaml']],
    [['check', 'org', '--format', 'text=report.txt', '--format', 'sarif', '-o', 'org/cdc.yaml']],
    [['check', 'org', '--fix', '-o', 'org/profile.yaml']],
    [['gap', 'org', '--format', 'csv', '-o', 'org/../org/profile.yaml']],
    [['schema', 'catalog', '-o', 'org/catalog.yaml']],
    [['assess', 'org', '--export-questions', '-o', 'org/Portfolio.YAML']],
    [['explain', 'level', '-o', 'org/ｃdc.yml']],
    [['services', '-o', 'cdc.yaml']],
    [['plan', 'org', '-o', 'copy of portfolio.txt']],
  ])('is no place for an output: %j', (args) => {
    const dir = organisation();
    cpSync(join(dir, 'org/portfolio.yaml'), join(dir, 'copy of portfolio.txt'));
    // There is something that would be mended.
    writeFileSync(join(dir, 'org/profile.yaml'), 'version: 1\nservices:\n  B-1: {}\n  A-1: {}\n');
    refuses(dir, args, /is one of an organisation’s own files/);
  });

  it.skipIf(isWindows)('is none by a link of either kind', () => {
    const dir = organisation();
    symlinkSync('org/catalog.yaml', join(dir, 'symbolic.md'));
    linkSync(join(dir, 'org/catalog.yaml'), join(dir, 'hard.md'));
    symlinkSync('org/.cdc/schemas', join(dir, 'folder'));
    for (const output of ['symbolic.md', 'hard.md']) {
      refuses(dir, ['matrix', 'org', '-o', output], new RegExp(`${output} is one of an organisation’s own files`));
    }
    refuses(dir, ['matrix', 'org', '-o', 'folder/new.json'], /is in \.cdc/);
  });

  it('is none of those in .cdc either', () => {
    const dir = organisation();
    for (const output of ['org/.cdc/schemas/cdc.schema.json', 'org/.cdc/new.json']) {
      refuses(dir, ['schema', 'cdc', '-o', output], /cdc schema --write/);
    }
  });
});

describe('a form', () => {
  const exported = ['assess', 'org', '--export-questions', '-o', 'form.md'];

  it('that holds an answer is no place for an output, be it in a quotation, or not to be read', () => {
    for (const [from, to] of [
      [/level: +#/, 'level: basic #'],
      [/level: +#/, 'level： 基本 #'],
      [/level: +#/, 'level: { #'],
    ] as const) {
      const dir = organisation();
      writeFileSync(join(dir, 'org/catalog.yaml'), 'version: 1\nservices:\n  A-1: {}\n');
      expect(cdc(exported, { cwd: dir }).status).toBe(0);
      const form = readFileSync(join(dir, 'form.md'), 'utf8').replace(from, to);
      for (const text of [form, form.replaceAll(/^/gm, '> ')]) {
        writeFileSync(join(dir, 'form.md'), text);
        refuses(dir, exported, /form\.md contains answers/);
        refuses(dir, ['gap', 'org', '-o', 'form.md'], /form\.md contains answers/);
      }
    }
  });

  it('is none where it is a text of answers alone', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'answers.txt'), '# of the SOC\nB-1:\n  as-is: 3\n');
    refuses(dir, ['matrix', 'org', '-o', 'answers.txt'], /answers\.txt contains answers/);
  });

  it('may be written again as long as nobody has answered, as may any report', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'org/catalog.yaml'), 'version: 1\nservices:\n  A-1: {}\n');
    mkdirSync(join(dir, 'out'));
    const outputs = [
      exported,
      ...['table', 'markdown', 'html', 'xlsx', 'json', 'csv', 'ndjson'].map((format) => [
        ...['matrix', 'org', '--format', format, '-o', `out/matrix.${format}`],
      ]),
      ['schema', 'portfolio', '-o', 'out/portfolio.schema.json'],
      ['check', 'org', '--format', 'json=out/check.json', '--format', 'text=out/check.txt'],
    ];
    for (const args of [...outputs, ...outputs]) expect(cdc(args, { cwd: dir }).stderr).not.toContain('Nothing was');
  });

  it.skipIf(process.platform !== 'linux')('is not looked for in a pipe', () => {
    const dir = organisation();
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    execFileSync('sh', ['-c', `cat pipe > got & '${process.execPath}' '${binPath}' matrix org -o pipe; wait`], {
      cwd: dir,
    });
    expect(readFileSync(join(dir, 'got'), 'utf8')).toContain('A-1');
  });
});
