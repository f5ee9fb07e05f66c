import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, cdc, copyOf, example, folder } from './run.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

const v1 = (lines: string) => `version: 1\nservices:\n${lines}`;
const files = {
  'cdc.yaml': 'version: 1\nteams:\n  csirt: { name: CSIRT }\nrules:\n  catalog/undecided: off\n',
  'catalog.yaml': v1('  B-1: { level: basic }\n  # of A-1\n  a-1: { level: basic } # why\n'),
  'profile.yaml': v1('  B-1: { assignment: insource, team: CSIRT }\n'),
};
const mended = {
  ...files,
  'catalog.yaml': v1('  # of A-1\n  A-1: { level: basic } # why\n\n  B-1: { level: basic }\n'),
  'profile.yaml': v1('  B-1: { assignment: insource, team: csirt }\n'),
};

function organisation(texts: Readonly<Record<string, string>> = files): string {
  const dir = folder();
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(dir, name), text);
  return dir;
}

const contents = (dir: string) => Object.fromEntries(readdirSync(dir).map((name) => [name, read(dir, name)]));

describe('check --fix', () => {
  it('mends what is safe to mend, says what, and then checks', () => {
    const dir = organisation();
    const { status, stdout, stderr } = cdc(['check', '--fix'], { cwd: dir });
    expect(stderr).toBe(
      'catalog.yaml: “a-1” corrected to “A-1”\n' +
        'catalog.yaml: entries put in the order of the service list\n' +
        'profile.yaml: “CSIRT” corrected to “csirt”\n',
    );
    expect(contents(dir)).toEqual(mended);
    expect(status).toBe(0);
    expect(stdout).toContain('profile/unasked');
    expect(stdout).not.toContain('unknown');
    const again = cdc(['check', '--fix'], { cwd: dir });
    expect(again).toEqual({ status, stdout, stderr: '' });
    expect(contents(dir)).toEqual(mended);
  });

  it('keeps the report apart, in the format that is asked for', () => {
    const dir = organisation();
    const { stdout, stderr } = cdc(['check', '--fix', '--format', 'json', '--lang', 'ja'], { cwd: dir });
    expect(JSON.parse(stdout).organisations).toBe(1);
    expect(stderr).toContain('「CSIRT」');
  });

  it('mends several organisations, and passes over those that it cannot use', () => {
    const dir = folder();
    for (const name of ['a', 'b', 'c']) {
      mkdirSync(join(dir, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, name, file), text);
    }
    writeFileSync(join(dir, 'b/profile.yaml'), 'version: [\n');
    const { status, stderr } = cdc(['check', '-r', '--fix'], { cwd: dir });
    expect(status).toBe(2);
    expect(stderr.split('\n').map((line) => line.split(':')[0]?.replaceAll(sep, '/'))).toEqual([
      'a/catalog.yaml',
      'a/catalog.yaml',
      'a/profile.yaml',
      'b/catalog.yaml',
      'b/catalog.yaml',
      'c/catalog.yaml',
      'c/catalog.yaml',
      'c/profile.yaml',
      '',
    ]);
    expect(contents(join(dir, 'c'))).toEqual(mended);
    expect(read(dir, 'b/profile.yaml')).toBe('version: [\n');
  });

  it.each(['textbook', 'harbor-logistics', 'sakura-seiki'])(
    'adds nothing to what is found in %s, and keeps what only people can mend',
    (name) => {
      const dir = copyOf(name);
      const messages = (...args: string[]) =>
        JSON.parse(cdc(['check', '--format', 'json', ...args], { cwd: dir }).stdout).findings.map(
          ({ message }: { message: string }) => message,
        );
      const before = messages();
      const after = messages('--fix');
      expect(before).toEqual(expect.arrayContaining(after));
      const nobody = /but unassigned: no one|担い手が決まっていません/;
      expect(after.filter((one: string) => nobody.test(one)).toSorted()).toEqual(
        before.filter((one: string) => nobody.test(one)).toSorted(),
      );
      expect(cdc(['check', '--fix', '--dry-run'], { cwd: dir })).toMatchObject({
        status: cdc(['check'], { cwd: dir }).status,
        stdout: '',
      });
    },
  );

  it.skipIf(process.platform === 'win32')('keeps the mode of files', () => {
    const dir = organisation();
    chmodSync(join(dir, 'catalog.yaml'), 0o640);
    cdc(['check', '--fix'], { cwd: dir });
    expect(statSync(join(dir, 'catalog.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(dir)).toEqual(Object.keys(files).toSorted());
  });
});

describe('check --fix --dry-run', () => {
  it('shows the changes, writes nothing, and exits 1', () => {
    const dir = organisation();
    const { status, stdout, stderr } = cdc(['check', '--fix', '--dry-run'], { cwd: dir });
    // Nobody was asked about A-1, neither has a score, and nothing is for response.
    const left = 'Cannot be fixed automatically: 3 warnings, 2 notes in 3 files. To see it: cdc check\n';
    expect([status, stderr]).toEqual([1, left]);
    expect(contents(dir)).toEqual(files);
    expect(stdout).toContain('--- catalog.yaml\n+++ catalog.yaml\n');
    expect(stdout).toContain('\n-  B-1: { assignment: insource, team: CSIRT }\n');
    expect(stdout).toContain('\n+  B-1: { assignment: insource, team: csirt }\n');
  });

  it.each([
    ['', '\n'],
    ['and Windows line ends', '\r\n'],
  ])('shows a patch that does what --fix does %s', (_, lineEnd) => {
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', lineEnd)]),
    );
    const dir = organisation(texts);
    const { stdout } = cdc(['check', '--fix', '--dry-run'], { cwd: dir });
    const { status, stderr } = spawnSync('git', ['apply', '-p0', '--ignore-whitespace', '-'], {
      cwd: dir,
      input: stdout,
    });
    expect([status, String(stderr)]).toEqual([0, '']);
    const same = Object.fromEntries(
      Object.entries(contents(dir)).map(([name, text]) => [name, text.replaceAll('\r', '')]),
    );
    expect(same).toEqual(mended);
  });

  it.each([
    [2, 'cannot be read', 'version: 1\nservices: [\n'],
    [1, 'are not as their schema wants them', v1('  A-1: { level: basics }\n')],
  ])('exits %i where files %s, and says that this is left', (status, _, catalog) => {
    const dir = organisation({ ...mended, 'catalog.yaml': catalog });
    const dry = cdc(['check', '--fix', '--dry-run'], { cwd: dir });
    expect(dry).toMatchObject({ status, stdout: '' });
    expect(dry.stderr).toMatch(/^Nothing to fix automatically\.\nCannot be fixed automatically: \d error/);
    expect(cdc(['check'], { cwd: dir }).status).toBe(status);
  });

  it('exits as check does where nothing can be mended', () => {
    const profile = v1('  A-1: { assignment: unassigned }\n\n  B-1: { assignment: insource, team: csirt }\n');
    const nobody = { ...mended, 'profile.yaml': profile };
    const dir = organisation(nobody);
    expect(cdc(['check', '--fix', '--dry-run'], { cwd: dir })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Nothing to fix automatically.\n' +
        'Cannot be fixed automatically: 1 error, 1 warning, 2 notes in 3 files. To see it: cdc check\n',
    });
    expect(contents(dir)).toEqual(nobody);
    expect(cdc(['check', '--fix', '--dry-run', example('textbook')])).toMatchObject({ status: 0, stdout: '' });
  });

  it('is refused without --fix', () => {
    const { status, stderr } = cdc(['check', '--dry-run'], { cwd: organisation() });
    expect([status, stderr]).toEqual([2, 'error: --dry-run needs --fix.\n']);
  });

  it('lets no control character through', () => {
    const dir = organisation({ 'catalog.yaml': v1('  B-1: {} # \u202E\n  A-1: {} # \u200B\u2028\n') });
    const { stdout } = cdc(['check', '--fix', '--dry-run'], { cwd: dir });
    expect(stdout).toContain('\n+  B-1: {} # ');
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u);
  });
});

describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that may not be written', () => {
  it('is told of, and is as it was', () => {
    const dir = organisation();
    chmodSync(join(dir, 'catalog.yaml'), 0o444);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '--fix'], { cwd: dir, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'error: catalog.yaml cannot be written (EACCES). Nothing was changed.\n']);
    expect(contents(dir)).toEqual(files);
  });
});

describe('a team or a provider that is written by its name', () => {
  const cdcYaml =
    'version: 1\nteams: { soc: { name: 自社SOC }, a: { name: 情シス }, b: { name: 情シス } }\nproviders: { mssp: { name: Big MSSP } }\n';

  it('is told with its id, which --fix writes', () => {
    const profile = v1(
      '  A-1: { assignment: insource, team: 自社SOC }\n  A-2: { assignment: outsource, provider: Big MSSP }\n',
    );
    const dir = organisation({ 'cdc.yaml': cdcYaml, 'profile.yaml': profile });
    const { status, stdout } = cdc(['check'], { cwd: dir });
    expect(status).toBe(1);
    expect(stdout).toContain('  “自社SOC” is not a valid id.\n');
    expect(stdout).toContain('  → Run cdc check --fix, or write: soc\n');
    expect(stdout).toContain('  “Big MSSP” is not a valid id.\n');
    expect(stdout).toContain('  → Run cdc check --fix, or write: mssp\n');
    cdc(['check', '--fix'], { cwd: dir });
    expect(read(dir, 'profile.yaml')).toBe(profile.replace('自社SOC', 'soc').replace('Big MSSP', 'mssp'));
  });

  it.each([
    ['two have that name', '{ assignment: insource, team: 情シス }', cdcYaml],
    ['a provider has it, not a team', '{ assignment: insource, team: Big MSSP }', cdcYaml],
    ['cdc.yaml cannot be used', '{ assignment: insource, team: 自社SOC }', `${cdcYaml}preset: x\n`],
  ])('is left to people where %s', (_, entry, declared) => {
    const profile = v1(`  A-1: ${entry}\n`);
    const dir = organisation({ 'cdc.yaml': declared, 'profile.yaml': profile });
    expect(cdc(['check'], { cwd: dir }).stdout).not.toContain('or write:');
    cdc(['check', '--fix'], { cwd: dir });
    expect(read(dir, 'profile.yaml')).toBe(profile);
  });
});
