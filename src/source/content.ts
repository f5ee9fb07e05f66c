import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { maxFileBytes } from './decode.ts';

/** The bytes of a file, or its size if that is more than is read. */
export type Content = { readonly bytes: Uint8Array } | { readonly tooLarge: number };

/**
 * Never reads more than a file's size promises: a device, a pipe or a file of the system itself, to which a link may
 * lead, has none.
 */
export function readBounded(path: string, most?: number): Content | undefined {
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) {
      throw Object.assign(new Error('not a file'), { code: stats.isDirectory() ? 'EISDIR' : 'EINVAL' });
    }
    if (most === undefined && stats.size > maxFileBytes) return { tooLarge: stats.size };
    const buffer = Buffer.alloc(Math.min(stats.size, most ?? maxFileBytes));
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return { bytes: buffer.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}
