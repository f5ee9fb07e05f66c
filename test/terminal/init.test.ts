import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataOf, everyFile, fileNames, temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

const schemaNames = [...fileNames, 'metrics.yaml', 'approvals.yaml', 'scenario.yaml', 'edition.yaml']
  .map((name) => name.replace('.yaml', '.schema.json'))
  .sort();

const asked = {
  en: {
    name: 'Name of the organisation',
    language: ['Language of comments and output', 'English'],
    asIs: ['Which pattern is closest to your organisation today?', '2. Hybrid'],
    toBe: ['Which pattern is your target?', '3. Minimum outsource'],
    teams: 'Names of the teams',
    providers: 'Names of the providers',
    idOf: 'Id of “',
    start: ['Where to start', 'All 64 services'],
    next: 'Next steps:',
    comment: '# Risk management',
  },
  ja: {
    name: '組織名',
    language: ['コメントと出力の言語', '日本語'],
    asIs: ['現在の組織に最も近いパターンはどれですか？', '2. '],
    toBe: ['目指すパターンはどれですか？', '3. '],
    teams: 'チームの名前',
    providers: '委託先の名前',
    idOf: '「',
    start: ['最初に取り組む範囲', '64サービスすべて'],
    next: '次に行うこと:',
    comment: '# リスクマネジメント',
  },
} as const;

