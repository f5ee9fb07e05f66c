import { isUtf8, transcode } from 'node:buffer';

/** The largest file that is read, in bytes: some 8 KB a service, far more than an assessment needs. */
export const maxFileBytes = 512 * 1024;

export type Decoded =
  | { readonly text: string }
  | { readonly problem: 'too-large'; readonly bytes: number }
  /** `shown` is what of it can be shown: nobody has written it so. */
  | { readonly problem: 'not-utf8'; readonly offset: number; readonly shown: string };

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Bytes to text. A byte order mark stays, so that offsets and edits keep it. What is not UTF-8 is refused with the
 * offset of the first wrong character, since a guess would damage Japanese text silently.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > maxFileBytes) return { problem: 'too-large', bytes: bytes.byteLength };
  // By way of UTF-16, which has its own fast conversion: `TextDecoder` takes thrice the time for Japanese before Node 24.
  if (isUtf8(bytes)) return { text: transcode(bytes, 'utf8', 'utf16le').toString('utf16le') };
  const shown = lenient.decode(bytes);
  return { problem: 'not-utf8', offset: firstWrong(bytes, shown), shown };
}

/** A replacement character that the bytes do not spell out marks the first wrong place. */
function firstWrong(bytes: Uint8Array, text: string): number {
  const again = new TextEncoder().encode(text);
  const same = again.findIndex((byte, index) => byte !== bytes[index]);
  return lenient.decode(bytes.subarray(0, same)).length;
}
