import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, example, folder } from './run.ts';

const isWindows = process.platform === 'win32';
const made = fileURLToPath(new URL('../../examples/peers', import.meta.url));
const head = 'version: 1\nframework: x1060-2021\n';

/** A folder with the files of some peers, each with a score of A-1. */
function peers(...scores: readonly number[]): string {
  const dir = folder();
  for (const [index, score] of scores.entries())
    writeFileSync(
      join(dir, `${index}.yaml`),
      `${head}services: { A-1: { as-is: ${score} }, A-2: { as-is: ${1 + (index % 5)} } }\n`,
    );
  return dir;
}

const compare = (dir: string, ...more: readonly string[]) =>
  cdc(['gap', example('textbook'), '--benchmark', dir, ...more]);
const json = (dir: string, ...more: readonly string[]) => JSON.parse(compare(dir, '--format', 'json', ...more).stdout);

describe('cdc gap --benchmark', () => {
  it('compares an organisation with five peers or more', () => {
    const { status, stdout, stderr } = compare(peers(1, 2, 3, 4, 5));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('5 peers, 5 without a month');
    expect(json(peers(1, 2, 3, 4, 5)).services[0]).toMatchObject({
      id: 'A-1',
      scored: 5,
      quartiles: { first: 2, median: 3, third: 4 },
    });
  });

  it.each(['table', 'json', 'csv'])('shows no figure of four, as %s', (format) => {
    const dir = peers(1, 2, 3, 4);
    const { status, stdout, stderr } = compare(dir, '--format', format);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('holds files of 4 peers, and a comparison takes 5');
    const said = cdc(['gap', example('textbook'), '--benchmark', dir, '--lang', 'ja']).stderr;
    expect(said).toContain('比較先は4組織です');
  });

  it('counts one file twice as one, and the organisation’s own as none', () => {
    const dir = peers(1, 2, 3, 4);
    cpSync(join(dir, '3.yaml'), join(dir, 'again.yml'));
    expect(cdc(['share', example('textbook'), '--sector', 'other', '-o', dir, '--yes']).status).toBe(0);
    const { status, stderr } = compare(dir);
    expect(status).toBe(2);
    expect(stderr).toContain('Left out: 1 as your own, 1 as a duplicate.');
    writeFileSync(join(dir, 'fifth.yaml'), `${head}services: { A-1: { as-is: 5 } }\n`);
    expect(compare(dir).stdout).toContain('Left out of the folder: 1 as your own, 1 as a duplicate');
    expect(json(dir)['left-out']).toMatchObject({ own: 1, duplicate: 1, broken: 0 });
  });

  it('compares with those of a size and a sector, and only if these are five', () => {
    const group = ['--sector', 'transport', '--size', 'from-300'];
    expect(compare(made, ...group).status).toBe(2);
    expect(compare(made, ...group).stderr).toContain('3 of another or no size or sector');
    const { stdout } = compare(made, '--sector', '運輸');
    expect(stdout).toContain('Only peers of: Transport and logistics');
    expect(json(made, '--sector', 'transport')).toMatchObject({ peers: 7, group: { size: null, sector: 'transport' } });
  });

  it('says with file, line and column what is wrong with a file, and goes on without it', () => {
    const dir = peers(1, 2, 3, 4, 5);
    writeFileSync(join(dir, 'bad.yaml'), `${head}services:\n  A-1: { as-is: "3", note: x }\n  X-1: { as-is: 3 }\n`);
    const { status, stdout, stderr } = compare(dir);
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.yaml:4:17 error schema\/enum/);
    expect(stderr).toMatch(/bad\.yaml:4:22 error schema\/unknown-key/);
    expect(stderr).toMatch(/bad\.yaml:5:3 error schema\/unknown-key/);
    // That is not for `check --fix`: the file is somebody else's.
    expect(stderr).not.toContain('--fix');
    expect(stdout).toContain('Left out of the folder: 1 with errors');
    expect(json(dir)).toMatchObject({ peers: 5, 'left-out': { broken: 1 } });
  });

  it.each([
    ['another version', 'version: 2\nframework: x1060-2021\nservices: {}\n', 'schema/later-version'],
    ['a later edition', 'version: 1\nframework: x1060-2099\nservices: {}\n', 'schema/later-edition'],
    ['no edition', 'version: 1\nservices: { A-1: { level: basic } }\n', 'schema/required'],
    ['nothing', '', 'file/empty'],
    ['a list', '- 1\n', 'schema/type'],
    ['no YAML', '{', 'yaml/'],
    ['words of anybody', `${head}organization: { name: Acme }\nservices: {}\n`, 'schema/unknown-key'],
    ['a day', `${head}month: 2026-11-20\nservices: {}\n`, 'schema/pattern'],
    ['__proto__', `${head}services: { __proto__: { as-is: 5 } }\n`, 'schema/unknown-key'],
    ['constructor', `${head}services: { constructor: { as-is: 5 } }\n`, 'schema/unknown-key'],
    ['a tag', `${head}services: !!js/function "x"\n`, '/'],
    ['steering characters', `${head}"\\e[31m\\u202E": 1\nservices: {}\n`, 'schema/unknown-key'],
    [
      'many aliases',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.replaceAll(/./g, (one, at: number) => `${one}: &${one} [${`*${'abcdefgh'[at]}, `.repeat(9)}]\n`)}`,
      'yaml/',
    ],
    ['very much', `${head}services: {}\n#${'x'.repeat(70_000)}\n`, 'file/too-large'],
    ['far too much', `${head}services: {}\n#${'x'.repeat(700_000)}\n`, 'file/too-large'],
    ['other bytes', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'file/not-utf8'],
  ])('leaves out a file with %s', (_, content, code) => {
    const dir = peers(1, 2, 3, 4, 5);
    writeFileSync(join(dir, 'bad.yaml'), content);
    const { status, stdout, stderr } = compare(dir);
    expect(status).toBe(1);
    expect(stderr).toContain(code);
    expect(stderr).toContain('bad.yaml');
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    expect(stdout).toContain('Left out of the folder: 1 with errors');
  });

  it.skipIf(isWindows)('follows no link, waits for no pipe, and looks into no folder', () => {
    const dir = peers(1, 2, 3, 4);
    const elsewhere = peers(5);
    symlinkSync(join(elsewhere, '0.yaml'), join(dir, 'link.yaml'));
    symlinkSync('/dev/zero', join(dir, 'device.yaml'));
    execFileSync('mkfifo', [join(dir, 'pipe.yaml')]);
    mkdirSync(join(dir, 'folder.yaml'));
    writeFileSync(join(dir, '.hidden.yaml'), `${head}services: { A-1: { as-is: 5 } }\n`);
    writeFileSync(join(dir, 'notes.txt'), `${head}services: { A-1: { as-is: 5 } }\n`);
    const { status, stderr } = compare(dir);
    expect(status).toBe(2);
    expect(stderr).toContain('holds files of 4 peers');
    expect(stderr).toContain('6 that are no YAML files');
  });

  it('reads no more than 500 files', () => {
    const dir = peers(...Array.from({ length: 501 }, () => 3));
    const { status, stderr } = compare(dir);
    expect(status).toBe(2);
    expect(stderr).toContain('holds 501 YAML files; at most 500 are read, so none was.');
  });

  it.each([
    [['--phase', 'catalog'], '--benchmark cannot be used together with --phase.'],
    [['--baseline', 'HEAD'], '--benchmark cannot be used together with --baseline.'],
    [['--fail-on', 'mean<3'], '--benchmark cannot be used together with --fail-on.'],
    [['--short'], '--benchmark cannot be used together with --short.'],
    [['--reverse'], '--benchmark cannot be used together with --reverse.'],
  ])('stands alone: %j', (args, said) => {
    const { status, stderr } = compare(made, ...args);
    expect([status, stderr.includes(said)]).toEqual([2, true]);
  });

  it('is what a size and a sector are for', () => {
    const { status, stderr } = cdc(['gap', example('textbook'), '--size', 'from-50']);
    expect([status, stderr.includes('--size needs --benchmark.')]).toEqual([2, true]);
  });

  it.each([
    ['nowhere', 'nowhere does not exist.'],
    ['cdc.yaml', 'cdc.yaml is not a folder.'],
  ])('takes a folder: %s', (name, said) => {
    const { status, stderr } = cdc(['gap', '--benchmark', name], { cwd: copyOf('textbook') });
    expect([status, stderr.includes(said)]).toEqual([2, true]);
  });

  it('of some services is of these alone', () => {
    const { services, selection } = json(made, '--category', 'B');
    expect(services.map(({ id }: { id: string }) => id)).toEqual(['B-1', 'B-2', 'B-3', 'B-4']);
    expect(selection).toMatchObject({ categories: ['B'] });
  });

  it('takes what cdc share writes', () => {
    const dir = peers(1, 2, 3);
    for (const name of ['harbor-logistics', 'sakura-seiki'])
      expect(cdc(['share', example(name), '-o', `${dir}/`, '--yes']).status).toBe(0);
    expect(compare(dir)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['en', 'ja'])('fits a screen of 80 columns and 30 lines in %s', (lang) => {
    const { stdout } = cdc(['gap', example('harbor-logistics'), '--benchmark', './examples/peers', '--lang', lang]);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});
