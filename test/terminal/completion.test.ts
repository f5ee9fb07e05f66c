import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, example } from '../cli/run.ts';
import { temporaryFolder } from './folder.ts';
import { cdc, environment, Terminal } from './terminal.ts';

type Shell = 'bash' | 'zsh' | 'fish';

/** The tests of a shell; they are left out, and it is told, where the shell is not installed. */
function describeIn(shell: Shell, tests: () => void): void {
  const installed = spawnSync(shell, ['--version']).status === 0;
  describe.skipIf(!installed)(installed ? shell : `${shell}: NOT TESTED, for it is not installed`, tests);
}

const scriptFor = (shell: Shell) => cdc(['completion', shell], '/').stdout;

/** A home as people have it, with `cdc` on the path and the scripts in place, and a folder to work in. */
function home() {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  for (const folder of ['bin', 'functions', 'work/acme', '.config/fish/completions']) {
    mkdirSync(at(folder), { recursive: true });
  }
  writeFileSync(at('bin/cdc'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(at('bin/cdc'), 0o755);
  writeFileSync(at('.bashrc'), `PS1='> '\n${scriptFor('bash')}`);
  writeFileSync(at('.zshrc'), `PS1='> '\n${scriptFor('zsh')}`);
  writeFileSync(at('.config/fish/completions/cdc.fish'), scriptFor('fish'));
  for (const name of ['accounts', 'report.md', 'socket']) writeFileSync(at(`work/${name}`), '');
  for (const name of ['mine', 'work/my org']) cpSync(example('harbor-logistics'), at(name), { recursive: true });
  return { at, work: at('work'), env: { HOME: root, PATH: `${at('bin')}:${process.env['PATH']}` } };
}
type Home = ReturnType<typeof home>;

/** Opens a shell in which Tab can be pressed. */
async function open(shell: 'bash' | 'zsh', { work, env }: Home, language: 'en' | 'ja' = 'en'): Promise<Terminal> {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const terminal = new Terminal('/usr/bin/env', [...settings, shell, '-i'], { cwd: work, cols: 100, language });
  await terminal.waitFor(/^>/m);
  return terminal;
}

/** What Tab makes of a line; what is typed after it shows that the shell is done, and where the cursor was. */
async function tab(terminal: Terminal, typed: string): Promise<string | undefined> {
  const line = () => terminal.screen().findLast((text) => text.startsWith('>'));
  terminal.press('ctrl-u');
  await terminal.until(() => line() === '>', 'an empty line');
  terminal.type(`${typed}\t#`);
  await terminal.until(() => line()?.endsWith('#') ?? false, `the end of “${typed}”`);
  return line()?.slice(2, -1);
}

/** Lines before and after Tab, alike in every shell. A space at the end says that the word is complete. */
const lines = [
  ['cdc che', 'cdc check '],
  ['cdc help che', 'cdc help check '],
  ['CDC_LANG=ja cdc che', 'CDC_LANG=ja cdc check '],
  ['true && cdc che', 'true && cdc check '],
  ['cdc check --form', 'cdc check --format '],
  ['cdc check --format sar', 'cdc check --format sarif '],
  ['cdc check --format=sar', 'cdc check --format=sarif '],
  ['cdc matrix --category A,i', 'cdc matrix --category A,I '],
  ['cdc explain rule profile/unassi', 'cdc explain rule profile/unassigned '],
  ['cdc completion zs', 'cdc completion zsh '],
  ['cdc set A-1 --rationale "a: b=c" --lev', 'cdc set A-1 --rationale "a: b=c" --level '],
  // The organisation around, however its folder is written.
  ['cdc set A-1 -C ~/mine --provider=nor', 'cdc set A-1 -C ~/mine --provider=northwatch-mssp '],
  [String.raw`cdc matrix my\ org --team so`, String.raw`cdc matrix my\ org --team soc `],
  ['cdc matrix "my org" --team so', 'cdc matrix "my org" --team soc '],
  // Files and folders, also behind an equals sign.
  ['cdc gap -o rep', 'cdc gap -o report.md '],
  ['cdc gap --output=rep', 'cdc gap --output=report.md '],
  ['cdc check --format sarif=rep', 'cdc check --format sarif=report.md '],
  ['cdc check --format=sarif=rep', 'cdc check --format=sarif=report.md '],
  ['cdc gap ac', 'cdc gap acme/'],
  ['cdc schema --dir=ac', 'cdc schema --dir=acme/'],
  ['cdc gap > rep', 'cdc gap > report.md '],
  // Nothing fits, and no file is offered in its place.
  ['cdc matrix --team soc', 'cdc matrix --team soc'],
  ['cdc check --format soc', 'cdc check --format soc'],
] as const;

for (const shell of ['bash', 'zsh'] as const) {
  describeIn(shell, () => {
    it('completes what is typed', async () => {
      const terminal = await open(shell, home());
      for (const [typed, expected] of lines) expect(await tab(terminal, typed)).toBe(expected);
    });

    it('goes as far as all candidates go, and corrects case', async () => {
      const terminal = await open(shell, home());
      expect(await tab(terminal, 'cdc set b-')).toBe('cdc set B-');
      expect(await tab(terminal, 'cdc set "B-')).toBe('cdc set "B-');
    });

    it('runs nothing of what is typed or of what a name says', async () => {
      const place = home();
      const team = 'evil: { name: "$(touch pwned) `touch pwned` \\e[31m; touch pwned\\n:files" }';
      writeFileSync(join(place.work, 'cdc.yaml'), `version: 1\nteams:\n  ${team}\n  event: {}\n`);
      const before = readdirSync(place.work);
      const terminal = await open(shell, place);
      expect(await tab(terminal, 'cdc set "$(touch pwned)" `touch pwned` --team ev')).toMatch(/--team ev$/);
      terminal.press('ctrl-u');
      terminal.type('cdc matrix --team ev\t\t');
      await terminal.waitFor(/evil[\s\S]*event/);
      expect(readdirSync(place.work)).toEqual(before);
    });
  });
}

describeIn('bash', () => {
  it('works where words are not cut at “=” and “:”, and where an unset variable is an error', async () => {
    const terminal = await open('bash', home());
    terminal.type('COMP_WORDBREAKS=" "; set -u\r');
    expect(await tab(terminal, 'cdc check --format=sar')).toBe('cdc check --format=sarif ');
    expect(await tab(terminal, 'cdc set A-1 --note a:b --lev')).toBe('cdc set A-1 --note a:b --level ');
  });
});

describeIn('zsh', () => {
  it('shows what each candidate means, in the order of the framework', async () => {
    const terminal = await open('zsh', home(), 'ja');
    terminal.type('cdc set A-1 --level \t');
    await terminal.waitFor(/^unnecessary +-- 不要\s+basic +-- ベーシック\s+standard +-- スタンダード/m);
  });

  it('works as a function of that name in a folder of fpath', async () => {
    const place = home();
    writeFileSync(place.at('functions/_cdc'), scriptFor('zsh'));
    writeFileSync(place.at('.zshrc'), "PS1='> '\nfpath=(~/functions $fpath)\nautoload -Uz compinit && compinit\n");
    const terminal = await open('zsh', place);
    expect(await tab(terminal, 'cdc che')).toBe('cdc check ');
    expect(await tab(terminal, 'cdc gap --form')).toBe('cdc gap --format ');
  });
});

describeIn('fish', () => {
  /** What Tab offers at the end of a line. */
  function offered(line: string, { work, env }: Home, language: 'en' | 'ja' = 'en'): string[] {
    const options = { cwd: work, env: { ...environment(language), ...env, LINE: line }, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync('fish', ['-c', 'complete -C "$LINE"'], options);
    expect(stderr).toBe('');
    return stdout.split('\n').slice(0, -1);
  }

  it('completes what is typed', () => {
    const place = home();
    for (const [typed, expected] of lines) {
      const word = expected.trimEnd().slice(typed.lastIndexOf(' ') + 1);
      const words = offered(typed, place).map((line) => line.split('\t')[0]);
      expect(words, typed).toEqual(expected === typed ? [] : [word]);
    }
  });

  it('shows what each candidate means, in the order of the framework', () => {
    expect(offered('cdc set A-1 --cycle ', home(), 'ja')).toEqual(['short\t短期サイクル', 'long\t長期サイクル']);
    expect(offered('cdc set "d-', home()).slice(0, 2)).toEqual([
      'D-1\tIncident report acceptance',
      'D-2\tIncident handling',
    ]);
  });
});
