import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { CommandContext } from '../program/command.ts';
import { type Io, write } from '../terminal/io.ts';

/**
 * What opens a file as its owner is used to. Windows looks for programs in the working directory first, which may be
 * somebody else's repository: there it is named by its whole path.
 */
function opener({ SystemRoot = 'C:\\Windows' }: Io['env']): string {
  if (process.platform === 'win32') return join(SystemRoot, 'explorer.exe');
  return process.platform === 'darwin' ? 'open' : 'xdg-open';
}

/** Shows a file in the user's browser, and does not wait for it; where that cannot be started, a word says so. */
export async function showInBrowser(path: string, { io, messages }: CommandContext<'report'>): Promise<void> {
  const program = opener(io.env);
  const child = spawn(program, [resolve(io.cwd, path)], { detached: true, stdio: 'ignore' });
  const started = await new Promise<boolean>((done) => {
    child.on('spawn', () => done(true));
    child.on('error', () => done(false));
  });
  child.unref();
  if (!started) await write(io.stderr, `${messages.report.cannotOpen(path, program)}\n`);
}
