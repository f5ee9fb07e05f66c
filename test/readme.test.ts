import { execSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, folder } from './cli/run.ts';

const root = new URL('..', import.meta.url);

/** `$ command` and what follows it, from the console blocks of a document, in order. */
function consoleSteps(document: string): { command: string; output: string[] }[] {
  return [...document.matchAll(/^```console\n([^`]*)```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = '', ...output] = step.trimEnd().split('\n');
        return { command, output };
      }),
  );
}

const committer = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-11-23T12:00:00+00:00',
};

describe.each(['README.md', 'README.ja.md', 'docs/editors.md', 'docs/editors.ja.md'])('%s', (name) => {
  const document = readFileSync(new URL(name, root), 'utf8');

  it('shows what the commands really print', () => {
    const cwd = folder();
    cpSync(new URL('examples', root), join(cwd, 'examples'), { recursive: true });
    execSync('git init -q && git add . && git -c user.name=t -c user.email=t@example.com commit -qm before', { cwd });
    const steps = consoleSteps(document);
    expect(steps.length).toBeGreaterThan(name.startsWith('README') ? 3 : 0);
    for (const { command, output } of steps) {
      const line = command.replace(/^npx cdc/, `'${process.execPath}' '${bin}'`);
      const { PATH } = process.env;
      const env = {
        PATH,
        SOURCE_DATE_EPOCH: '1795392000',
        ...committer,
        ...(name.includes('.ja.') && { CDC_LANG: 'ja' }),
      };
      const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env });
      let rest = stdout || stderr;
      // A line with only an ellipsis stands for any number of lines.
      const parts = output.join('\n').split(/^…$\n?/m);
      for (const [index, part] of parts.entries()) {
        const at = rest.indexOf(part);
        expect(at === -1 ? rest : 'found', `${command}\n${part}`).toBe('found');
        if (index === 0) expect(at, command).toBe(0);
        rest = rest.slice(at + part.length);
      }
      if (output.at(-1) !== '…') expect(rest.trim(), command).toBe('');
    }
  });
});
