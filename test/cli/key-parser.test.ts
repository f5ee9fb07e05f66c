import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyParser } from '../../src/cli/terminal/key-parser.ts';
import { runs } from '../runs.ts';
import { noise } from '../terminal/noise.ts';

/** What keys a parser makes of bytes that come in these chunks. */
function keysOf(chunks: readonly Uint8Array[]): string[] {
  const parser = new KeyParser();
  return chunks.flatMap((chunk) => parser.read(chunk)).flatMap((token) => ('key' in token ? [token.key] : []));
}

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));
}

describe('what a terminal sends', () => {
  it('is no key, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(noise, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(200)), (sequences, at) => {
        expect(keysOf(cut(Buffer.concat(sequences), at))).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('leaves every key between as it was pressed, in its order', () => {
    const key = fc.constantFrom('1', 'x', 'あ', '𠮷', '\r', '\x7f', '\x1b[A', '\x1b[6~', ' ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, key), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(300)),
        (pairs, at) => {
          const bytes = Buffer.concat(pairs.flatMap(([between, pressed]) => [between, Buffer.from(pressed)]));
          expect(keysOf(cut(bytes, at))).toEqual(pairs.map(([, pressed]) => pressed));
        },
      ),
      { numRuns: runs(10_000) },
    );
  });

  it('is no key with introducers of 8 bits either, as bytes or in UTF-8', () => {
    const body = fc.string({ unit: fc.constantFrom(...'0123456789;abc语語é '), maxLength: 20 });
    const eight = fc.oneof(
      fc.constantFrom('[I', '[0n', '[?62;22c', '[<0;12;40M', '[12;40R').map((text) => [0x9b, text.slice(1), '']),
      fc.tuple(fc.constantFrom(0x90, 0x98, 0x9d, 0x9e, 0x9f), body).map(([code, text]) => [code, text, 'st']),
    ) as fc.Arbitrary<[number, string, string]>;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(eight, fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(200)),
        (all, at) => {
          const control = (code: number, utf8: boolean) =>
            utf8 ? Buffer.from(String.fromCodePoint(code)) : Buffer.of(code);
          const bytes = Buffer.concat(
            all.flatMap(([[code, text, end], utf8]) => [
              control(code, utf8),
              Buffer.from(text),
              ...(end === '' ? [] : [control(0x9c, utf8)]),
              Buffer.from('1'),
            ]),
          );
          expect(keysOf(cut(bytes, at))).toEqual(all.map(() => '1'));
        },
      ),
      { numRuns: runs(5000) },
    );
  });

  it('is the same characters wherever their bytes are cut', () => {
    // Whatever is no control character.
    const character = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((text) => !/\p{Cc}|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), fc.array(fc.nat(60)), (characters, at) => {
        const text = characters.join('');
        expect(keysOf(cut(Buffer.from(text), at))).toEqual([...text]);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('is nothing where a character is cut off, and the next key is that key', () => {
    for (const text of ['é', 'あ', '𠮷']) {
      const bytes = Buffer.from(text);
      for (let length = 1; length < bytes.length; length += 1)
        expect(keysOf([bytes.subarray(0, length), Buffer.from('1')])).toEqual(['1']);
    }
  });

  it.each([
    // What kitty writes: letters, Ctrl, Alt, Shift, the keypad; the end of a key press is nothing.
    ['\x1b[97u', 'a'],
    ['\x1b[97;2u', 'A'],
    ['\x1b[97:65;2u', 'A'],
    ['\x1b[97;5u', '\x01'],
    ['\x1b[99;5u', '\x03'],
    ['\x1b[122;5u', '\x1a'],
    ['\x1b[97;3u', '\x1ba'],
    ['\x1b[13u', '\r'],
    ['\x1b[27u', '\x1b'],
    ['\x1b[9;2u', '\x1b[Z'],
    ['\x1b[127u', '\x7f'],
    ['\x1b[12354u', 'あ'],
    ['\x1b[57400u', '1'],
    ['\x1b[57414u', '\r'],
    ['\x1b[97;65u', 'a'],
    ['\x1b[97;1:1u', 'a'],
    ['\x1b[97;1:2u', 'a'],
    ['\x1b[97;1:3u', undefined],
    ['\x1b[49;9u', undefined],
    ['\x1b[57441;2u', undefined],
    ['\x1b[1;1:3A', undefined],
    ['\x1b[?1u', undefined],
    // What xterm and tmux write (modifyOtherKeys).
    ['\x1b[27;2;65~', 'A'],
    ['\x1b[27;5;99~', '\x03'],
    ['\x1b[27;3;49~', '\x1b1'],
    ['\x1b[27;2;9~', '\x1b[Z'],
    ['\x1b[27;5;13~', '\r'],
    ['\x1b[27;9;49~', undefined],
  ])('is a key where another program has left the keyboard so: %j', (sequence, key) => {
    for (let at = 0; at <= sequence.length; at += 1)
      expect(keysOf(cut(Buffer.from(sequence), [at])), `${at}`).toEqual(key === undefined ? [] : [key]);
  });

  it('swallows nothing for ever where its end is missing', () => {
    const parser = new KeyParser();
    expect(parser.read(Buffer.from('\x1b]11;rgb:15'))).toEqual([]);
    expect(parser.open).toBe('sequence');
    parser.giveUp();
    expect(parser.read(Buffer.from('1'))).toEqual([{ key: '1' }]);
  });

  it('lets Ctrl-C through, whatever has begun', () => {
    for (const begun of ['\x1b]0;title', '\x1bP+q', '\x1b[<0;12', '\x1b[M ', '\x1b'])
      expect(keysOf([Buffer.from(begun), Buffer.from('\x03')]), begun).toContain('\x03');
  });
});
