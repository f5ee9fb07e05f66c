import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf, everyFile, fileNames, temporaryFolder } from './folder.ts';
import { answer, leave, q } from './interview.ts';
import { cdc, Terminal } from './terminal.ts';

const trouble = 'The files cannot be used in their current state.';

/** An organisation in a folder, and another one in a folder of it; nothing is answered in either. */
function nested(): { parent: string; child: string; before: Record<string, string> } {
  const parent = temporaryFolder();
  const child = join(parent, 'child');
  for (const folder of [parent, child]) {
    const patterns = ['--pattern-as-is', 'hybrid', '--pattern-to-be', 'hybrid'];
    const args = ['--yes', '--name', folder === child ? 'Child' : 'Parent', '--start', 'starting', ...patterns];
    const { status, stderr } = cdc(['init', folder, ...args], parent);
    if (status !== 0) throw new Error(stderr);
    for (const name of ['catalog', 'profile', 'portfolio']) {
      writeFileSync(join(folder, `${name}.yaml`), 'version: 1\nservices:\n  A-1: {}\n  B-1: {}\n');
    }
  }
  return { parent, child, before: own(parent) };
}

/** What the parent holds beside the child, temporary files and locks too. */
function own(parent: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(everyFile(parent)).filter(([path]) => !/^[/\\](?:child|away)[/\\]/.test(path.slice(parent.length))),
  );
}

const start = (cwd: string, ...args: string[]) =>
  Terminal.cdc(['assess', '--phase', 'catalog', ...args], { cwd, cols: 120, rows: 40 });

/** Moves the files away, to where no organisation is looked for. */
function moveFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of fileNames) if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name));
}

/** Once the files are back, an answer that could not be saved is; one that was not given yet is asked for again. */
async function answerOnceMore(terminal: Terminal): Promise<void> {
  await terminal.waitFor(/^[AB]-1 /m);
  if (/^A-1 /m.test(terminal.screen().join('\n'))) await answer(terminal, q.level, '1', 'A-1');
  await terminal.waitFor(/^B-1 /m);
}

describe('cdc assess stays with the folder in which it has begun', () => {
  it('when its files are moved away: it says so, and goes on once they are back', async () => {
    const { parent, child, before } = nested();
    const terminal = start(child);
    await terminal.question(q.level);
    moveFiles(child, join(child, 'away'));
    terminal.type('1');
    await terminal.waitFor(/The files cannot be used in their current state\.|Your answer is not saved yet\./);
    await terminal.waitFor(`${child} holds none of cdc.yaml`);
    expect(own(parent)).toEqual(before);
    expect(readdirSync(child).toSorted()).toEqual(['.cdc', 'away']);
    moveFiles(join(child, 'away'), child);
    await answerOnceMore(terminal);
    expect(entryOf(child, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
    expect(own(parent)).toEqual(before);
    await leave(terminal);
  });

  it('when they are deleted: no answer begins them anew, and leaving says what is wrong', async () => {
    const { parent, child, before } = nested();
    const terminal = start(child);
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    for (const name of fileNames) rmSync(join(child, name));
    await terminal.waitFor(trouble);
    terminal.type('2');
    expect(await terminal.exit).toBe(2);
    expect(terminal.history().join('\n')).toContain(`${child} holds none of cdc.yaml`);
    expect(readdirSync(child)).toEqual(['.cdc']);
    expect(own(parent)).toEqual(before);
  });

  it('when the folder itself is renamed, or is a file now', async () => {
    const { parent, child, before } = nested();
    const terminal = start(parent, 'child');
    await terminal.question(q.level);
    const away = join(parent, 'away');
    renameSync(child, away);
    terminal.type('1');
    await terminal.waitFor('child is not a folder.');
    expect(existsSync(child)).toBe(false);
    expect(own(parent)).toEqual(before);
    expect(entryOf(away, 'catalog.yaml', 'A-1')).toEqual({});
    writeFileSync(child, '');
    // It is looked at every second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await terminal.waitFor('child is not a folder.');
    rmSync(child);
    renameSync(away, child);
    await answerOnceMore(terminal);
    expect(entryOf(child, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
    await leave(terminal);
  });

  it('when the link that named it leads to another one', async () => {
    const { parent, child, before } = nested();
    symlinkSync(child, join(parent, 'away'));
    const terminal = start(parent, 'away');
    await terminal.question(q.level);
    rmSync(join(parent, 'away'));
    symlinkSync(parent, join(parent, 'away'));
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    expect(entryOf(child, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
    await leave(terminal);
    rmSync(join(parent, 'away'));
    expect(own(parent)).toEqual(before);
  });

  it('when another language is asked for, and when a signal ends it with the files gone', async () => {
    const { parent, child, before } = nested();
    const terminal = Terminal.shell(
      '"$@" & echo "pid $!"; fg >/dev/null; echo "status $?"',
      ['assess', '--phase', 'catalog'],
      { cwd: child, cols: 120, rows: 40, jobControl: true },
    );
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    moveFiles(child, join(child, 'away'));
    terminal.type('l');
    await terminal.waitFor(trouble);
    terminal.signal('SIGTERM');
    await terminal.waitFor('status 143');
    expect(terminal.history().join('\n')).toContain(`${child} holds none of cdc.yaml`);
    expect(own(parent)).toEqual(before);
    expect(readdirSync(child).toSorted()).toEqual(['.cdc', 'away']);
  });
});
