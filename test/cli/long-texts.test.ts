import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf } from './run.ts';

/** An organisation with a service of its own, by such a name in YAML. */
function named(name: string): string {
  const dir = copyOf('textbook');
  const custom = `custom:\n  X-1: { category: B, name: "${name}" }\n`;
  writeFileSync(join(dir, 'catalog.yaml'), `version: 1\n${custom}services:\n  X-1: { level: basic }\n`);
  writeFileSync(join(dir, 'profile.yaml'), 'version: 1\nservices:\n  X-1: { assignment: insource, team: csirt }\n');
  writeFileSync(join(dir, 'portfolio.yaml'), 'version: 1\nservices:\n  X-1: { as-is: 2, to-be: 4 }\n');
  return dir;
}

const names = {
  'one word': 'a'.repeat(400_000),
  'many words': 'word '.repeat(80_000),
  'wide letters': 'あ'.repeat(130_000),
  'letters of two parts': '😀'.repeat(100_000),
  'what is spelled out': String.raw`\u202E`.repeat(500),
};

describe.each(Object.entries(names))('a name of %s', (_, name) => {
  it.each(['matrix', 'gap', 'plan', 'services'])('is cut in a table of cdc %s, which says so', (command) => {
    const { status, stdout } = cdc([command], { cwd: named(name) });
    expect(status).toBe(0);
    expect(stdout).toContain('…');
    expect(stdout).not.toMatch(/\p{Cs}/u);
    expect(stdout.split('\n').length).toBeLessThan(500);
    expect(stdout.length).toBeLessThan(40_000);
  });
});

describe('a long name', () => {
  it('is whole in data', () => {
    const name = 'a'.repeat(5000);
    const dir = named(name);
    for (const format of ['json', 'csv'])
      expect(cdc(['matrix', '--format', format], { cwd: dir }).stdout).toContain(name);
  });

  it('is not cut where it is no longer than a cell may be', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const { stdout } = cdc(['matrix'], { cwd: named(words.join(' ')) });
    for (const word of words) expect(stdout).toMatch(new RegExp(`\\b${word}\\b`));
  });
});
