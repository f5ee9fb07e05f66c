import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example, folder } from '../cli/run.ts';

/** A work tree with the examples in `organisations/`, as its `origin/main` has them. */
export function repository(): string {
  const path = folder();
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: path, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  for (const name of ['textbook', 'harbor-logistics', 'sakura-seiki']) {
    cpSync(example(name), join(path, 'organisations', name), { recursive: true });
  }
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'before');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return path;
}

/** Takes the team of A-1 away from an organisation, which is one error. */
export function takeTeam(repository: string, name: string): void {
  const path = join(repository, 'organisations', name, 'profile.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^( {2}A-1: \{ assignment: insource), team: [\w-]+/m, '$1'));
}
