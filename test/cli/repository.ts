import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './run.ts';

/** Who runs the tests has settings of their own, and perhaps a hook that sets more. */
const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', TZ: 'UTC' };
const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];

export function git(dir: string, ...args: string[]): string {
  return gitAt(undefined, dir, ...args);
}

function gitAt(date: string | undefined, dir: string, ...args: string[]): string {
  return execFileSync('git', [...author, ...args], {
    cwd: dir,
    env: { ...env, ...(date !== undefined && { GIT_COMMITTER_DATE: date }) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Repository {
  readonly dir: string;
  readonly git: (...args: string[]) => string;
  /** Writes one file, at a path seen from the repository. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Commits whatever is there, at a time of the committer's clock such as `2025-11-01T12:00:00+09:00`. */
  readonly commit: (date?: string, message?: string, author?: string) => void;
}

/** A repository that is gone when the test is over. */
export function repository(dir = folder()): Repository {
  git(dir, 'init', '-q', '-b', 'main');
  return {
    dir,
    git: (...args) => git(dir, ...args),
    write(path, content) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    commit(date, message = 'a state', author = 'Test') {
      git(dir, 'add', '-A');
      const by = `--author=${author} <author@example.com>`;
      gitAt(date, dir, 'commit', '-q', '--allow-empty', '--allow-empty-message', by, '-m', message);
    },
  };
}

/** Of an organisation that says little, so that little is found. */
export const cdcYaml = `version: 1
organization: { name: 桜精機, language: en }
teams:
  csirt: { name: CSIRT }
rules:
  catalog/undecided: off
  catalog/starting-set-not-covered: off
  catalog/phase-not-covered: off
  profile/unused-party: off
  portfolio/unscored: off
`;

/** A profile of which just the services that no team is named of have a finding: `profile/insource-without-team`. */
export function profile(teams: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(teams).map(
    ([id, team]) => `  ${id}: { assignment: insource${team === undefined ? '' : `, team: ${team}`} }\n`,
  );
  return `version: 1\nservices:\n${lines.join('')}`;
}

export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly severity: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly range: { readonly start: { readonly line: number } } | null;
}

/** The findings of a JSON report, as `file rule entry`. */
export function found(stdout: string): string[] {
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return findings.map(({ file, rule, path }) => [file, rule, path[1]].filter((part) => part !== undefined).join(' '));
}
