import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { instants, runs } from '../runs.ts';
import { dataOf, entryOf, everyFile, fileNames } from './folder.ts';
import { answer, answered, assess, edit, git, leave, q, withFour } from './interview.ts';
import { cdc, Terminal } from './terminal.ts';

describe('cdc assess, while others write too', () => {
  it('two sessions never lose an answer, and each tells of the other’s', async () => {
    const { cwd, demo } = withFour();
    const first = assess(cwd, ['--phase', 'catalog']);
    const second = assess(cwd, ['--phase', 'catalog']);
    await first.question(q.level);
    await second.question(q.level);
    await answer(first, q.level, '1', 'A-1');
    // The question that was open shows what was answered meanwhile.
    await second.waitFor('Just changed by someone else: A-1.');
    expect(second.pointed()).toMatch(/^1 .*\(now\)/);
    second.press('enter');
    await answer(second, q.level, '2', 'B-1');
    await first.waitFor('Just changed by someone else: B-1.');
    await answer(first, q.level, '\r', 'B-1');
    await answer(first, q.level, '3', 'C-1');
    await first.waitFor(/^D-1 /m);
    await answer(second, q.level, 's', 'C-1');
    await answer(second, q.level, '4', 'D-1');
    await second.question(q.end);
    expect(dataOf(demo, 'catalog.yaml')['services']).toEqual({
      'A-1': { level: 'basic' },
      'B-1': { level: 'standard' },
      'C-1': { level: 'advanced' },
      'D-1': { level: 'optional' },
    });
    second.press('enter');
    await second.exit;
    await leave(first);
  });

  it('keeps what was edited by hand elsewhere in the file', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    edit(demo, 'catalog.yaml', '  C-1: {}', '  # by hand\n  C-1:   {level: optional} # mine');
    await terminal.waitFor('Just changed by someone else: C-1.');
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    expect(readFileSync(join(demo, 'catalog.yaml'), 'utf8')).toContain(
      '  # by hand\n  C-1:   {level: optional} # mine',
    );
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
    await leave(terminal);
  });

  it('does not overwrite an entry that was changed while its question was open', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    edit(demo, 'catalog.yaml', 'A-1: {}', 'A-1: { level: optional, rationale: by hand }');
    terminal.type('1');
    await terminal.until(
      () =>
        /A-1 was changed in|Just changed by someone else/.test(terminal.screen().join('\n')) ||
        terminal.screen().some((line) => line.startsWith('B-1')),
      'what came of it',
    );
    // Either the change was seen first, and then overruled knowingly, or the answer was refused.
    const { level, rationale } = entryOf(demo, 'catalog.yaml', 'A-1') as Record<string, unknown>;
    expect(rationale).toBe('by hand');
    expect(['basic', 'optional']).toContain(level);
    expect(terminal.written).toContain(level === 'basic' ? 'Just changed by someone else' : 'A-1 was changed in');
    await leave(terminal);
  });

  it('begins no second file where one has got a wrong name while its question was open', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd, ['--phase', 'catalog'], { cols: 120, rows: 40 });
    await terminal.question(q.level);
    renameSync(join(demo, 'catalog.yaml'), join(demo, 'catalog.yml'));
    terminal.type('1');
    await terminal.waitFor(/catalog\.yml\b[\s\S]*This file is ignored, because its name is not catalog\.yaml/);
    expect(readdirSync(demo).filter((name) => name.startsWith('catalog'))).toEqual(['catalog.yml']);
    terminal.type('\x03');
    expect(await terminal.exit).toBeGreaterThan(0);
  });

  it('waits while a file does not parse, and goes on once it does', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await terminal.question(q.level);
    edit(demo, 'portfolio.yaml', '  B-1: {}', '  B-1: {');
    // The message comes in several writes: waited for until it says where.
    await terminal.waitFor(/The files cannot be used in their current state\.[\s\S]*demo\/portfolio\.yaml:4:/);
    expect(terminal.screen().join('\n')).not.toContain('\\u{');
    edit(demo, 'portfolio.yaml', '  B-1: {', '  B-1: {}');
    await terminal.question(q.level);
    await answer(terminal, q.level, '2', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'standard' });
    edit(demo, 'catalog.yaml', '  C-1: {}', '  C-1: [');
    await terminal.waitFor('The files cannot be used in their current state.');
    const broken = readFileSync(join(demo, 'catalog.yaml'), 'utf8');
    terminal.type('2');
    expect(await terminal.exit).toBe(2);
    expect(terminal.history().join('\n')).toMatch(/demo\/catalog\.yaml:\d+:/);
    expect(terminal.fullScreen).toBe(false);
    expect(readFileSync(join(demo, 'catalog.yaml'), 'utf8')).toBe(broken);
  });
});

