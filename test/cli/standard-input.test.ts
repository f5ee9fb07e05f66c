import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdcYaml, found, git, profile, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const without = 'profile/insource-without-team';

/** An organisation in whose files, as they are on disk, nothing is found. */
function organisation(): string {
  const dir = folder();
  mkdirSync(join(dir, 'org'));
  writeFileSync(join(dir, 'org/cdc.yaml'), cdcYaml);
  writeFileSync(join(dir, 'org/profile.yaml'), profile({ 'A-1': 'csirt' }));
  return dir;
}

function stdin(cwd: string, path: string, input: string | Uint8Array, ...args: string[]) {
  return cdc(['check', '--stdin', '--stdin-filename', path, ...args], { cwd, input });
}

describe('check --stdin', () => {
  it('checks what comes in instead of the file, with the others beside it', () => {
    const dir = organisation();
    const text = profile({ 'A-1': undefined, 'A-2': 'csrt' });
    const { status, stdout } = stdin(dir, 'org/profile.yaml', text, '--format', 'json');
    expect(status).toBe(1);
    expect(found(stdout)).toEqual([`org/profile.yaml ${without} A-1`, 'org/profile.yaml profile/unknown-team A-2']);
    expect(readFileSync(join(dir, 'org/profile.yaml'), 'utf8')).toBe(profile({ 'A-1': 'csirt' }));
    expect(stdin(dir, 'org/profile.yaml', profile({ 'A-1': 'csirt' })).status).toBe(0);
    expect(stdin(join(dir, 'org'), join(dir, 'org/profile.yaml'), text, '--format', 'json').stdout).toContain(
      '"profile.yaml"',
    );
  });

  it('reports only what is found in that file, in a whole report', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'org/profile.yaml'), profile({ 'A-1': 'csrt' }));
    const renamed = cdcYaml.replace('csirt:', 'csrt:').replace('profile/unused-party: off', 'no/rule: off');
    const { status, stdout } = stdin(dir, 'org/cdc.yaml', renamed, '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, organisations: 1 });
    expect(report.findings.every(({ file }: { file: string }) => file === 'org/cdc.yaml')).toBe(true);
    expect(report.findings).not.toHaveLength(0);
    expect(status).toBe(1);
    // The same, asked of the other file.
    expect(found(stdin(dir, 'org/profile.yaml', profile({ 'A-1': 'csrt' }), '--format', 'json').stdout)).toEqual([
      'org/profile.yaml profile/unknown-team A-1',
    ]);
  });

  it('may stand for a file, and an organisation, that is not there yet', () => {
    const dir = organisation();
    const catalog = 'version: 1\nservices:\n  Z-9: {}\n';
    expect(found(stdin(dir, 'org/catalog.yaml', catalog, '--format', 'json').stdout)).toEqual([
      'org/catalog.yaml catalog/unknown-service Z-9',
    ]);
    mkdirSync(join(dir, 'new'));
    expect(found(stdin(dir, 'new/profile.yaml', profile({ 'Z-9': 'x' }), '--format', 'json').stdout)).toContain(
      'new/profile.yaml catalog/unknown-service Z-9',
    );
  });

  it('tells of another file where that keeps the rules from being run', () => {
    const dir = organisation();
    writeFileSync(join(dir, 'org/cdc.yaml'), 'version: 1\nteams: [\n');
    const other = stdin(dir, 'org/profile.yaml', profile({ 'A-1': undefined }), '--format', 'json');
    expect(other.status).toBe(2);
    expect(found(other.stdout)).toEqual([expect.stringMatching(/^org\/cdc\.yaml yaml\//)]);
    expect(JSON.parse(other.stdout).services).toBeNull();
    const own = stdin(dir, 'org/profile.yaml', 'version: 1\nservices: { A-1: { team: [] } }\n', '--format', 'json');
    expect(found(own.stdout)).toEqual(['org/profile.yaml schema/type A-1']);
  });

  it.each([
    ['nothing', '', 'file/empty', 1],
    ['a broken text', 'version: [', 'yaml/', 2],
    ['what is no UTF-8', Buffer.from('version: 1 # caf\xE9\n', 'latin1'), 'file/not-utf8', 2],
    ['too much', `version: 1\n#${'x'.repeat(512 * 1024)}`, 'file/too-large', 2],
    ['very much', 'x'.repeat(20 * 1024 * 1024), 'file/too-large', 2],
  ])('reports %s as of a file', (_, input, code, status) => {
    const report = stdin(organisation(), 'org/profile.yaml', input, '--format', 'json');
    expect(found(report.stdout)).toEqual([expect.stringContaining(`org/profile.yaml ${code}`)]);
    expect(report.status).toBe(status);
  });

  it('finds what is new in it since a revision', () => {
    const { dir, write, commit } = repository();
    write('cdc.yaml', cdcYaml);
    write('profile.yaml', profile({ 'A-1': undefined }));
    commit();
    const text = profile({ 'A-1': undefined, 'A-2': undefined });
    const { status, stdout } = stdin(dir, 'profile.yaml', text, '--format', 'json', '--since', 'HEAD');
    expect([status, found(stdout)]).toEqual([1, [`profile.yaml ${without} A-2`]]);
    expect(git(dir, 'status', '--porcelain')).toBe('');
  });

  it.each([
    [['--stdin'], '--stdin needs --stdin-filename.'],
    [['--stdin-filename', 'org/cdc.yaml'], '--stdin-filename needs --stdin.'],
    [['--stdin', '--stdin-filename', 'org/cdc.yaml', 'org'], '--stdin cannot be used together with org.'],
    [['--stdin', '--stdin-filename', 'org/cdc.yaml', '-r'], '--stdin cannot be used together with --recursive.'],
    [['--stdin', '--stdin-filename', 'org/cdc.yaml', '--fix'], '--stdin cannot be used together with --fix.'],
    [
      ['--stdin', '--stdin-filename', 'org/other.yaml'],
      'org/other.yaml is neither a folder nor one of the four files.',
    ],
    [['--stdin', '--stdin-filename', 'no/cdc.yaml'], 'no/cdc.yaml is neither a folder nor one of the four files.'],
    [['--stdin', '--stdin-filename', 'org'], 'org is neither a folder nor one of the four files.'],
    [['--stdin', '--stdin-filename', ''], 'is neither a folder nor one of the four files.'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = cdc(['check', ...args], { cwd: organisation(), input: 'version: 1\n' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toContain(message);
  });
});
