import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writer } from '../../src/cli/answering/writer.ts';
import { dataOf, temporaryFolder } from './folder.ts';
import { cdc, Terminal } from './terminal.ts';

// Services with the role of version 2.1 that each was.
const services = { 'C-3': 'C-4', 'C-4': 'C-5', 'D-1': 'D-1', 'D-2': 'D-2', 'D-3': 'D-3', 'D-7': 'D-8' };
const all = Object.keys(services).length;
/** The one whose answer is also about the profile, and the one before it. */
const [last, waiting] = ['D-2', 'D-3'];

const lineOf = (id: string, service: string) => `${id},3${service === waiting ? ',insource' : ','}`;
const ways = {
  import: {
    table: ['Id,As-is,Assignment', ...Object.keys(services).map((id) => lineOf(id, id))],
    args: ['import', 'table.csv', '--yes'],
  },
  migrate: {
    table: ['Role id,As-is,Assignment', ...Object.entries(services).map(([id, role]) => lineOf(role, id))],
    args: ['migrate', 'table.csv', '--write', '--assessed-on', '2026-03-31'],
  },
  assess: {
    table: Object.keys(services).map((id) => `${id}:\n  as-is: 3${id === waiting ? '\n  assignment: insource' : ''}`),
    args: ['assess', '--answers', 'table.csv'],
  },
  set: {
    table: [],
    args: ['set', ...Object.keys(services), '--as-is', '3', '--assignment', 'insource'],
  },
};

function organisation({ table }: (typeof ways)[keyof typeof ways], language: 'en' | 'ja'): string {
  const cwd = temporaryFolder();
  cdc(['init', '--yes', '--name', 'Acme', '--language', language], cwd);
  writeFileSync(join(cwd, 'table.csv'), `${table.join('\n')}\n`);
  // Of these, what is set says nothing new.
  if (table.length === 0)
    cdc(['set', ...Object.keys(services).filter((id) => id !== waiting), '--assignment', 'insource'], cwd);
  return cwd;
}

/** The services that have a score. */
function scored(cwd: string): string[] {
  const entries = Object.entries(dataOf(cwd, 'portfolio.yaml')['services'] ?? {});
  return entries.flatMap(([id, entry]) => (entry?.['as-is'] === undefined ? [] : [id]));
}

/** Holds the lock of a file, as another process that changes it does; gives what lets it go. */
function locked(cwd: string, file: string): () => void {
  const lock = join(cwd, `.${file}.lock`);
  mkdirSync(lock);
  writeFileSync(join(lock, `${writer.name}.held`), '');
  return () => rmSync(lock, { recursive: true });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5);
}

const said = {
  en: (n: number) => `Interrupted. The answers of ${n} of ${all} services are saved.`,
  ja: (n: number) => `中断しました。${all}件中${n}件のサービスの回答は保存済みです。`,
};

describe('a run that saves many services', () => {
  it.each([
    ['import', 'en', '\x03', 130],
    ['import', 'ja', 'SIGTERM', 143],
    ['migrate', 'ja', '\x03', 130],
    ['assess', 'en', '\x03', 130],
    ['assess', 'en', 'SIGHUP', 129],
    ['set', 'ja', '\x03', 130],
  ] as const)(
    'says how far it came when it is ended, and the next one saves the rest: %s (%s, %s)',
    async (name, language, how, exit) => {
      const { args } = ways[name];
      const whole = organisation(ways[name], language);
      expect(cdc(args, whole).status).not.toBe(2);
      const cwd = organisation(ways[name], language);
      const free = locked(cwd, 'profile.yaml');
      // The language is that of the organisation, which is not known yet when the run begins.
      const terminal = Terminal.cdc(args, { cwd });
      await until(() => scored(cwd).includes(last));
      if (how === '\x03') terminal.send(how);
      else process.kill(terminal.pid, how);
      await pause(50);
      free();
      expect(await terminal.exit).toBe(exit);
      const saved = scored(cwd).length;
      expect(saved).toBeGreaterThan(3);
      expect(saved).toBeLessThan(all);
      expect(
        terminal
          .screen()
          .join(language === 'ja' ? '' : '\n')
          .replaceAll(/\n/g, ' '),
      ).toContain(said[language](saved));
      // Nothing is half saved, and nothing is lost.
      expect(cdc(args, cwd).status).not.toBe(2);
      for (const file of ['catalog.yaml', 'profile.yaml', 'portfolio.yaml'])
        expect(parse(readFileSync(join(cwd, file), 'utf8')), file).toEqual(
          parse(readFileSync(join(whole, file), 'utf8')),
        );
    },
  );

  it('ends a loop of a shell as well, also where all was saved when the signal came', async () => {
    const cwd = organisation(ways.set, 'en');
    const free = locked(cwd, 'portfolio.yaml');
    const line = 'for n in 1 2 3; do "$@" --note "round $n"; echo "after $n: $?"; done; echo done';
    const terminal = Terminal.shell(line, ['set', 'C-3', '--as-is', '3'], { cwd, language: 'en', jobControl: true });
    await pause(1000);
    terminal.send('\x03');
    await pause(50);
    free();
    await terminal.exit;
    expect(terminal.screen().join('\n')).not.toContain('done');
    expect(readFileSync(join(cwd, 'portfolio.yaml'), 'utf8')).not.toContain('round 2');
  });
});
