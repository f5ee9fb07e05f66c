import { execSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/run.ts';
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

describe.each(documents)('%s', (name) => {
  it('shows what the commands really print', async () => {
    const document = readFileSync(new URL(name, root), 'utf8');
    expect(commandsIn(document)).not.toEqual([]);
    const cwd = folder();
    cpSync(new URL('examples', root), join(cwd, 'examples'), { recursive: true });
    execSync('git init -q && git add . && git -c user.name=t -c user.email=t@example.com commit -qm before', { cwd });
    const { PATH } = process.env;
    const env = {
      PATH,
      SOURCE_DATE_EPOCH: '1795392000',
      ...committer,
      ...(name.includes('.ja.') && { CDC_LANG: 'ja' }),
    };
    // As a snapshot it is renewed as snapshots are: see CONTRIBUTING.
    await expect(renewed(document, cwd, env)).toMatchFileSnapshot(`../../${name}`);
  }, 120_000);
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
