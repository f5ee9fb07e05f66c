import type { Content } from '../../source/content.ts';
import { maxFileBytes } from '../../source/decode.ts';
import type { Io } from './io.ts';

/** What people type for standard input where a file is wanted. */
export const stdinWord = '-';

/** A file as it is called: standard input has no name of its own. */
export function shownFile(file: string): string {
  return file === stdinWord ? '<stdin>' : file;
}

/**
 * As much of a stream as a file may hold; of one that is longer, no more is waited for.
 *
 * @param mostOf how many bytes that is, by those with which it begins
 */
export async function contentOf(
  stdin: Io['stdin'],
  mostOf: (beginning: Uint8Array) => number = () => maxFileBytes,
): Promise<Content> {
  const chunks: Buffer[] = [];
  let size = 0;
  let most: number | undefined;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
    if (size >= beginning) most ??= mostOf(Buffer.concat(chunks));
    if (size > (most ?? maxFileBytes)) return { tooLarge: size };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** So many bytes tell of which kind a file is. */
const beginning = 8;
