import { describe, expect, it } from 'vitest';
import { decodeMail } from '../../src/source/decode-mail.ts';
import { encoded, encodings } from '../answers/japanese.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('text of a mail', () => {
  it.each(encodings)('is read in %s', (encoding) => {
    const text = 'B-1:\r\n  note: 手順書、レビュー済み（2027年）\r\n';
    expect(decodeMail(encoded(text, encoding) as Buffer)).toBe(text);
  });

  it.each([
    // 日本語 in each, as the standards have it.
    ['ISO-2022-JP', '1B2442 467C 4B5C 386C 1B2842', '日本語'],
    ['ISO-2022-JP with narrow katakana', '1B2849 434F 1B2842', 'ﾃﾏ'],
    ['Shift_JIS, with kana beside', '93FA 967B 8CEA 82C5 82B7', '日本語です'],
    ['EUC-JP, with kana beside', 'C6FC CBDC B8EC A4C7 A4B9', '日本語です'],
    ['UTF-8 with a mark', 'EFBBBF E697A5', '日'],
    ['plain ASCII with an escape that begins nothing', '611B62', 'a\u001Bb'],
  ])('is read: %s', (_, bytes, text) => {
    expect(decodeMail(hex(bytes))).toBe(text);
  });

  it.each([
    ['Latin-1: créée', '6372 E9 E9 65'],
    ['Latin-1: élève', 'E96C E876 65'],
    ['Windows-1252: don’t', '646F6E 92 74'],
    ['Windows-1251: Привет', 'CFF0E8E2E5F2'],
    ['GB 2312: 中文', 'D6D0 CEC4'],
    ['EUC-KR: 한글', 'C7D1 B1DB'],
    ['narrow katakana in Shift_JIS, which EUC-JP takes for kanji', 'BBC4 B3DE'],
    ['kanji alone in EUC-JP', 'C6FC CBDC'],
    ['UTF-16 without a mark', '4200 2D00 3100 3A00'],
    ['UTF-16 cut off', 'FFFE 4200 2D'],
    ['half a letter', '6120 E6'],
  ])('is no guess: %s', (_, bytes) => {
    expect(decodeMail(hex(bytes))).toBeUndefined();
  });
});
