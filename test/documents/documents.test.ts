import { execSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cdc, copyOf, folder } from '../cli/run.ts';
import { Terminal } from '../terminal/terminal.ts';
import { commandsIn, renewed, renewedLines } from './console.ts';

const root = new URL('../../', import.meta.url);

const committer = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-11-23T12:00:00+00:00',
};

const documents = ['docs/guide.md', 'docs/guide.ja.md', 'docs/editors.md', 'docs/editors.ja.md'];

/** The locale of whoever reads a document. */
const readerOf = (name: string) => ({ LANG: name.includes('.ja.') ? 'ja_JP.UTF-8' : 'en_US.UTF-8' });

/** What the guides show of an interview: a service whose score was changed after the last commit. */
const pages: Readonly<Record<string, Page>> = {
  'docs/guide.md': { language: 'en', example: 'harbor-logistics', score: '3/5' },
  'docs/guide.ja.md': { language: 'ja', example: 'sakura-seiki', score: '5' },
};

interface Page {
  readonly language: 'en' | 'ja';
  readonly example: string;
  readonly score: string;
}

/** The document with its block of text as the page that `cdc assess` shows now. */
async function withPage(document: string, { language, example, score }: Page, env: NodeJS.ProcessEnv): Promise<string> {
  const cwd = copyOf(example);
  commitAll(cwd);
  cdc(['set', 'B-1', '--as-is', score, '--assessed-on', '2026-11-20'], { cwd, env });
  const terminal = Terminal.cdc(['assess', '--phase', 'portfolio', '--service', 'B-1'], { cwd, language });
  await terminal.waitFor(/ (?:quit|終了)$/m);
  const page = terminal.screen().join('\n').trimEnd();
  return document.replace(/^```text\n[^`]*```$/m, `\`\`\`text\n${page}\n\`\`\``);
}

function commitAll(cwd: string): void {
  execSync('git init -q && git add . && git -c user.name=t -c user.email=t@example.com commit -qm before', { cwd });
}

// The commands are lines of a POSIX shell.
describe.skipIf(process.platform === 'win32').each(documents)('%s', (name) => {
  it('shows what the commands really print', async () => {
    const document = readFileSync(new URL(name, root), 'utf8');
    expect(commandsIn(document)).not.toEqual([]);
    const cwd = folder();
    cpSync(new URL('examples', root), join(cwd, 'examples'), { recursive: true });
    commitAll(cwd);
    const { PATH } = process.env;
    const env = {
      PATH,
      SOURCE_DATE_EPOCH: '1795392000',
      ...committer,
      ...readerOf(name),
    };
    const page = pages[name];
    const paged = page ? await withPage(document, page, env) : document;
    // As a snapshot it is renewed as snapshots are: see CONTRIBUTING.
    await expect(renewed(paged, cwd, env)).toMatchFileSnapshot(`../../${name}`);
  });
});

describe.each(['README.md', 'README.ja.md'])('%s', (name) => {
  const text = readFileSync(new URL(name, root), 'utf8');
  const commands = [...text.matchAll(/^npx cdc (.*)$/gm)].map(([, line = '']) => line.split(' '));

  it('has its commands answer its reader in the reader’s language', () => {
    expect(commands).not.toEqual([]);
    const japanese = name.includes('.ja.');
    for (const args of commands) {
      const { status, stdout } = cdc(args, { env: readerOf(name) });
      expect([status, /[ぁ-んァ-ヶ]/.test(stdout)], args.join(' ')).toEqual([0, japanese]);
    }
  });

  it('says the same of every example to a Japanese reader, in Japanese', () => {
    for (const example of ['textbook', 'harbor-logistics', 'sakura-seiki']) {
      const { stdout } = cdc(['gap', `examples/${example}`], { env: readerOf('README.ja.md') });
      expect(stdout.split(' ')[0], example).toBe('ギャップ分析');
    }
  });
});

describe('an example that is renewed', () => {
  it.each([
    ['stays, where it shows the output', ['a', '…', 'd'], ['a', 'b', 'd', 'c', 'd'], ['a', '…', 'd']],
    ['shows what has changed', ['a', 'b', '…'], ['a', 'B', 'c'], ['a', 'B', '…']],
    ['shows what is new', ['a', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['leaves out what it left out', ['a', '…', 'y', 'z'], ['A', 'b', 'c', 'y', 'z'], ['A', '…', 'y', 'z']],
    ['shows as much before and after', ['a', '…', 'z'], ['A', 'b', 'c', 'Z'], ['A', '…', 'Z']],
    ['ends where the output ends', ['a', '…', 'z'], ['a', 'b', 'c', 'Z'], ['a', '…', 'Z']],
    ['may show nothing', ['…'], [], ['…']],
  ])('%s', (_, shown, output, expected) => {
    expect(renewedLines(shown, output)).toEqual(expected);
  });
});
