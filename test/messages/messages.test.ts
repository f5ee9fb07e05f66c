import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands/index.ts';
import type { CommandModule } from '../../src/cli/program/command.ts';
import { helpIn } from '../../src/cli/program/help.ts';
import { declareProgram } from '../../src/cli/program/program.ts';
import type { Io } from '../../src/cli/terminal/io.ts';
import { loadMessages } from '../../src/index.ts';

const languages = ['en', 'ja'] as const;
/** Hovers of editors and the pages of the interview have a style of their own. */
const spoken = async (language: 'en' | 'ja') => {
  const { keys: _keys, interview: _interview, ...rest } = await loadMessages(language);
  return rest;
};
const messages = { en: await spoken('en'), ja: await spoken('ja') };

/** Every word and every function below a place in the messages, by its path. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path} › ${key}`));
}

const leavesOf = { en: new Map(leaves(messages.en)), ja: new Map(leaves(messages.ja)) };
const texts = (language: 'en' | 'ja') =>
  [...leavesOf[language]].filter((entry): entry is [string, string] => typeof entry[1] === 'string');

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('the messages of both languages', () => {
  it('have the same keys, at run time too', () => {
    expect([...leavesOf.ja.keys()].toSorted()).toEqual([...leavesOf.en.keys()].toSorted());
  });

  it('have the same kind of thing under each key', () => {
    for (const [path, leaf] of leavesOf.en) expect([path, typeof leavesOf.ja.get(path)]).toEqual([path, typeof leaf]);
  });

  it('take no more arguments than the English ones, which are the contract', () => {
    for (const [path, leaf] of leavesOf.en) {
      if (typeof leaf !== 'function') continue;
      const other = leavesOf.ja.get(path) as (...args: never[]) => string;
      expect(other.length, path).toBeLessThanOrEqual(leaf.length);
      // A language may do without an argument, not without all of them, unless it needs none in English either.
      expect(other.length > 0, path).toBe(leaf.length > 0);
    }
  });

  it.each(languages)('are never empty, and have no space at an end or twice (%s)', (language) => {
    for (const [path, text] of texts(language)) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
      // The legend of a picture keeps its parts apart.
      if (path !== 'gap › legend') expect(text, path).not.toMatch(/ {2}|\n|\t/);
    }
  });
});

describe('the English messages', () => {
  it('hold no Japanese', () => {
    for (const [path, text] of texts('en')) expect(text, path).not.toMatch(japanese);
  });
});

describe('the Japanese messages', () => {
  /** What is the same in every language. */
  const universal = /^(?:ID|[–\d/]+|\$?\{.*\}|cdc .*)$/;

  it('are Japanese', () => {
    for (const [path, text] of texts('ja')) {
      if (path !== 'language' && !universal.test(text)) expect(text, path).toMatch(japanese);
    }
  });

  it.each([
    ['words', messages.ja.words],
    ['severities', messages.ja.check.severities],
  ])('name things and do not speak in sentences: %s', (_, group) => {
    for (const [path, text] of leaves(group)) {
      if (typeof text === 'string') expect(text, path).not.toMatch(/です|ます|ください|。/);
    }
  });

  it('end the summary of a command and the description of an option without a sentence', () => {
    for (const [path, text] of leaves(messages.ja.help)) {
      if (typeof text !== 'string' || /(?:^| › )(?:program|description)$/.test(path)) continue;
      expect(text, path).not.toMatch(/(?:です|ます|ください|。)$/);
    }
  });

  it('are polite where they speak to somebody', () => {
    for (const [path, text] of texts('ja')) {
      if (text.endsWith('。'))
        expect(text, path).toMatch(/(?:です|ます|ました|ません|ください|ましょう|とします)(?:（[^）]*）)?。$/);
    }
  });

  it('use Japanese punctuation, and full-width forms of nothing else', () => {
    for (const [path, text] of texts('ja')) {
      expect(text, path).not.toMatch(/[Ａ-Ｚａ-ｚ０-９　]/);
      expect(text, path).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?:[,!?;]|\.(?!\w))/u);
      expect(text, path).not.toMatch(/[“”‘’]/);
    }
  });
});

describe.each(languages)('the examples of the help (%s)', (language) => {
  const { help } = messages[language];
  const examples = commandNames.flatMap((name) =>
    help[name].examples.map(([line, what]) => ({ name, line: line ?? '', what: what ?? '' })),
  );

  it('are there for every command', () => {
    for (const name of commandNames) expect(help[name].examples.length, name).toBeGreaterThan(0);
  });

  it.each(examples)('$line', async ({ name, line, what }) => {
    expect(what).not.toBe('');
    const [program, command, ...args] = wordsOf(line);
    expect([program, command]).toEqual(['cdc', name]);
    const module: CommandModule = await commands[name]();
    const parser = new Command(name).exitOverride().configureOutput({ writeErr: () => {} });
    module.configure(parser, messages[language]);
    let ran = false;
    parser.action(() => {
      ran = true;
    });
    await parser.parseAsync(args, { from: 'user' });
    expect(ran).toBe(true);
  });

  it('show the same command lines in both languages, names aside', () => {
    const shape = (name: (typeof commandNames)[number], lang: 'en' | 'ja') =>
      messages[lang].help[name].examples.map(([line]) => wordsOf(line ?? '').filter((word) => word.startsWith('-')));
    for (const name of commandNames) expect(shape(name, 'ja')).toEqual(shape(name, 'en'));
  });
});

describe.each(languages)('the help (%s)', async (language) => {
  const describeIn = await helpIn(language, { stdout: {} } as Io);

  it.each(commandNames)('of %s describes every argument and option, and nothing that there is not', async (name) => {
    const { help } = messages[language];
    const module: CommandModule = await commands[name]();
    const command = new Command(name);
    module.configure(command, messages[language]);
    describeIn(command, name, module.mentions);
    const named = [
      ...command.options.map((option) => [option.attributeName(), option.description]),
      ...command.registeredArguments.map((argument) => [argument.name(), argument.description]),
    ];
    for (const [key, description] of named) expect(description, key).toMatch(/\S/);
    const known = ['summary', 'description', 'examples', ...named.map(([key]) => key)];
    expect(Object.keys(help[name]).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('describes the options of the program', () => {
    const program = declareProgram(messages[language]);
    describeIn(program);
    for (const { long, description } of program.options) {
      const { everywhere } = messages[language].help;
      expect(Object.values(everywhere), long).toContain(description);
    }
  });
});

/** The words of a command line as a shell would hand them on: quotes hold words together, redirections stay. */
function wordsOf(line: string): string[] {
  return [...line.replace(/ >.*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
