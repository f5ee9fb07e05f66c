import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

const words = {
  en: {
    by: 'Who decided? (name)',
    role: 'In which role? (e.g. CISO)',
    conditions: 'Under which conditions?',
    ask: 'Approve portfolio as shown?',
    askConditional: 'Approve portfolio as shown, with these conditions?',
    yes: 'Record it',
    no: 'Record nothing',
    done: 'Recorded in approvals.yaml: portfolio',
    nothing: 'Nothing was recorded.',
    open: '1 with open questions',
  },
  ja: {
    by: '承認者の氏名',
    role: '役職（例: CISO）',
    conditions: '承認の条件',
    ask: 'この内容でポートフォリオを承認しますか？',
    askConditional: 'この内容と条件でポートフォリオを承認しますか？',
    yes: '記録する',
    no: '記録しない',
    done: 'approvals.yamlに記録しました: ポートフォリオ',
    nothing: '何も記録していません。',
    open: 'うち1件に未回答の質問あり',
  },
} as const;

function organisation(): string {
  const cwd = temporaryFolder();
  cdc(['init', '--yes', '--name', 'Acme'], cwd);
  writeFileSync(join(cwd, 'portfolio.yaml'), 'version: 1\nservices:\n  A-1: { as-is: 3 }\n');
  return cwd;
}

describe('cdc approve, asked', () => {
  it.each(['en', 'ja'] as const)(
    'shows what is open, and records it only where that is chosen (%s)',
    async (language) => {
      const { ask, yes, no, done, nothing, open } = words[language];
      const cwd = organisation();
      const args = ['approve', 'portfolio', '--by', '佐藤', '--role', 'CISO'];
      const refusing = Terminal.cdc(args, { cwd, language, cols: 80 });
      await refusing.consent(ask, 'n', no);
      expect(await refusing.exit).toBe(0);
      expect(refusing.screen().join('\n')).toContain(open);
      expect(refusing.screen().join('\n')).toContain(nothing);
      expect(existsSync(join(cwd, 'approvals.yaml'))).toBe(false);
      const agreeing = Terminal.cdc(args, { cwd, language, cols: 80 });
      // An input method may be on.
      await agreeing.consent(ask, language === 'ja' ? 'ｙ' : 'y', yes);
      await agreeing.waitFor(done);
      expect(await agreeing.exit).toBe(0);
      expect(readFileSync(join(cwd, 'approvals.yaml'), 'utf8')).toContain('by: 佐藤');
      expect(existsSync(join(cwd, '.cdc/schemas/approvals.schema.json'))).toBe(true);
    },
  );

  it('records nothing where somebody only presses Enter, or leaves', async () => {
    const cwd = organisation();
    const args = ['approve', 'portfolio', '--by', 'Sato', '--role', 'CISO'];
    const hasty = Terminal.cdc(args, { cwd });
    await hasty.waitFor(words.en.ask);
    hasty.press('enter');
    expect(await hasty.exit).toBe(0);
    const leaving = Terminal.cdc(args, { cwd });
    await leaving.waitFor(words.en.ask);
    leaving.press('ctrl-c');
    expect(await leaving.exit).toBe(130);
    expect(existsSync(join(cwd, 'approvals.yaml'))).toBe(false);
  });

  it.each(['en', 'ja'] as const)('asks for a name, a role and conditions that are not typed (%s)', async (language) => {
    const { by, role, conditions, askConditional, yes, done } = words[language];
    const cwd = organisation();
    const terminal = Terminal.cdc(['approve', 'portfolio', '--decision', 'conditional'], { cwd, language, cols: 80 });
    await terminal.waitFor(by);
    // Nobody is taken for granted: Enter alone is no name.
    terminal.press('enter');
    terminal.type('佐藤');
    terminal.press('enter');
    await terminal.waitFor(role);
    terminal.type('CISO');
    terminal.press('enter');
    await terminal.waitFor(conditions);
    terminal.type('C-2 by March');
    terminal.press('enter');
    await terminal.consent(askConditional, 'y', yes);
    await terminal.waitFor(done);
    expect(await terminal.exit).toBe(0);
    const text = readFileSync(join(cwd, 'approvals.yaml'), 'utf8');
    expect(text).toMatch(/by: 佐藤\n {4}role: CISO\n[\s\S]*decision: conditional\n {4}note: C-2 by March\n/);
  });
});