describe('cdc init, asked', () => {
  it.each(['en', 'ja'] as const)('writes what was answered (%s)', async (language) => {
    const cwd = temporaryFolder();
    const demo = join(cwd, 'demo');
    const words = asked[language];
    const terminal = Terminal.cdc(['init', 'demo'], { cwd, language });

    await terminal.fill(words.name, 'Demo: 1 & 2');
    await terminal.choicesOf(words.language[0]);
    expect(terminal.pointed()).toBe(words.language[1]);
    await terminal.choose(words.language[0], words.language[1]);
    await terminal.choose(words.asIs[0], words.asIs[1]);
    await terminal.choose(words.toBe[0], words.toBe[1]);
    expect(readdirSync(cwd)).toEqual([]);
    await terminal.fill(words.teams, 'csirt, 自社SOC');
    await terminal.fill(words.idOf, 'soc-2');
    await terminal.fill(words.providers, '監視ベンダー');
    await terminal.fill(words.idOf, '');
    await terminal.choose(words.start[0], words.start[1]);
    await terminal.waitFor(words.next);

    expect(await terminal.exit).toBe(0);
    expect(terminal.cursorVisible).toBe(true);
    expect(readdirSync(demo).sort()).toEqual(['.cdc', ...fileNames].sort());
    expect(readdirSync(join(demo, '.cdc', 'schemas')).sort()).toEqual(schemaNames);
    expect(dataOf(demo, 'cdc.yaml')).toEqual({
      version: 1,
      framework: 'x1060-2021',
      organization: { name: 'Demo: 1 & 2', language },
      pattern: { 'as-is': 'hybrid', 'to-be': 'minimum-outsource' },
      teams: { csirt: { name: 'csirt' }, 'soc-2': { name: '自社SOC' } },
      providers: { 'provider-1': { name: '監視ベンダー' } },
    });
    for (const file of ['catalog.yaml', 'profile.yaml', 'portfolio.yaml'] as const) {
      expect(Object.keys(dataOf(demo, file)['services'] as object)).toHaveLength(64);
      expect(everyFile(demo)[join(demo, file)]).toContain(`A-1: {} ${words.comment}\n`);
    }
    expect(cdc(['check', 'demo'], cwd)).toMatchObject({ status: 1, stdout: expect.stringContaining('A-1') });
  });

  it('switches to the language that was chosen, at once', async () => {
    const terminal = Terminal.cdc(['init', 'demo'], { cwd: temporaryFolder() });
    await terminal.fill(asked.en.name, 'Demo');
    await terminal.choose(asked.en.language[0], asked.ja.language[1]);
    await terminal.question(asked.ja.asIs[0]);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
  });

  it('asks only for what no flag says', async () => {
    const cwd = temporaryFolder();
    const flags = [
      '--name',
      'Demo',
      '--language',
      'en',
      '--pattern-as-is',
      'hybrid',
      '--teams',
      'csirt',
      '--providers',
      '',
    ];
    const terminal = Terminal.cdc(['init', 'demo', ...flags], { cwd });
    await terminal.choose(...asked.en.toBe);
    await terminal.choose('Where to start', 'Empty');
    expect(await terminal.exit).toBe(0);
    expect(terminal.history().filter((line) => line.startsWith('✔ '))).toHaveLength(2);
    expect(dataOf(join(cwd, 'demo'), 'catalog.yaml')).toEqual({ version: 1, services: {} });
  });

  it('says which team id cannot be one, and asks again', async () => {
    const terminal = Terminal.cdc(['init', 'demo', '--name', 'Demo', '--language', 'en'], { cwd: temporaryFolder() });
    await terminal.choose(...asked.en.asIs);
    await terminal.choose(...asked.en.toBe);
    await terminal.question(asked.en.teams);
    terminal.type('soc, 青=Blue');
    terminal.press('enter');
    await terminal.waitFor('Invalid or duplicate id: 青=Blue.');
    terminal.press('ctrl-u');
    await terminal.until(() => !terminal.screen().join().includes('Blue'), 'the line without “Blue”');
    await terminal.fill(asked.en.teams, 'soc');
    await terminal.fill(asked.en.providers, '');
    await terminal.question(asked.en.start[0]);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
  });

  it('writes nothing when interrupted, and leaves the terminal as it was', async () => {
    const cwd = temporaryFolder();
    const terminal = Terminal.shell('"$@"; echo "status $?"; stty -a', ['init', 'demo'], { cwd });
    await terminal.fill(asked.en.name, 'Demo');
    await terminal.choose(...asked.en.language);
    await terminal.choicesOf(asked.en.asIs[0]);
    expect(terminal.cursorVisible).toBe(false);
    terminal.press('ctrl-c');
    await terminal.waitFor(/^Interrupted\.$/m);
    await terminal.waitFor(/^status 130$/m);
    await terminal.exit;
    expect(terminal.cursorVisible).toBe(true);
    expect(terminal.screen().join(' ')).toMatch(/ icanon .* echo /);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('cdc init, at odd input', () => {
  const said = {
    en: ['Several keys arrived at once', 'The pasted text contains control characters'],
    ja: ['複数のキーが一度に入力されたため', '制御文字が含まれていたため'],
  } as const;

  it.each(['en', 'ja'] as const)(
    'refuses what comes at once, says so, and shows one list only (%s)',
    async (language) => {
      const cwd = temporaryFolder();
      const words = asked[language];
      const terminal = Terminal.cdc(['init', 'demo', '--name', 'Demo'], { cwd, language });
      await terminal.choicesOf(words.language[0]);
      for (const [index, burst] of ['\x1b[B\r', '222\r', '\x1b[200~2\r\x1b[201~'].entries()) {
        terminal.send(burst);
        const times = () => terminal.history().filter((line) => line.includes(said[language][0])).length;
        await terminal.until(() => times() === index + 1, said[language][0]);
        await terminal.choicesOf(words.language[0]);
        expect(terminal.history().filter((line) => line.includes(words.language[0]))).toHaveLength(1);
        expect(terminal.pointed()).toBe(words.language[1]);
      }
      expect(terminal.history().filter((line) => line.startsWith('✔ '))).toEqual([]);
      await terminal.choose(words.language[0], words.language[1]);
      await terminal.question(words.asIs[0]);
      terminal.press('ctrl-c');
      expect(await terminal.exit).toBe(130);
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  it.each(['en', 'ja'] as const)(
    'takes no paste with control characters into a name, and says so (%s)',
    async (language) => {
      const cwd = temporaryFolder();
      const words = asked[language];
      const terminal = Terminal.cdc(['init', 'demo'], { cwd, language });
      await terminal.question(words.name);
      terminal.type('AC');
      await terminal.waitFor('AC');
      terminal.send('\x1b[200~M\x08E\x1b[201~');
      await terminal.waitFor(said[language][1]);
      expect(terminal.history().filter((line) => line.startsWith('✔ '))).toEqual([]);
      terminal.type('ME');
      await terminal.waitFor('ACME');
      terminal.send('\x1b[200~ Ltd\x1b[201~');
      await terminal.waitFor('ACME Ltd');
      await terminal.enter();
      expect(terminal.history()).toContain(`✔ ${words.name} ACME Ltd`);
      terminal.press('ctrl-c');
      expect(await terminal.exit).toBe(130);
    },
  );

  it('stops at Ctrl-Z, and goes on with fg: the same list, the same text', async () => {
    const cwd = temporaryFolder();
    const line = 'set -m; "$@"; echo "stopped $?"; read -r go; fg; echo "stopped $?"; read -r go; fg; echo "ended $?"';
    const terminal = Terminal.shell(line, ['init', 'demo'], { cwd, jobControl: true });
    const stopped = (times: number) =>
      terminal.until(
        () => terminal.history().filter((row) => /^stopped 1\d\d$/.test(row)).length === times,
        'the shell',
      );
    await terminal.question(asked.en.name);
    terminal.type('AC');
    await terminal.waitFor('AC');
    terminal.press('ctrl-z');
    await stopped(1);
    expect(terminal.cursorVisible).toBe(true);
    terminal.press('enter');
    await terminal.until(
      () =>
        terminal
          .screen()
          .findLast((row) => row !== '')
          ?.endsWith('AC') ?? false,
      'the name again',
    );
    terminal.type('ME');
    await terminal.waitFor('ACME');
    await terminal.enter();
    await terminal.choicesOf(asked.en.language[0]);
    terminal.press('ctrl-z');
    await stopped(2);
    expect(terminal.cursorVisible).toBe(true);
    terminal.press('enter');
    await terminal.until(() => !terminal.cursorVisible, 'the list again');
    await terminal.choose(...asked.en.language);
    await terminal.question(asked.en.asIs[0]);
    expect(terminal.history().filter((row) => row.startsWith('✔ '))).toEqual([
      `✔ ${asked.en.name} ACME`,
      `✔ ${asked.en.language[0]} ${asked.en.language[1]}`,
    ]);
    terminal.press('ctrl-c');
    await terminal.waitFor('ended 130');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('cdc init, not asked', () => {
  it('refuses where the files are already, and changes nothing', async () => {
    const cwd = temporaryFolder();
    expect(cdc(['init', 'demo', '--yes'], cwd)).toMatchObject({ status: 0, stderr: '' });
    const before = everyFile(cwd);
    const terminal = Terminal.cdc(['init', 'demo', '--start', 'empty'], { cwd });
    expect(await terminal.exit).toBe(2);
    const screen = terminal.screen().join('\n');
    expect(screen).toContain('already exist');
    expect(screen).toContain('cdc assess');
    expect(screen).not.toContain('? ');
    expect(everyFile(cwd)).toEqual(before);
  });

  it.each(fileNames)('refuses where only %s is there', (name) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'demo'));
    writeFileSync(join(cwd, 'demo', name), '# mine\n');
    expect(cdc(['init', 'demo', '--yes'], cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining(name) });
    expect(Object.values(everyFile(cwd))).toEqual(['# mine\n']);
  });

  it('asks nothing with --yes', async () => {
    const cwd = temporaryFolder();
    const terminal = Terminal.cdc(['init', 'demo', '--yes'], { cwd });
    expect(await terminal.exit).toBe(0);
    expect(terminal.history().filter((line) => /^[?✔] /u.test(line))).toEqual([]);
    expect(readdirSync(join(cwd, 'demo')).sort()).toEqual(['.cdc', ...fileNames].sort());
  });

  it('names the flags where there is no terminal', () => {
    const cwd = temporaryFolder();
    const { status, stdout, stderr } = cdc(['init', 'demo'], cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--yes');
    expect(stderr).toContain('--name');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

// What is not right yet. Vitest says so as soon as one of them is: then it is to lose its “.fails”.
describe('cdc init, when things go wrong', () => {
  it('writes no file that cdc check then refuses, when the name is blank', () => {
    const cwd = temporaryFolder();
    cdc(['init', 'demo', '--yes', '--name', '  ', '--start', 'empty'], cwd);
    expect(cdc(['check', 'demo'], cwd).stdout).not.toContain('schema/blank');
  });

  it.each(['soc,soc', '2,1'])('writes schemas that are up to date for the teams %s', (teams) => {
    const cwd = temporaryFolder();
    cdc(['init', 'demo', '--yes', '--teams', teams], cwd);
    expect(cdc(['check', 'demo'], cwd).stdout).not.toContain('schema/stale');
  });

  it('exits with 130 at the end of the input (Ctrl-D)', async () => {
    const cwd = temporaryFolder();
    const terminal = Terminal.cdc(['init', 'demo'], { cwd });
    await terminal.question(asked.en.name);
    terminal.press('ctrl-d');
    expect(await terminal.exit).toBe(130);
  });
});
