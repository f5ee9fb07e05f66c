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
