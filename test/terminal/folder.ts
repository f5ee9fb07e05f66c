import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { cdc } from './terminal.ts';

export const fileNames = ['cdc.yaml', 'catalog.yaml', 'profile.yaml', 'portfolio.yaml'] as const;
export type FileName = (typeof fileNames)[number];

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cdc-terminal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with an organisation `demo` in it, of which nothing is answered yet. */
export function withDemo(language: 'en' | 'ja' = 'en'): string {
  const folder = temporaryFolder();
  const flags = ['--name', 'Demo', '--teams', 'csirt', '--start', 'starting', '--language', language];
  const { status, stderr } = cdc(['init', 'demo', '--yes', ...flags], folder);
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** Every file of an organisation, hidden ones and schemas too, by its path. */
export function everyFile(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** What a file says, read with the reference reader of YAML. */
export function dataOf(folder: string, file: FileName): Record<string, unknown> {
  return parse(readFileSync(join(folder, file), 'utf8'));
}

/** What a file says of a service. */
export function entryOf(folder: string, file: FileName, id: string): unknown {
  return (dataOf(folder, file)['services'] as Record<string, unknown>)[id];
}
