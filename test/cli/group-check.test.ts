import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/index.ts';
import { repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/rules/group.${name}/`, import.meta.url));

/** A copy of a fixture of the rules of groups. */
function copyOf(name: string): string {
  const dir = folder();
  cpSync(fixture(name), dir, { recursive: true });
  return dir;
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly severity: string }[];
  readonly [sum: string]: unknown;
}

function check(dir: string, ...args: string[]): Report & { readonly status: number | null } {
  const { status, stdout } = cdc(['check', ...args, '--format', 'json'], { cwd: dir });
  return { ...JSON.parse(stdout), status };
}

const ofGroup = ({ findings }: Report) =>
  findings.filter(({ rule }) => rule.startsWith('group/')).map(({ rule, file }) => `${file} ${rule}`);

describe('cdc check on a group', () => {
  it.each([
    ['in its folder', '.', []],
    ['named by its folder', '..', ['DIR']],
    ['named by its file', '.', ['group.yaml']],
    ['found with -r', '.', ['-r', '.']],
    ['by a glob', '.', ['gr*.yaml']],
  ])('runs its rules and those of its entities, %s', (_, from, args) => {
    const dir = copyOf('required');
    const report = check(join(dir, from), ...args.map((arg) => arg.replace('DIR', dir)));
    expect(report).toMatchObject({ status: 2, organisations: 3, groups: 1, entities: 3, absent: 1, services: null });
    const rules = report.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'group/required')).toHaveLength(9);
    // What the group finds in the file of an entity is beside what that one's own check finds there.
    const files = report.findings.map(({ file }) => file.replace(/^.*(?=(?:group|hq|trading|lost)[./])/, ''));
    expect(files.filter((file, at) => file !== files[at - 1]).toSorted()).toEqual([
      'group.yaml',
      'hq/catalog.yaml',
      'hq/cdc.yaml',
      'hq/portfolio.yaml',
      'lost/cdc.yaml',
      'trading/catalog.yaml',
      'trading/portfolio.yaml',
      'trading/profile.yaml',
    ]);
    expect(rules).toContain('schema/type');
  });

  it('is not run by an entity that is checked alone', () => {
    const dir = copyOf('required');
    expect(ofGroup(check(join(dir, 'trading')))).toEqual([]);
    expect(check(dir, 'trading')).toMatchObject({ organisations: 1, groups: 0, entities: 0 });
    expect(ofGroup(check(dir, 'trading/profile.yaml'))).toEqual([]);
  });

  it('is run from a folder below that is no organisation', () => {
    const dir = copyOf('required');
    mkdirSync(join(dir, 'docs'));
    expect(check(join(dir, 'docs'))).toMatchObject({ groups: 1, organisations: 3 });
  });

  it('says in every format what it finds, and the same on any number of threads', () => {
    const dir = copyOf('required');
    for (const format of Object.keys(checkFormats)) {
      const [one, two] = ['1', '2'].map((jobs) => cdc(['check', '--jobs', jobs, '--format', format], { cwd: dir }));
      expect(two).toEqual(one);
      expect(one?.stdout).toMatch(/lost cannot be looked at/);
      // A comment on a pull request has room for fifty.
      expect(one?.stdout).toContain(format === 'markdown' ? 'hq/catalog.yaml' : 'trading/catalog.yaml');
      expect(one?.status).toBe(2);
    }
  });

  it('says how many entities could not be looked at, in both languages', () => {
    const dir = copyOf('required');
    expect(cdc(['check'], { cwd: dir }).stdout).toContain('Group of 3 entities, 1 of which could not be looked at.');
    expect(cdc(['check', '--lang', 'ja'], { cwd: dir }).stdout).toContain(
      'グループの3組織のうち、1組織は確認できませんでした。',
    );
    const well = copyOf('contract-ended');
    expect(cdc(['check'], { cwd: well }).stdout).toContain('Group of 3 entities.');
  });

  it('does not call a group clean whose entity is missing, and checks the others', () => {
    const dir = copyOf('folder-missing');
    const { stdout, status } = cdc(['check', '--format', 'gcc'], { cwd: dir });
    expect(status).toBe(2);
    expect(stdout).toContain('Did you mean “trading”? ');
    expect(stdout).toContain('hq/catalog.yaml');
    expect(check(dir)).toMatchObject({ organisations: 1, entities: 3, absent: 2 });
  });

  it.each(['folder-missing', 'no-organisation', 'unusable', 'same-folder'])(
    'fails for an entity that could not be looked at, whatever group.yaml makes of group/%s',
    (rule) => {
      const dir = copyOf(rule);
      const file = join(dir, 'group.yaml');
      const text = readFileSync(file, 'utf8');
      const quiet = (severity: string) => {
        writeFileSync(file, `${text}rules: { group/${rule}: ${severity} }\n`);
        return cdc(['check', '--quiet'], { cwd: dir }).status;
      };
      expect([quiet('off'), quiet('info'), quiet('error')]).toEqual([2, 2, 2]);
    },
  );

  it('fails as unreadable if group.yaml is, and says that its entities were not checked', () => {
    const dir = copyOf('folder-missing');
    writeFileSync(join(dir, 'group.yaml'), 'version: 1\nentities: [\n');
    const { stdout, status } = cdc(['check'], { cwd: dir });
    expect(status).toBe(2);
    expect(stdout.replaceAll('\n', ' ')).toContain('its entities were not checked');
    expect(check(dir)).toMatchObject({ organisations: 0, groups: 1, entities: null, absent: null });
  });

  it('does not say that organisations were not checked that were, under a group.yaml that is unusable', () => {
    const dir = copyOf('no-one');
    writeFileSync(join(dir, 'group.yaml'), 'version: 1\nentities: [\n');
    const text = (...args: string[]) => cdc(['check', ...args], { cwd: dir }).stdout.replaceAll('\n', ' ');
    expect(text('-r')).toMatch(/2 organisations checked\..* its entities are not known/);
    expect(text('-r')).not.toContain('not checked');
    expect(text('-r', '--lang', 'ja')).not.toContain('組織の確認は行っていません');
  });

  it('gives advice on group.yaml that holds for it: no --fix, and an example of an entity', () => {
    const dir = copyOf('no-one');
    writeFileSync(join(dir, 'group.yaml'), 'version: 1\nentities:\n  Head Quarter: { path: hq, kind: parent }\n');
    expect(check(dir).findings).toMatchObject([{ help: expect.stringContaining('hq: { path: hq, kind: parent }') }]);
    writeFileSync(join(dir, 'group.yaml'), 'version: 1\nentities:\n  hq: { path: hq, kind: Parent }\n');
    expect(check(dir).findings).toMatchObject([{ help: expect.stringContaining('parent') }]);
    expect(cdc(['check'], { cwd: dir }).stdout).not.toContain('--fix');
  });

  it('reports a folder that is an organisation and a group as both', () => {
    const dir = copyOf('contract-ended');
    cpSync(join(dir, 'hq/cdc.yaml'), join(dir, 'cdc.yaml'));
    expect(check(dir)).toMatchObject({ organisations: 4, groups: 1 });
    expect(check(dir, 'group.yaml')).toMatchObject({ organisations: 3, groups: 1 });
    expect(check(dir, 'cdc.yaml')).toMatchObject({ organisations: 1, groups: 0 });
  });

  it('checks an entity once, however often it is named', () => {
    const dir = copyOf('contract-ended');
    expect(check(dir, '.', 'hq', 'group.yaml', '-r')).toMatchObject({ organisations: 3, groups: 1 });
  });

  it('takes group.yaml from stdin, as an editor holds it', () => {
    const dir = copyOf('required');
    const input = readFileSync(join(dir, 'group.yaml'), 'utf8').replace('path: lost', 'path: lots');
    const args = ['check', '--stdin', '--stdin-filename', 'group.yaml', '--format', 'json'];
    const report = JSON.parse(cdc(args, { cwd: dir, input }).stdout);
    expect(ofGroup(report).filter((found) => !found.endsWith('required'))).toEqual(['group.yaml group/folder-missing']);
    expect(new Set(report.findings.map(({ file }: { file: string }) => file))).toEqual(new Set(['group.yaml']));
  });

  it('changes no file of an entity with --fix', () => {
    const dir = copyOf('required');
    const { status, stderr } = cdc(['check', '--fix'], { cwd: dir });
    expect([status, stderr]).toEqual([2, expect.stringContaining('check -r --fix')]);
  });

  it('misses no group.yml', () => {
    const dir = copyOf('contract-ended');
    cpSync(join(dir, 'group.yaml'), join(dir, 'group.yml'));
    rmSync(join(dir, 'group.yaml'));
    const { findings } = check(dir);
    expect(findings).toMatchObject([{ rule: 'file/misnamed', file: 'group.yml' }]);
  });

  it('leaves a group.yaml of another program alone', () => {
    const dir = copyOf('contract-ended');
    writeFileSync(join(dir, 'group.yaml'), 'apiVersion: v1\nkind: Group\nmetadata: { name: x }\n');
    expect(check(dir, '-r')).toMatchObject({ organisations: 3, groups: 0 });
  });
});

describe('a comment that suppresses a finding of a group', () => {
  it('works in group.yaml and in the file of an entity, and there only says when the group is checked', () => {
    const dir = copyOf('not-offered');
    const path = join(dir, 'trading/profile.yaml');
    const text = readFileSync(path, 'utf8');
    const commented = text.replace(/(B-1: .*)/, '$1 # cdc-ignore group/not-offered: agreed by phone');
    writeFileSync(path, commented.replace(/(B-4: .*)/, '$1 # cdc-ignore group/not-offered: not needed'));
    const report = check(dir);
    expect(report.findings.filter(({ rule }) => rule === 'group/not-offered')).toHaveLength(2);
    expect(report).toMatchObject({ counts: { suppressed: 1 } });
    expect(report.findings.filter(({ rule }) => rule === 'ignore/unused')).toMatchObject([
      { file: 'trading/profile.yaml' },
    ]);
    // Alone, it cannot be seen whether the comment is of use.
    expect(check(dir, 'trading').findings.filter(({ rule }) => rule.startsWith('ignore/'))).toEqual([]);
    writeFileSync(
      join(dir, 'group.yaml'),
      'version: 1\nentities:\n  hq: { path: hq, kind: parent }\n  yard: { path: trading, kind: partner } # cdc-ignore group/partner-without-contract: by law\n',
    );
    const again = check(dir, 'group.yaml').findings.map(({ rule }) => rule);
    expect(again).not.toContain('group/partner-without-contract');
  });
});

describe('cdc check --since on a group', () => {
  it('reports what is new between its entities, and an entity that is gone', () => {
    const repo = repository();
    cpSync(fixture('no-one'), repo.dir, { recursive: true });
    repo.commit();
    const since = (...args: string[]) => ofGroup(check(repo.dir, '--since', 'HEAD', ...args));
    expect(since()).toEqual([]);
    const path = join(repo.dir, 'hq/profile.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('insource, team: soc', 'unassigned'));
    expect(since()).toEqual(['trading/profile.yaml group/no-one']);
    expect(ofGroup(check(repo.dir)).filter((found) => found.endsWith('no-one'))).toHaveLength(2);
    rmSync(join(repo.dir, 'hq'), { recursive: true });
    expect(since()).toEqual(['group.yaml group/folder-missing']);
  });

  it('does not call resolved what an entity hides that can no longer be looked at', () => {
    const repo = repository();
    cpSync(fixture('no-one'), repo.dir, { recursive: true });
    const file = join(repo.dir, 'group.yaml');
    const text = readFileSync(file, 'utf8');
    // A mistake of the group's own, which can be judged whatever becomes of the entities.
    writeFileSync(file, text.replace('parent: hq', 'parent: hq, decides: [ Z-9 ]'));
    repo.commit();
    writeFileSync(file, text);
    const resolved = () =>
      Number(/(\d+) earlier findings? resolved/.exec(cdc(['check', '--since', 'HEAD'], { cwd: repo.dir }).stdout)?.[1]);
    const profile = join(repo.dir, 'hq/profile.yaml');
    const before = readFileSync(profile, 'utf8');
    expect(resolved()).toBe(1);
    // That no one has B-1 in hq was a finding on trading.
    writeFileSync(profile, 'version: 1\nservices: 3\n');
    expect(resolved()).toBe(1);
    writeFileSync(profile, before.replace('unassigned', 'insource, team: soc'));
    expect(resolved()).toBeGreaterThan(1);
    // Nor is it better for an entity that group.yaml no longer names.
    writeFileSync(profile, before);
    writeFileSync(
      file,
      text
        .replace(/^ {2}hq: .*\n/m, '')
        .replace('parent: hq, ', '')
        .replace(/, parent: hq/, ''),
    );
    expect(readFileSync(file, 'utf8')).not.toContain('hq:');
    expect(resolved()).toBe(1);
  });

  it('compares each entity with its own repository, and names those that have no such state', () => {
    const dir = copyOf('no-one');
    const hq = repository(join(dir, 'hq'));
    hq.commit();
    hq.git('tag', 'v1');
    repository(join(dir, 'trading')).commit();
    const { stderr, stdout, status } = cdc(['check', '--since', 'v1', '--format', 'json'], { cwd: dir });
    const lines = stderr.trim().split('\n').toSorted();
    expect(lines).toEqual([
      expect.stringMatching(/^Not compared with v1, .*: \.\. The organisation is not in a git repository/),
      expect.stringMatching(/^Not compared with v1, .*: trading\. There is no such commit, branch or tag/),
    ]);
    const files = new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file.split('/')[0]));
    // hq was committed with the findings that it has.
    expect([...files]).toEqual(['trading']);
    expect(ofGroup(JSON.parse(stdout))).toEqual(['trading/profile.yaml group/no-one']);
    expect(status).toBe(1);
    const nowhere = cdc(['check', '--since', 'v2'], { cwd: dir });
    expect([nowhere.status, nowhere.stdout]).toEqual([2, '']);
    expect(nowhere.stderr).toContain('--since v2: There is no such commit');
  });

  it('takes all of a group.yaml that was not there for new', () => {
    const repo = repository();
    cpSync(fixture('no-one'), repo.dir, { recursive: true });
    const text = readFileSync(join(repo.dir, 'group.yaml'), 'utf8');
    rmSync(join(repo.dir, 'group.yaml'));
    repo.commit();
    writeFileSync(join(repo.dir, 'group.yaml'), text);
    expect(ofGroup(check(repo.dir, '--since', 'HEAD'))).toEqual(['trading/profile.yaml group/no-one']);
  });
});

describe('the file and the schema of a group', () => {
  it('is written with every organisation below, without what only people know, and never over another', () => {
    const dir = copyOf('no-one');
    rmSync(join(dir, 'group.yaml'));
    expect(cdc(['init', '--group', '--name', 'Harbor Group', '--language', 'ja'], { cwd: dir }).status).toBe(0);
    expect(readFileSync(join(dir, 'group.yaml'), 'utf8')).toBe(
      [
        '# yaml-language-server: $schema=.cdc/schemas/group.schema.json',
        'version: 1',
        'group: { name: Harbor Group, language: ja }',
        '# グループにとっての位置付けを書く: kind: parent、subsidiary、unit、partner',
        'entities:',
        '  hq: { path: hq, kind: } # HQ',
        '  trading: { path: trading, kind: } # TRADING',
        '',
      ].join('\n'),
    );
    expect(existsSync(join(dir, '.cdc/schemas/group.schema.json'))).toBe(true);
    // The open question is a finding of each, and nothing else is wrong.
    expect(check(dir, 'group.yaml').findings.map(({ rule }) => rule)).toEqual(['schema/required', 'schema/required']);
    const again = cdc(['init', '--group'], { cwd: dir });
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('group.yaml')]);
    expect(cdc(['init', '--group', '--start', 'all'], { cwd: dir }).status).toBe(2);
  });

  it('is refused where there is no organisation', () => {
    expect(cdc(['init', '--group'], { cwd: folder() }).status).toBe(2);
  });

  it('has a schema that offers its entities, and is stale when there are others', () => {
    const dir = copyOf('contract-ended');
    expect(cdc(['schema', '--write'], { cwd: dir }).status).toBe(0);
    const path = join(dir, '.cdc/schemas/group.schema.json');
    expect(readFileSync(path, 'utf8')).toContain('"yard"');
    const stale = () => check(dir).findings.filter(({ rule }) => rule === 'schema/stale').length;
    expect(stale()).toBe(0);
    const file = join(dir, 'group.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('dock:', 'pier:'));
    expect(stale()).toBe(1);
    expect(cdc(['schema', '--write'], { cwd: dir }).status).toBe(0);
    expect(stale()).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('"pier"');
  });

  it('is not written through a link that leads elsewhere', () => {
    const dir = copyOf('contract-ended');
    const elsewhere = folder();
    symlinkSync(elsewhere, join(dir, '.cdc'));
    expect(cdc(['schema', '--write'], { cwd: dir }).status).toBe(2);
    expect(existsSync(join(elsewhere, 'schemas/group.schema.json'))).toBe(false);
  });
});
