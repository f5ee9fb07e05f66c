import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdcYaml, git, profile, repository } from './repository.ts';
import { cdc, folder } from './run.ts';

const text = profile({ 'A-1': undefined });

/** The files that a report in each format speaks of. */
function filesIn(format: string, args: string[], cwd: string): string[] {
  const { stdout } = cdc(['check', ...args, '--format', format], { cwd, env: { GITHUB_ACTIONS: '' } });
  const paths = {
    github: /(?<=file=)[^,]+/g,
    gitlab: /(?<="path": ")[^"]+/g,
    sarif: /(?<="uri": ")[^"]+\.yaml/g,
    junit: /(?<=testsuite name=")[^"]+/g,
    gcc: /^[^:\n]+(?=:\d)/gm,
    text: /^\S+\.yaml(?=:\d)/gm,
    json: /(?<="file": ")[^"]+/g,
  }[format] as RegExp;
  return [...new Set(stdout.match(paths))];
}

const rooted = ['github', 'gitlab', 'sarif', 'junit'];
const fromHere = ['gcc', 'text', 'json'];

describe('the files of a report', () => {
  it('are named from the root of the repository where its readers look from there', () => {
    const { dir, write } = repository();
    write('orgs/acme/cdc.yaml', cdcYaml);
    write('orgs/acme/profile.yaml', text);
    mkdirSync(join(dir, 'ci'));
    for (const format of rooted) {
      expect(filesIn(format, [], join(dir, 'orgs/acme'))).toEqual(['orgs/acme/profile.yaml']);
      expect(filesIn(format, ['../orgs/acme'], join(dir, 'ci'))).toEqual(['orgs/acme/profile.yaml']);
      expect(filesIn(format, ['orgs/acme'], dir)).toEqual(['orgs/acme/profile.yaml']);
      expect(filesIn(format, [join(dir, 'orgs/acme')], folder())).toEqual(['orgs/acme/profile.yaml']);
    }
    for (const format of fromHere) {
      expect(filesIn(format, [], join(dir, 'orgs/acme'))).toEqual(['profile.yaml']);
    }
  });

  it('are named from the repository around, where there is another one inside', () => {
    const { dir } = repository();
    mkdirSync(join(dir, 'inner'));
    const inner = repository(join(dir, 'inner'));
    inner.write('org/cdc.yaml', cdcYaml);
    inner.write('org/profile.yaml', text);
    for (const format of rooted) {
      expect(filesIn(format, ['inner/org'], dir)).toEqual(['inner/org/profile.yaml']);
      expect(filesIn(format, ['org'], inner.dir)).toEqual(['org/profile.yaml']);
    }
  });

  it('are named from the current folder where there is no repository', () => {
    const dir = folder();
    mkdirSync(join(dir, 'org'));
    writeFileSync(join(dir, 'org/cdc.yaml'), cdcYaml);
    writeFileSync(join(dir, 'org/profile.yaml'), text);
    for (const format of [...rooted, ...fromHere]) {
      expect(filesIn(format, ['org'], dir)).toEqual(['org/profile.yaml']);
      expect(filesIn(format, [], join(dir, 'org'))).toEqual(['profile.yaml']);
    }
  });
});

describe('a report whose readers find out themselves what is new', () => {
  it('has what was found before as well, and says in SARIF which is which', () => {
    const { dir, write, commit } = repository();
    write('cdc.yaml', cdcYaml);
    write('profile.yaml', text);
    commit();
    write('profile.yaml', profile({ 'A-1': undefined, 'A-2': undefined }));
    const read = (format: string, ...more: string[]) =>
      JSON.parse(cdc(['check', '--format', format, ...more], { cwd: dir }).stdout);
    const [{ results }] = read('sarif', '--since', 'HEAD').runs;
    expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual(['unchanged', 'new']);
    const prints = (of: { partialFingerprints: object }[]) => of.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(results)).toEqual(prints(read('sarif').runs[0].results));
    expect(read('gitlab', '--since', 'HEAD')).toEqual(read('gitlab'));
    expect(read('json', '--since', 'HEAD').findings).toHaveLength(1);
    git(dir, 'commit', '-qam', 'both');
    expect(cdc(['check', '--since', 'HEAD', '--format', 'sarif'], { cwd: dir }).status).toBe(0);
  });
});
