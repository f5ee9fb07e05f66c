import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Upgrade, upgraded, upgrades, versionIn } from '../../src/source/upgrades.ts';
import { cdc, folder } from '../cli/run.ts';

/** A step that there never was: `rating` became `as-is`. */
const step: Upgrade = {
  from: 0,
  apply: (kind, text) =>
    (kind === 'portfolio' ? text.replaceAll('rating:', 'as-is:') : text).replace('version: 0', 'version: 1'),
};
const before = '# ours\nversion: 0\nservices:\n  A-1: { rating: 3 } # kept\n';

describe('an upgrade of a file', () => {
  it('goes step by step, and keeps what it does not know', () => {
    expect(upgraded('portfolio', before, 1, [step])).toBe(
      '# ours\nversion: 1\nservices:\n  A-1: { as-is: 3 } # kept\n',
    );
    const next: Upgrade = { from: 1, apply: (_, text) => text.replace('version: 1', 'version: 2') };
    expect(versionIn(upgraded('portfolio', before, 2, [next, step]) ?? '')).toBe(2);
  });

  it('is none for the newest, for a later one, and where no step leads on', () => {
    for (const version of [1, 2, 'x']) expect(upgraded('cdc', `version: ${version}\n`, 1, [step])).toBeUndefined();
    expect(upgraded('cdc', 'version: -1\n', 1, [step])).toBeUndefined();
    expect(upgraded('cdc', before, 1)).toBeUndefined();
    expect(upgrades).toEqual([]);
  });

  it('must lead to the next version', () => {
    const wrong: Upgrade = { from: 0, apply: (_, text) => text };
    expect(() => upgraded('cdc', before, 1, [wrong])).toThrow('does not lead to 1');
  });
});

describe('cdc migrate without a file', () => {
  it('says that all files are of the newest version', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cdc.yaml'), 'version: 1\n');
    writeFileSync(join(cwd, 'portfolio.yaml'), 'version: 1\nservices: {}\n');
    const { status, stdout, stderr } = cdc(['migrate', '--write'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('cdc.yaml        1        1 is the newest');
    expect(stdout).toContain('portfolio.yaml  1        1 is the newest');
    expect(stderr).toBe('Nothing to upgrade.\n');
  });

  it.each([0, 2])('refuses another version as every command does: %i', (version) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cdc.yaml'), `version: ${version}\n`);
    const { status, stderr } = cdc(['migrate', '--write'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(`version`);
    expect(stderr).toBe(cdc(['gap'], { cwd }).stderr);
    expect(readFileSync(join(cwd, 'cdc.yaml'), 'utf8')).toBe(`version: ${version}\n`);
  });

  it('does not call a scenario of another version one of the newest', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'scenarios'));
    writeFileSync(join(cwd, 'cdc.yaml'), 'version: 1\n');
    writeFileSync(join(cwd, 'scenarios', 'own.yaml'), 'version: 2\nname: Own\n');
    const { status, stdout, stderr } = cdc(['migrate'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('scenarios/own.yaml  2        cannot be used');
    expect(stderr).toBe('error: 1 file cannot be used.\n  To see what is wrong: cdc check\n');
    writeFileSync(join(cwd, 'scenarios', 'own.yaml'), 'version: 1\nname: Own\n');
    expect(cdc(['migrate'], { cwd }).stdout).toContain('scenarios/own.yaml  1        1 is the newest');
  });

  it('takes no options of a file', () => {
    const { status, stderr } = cdc(['migrate', '--assessed-on', '2025-01-01'], { cwd: folder() });
    expect(status).toBe(2);
    expect(stderr).toContain('--assessed-on is only for a file');
  });
});
