import type { LookFor } from './files-around.ts';
import type { Repository } from './git.ts';

/**
 * Looks for files around an organisation as a commit has them. Links in it never lead out of the repository.
 *
 * @param from where the organisation lies in it, seen from the root of the repository
 */
export function lookIn(repository: Repository, commit: string, from: string): LookFor {
  return async (path, hashed) => {
    const { hashIn, partsWithin } = await import('./files-around.ts');
    const parts = partsWithin(from, path);
    if (!parts) return { is: 'unseen', why: 'outside' };
    const file = await repository.file(commit, '', parts.join('/'));
    return file ? hashIn(file.content, hashed) : { is: 'missing' };
  };
}
