import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdcYaml, found, git, profile, type Repository, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const isWindows = process.platform === 'win32';
const without = 'profile/insource-without-team';

/** A repository with an organisation in which A-1 and A-2 have a finding. */
function withOrganisation(at = 'org'): Repository {
  const repo = repository();
  repo.write(join(at, 'cdc.yaml'), cdcYaml);
  repo.write(join(at, 'profile.yaml'), profile({ 'A-1': undefined, 'A-2': undefined, 'A-3': 'csirt' }));
  repo.commit();
  return repo;
}

/** What is found since a revision, and the exit status. */
function since(revision: string, args: string[], options: Parameters<typeof cdc>[1]) {
  const { status, stdout, stderr } = cdc(['check', ...args, '--since', revision, '--format', 'json'], options);
  expect(stderr).toBe('');
  return { status, found: found(stdout) };
}

describe('check --since', () => {
  it('reports what is new, wherever lines have moved to, and counts what is resolved', () => {
    const { dir, write } = withOrganisation();
    expect(since('HEAD', ['org'], { cwd: dir })).toEqual({ status: 0, found: [] });
    const now = profile({ 'A-0': 'csirt', 'A-1': 'csirt', 'A-2': undefined, 'A-3': undefined }).replace('  A-0', '  #');
    write('org/profile.yaml', now.replace('services:', '# Lines that\n# were not there\nservices:'));
    expect(since('HEAD', ['org'], { cwd: dir })).toEqual({ status: 1, found: [`org/profile.yaml ${without} A-3`] });
    const { stdout } = cdc(['check', 'org', '--since', 'main'], { cwd: dir });
    expect(stdout).toContain('1 error in 1 file, all new.');
    expect(stdout).toContain('1 earlier finding resolved.');
  });

  it('takes a finding for the same when only its words are others', () => {
    const { dir, write, commit } = repository();
    // How many services a provider carries stands in the words.
    const rely = (...ids: string[]) =>
      `version: 1\nservices:\n${ids.map((id) => `  ${id}: { assignment: outsource, provider: z-mssp }\n`).join('')}`;
    write('cdc.yaml', `${cdcYaml}providers:\n  z-mssp: { name: Z-MSSP, contract-until: 2026-12-01 }\n`);
    write('profile.yaml', rely('A-1'));
    commit();
    const words = () => {
      const { findings } = JSON.parse(cdc(['check', '--format', 'json'], { cwd: dir }).stdout);
      return findings.find(({ rule }: { rule: string }) => rule === 'profile/contract-ending').message;
    };
    const before = words();
    write('profile.yaml', rely('A-1', 'A-2', 'A-3'));
    expect(words()).not.toBe(before);
    expect(since('HEAD', [], { cwd: dir }).found.filter((one) => one.includes('contract-ending'))).toEqual([]);
  });

  it('counts how often something is found of the same', () => {
    const { dir, write } = withOrganisation();
    const comment = (...rules: string[]) => rules.map((rule) => `  # cdc-ignore ${rule}: why\n`).join('');
    const text = profile({ 'A-1': 'csirt' });
    write('org/profile.yaml', text.replace('  A-1', `${comment('a/a')}  A-1`));
    git(dir, 'commit', '-qam', 'one comment');
    write('org/profile.yaml', text.replace('  A-1', `${comment('a/b', 'a/c')}  A-1`));
    expect(since('HEAD', ['org'], { cwd: dir }).found).toEqual(['org/profile.yaml ignore/unknown-rule A-1']);
  });

  it('reports all of an organisation that was not there, or was elsewhere', () => {
    const { dir, write } = withOrganisation();
    // What an empty organisation would be told of is new all the same.
    write('new/catalog.yaml', 'version: 1\nservices:\n  A-1: { level: basic }\n');
    write('new/cdc.yaml', cdcYaml.replace('  catalog/undecided: off\n', ''));
    const { found: all } = since('HEAD', ['new'], { cwd: dir });
    expect(all.filter((one) => one.includes('catalog/undecided'))).toHaveLength(63);
    const { stdout } = cdc(['check', 'new', '--since', 'HEAD'], { cwd: dir });
    expect(stdout).not.toContain('resolved');
    renameSync(join(dir, 'org'), join(dir, 'moved'));
    expect(since('HEAD', ['moved'], { cwd: dir }).found).toEqual([
      `moved/profile.yaml ${without} A-1`,
      `moved/profile.yaml ${without} A-2`,
    ]);
  });

  it('knows files that have come or gone', () => {
    const { dir, write } = withOrganisation();
    rmSync(join(dir, 'org/profile.yaml'));
    expect(since('HEAD', ['org'], { cwd: dir })).toEqual({ status: 0, found: [] });
    write('org/portfolio.yaml', 'version: 1\nservices:\n  A-9: { as-is: 2, to-be: 2 }\n');
    expect(since('HEAD', ['org'], { cwd: dir }).found).toContain(
      'org/portfolio.yaml portfolio/score-without-assignment A-9',
    );
  });

  it('reports all where the files could not be used then', () => {
    const { dir, write, commit } = withOrganisation();
    write('org/profile.yaml', 'version: 1\nservices: {\n');
    commit();
    write('org/profile.yaml', profile({ 'A-1': undefined }));
    expect(since('HEAD', ['org'], { cwd: dir })).toEqual({ status: 1, found: [`org/profile.yaml ${without} A-1`] });
    expect(cdc(['check', 'org', '--since', 'HEAD'], { cwd: dir }).stdout).not.toContain('resolved');
  });

  it.each([
    [2, 'cannot be read', 'version: 1\nservices: [\n', 'yaml/'],
    [
      1,
      'are not as their schema wants them',
      'version: 1\nservices: { A-1: { assignment: insourced } }\n',
      'schema/enum',
    ],
  ])('tells with status %i that files %s, though it is nothing new', (status, _, text, code) => {
    const { dir, write, commit } = withOrganisation();
    write('org/profile.yaml', text);
    for (const revision of ['HEAD', 'HEAD~1']) {
      commit();
      const now = since(revision, ['org'], { cwd: dir });
      expect(now.status).toBe(status);
      expect(now.found).toEqual([expect.stringContaining(`org/profile.yaml ${code}`)]);
    }
  });

  it.skipIf(isWindows)(
    'follows the folder that a link leads to, and links in the tree as far as they stay in it',
    () => {
      const { dir, write, commit } = withOrganisation();
      symlinkSync('org', join(dir, 'link'));
      expect(since('HEAD', ['link'], { cwd: dir }).found).toEqual([]);
      const outside = folder();
      writeFileSync(join(outside, 'profile.yaml'), profile({ 'A-1': undefined }));
      mkdirSync(join(dir, 'linked'));
      write('linked/cdc.yaml', cdcYaml);
      symlinkSync('../org/profile.yaml', join(dir, 'linked/profile.yaml'));
      commit();
      expect(since('HEAD', ['linked'], { cwd: dir }).found).toEqual([]);
      // Out of the repository there is no history: what is found there is new.
      rmSync(join(dir, 'linked/profile.yaml'));
      symlinkSync(join(outside, 'profile.yaml'), join(dir, 'linked/profile.yaml'));
      commit();
      expect(since('HEAD', ['linked', 'org'], { cwd: dir }).found).toEqual([`linked/profile.yaml ${without} A-1`]);
    },
  );

  it('passes over a file that was too large to be read, and goes on with the next', () => {
    const { dir, write, commit } = withOrganisation();
    write('org/portfolio.yaml', `version: 1\n#${'x'.repeat(600_000)}\n`);
    write('z/cdc.yaml', cdcYaml);
    write('z/profile.yaml', profile({ 'A-1': undefined }));
    commit();
    rmSync(join(dir, 'org/portfolio.yaml'));
    expect(since('HEAD', ['org', 'z'], { cwd: dir }).found).toEqual([
      `org/profile.yaml ${without} A-1`,
      `org/profile.yaml ${without} A-2`,
    ]);
  });

  it.skipIf(isWindows)('reads folders with spaces and signs of all kinds in their names', () => {
    const { dir } = withOrganisation('桜 精機/"a\tb" \\ *');
    expect(since('HEAD', ['桜 精機/"a\tb" \\ *'], { cwd: dir })).toEqual({ status: 0, found: [] });
    // A line break ends a request to git: what is in such a folder is asked for by other names.
    const broken = withOrganisation('a\nb');
    expect(since('HEAD', ['a\nb'], { cwd: broken.dir })).toEqual({ status: 0, found: [] });
  });
});
