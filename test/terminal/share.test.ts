import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

const words = {
  en: {
    ask: 'Write this to share.yaml?',
    over: 'Write this to share.yaml, in place of the file that is there?',
    yes: 'Write',
    no: 'Write nothing',
    done: 'Wrote share.yaml. cdc sends it nowhere',
    nothing: 'Nothing was written, and nothing sent.',
  },
  ja: {
    ask: 'この内容をshare.yamlに書き込みますか？',
    over: 'すでにあるファイルshare.yamlを、この内容で置き換えますか？',
    yes: '書き込む',
    no: '書き込まない',
    done: 'share.yamlに書き込みました。',
    nothing: '書き込みも送信もしていません。',
  },
} as const;

function organisation(): string {
  const cwd = temporaryFolder();
  cdc(['init', '--yes', '--name', 'Acme'], cwd);
  cdc(['set', 'A-1', '--level', 'basic', '--as-is', '3'], cwd);
  return cwd;
}

describe('cdc share, asked', () => {
  it.each(['en', 'ja'] as const)('shows all of it, and writes it only where that is chosen (%s)', async (language) => {
    const { ask, over, yes, no, done, nothing } = words[language];
    const cwd = organisation();
    const file = join(cwd, 'share.yaml');
    const refusing = Terminal.cdc(['share', '-o', 'share.yaml'], { cwd, language, cols: 80 });
    await refusing.consent(ask, 'n', no);
    expect(await refusing.exit).toBe(0);
    expect(refusing.written).toMatch(/version: 1[\s\S]*A-1: \{ level: basic, as-is: 3 \}/);
    expect(refusing.screen().join('\n')).toContain(nothing);
    expect(existsSync(file)).toBe(false);
    const agreeing = Terminal.cdc(['share', '-o', 'share.yaml'], { cwd, language, cols: 80 });
    await agreeing.consent(ask, 'y', yes);
    await agreeing.waitFor(done);
    expect(await agreeing.exit).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('  A-1: { level: basic, as-is: 3 }');
    const again = Terminal.cdc(['share', '-o', 'share.yaml'], { cwd, language, cols: 120 });
    await again.consent(over, 'y', yes);
    expect(await again.exit).toBe(0);
  });

  it('writes nothing where somebody leaves at the question', async () => {
    const cwd = organisation();
    const terminal = Terminal.cdc(['share', '-o', 'share.yaml'], { cwd });
    await terminal.waitFor(words.en.ask);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(existsSync(join(cwd, 'share.yaml'))).toBe(false);
  });
});
