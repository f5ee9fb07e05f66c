import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { repositoryOf } from '../../source/git.ts';

/**
 * How those name a file who look from the root of the repository: the one around the current folder, or, where the file
 * is not in it, the one around the file. Outside of every repository a path stays as it is.
 *
 * @param cwd from which paths are seen
 */
export function fromRoot(cwd: string): (path: string) => string {
  const here = realpathSync(cwd);
  const around = repositoryOf(here);
  const folders = new Map<string, (name: string) => string>();
  return (path) => {
    const folder = dirname(path);
    const known = folders.get(folder) ?? namingIn(folder);
    folders.set(folder, known);
    return known(path);
  };

  function namingIn(folder: string): (path: string) => string {
    const whole = resolve(here, folder);
    const inside = around === undefined ? undefined : below(around, whole);
    if (inside !== undefined) return (path) => join(inside, basename(path));
    const other = repositoryOf(whole);
    if (other === undefined) return (path) => path;
    const there = relative(other, realpathSync(whole));
    return (path) => join(there, basename(path));
  }
}

/** The path of a folder seen from one that it is in. */
function below(root: string, folder: string): string | undefined {
  const path = relative(root, folder);
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`) ? undefined : path;
}
