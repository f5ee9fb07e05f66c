import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, cdc, copyOf, example, folder } from './run.ts';

const plainOf = (text: string) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '');

describe('colours', () => {
  it.each([
    ['matrix', 'textbook'],
    ['matrix', 'harbor-logistics'],
    ['gap', 'harbor-logistics'],
    ['check', 'sakura-seiki'],
  ])('change nothing but the colour of cdc %s on %s', (command, name) => {
    const coloured = cdc([command, example(name)], { env: { FORCE_COLOR: '1' } }).stdout;
    expect(coloured).toContain('\u001B[');
    expect(plainOf(coloured)).toBe(cdc([command, example(name)]).stdout);
  });
});

describe.skipIf(process.platform === 'win32')('links and pipes that a pull request may bring', () => {
  it('do not keep any command busy, wherever it is started', () => {
    const dir = copyOf('textbook');
    rmSync(join(dir, 'cdc.yaml'));
    symlinkSync('/dev/zero', join(dir, 'cdc.yaml'));
    rmSync(join(dir, '.cdc/schemas/catalog.schema.json'));
    execFileSync('mkfifo', [join(dir, '.cdc/schemas/catalog.schema.json')]);
    for (const args of [['check'], ['--help'], ['gap'], ['set', 'A-1', '--level', 'basic']]) {
      const { status, stderr } = cdc(args, { cwd: dir });
      expect(status, stderr).toBe(args[0] === '--help' ? 0 : 2);
    }
  });

  it('may stand where a schema is looked for', () => {
    const dir = copyOf('textbook');
    const schema = (kind: string) => join(dir, `.cdc/schemas/${kind}.schema.json`);
    for (const kind of ['cdc', 'catalog', 'profile', 'portfolio']) rmSync(schema(kind));
    mkdirSync(schema('cdc'));
    execFileSync('mkfifo', [schema('catalog')]);
    symlinkSync('/dev/zero', schema('profile'));
    symlinkSync('portfolio.schema.json', schema('portfolio'));
    const { status, stderr } = cdc(['check'], { cwd: dir });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('are not written through when schemas are generated', () => {
    const dir = copyOf('textbook');
    const outside = folder();
    writeFileSync(join(outside, 'precious'), 'mine');
    rmSync(join(dir, '.cdc/schemas/catalog.schema.json'));
    symlinkSync(join(outside, 'precious'), join(dir, '.cdc/schemas/catalog.schema.json'));
    expect(cdc(['schema', '--write'], { cwd: dir }).status).toBe(0);
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('mine');
    rmSync(join(dir, '.cdc/schemas'), { recursive: true });
    mkdirSync(join(outside, 'schemas'));
    symlinkSync(join(outside, 'schemas'), join(dir, '.cdc/schemas'));
    const { status, stderr } = cdc(['schema', '--write'], { cwd: dir });
    expect([status, stderr]).toEqual([2, expect.stringContaining('ELOOP')]);
  });
});

describe('names with control characters', () => {
  it('reach neither the terminal nor the file as they are', () => {
    const dir = folder();
    const name = String.raw`\e[31mRED\e[2J\u202E`;
    writeFileSync(join(dir, 'catalog.yaml'), `version: 1\ncustom:\n  X-1: { category: B, name: "${name}" }\n`);
    const { status, stderr } = cdc(['set', 'X-1', '--level', 'basic'], { cwd: dir });
    expect(status).toBe(0);
    expect(stderr).toContain('RED');
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    expect(readFileSync(join(dir, 'catalog.yaml'), 'utf8')).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });
});

describe.skipIf(process.platform !== 'linux')('an output that cannot be written', () => {
  it('is said without a stack trace', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${bin}' gap '${example('textbook')}' > /dev/full`],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([2, 'error: The output cannot be written (ENOSPC).\n']);
  });

  it('does not stop the work when only the reader has gone', () => {
    const dir = copyOf('textbook');
    const ids = Array.from({ length: 9 }, (_, index) => `A-${index + 1}`).join(' ');
    spawnSync('sh', ['-c', `'${process.execPath}' '${bin}' set ${ids} --level optional 2>&1 >/dev/null | true`], {
      cwd: dir,
    });
    expect(readFileSync(join(dir, 'catalog.yaml'), 'utf8').match(/A-\d: \{ level: optional/g)).toHaveLength(9);
  });
});
