import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { Terminal } from './terminal.ts';

const words = {
  en: {
    title: 'Migration from version 2.1',
    dry: 'To write it, add --write.',
    written: 'written.',
    unconfirmed: 'not confirmed: copied from A-1 of version 2.1',
  },
  ja: {
    title: '第2.1版からの移行',
    dry: '--writeを付けてください。',
    written: '書き込みました。',
    unconfirmed: '未確認: 第2.1版のA-1から複写',
  },
} as const;

const table7 = readFileSync(new URL('../fixtures/migrate/roles-v2.1.tsv', import.meta.url), 'utf8');
const ids = table7
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]);

describe('cdc migrate in a terminal', () => {
  it.each(['en', 'ja'] as const)(
    'fits the screen, writes what is asked for, and assess asks for what is to be confirmed (%s)',
    async (language) => {
      const said = words[language];
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'cdc.yaml'), `version: 1\norganization: { name: Acme, language: ${language} }\n`);
      const roles = ids.map((id) => `  ${id}: { as-is: 3, to-be: 4, assignment: insource, team: csirt }\n`);
      writeFileSync(join(cwd, 'roles.yaml'), `roles:\n${roles.join('')}`);
      const args = ['migrate', 'roles.yaml', '--assessed-on', '2026-03-31'];
      const dry = Terminal.cdc(args, { cwd, language, cols: 80, rows: 24 });
      await dry.waitFor(said.dry);
      expect(await dry.exit).toBe(0);
      // From the title to the last line, all of it is in sight.
      expect(dry.screen().join('\n')).toContain(said.title);
      const writing = Terminal.cdc([...args, '--write'], { cwd, language, cols: 80, rows: 24 });
      await writing.waitFor(said.written);
      expect(await writing.exit).toBe(0);
      const portfolio = () => readFileSync(join(cwd, 'portfolio.yaml'), 'utf8').split('\n');
      expect(portfolio().filter((line) => line.includes('unconfirmed:'))).toHaveLength(6);

      const assess = ['assess', '--open', '--phase', 'portfolio', '--category', 'A'];
      const asking = Terminal.cdc(assess, { cwd, language, cols: 100, rows: 40 });
      await asking.waitFor(said.unconfirmed);
      asking.press('enter');
      await asking.waitFor('A-2');
      asking.press('ctrl-c');
      await asking.exit;
      const left = portfolio().filter((line) => line.includes('unconfirmed:'));
      expect(left.map((line) => line.trim().split(':')[0])).toEqual(['A-2', 'A-3', 'A-4', 'A-5', 'A-6']);
    },
  );
});
