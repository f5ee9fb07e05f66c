import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands/index.ts';
import { declareProgram } from '../../src/cli/program/program.ts';
import { loadWords } from '../../src/messages/index.ts';
import { cdc, copyOf, example, folder } from '../cli/run.ts';
import { runs } from '../runs.ts';

const messages = await loadWords('en', 'errors');

/** Values that somebody may give to anything: right for one option, wrong for others, or odd. */
const values = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['A-1', 'a1', 'B-1', 'Z-9', 'X-1', 'csirt', 'soc', 'ベーシック', 'basic', 'standard', 'insource', '外部委託'],
      ...['0', '1', '2/4', '5', '6', '-1', '1e400', 'NaN', '999999999999', '2027-03-31', '2027-02-30', '2027年3月'],
      ...['HEAD', 'HEAD~1', '--upload-pack=x', '-x', ':', '^', '@{u}', 'HEAD:', '..', '.', './', 'none', 'cdc.yaml'],
      ...['catalog.yaml', 'catalog', '*', '{', '[', '**/', '', ' ', '=', 'x=', '=x', 'json', 'sarif=o.sarif', 'table'],
      ...['A-1=5', 'A-1=5,B-1=9', 'mean<3', 'unassigned>0', 'mean<', 'a,b', 'A,B', ',', 'unscored', 'en', 'ja', 'fr'],
      ...['profile/unassigned', 'level', '\u001B[31m', '\u202E', '\u0000'.slice(1), 'é', '🦊', 'x'.repeat(300), '-'],
      ...['a/b', 'cdc.yaml/x', '/dev/full', '/dev/null', '/proc/x', '/proc/x/y', '__proto__', 'constructor'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')) },
);

interface Given {
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** The options of a command as commander has them, with those that every command takes. */
async function optionsOf(name: (typeof commandNames)[number]): Promise<Given[]> {
  const command = new Command(name);
  (await commands[name]()).configure(command, messages);
  return [...declareProgram(messages).options, ...command.options].map(
    ({ long, short, required, optional, argChoices }) => ({
      flags: [long, short].filter((flag) => flag != null),
      takesValue: required || optional,
      choices: argChoices ?? [],
    }),
  );
}

function wordsFor(options: readonly Given[]): fc.Arbitrary<string[]> {
  const option = fc.constantFrom(...options).chain(({ flags, takesValue, choices }) => {
    const value = choices.length > 0 ? fc.oneof(fc.constantFrom(...choices), values) : values;
    return fc.tuple(fc.constantFrom(...flags), value, fc.nat(9)).map(([flag, text, how]) => {
      if (how === 0) return takesValue ? [flag] : [flag, text];
      if (!takesValue) return [flag];
      return how < 4 && flag.startsWith('--') ? [`${flag}=${text}`] : [flag, text];
    });
  });
  const argument = values.map((text) => [text]);
  const unknown = fc.constantFrom(['--'], ['--no-such'], ['-zz'], ['--formt', 'json'], ['help'], ['--help']);
  return fc
    .array(
      fc.oneof({ weight: 6, arbitrary: option }, { weight: 4, arbitrary: argument }, { weight: 1, arbitrary: unknown }),
      {
        maxLength: 6,
      },
    )
    .map((words) => words.flat());
}

describe('whatever is said to a command', () => {
  it.each(commandNames.map((name) => [name] as const))('%s ends as it promises', async (name) => {
    const options = await optionsOf(name);
    const root = folder();
    const clean = copyOf('harbor-logistics');
    let round = 0;
    const property = fc.property(wordsFor(options), fc.boolean(), (words, inside) => {
      round += 1;
      const cwd = join(root, String(round));
      cpSync(inside ? clean : example('textbook'), cwd, { recursive: true });
      try {
        const { status, stdout, stderr } = cdc([name, ...words], { cwd, input: 'A-1: { level: basic }\n' });
        expect([0, 1, 2], stderr).toContain(status);
        if (status === 2) expect(stderr).not.toBe('');
        // A workbook is no text.
        const texts = stdout.startsWith('PK') ? stderr : stdout + stderr;
        expect(texts).not.toMatch(/(?![\n\r\t])\p{Cc}|\u202E/u);
      } finally {
        rmSync(cwd, { recursive: true, force: true });
      }
    });
    fc.assert(property, { numRuns: runs(2000, 1 / 100) });
  });
});