describe('cdc assess leaves the terminal as it was', () => {
  it.each([
    ['Ctrl-C', (terminal: Terminal) => terminal.press('ctrl-c'), 130],
    ['the end of the input', (terminal: Terminal) => terminal.press('ctrl-d'), 130],
    ['SIGTERM', (terminal: Terminal) => terminal.signal('SIGTERM'), 143],
    ['SIGHUP', (terminal: Terminal) => terminal.signal('SIGHUP'), 129],
    ['SIGINT from elsewhere', (terminal: Terminal) => terminal.signal('SIGINT'), 130],
  ] as const)('at %s, with every answer on disk', async (_, end, status) => {
    const { cwd, demo } = withFour();
    const terminal = Terminal.shell(
      '"$@" & echo "pid $!"; fg >/dev/null; echo "status $?"; stty -a',
      ['assess', 'demo'],
      {
        cwd,
        jobControl: true,
      },
    );
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    expect(terminal.cursorVisible).toBe(false);
    expect(terminal.fullScreen).toBe(true);
    end(terminal);
    await terminal.waitFor(new RegExp(`^status ${status}$`, 'm'));
    await terminal.exit;
    expect(terminal.cursorVisible).toBe(true);
    expect(terminal.fullScreen).toBe(false);
    expect(terminal.screen().join(' ')).toMatch(/ icanon .* echo /);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
  });

  it('when its window is closed it ends, with every answer on disk', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    const { pid } = terminal;
    terminal.close();
    await vi.waitUntil(() => !isRunning(pid), { timeout: 20_000 });
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
  });

  it('while it is suspended with Ctrl-Z, and is there again afterwards', async () => {
    const { cwd } = withFour();
    const terminal = Terminal.shell(
      '"$@"; echo "stopped $?"; read -r wait; fg >/dev/null; echo "status $?"',
      ['assess', 'demo'],
      {
        cwd,
        jobControl: true,
      },
    );
    await terminal.question(q.level);
    terminal.press('ctrl-z');
    await terminal.waitFor(/^stopped \d+$/m);
    expect(terminal.fullScreen).toBe(false);
    expect(terminal.cursorVisible).toBe(true);
    terminal.press('enter');
    await terminal.until(() => terminal.fullScreen, 'the full screen');
    await terminal.question(q.level);
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('q');
    await terminal.waitFor('status 0');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('cdc assess killed at any instant', () => {
  // After so many answers, and a part of what the next one takes.
  const kills = instants(runs(60), 4);

  it(`leaves whole files that hold the first answers (${kills.length} times)`, async () => {
    const { cwd, demo } = withFour();
    const clean = everyFile(demo);
    const ids = ['A-1', 'B-1', 'C-1', 'D-1'];
    const keys = '1111' + '11111111' + '34343434';
    const steps = [
      ...ids.map((id) => ['catalog.yaml', id, 'level'] as const),
      ...ids.flatMap((id) => [['profile.yaml', id, 'assignment'] as const, ['profile.yaml', id, 'team'] as const]),
      ...ids.flatMap((id) => [['portfolio.yaml', id, 'as-is'] as const, ['portfolio.yaml', id, 'to-be'] as const]),
    ];
    const values: Record<string, unknown> = {
      level: 'basic',
      assignment: 'insource',
      team: 'csirt',
      'as-is': 3,
      'to-be': 4,
    };
    const held = () => {
      const flags = steps.map(([file, id, key]) => {
        const found = (entryOf(demo, file, id) as Record<string, unknown>)[key];
        expect([undefined, values[key]]).toContain(found);
        return found !== undefined;
      });
      const count = flags.filter(Boolean).length;
      // Answers are saved one after the other: there is no later one without those before it.
      expect(flags.lastIndexOf(true)).toBe(count - 1);
      return count;
    };
    const seen = new Set<number>();
    for (const instant of kills) {
      const before = held();
      const terminal = assess(cwd);
      await terminal.until(() => terminal.screen().some((line) => line.startsWith('? ')), 'a question');
      const answers = Math.min(before + Math.trunc(instant), steps.length);
      for (let given = before; given < answers; given += 1) {
        terminal.type(keys.charAt(given));
        await vi.waitUntil(() => held() > given, { timeout: 60_000, interval: 1 });
      }
      terminal.type(keys.charAt(answers));
      await new Promise((resolve) => setTimeout(resolve, (instant % 1) * 40));
      terminal.kill('SIGKILL');
      expect(await terminal.exit).toBe(137);
      const after = held();
      expect(after).toBeGreaterThanOrEqual(before);
      seen.add(after);

      const others = readdirSync(demo).filter((name) => !(fileNames as readonly string[]).includes(name));
      for (const name of others) expect(name).toMatch(/^\.cdc$|^\..*\.tmp$|^\..*\.lock$/);
      expect([0, 1]).toContain(cdc(['check', 'demo'], cwd).status);
      if (after === steps.length) for (const name of fileNames) rewrite(demo, name, clean);
    }
    // It was killed in the middle, too.
    expect(seen.size).toBeGreaterThan(5);
  });

  function rewrite(demo: string, name: string, files: Record<string, string>): void {
    const text = files[join(demo, name)];
    if (text !== undefined) writeFileSync(join(demo, name), text);
  }
});

describe('cdc assess, on terminals of every kind', () => {
  it('a size that changes again and again', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd);
    for (const [cols, rows] of [
      [60, 20],
      [200, 60],
      [61, 21],
      [120, 40],
      [80, 24],
    ] as const) {
      terminal.resize(cols, rows);
      await terminal.waitFor(/quit$/m);
      await terminal.question(q.level);
      // Nothing is left over of the page as it was before.
      expect(terminal.screen().filter((line) => line.startsWith('? '))).toHaveLength(1);
      expect(terminal.screen().filter((line) => line.startsWith('A-1 '))).toHaveLength(1);
      expect(terminal.overflows()).toEqual([]);
    }
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
    await leave(terminal);
  });

  it('without colours, if so told', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd, ['--no-color']);
    await terminal.question(q.level);
    expect(terminal.screen().join('\n')).toMatch(/^ {2}1 Basic/m);
    expect(terminal.colours()).toEqual([]);
    await leave(terminal);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
    expect(terminal.written).not.toMatch(/\x1b\[[\d;]*m/);
  });

  it('line by line, with nothing drawn twice (--plain)', async () => {
    const { cwd, demo } = withFour();
    const terminal = assess(cwd, ['--plain'], { rows: 60 });
    const reply = async (wanted: string | RegExp, text: string) => {
      await terminal.waitFor(wanted);
      terminal.type(`${text}\r`);
    };
    await reply('Answer (', '9');
    await reply('“9” is not an answer to this question.', '2');
    await reply(/^B-1 [\s\S]*Answer/m, 'b');
    await reply(/2: Standard \(now\)[\s\S]*Enter for 2/, '');
    await reply(/^B-1 [\s\S]*Answer/m, '/');
    await reply('words in English or Japanese', 'forensic');
    await reply('Go to:', '1');
    await reply(/^C-1 [\s\S]*Answer/m, '5');
    await reply(/1: No risk[\s\S]*Answer/, '1');
    await reply('Why, in your own words?', 'none');
    await reply(/^D-1 /m, 'q');
    expect(await terminal.exit).toBe(0);
    expect(dataOf(demo, 'catalog.yaml')['services']).toMatchObject({
      'A-1': { level: 'standard' },
      'C-1': { level: 'unnecessary', reason: 'no-risk', rationale: 'none' },
    });
    const questions = terminal.written.slice(0, terminal.written.indexOf('answers saved'));
    expect(questions).not.toContain('\x1b');
  });

  it('line by line by itself where the terminal can do no more; Ctrl-C and the end of the input leave it', async () => {
    const { cwd } = withFour();
    for (const key of ['ctrl-c', 'ctrl-d'] as const) {
      const terminal = Terminal.shell('TERM=dumb "$@"', ['assess', 'demo'], { cwd });
      await terminal.waitFor('Answer (');
      terminal.press(key);
      expect(await terminal.exit).toBe(130);
      expect(terminal.written).not.toContain('\x1b[?1049h');
    }
  });

  it('not without a terminal: it names cdc set', async () => {
    const { cwd } = withFour();
    const { status, stdout, stderr } = cdc(['assess', 'demo'], cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('cdc set');
    const terminal = Terminal.shell('{ "$@"; echo "status $?"; } 2>&1 | cat', ['assess', 'demo'], { cwd });
    await terminal.waitFor('status 2');
    expect(terminal.screen().join('\n')).toContain('cdc set');
    await terminal.exit;
  });
});

describe('cdc assess, at the end', () => {
  it('tells what has changed, what is open, what check finds, and how to commit it', async () => {
    const { cwd } = answered();
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'last year');
    const terminal = assess(cwd, ['--phase', 'portfolio'], { cols: 100, rows: 60 });
    await answer(terminal, q.asIs, '5', 'A-1');
    // Enter alone takes no target that is below the score; whoever wants it says so.
    await answer(terminal, q.toBe, '4');
    await terminal.waitFor(/^B-1 /m);
    await leave(terminal);
    const said = terminal.history().join('\n');
    expect(said).toContain('1 answer saved in 1 service.');
    expect(said).toMatch(/^A-1 Risk management +Basic +Insource \(csirt\) +3 → 5 +4$/m);
    expect(said).toContain('above its target of 4');
    expect(said).toContain('No open questions left');
    expect(said).toContain("git commit -m 'Assess Demo: 1 answer in 1 service' -- demo/portfolio.yaml");
  });

  it('finds nothing on what was not answered yet', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd, ['--phase', 'catalog'], { cols: 100, rows: 60 });
    await answer(terminal, q.level, '1', 'A-1');
    await answer(terminal, q.level, '5', 'B-1');
    await terminal.question(q.reason);
    await leave(terminal);
    const said = terminal.history().join('\n');
    expect(said).toContain('catalog/unnecessary-without-reason');
    expect(said).not.toContain('profile/unassigned');
  });

  it('commits the organisation’s files and nothing else (--commit)', async () => {
    const { cwd, demo } = answered();
    git(cwd, 'init', '-q');
    git(cwd, 'config', 'user.name', 't');
    git(cwd, 'config', 'user.email', 't@example.org');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'last year');
    writeFileSync(join(cwd, 'other.txt'), 'mine\n');
    git(cwd, 'add', 'other.txt');
    const terminal = assess(cwd, ['--phase', 'profile', '--commit']);
    await answer(terminal, q.assignment, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('t');
    await terminal.question(q.team);
    terminal.type('+');
    await answer(terminal, q.newTeam, 'red\r');
    await answer(terminal, q.newId, '\r');
    await terminal.waitFor(/^C-1 /m);
    await leave(terminal);
    expect(terminal.history().join('\n')).toMatch(/Committed as [0-9a-f]{7,}\./);
    const [subject, , ...names] = git(cwd, 'show', '--name-only', '--format=%s').trim().split('\n');
    expect(subject).toBe('Assess Demo: 2 answers in 1 service');
    expect(names.filter((name) => !name.startsWith('demo/.cdc/schemas/'))).toEqual([
      'demo/cdc.yaml',
      'demo/profile.yaml',
    ]);
    expect(names).toContain('demo/.cdc/schemas/profile.schema.json');
    expect(git(cwd, 'status', '--porcelain')).toBe('A  other.txt\n');
    expect(entryOf(demo, 'profile.yaml', 'B-1')).toEqual({ assignment: 'insource', team: 'red' });
  });

  /** An organisation in a repository, with all of it committed. */
  function committed() {
    const { cwd, demo } = answered();
    git(cwd, 'init', '-q');
    git(cwd, 'config', 'user.name', 't');
    git(cwd, 'config', 'user.email', 't@example.org');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'last year');
    return { cwd, demo };
  }

  it('refuses to commit what is not committed yet together with the answers (--commit)', async () => {
    const { cwd, demo } = committed();
    edit(demo, 'catalog.yaml', 'version: 1', '# by somebody else\nversion: 1');
    const terminal = assess(cwd, ['--phase', 'portfolio', '--commit'], { cols: 200 });
    await terminal.waitFor('Uncommitted changes in catalog.yaml');
    expect(await terminal.exit).toBe(2);
    expect(git(cwd, 'status', '--porcelain')).toBe(' M demo/catalog.yaml\n');
  });

  it('commits nothing where others have changed the files meanwhile, and says so (--commit)', async () => {
    const { cwd, demo } = committed();
    const terminal = assess(cwd, ['--phase', 'portfolio', '--commit'], { cols: 200, rows: 60 });
    await answer(terminal, q.asIs, '5', 'A-1');
    edit(demo, 'portfolio.yaml', 'version: 1', '# by somebody else\nversion: 1');
    await answer(terminal, q.toBe, '3');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('q');
    expect(await terminal.exit).toBe(2);
    expect(terminal.history().join('\n')).toContain(
      'Not committed, because someone else has also changed portfolio.yaml',
    );
    expect(git(cwd, 'status', '--porcelain')).toBe(' M demo/portfolio.yaml\n');
    expect(git(cwd, 'log', '--format=%s').trim()).toBe('last year');
  });

  it('tells how to commit what git has refused, and exits with 2 (--commit)', async () => {
    const { cwd, demo } = withFour();
    git(cwd, 'init', '-q');
    git(cwd, 'config', 'user.name', 't');
    git(cwd, 'config', 'user.email', 't@example.org');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'start');
    const hook = join(cwd, '.git', 'hooks', 'pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho not today >&2\nexit 1\n', { mode: 0o755 });
    const terminal = assess(cwd, ['--phase', 'catalog', '--commit'], { rows: 60 });
    await answer(terminal, q.level, '1', 'A-1');
    await terminal.waitFor(/^B-1 /m);
    terminal.type('q');
    expect(await terminal.exit).toBe(2);
    const said = terminal.history().join('\n');
    expect(said).toContain('Services still open: 3 in the catalog. Continue with:');
    expect(said).toMatch(/^not today\n\nThe commit failed/m);
    expect(said).toContain("git commit -m 'Assess Demo: 1 answer in 1 service' -- demo/catalog.yaml");
    expect(entryOf(demo, 'catalog.yaml', 'A-1')).toEqual({ level: 'basic' });
  });

  it('refuses --commit where there is no repository', async () => {
    const { cwd } = withFour();
    const terminal = assess(cwd, ['--commit']);
    await terminal.waitFor('is not in a git repository');
    expect(await terminal.exit).toBe(2);
  });
});
