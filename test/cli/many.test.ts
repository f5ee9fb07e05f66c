import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/index.ts';
import { cdcYaml, profile } from './repository.ts';
import { cdc, folder } from './run.ts';

const formats = Object.keys(checkFormats);

const name = (index: number) => `org-${String(index).padStart(3, '0')}`;

/** A folder with many organisations; what is found in each is special to it. */
function many(count: number, broken: Readonly<Record<number, string>> = {}): string {
  const dir = folder();
  for (let index = 0; index < count; index++) {
    const path = join(dir, name(index));
    mkdirSync(path);
    writeFileSync(join(path, 'cdc.yaml'), cdcYaml.replace('language: en', `language: ${index % 2 ? 'en' : 'ja'}`));
    const finding = index % 3 === 0 ? undefined : index % 3 === 1 ? `team-${index}` : 'csirt';
    writeFileSync(join(path, 'profile.yaml'), broken[index] ?? profile({ 'A-1': finding }));
  }
  return dir;
}

describe('70 organisations, one of them broken', () => {
  it('give the same bytes in every format on any number of threads', () => {
    const dir = many(70, { 40: 'version: [\n' });
    const reports = ['1', '2', '3', '1000'].map((jobs) => {
      const targets = formats.map((format) => `--format=${format}=out/${format}`);
      mkdirSync(join(dir, 'out'), { recursive: true });
      const args = ['check', '-r', '--jobs', jobs, ...targets, '--format', 'text'];
      const { status, stdout, stderr } = cdc(args, { cwd: dir });
      const files = readdirSync(join(dir, 'out')).map((file) => readFileSync(join(dir, 'out', file), 'utf8'));
      return { status, stdout, stderr, files };
    });
    const [first, ...others] = reports;
    expect(first).toMatchObject({ status: 2, stderr: '' });
    expect(first?.files).toHaveLength(formats.length);
    for (const other of others) expect(other).toEqual(first);
    // And the same as they give one by one.
    const { findings, organisations, services } = JSON.parse(readFileSync(join(dir, 'out/json'), 'utf8'));
    expect([organisations, services]).toEqual([70, null]);
    const files = findings.map(({ file }: { file: string }) => file);
    expect(files).toEqual(
      Array.from({ length: 70 }, (_, index) => index)
        .filter((index) => index % 3 !== 2 || index === 40)
        .map((index) => `${name(index)}/profile.yaml`),
    );
    const alone = cdc(['check', name(40), '--lang', 'en', '--format', 'json'], { cwd: dir }).stdout;
    const inMany = findings.filter(({ file }: { file: string }) => file.startsWith(name(40)));
    expect(inMany).toEqual(JSON.parse(alone).findings);
  });

  it('are spoken of in one language', () => {
    const dir = many(2);
    expect(cdc(['check', '-r'], { cwd: dir }).stdout).toContain('2 errors in 2 files. 2 organisations checked.');
    expect(cdc(['check', '-r', '--lang', 'ja'], { cwd: dir }).stdout).toContain('2ファイルで、エラー2件');
  });
});

describe('the exit status of many', () => {
  const status = (dir: string, ...args: string[]) => cdc(['check', '-r', ...args], { cwd: dir }).status;
  const unreviewed = `version: 1\nservices:\n  A-1: { assignment: insource, team: csirt } # cdc-ignore profile/unassigned: nothing\n`;

  it.each(['1', '2'])('is the worst of theirs, with %s threads', (jobs) => {
    const clean = profile({ 'A-1': 'csirt' });
    const of = (...texts: string[]) => many(texts.length, { ...texts });
    expect(status(of(clean, clean), '--jobs', jobs)).toBe(0);
    expect(status(of(clean, unreviewed), '--jobs', jobs)).toBe(0);
    expect(status(of(clean, unreviewed), '--jobs', jobs, '--max-warnings', '0')).toBe(1);
    // Each may have one; together they are too many.
    expect(status(of(unreviewed, unreviewed), '--jobs', jobs, '--max-warnings', '1')).toBe(1);
    expect(status(of(unreviewed, unreviewed), '--jobs', jobs, '--max-warnings', '0', '--quiet')).toBe(1);
    expect(status(of(profile({ 'A-1': undefined }), clean), '--jobs', jobs)).toBe(1);
    expect(status(of('version: [', clean), '--jobs', jobs)).toBe(2);
    expect(status(of('version: [', profile({ 'A-1': undefined })), '--jobs', jobs, '--quiet')).toBe(2);
  });

  it.each(['', '-1', '1.5', 'two', '1e3', '9999999999'])('is 2 for --jobs %j', (jobs) => {
    const { status: exit, stderr } = cdc(['check', '--jobs', jobs], { cwd: many(1) });
    expect(exit).toBe(2);
    expect(stderr).toContain('--jobs');
  });
});
