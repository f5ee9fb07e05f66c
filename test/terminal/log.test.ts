import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../cli/repository.ts';
import { temporaryFolder } from './folder.ts';
import { Terminal } from './terminal.ts';

it('shows as many commits as fit a terminal, with the number of the rest, and all of one service', async () => {
  const cwd = join(temporaryFolder());
  const { write, commit } = repository(cwd);
  for (let day = 10; day < 30; day++) {
    const entries = [1, 2].map((at) => `  A-${at}: { as-is: ${1 + ((day + at) % 5)} }\n`);
    write('portfolio.yaml', `version: 1\nservices:\n${entries.join('')}`);
    commit(`2025-12-${day}T12:00:00+00:00`, `Day ${day}`);
  }
  const shown = async (args: string) => {
    // It stays open until all has come: what is written right before a terminal ends may be lost.
    const line = `"$@" log ${args} --no-pager; echo "status $?"; cat`;
    const terminal = Terminal.shell(line, [], { cwd, cols: 80, rows: 24 });
    await terminal.waitFor(/status \d/);
    return terminal.history().join('\n');
  };
  const headings = (text: string) => (text.match(/^2025-\S+ [0-9a-f]{7} /gm) ?? []).length;
  const short = await shown('');
  const [, rest] = /(\d+) earlier commits not shown/.exec(short) ?? [];
  expect(short.split('\n').length).toBeLessThan(30);
  expect(headings(short) + Number(rest)).toBe(20);
  expect(headings(await shown('A-1'))).toBe(20);
});
