import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/cli/terminal/io.ts';
import { withoutCommands } from '../../src/cli/terminal/log.ts';
import { cdc, cdcProcess } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/log-commands', import.meta.url));
const broken = join(fixtures, 'broken');

/** Lines that a runner takes for commands: GitHub after white space or with `##[` anywhere, Azure with `##vso[` anywhere. */
const commandsIn = (log: string) =>
  log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || /##(?:vso)?\[/i.test(line));

function collecting(): { output: Output; text: () => string } {
  let all = '';
  const write = (text: string | Uint8Array) => {
    all += text;
    return true;
  };
  return { output: withoutCommands({ write, columns: 7 }), text: () => all };
}

describe('a log that is read for commands', () => {
  it('gets none, however the text comes in pieces', () => {
    const piece = fc.string({ unit: fc.constantFrom(':', '#', '[', 'v', 's', 'O', ' ', '\n', '\r', '\u3000', 'a') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { output, text } = collecting();
        for (const each of pieces) output.write(each);
        expect(commandsIn(text())).toEqual([]);
        expect(text().replaceAll('\\u0023', '#').replaceAll('\\u003a', ':')).toBe(pieces.join(''));
      }),
    );
  });

  it('spells as JSON does, touches nothing else, and takes what is meant as a command', () => {
    const { output, text } = collecting();
    output.write('a ::b ##[c]\n ::d\n# e\n## f [g]\n');
    output.commands?.write('::error::##vso[h]\n');
    expect(text()).toBe('a ::b \\u0023#[c]\n \\u003a:d\n# e\n## f [g]\n::error::\\u0023#vso[h]\n');
    expect(output.columns).toBe(7);
  });

  const calls = [
    ...['text', 'json', 'sarif', 'junit', 'gcc', 'gitlab', 'markdown'].map((format) => ['check', '--format', format]),
    ...['matrix', 'gap', 'plan', 'services'].flatMap((command) =>
      ['table', 'json', 'csv', 'markdown'].map((format) => [command, '--format', format]),
    ),
    ['explain', 'X-1'],
    ['set', 'X-1', '--level', '##[group]x'],
    ['explain', '::error::x'],
    ['check', '--fix', '--dry-run'],
  ];
  describe.each(['sound', 'broken'])('where the files are %s', (files) => {
    it.each(calls)('gets none from cdc %s %s %s', (...args) => {
      for (const env of [{ GITHUB_ACTIONS: 'true' }, { TF_BUILD: 'True' }, { TF_BUILD: 'True', FORCE_COLOR: '1' }]) {
        const { stdout, stderr } = cdc(args, { cwd: join(fixtures, files), env });
        expect(commandsIn(stdout)).toEqual([]);
        // What the run says of its own failure is one annotation, and the last line.
        const said = 'GITHUB_ACTIONS' in env ? stderr.replace(/^::error::(?!.*##vso\[).*\n$/m, '') : stderr;
        expect(commandsIn(said)).toEqual([]);
      }
    });
  });

  it('is not what JSON is spoilt for', () => {
    const args = ['check', '--format', 'json'];
    const plain = cdc(args, { cwd: broken }).stdout;
    const inLog = cdcProcess(args, { cwd: broken, env: { TF_BUILD: 'True' } }).stdout;
    expect(plain).toContain('##[error]level');
    expect(inLog).not.toContain('##[error]level');
    expect(JSON.parse(inLog)).toEqual(JSON.parse(plain));
  });

  it('still gets the annotations of the format for GitHub, and nothing else', () => {
    const { stdout } = cdcProcess(['check'], { cwd: broken, env: { GITHUB_ACTIONS: 'true' } });
    const found = commandsIn(stdout);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
    expect(stdout).not.toMatch(/##vso\[/);
  });
});
