import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { Terminal } from './terminal.ts';

/** An organisation in which a whole category is too much for a screen of 80×24. */
function folder(): string {
  const cwd = temporaryFolder();
  const rows = Array.from({ length: 13 }, (_, index) => `  A-${index + 1}: { as-is: 2, to-be: 4 }\n`);
  writeFileSync(join(cwd, 'portfolio.yaml'), `version: 1\nservices:\n${rows.join('')}`);
  return cwd;
}

/** What the terminal shows after a line of a shell, in which `$@` is the program. */
async function shown(line: string): Promise<string> {
  // It stays open until all has come: what is written right before a terminal ends may be lost.
  const terminal = Terminal.shell(`${line}; echo "status $?"; cat`, [], {
    cwd: folder(),
    cols: 80,
    rows: 24,
  });
  await terminal.waitFor(/status \d/);
  return terminal.history().join('\n');
}

describe('a long output in a terminal', () => {
  it('goes through the pager of the user, whose end is no error', async () => {
    expect(await shown(`PAGER="sed 's/^/> /'" "$@" plan --full`)).toMatch(/> Roadmap[\s\S]*> A-13 [\s\S]*status 0/);
    expect(await shown(`PAGER=no CDC_PAGER='head -1' "$@" plan --full`)).toMatch(/Roadmap\s+status 0/);
  });

  it('is no workbook, which needs a file', async () => {
    expect(await shown('"$@" plan --format xlsx')).toMatch(/A workbook cannot be shown in a terminal[\s\S]*status 2/);
  });

  it('keeps the exit status of the command', async () => {
    expect(await shown(`PAGER="sed 's/^/> /'" "$@" check --verbose`)).toMatch(/> [\s\S]*status 1/);
  });

  it.each([
    `PAGER=cat "$@" plan --full`,
    `PAGER= "$@" plan --full`,
    `PAGER="sed 's/^/> /'" "$@" plan --full --no-pager`,
  ])('is printed where no pager is wanted: %s', async (line) => expect(await shown(line)).not.toContain('> '));

  it.each(['no-such-pager', 'no-such-pager -x'])('is printed where it cannot be started: %s', async (pager) => {
    expect(await shown(`PAGER='${pager}' "$@" plan --full`)).toMatch(/Roadmap[\s\S]*A-13 [\s\S]*status 0/);
  });
});

it('what fits the screen, and what programs read, goes through none', async () => {
  expect(await shown(`PAGER="sed 's/^/> /'" "$@" gap`)).not.toContain('> Gap');
  expect(await shown(`PAGER="sed 's/^/> /'" "$@" plan --format json`)).not.toContain('> {');
  expect(await shown(`PAGER="sed 's/^/> /'" "$@" plan --full | cat`)).not.toContain('> Roadmap');
});
