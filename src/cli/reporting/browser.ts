import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import type { CommandContext } from '../program/command.ts';
import { write } from '../terminal/io.ts';

/** What opens a file as its owner is used to, by system. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Shows a file in the user's browser, and does not wait for it; where that cannot be started, a word says so. */
export async function showInBrowser(path: string, { io, messages }: CommandContext<'report'>): Promise<void> {
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, resolve(io.cwd, path)], { detached: true, stdio: 'ignore' });
  const started = await new Promise<boolean>((done) => {
    child.on('spawn', () => done(true));
    child.on('error', () => done(false));
  });
  child.unref();
  if (!started) await write(io.stderr, `${messages.report.cannotOpen(path, program)}\n`);
}
