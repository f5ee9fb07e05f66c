import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

const words = {
  en: {
    ask: 'Write the changes of 1 service?',
    yes: 'Write',
    no: 'Write nothing',
    done: '1 service changed.',
    nothing: 'Nothing was written.',
  },
  ja: {
    ask: '1件のサービスの変更を書き込みますか？',
    yes: '書き込む',
    no: '書き込まない',
    nothing: '何も書き込んでいません。',
    done: '1件のサービスの3件の回答を変更しました。',
  },
} as const;

/** An organisation, and a table with answers about one service. */
function organisation(): string {
  const cwd = temporaryFolder();
  cdc(['init', '--yes', '--name', 'Acme'], cwd);
  writeFileSync(join(cwd, 'table.csv'), 'Id,As-is,To-be\nA-1,3,5\n');
  return cwd;
}

describe('cdc import, asked', () => {
  it.each(['en', 'ja'] as const)(
    'shows what would change, and writes it only where that is chosen (%s)',
    async (language) => {
      const { ask, yes, no, done, nothing } = words[language];
      const cwd = organisation();
      const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
      const refusing = Terminal.cdc(['import', 'table.csv'], { cwd, language, cols: 80 });
      await refusing.consent(ask, 'n', no);
      expect(await refusing.exit).toBe(0);
      expect(refusing.screen().join('\n')).toMatch(/A-1[\s\S]*– → 3[\s\S]*– → 5/);
      expect(refusing.screen().join('\n')).toContain(nothing);
      expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(before);
      const agreeing = Terminal.cdc(['import', 'table.csv'], { cwd, language, cols: 80 });
      await agreeing.consent(ask, 'y', yes);
      await agreeing.waitFor(done);
      expect(await agreeing.exit).toBe(0);
      expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toContain('A-1: { as-is: 3, to-be: 5');
    },
  );

  it('writes nothing where somebody leaves at the question', async () => {
    const cwd = organisation();
    const before = readFileSync(join(cwd, 'portfolio.yaml'), 'utf8');
    const terminal = Terminal.cdc(['import', 'table.csv'], { cwd });
    await terminal.waitFor(words.en.ask);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).toBe(before);
  });
});
