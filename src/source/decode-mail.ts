import { isUtf8 } from 'node:buffer';

/**
 * What a reading must hold to be believed. Kana no other encoding has at these bytes; the row of punctuation begins in
 * Shift_JIS with a byte that is hardly ever a letter elsewhere.
 */
const certain = {
  'euc-jp': /[\u3041-\u30FC]{2}/,
  shift_jis: /[\u3041-\u30FC\u3000-\u3015\u2018-\u201D\u2025\u2026\uFF01-\uFF5E]/,
};

/** What half a pair becomes that the standard leaves to users: no mail holds it on purpose. */
const privateUse = /[\uE000-\uF8FF]/;

/**
 * Text in any encoding that Japanese mail comes in: UTF-8, UTF-16 with a mark, ISO-2022-JP, EUC-JP, Shift_JIS. Each reading
 * is strict. The last two are told from those of other languages by kana, whose bytes are wrong in the other one of the two.
 *
 * @returns undefined where none is certain: a guess would damage the text silently
 */
export function decodeMail(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  // UTF-16 without its mark passes for UTF-8, full of zeros.
  if (bytes.filter((byte) => byte === 0).length > bytes.length / 8) return undefined;
  if (isUtf8(bytes)) {
    const escapes = bytes.includes(0x1b) && bytes.every((byte) => byte < 0x80);
    return (escapes ? strictly('iso-2022-jp', bytes) : undefined) ?? strictly('utf-8', bytes);
  }
  for (const encoding of ['euc-jp', 'shift_jis'] as const) {
    const text = strictly(encoding, bytes);
    if (text !== undefined && certain[encoding].test(text) && !privateUse.test(text)) return text;
  }
  return undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
