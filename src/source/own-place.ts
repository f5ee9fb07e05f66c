import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { kindMeant, ownFolder } from './folder.ts';
import { targetOf } from './save.ts';

/** Whether a path, through whatever links, leads to one of an organisation's files, by its name, or into its folder `.cdc`. */
export function ownPlace(path: string): 'file' | 'folder' | undefined {
  const place = placeOf(path);
  if (kindMeant(basename(place))) return 'file';
  const above = dirname(place).normalize('NFKC').toLowerCase().split(/[\\/]/);
  return above.includes(ownFolder) ? 'folder' : undefined;
}

function placeOf(path: string): string {
  try {
    const target = targetOf(path);
    return join(realpathSync.native(dirname(target)), basename(target));
  } catch {
    // What cannot be followed cannot be written either.
    return path;
  }
}
