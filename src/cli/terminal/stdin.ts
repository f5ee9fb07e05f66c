import type { Content } from '../../source/content.ts';
import { maxFileBytes } from '../../source/decode.ts';
import type { Io } from './io.ts';

/** As much of a stream as a file may hold; of one that is longer, no more is waited for. */
export async function contentOf(stdin: Io['stdin']): Promise<Content> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxFileBytes) return { tooLarge: size };
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}
