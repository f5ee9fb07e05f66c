import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, loadFolder, loadTexts, locateAll } from '../../src/index.ts';

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdc-load-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const codes = async () => (await loadFolder(folder, '')).diagnostics.map(({ code, path }) => [code, path]);

  it('without any file is an organisation of which nothing is said', async () => {
    const { organisation, readable } = await loadFolder(folder);
    expect(readable).toBe(true);
    expect(organisation?.rows.map(({ scope }) => scope)).toEqual(Array(64).fill('undecided'));
  });

  it.skipIf(process.platform === 'win32')('is not read for ever when a file is a device or a pipe', async () => {
    symlinkSync('/dev/zero', join(folder, 'catalog.yaml'));
    execFileSync('mkfifo', [join(folder, 'profile.yaml')]);
    mkdirSync(join(folder, 'portfolio.yaml'));
    expect(await codes()).toEqual([
      ['file/unreadable', 'catalog.yaml'],
      ['file/unreadable', 'profile.yaml'],
      ['file/unreadable', 'portfolio.yaml'],
    ]);
  });

  it.skipIf(process.platform !== 'linux')('shows nothing of the system’s own files', async () => {
    symlinkSync('/proc/self/environ', join(folder, 'catalog.yaml'));
    expect(await codes()).toEqual([['file/empty', 'catalog.yaml']]);
  });

  it('tells of all its files in their order, and of a mistake only once', async () => {
    writeFileSync(join(folder, 'cdc.yaml'), 'version: 1\nteams: 3\n');
    writeFileSync(join(folder, 'catalog.yaml'), 'version: 1\nversion: 1\n');
    writeFileSync(join(folder, 'portfolio.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0x83, 0x65]));
    expect((await codes()).map(([, path]) => path)).toEqual(['cdc.yaml', 'catalog.yaml', 'portfolio.yaml']);
  });
});

describe('thousands of findings', () => {
  it('can be located, all of them', async () => {
    const ids = [...'ABCDEFGHIJ'].flatMap((letter) =>
      Array.from({ length: 999 }, (_, index) => `Z${letter}-${index + 1}`),
    );
    const content = `version: 1\nservices:\n${ids.map((id) => `  ${id}: { level: basic }\n`).join('')}`;
    const { organisation, files } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
    if (!organisation) throw new Error('not loaded');
    const found = (await locateAll(files, check(organisation, { today: '2026-11-23' }))).filter(
      ({ code }) => code === 'catalog/unknown-service',
    );
    expect(found).toHaveLength(9990);
    expect(found.at(-1)?.range?.start).toEqual({ line: 9992, column: 3 });
  });
});
