import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyInput } from '../../src/cli/terminal/key-input.ts';
import { runs } from '../runs.ts';
import { noise } from '../terminal/noise.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keyboard, and what prompts hear of it. */
function keyboard(takesText: boolean) {
  const stdin = new PassThrough();
  const input = new KeyInput(stdin as never);
  input.takesText = takesText;
  const heard: string[] = [];
  input.on('data', (key: Buffer) => heard.push(key.toString()));
  input.on('keypress', (_, { sequence }: { sequence: string }) => heard.push(sequence));
  input.on('refused', (why: string) => heard.push(`refused: ${why}`));
  return {
    heard,
    send: (bytes: string | Uint8Array) => stdin.emit('data', Buffer.from(bytes)),
    /** Longer than anything is waited for. */
    wait: () => vi.advanceTimersByTime(5000),
  };
}

describe('a string, a sequence or a paste that does not end', () => {
  const unfinished = [
    '\x1b]11;rgb:15',
    '\x1bP1$r',
    '\x1b_G',
    '\x1bX',
    '\x1b^',
    '\x1b[12;4',
    '\x1b[M!',
    '\x1bO',
    '\x9b1',
  ];

  it.each(unfinished)('is given up, and the next key is that key: %j', (begun) => {
    for (const takesText of [false, true]) {
      const { heard, send, wait } = keyboard(takesText);
      send(Buffer.from(begun, 'latin1'));
      wait();
      expect(heard).toEqual([]);
      send('1');
      wait();
      expect(heard).toEqual(['1']);
    }
  });

  it('is given up where its bytes stop in the middle of a slow one', () => {
    const { heard, send, wait } = keyboard(false);
    for (const byte of '\x1b]52;c;1111') {
      send(byte);
      vi.advanceTimersByTime(40);
    }
    wait();
    send('1');
    wait();
    expect(heard).toEqual(['1']);
  });

  it('is a text where a text is asked for, and refused elsewhere, where it is a paste', () => {
    for (const takesText of [false, true]) {
      const { heard, send, wait } = keyboard(takesText);
      send('\x1b[200~ab');
      wait();
      expect(heard).toEqual(takesText ? ['a', 'b'] : ['refused: together']);
      heard.length = 0;
      send('1');
      wait();
      expect(heard).toEqual(['1']);
    }
  });
});

describe('keys between what the terminal sends', () => {
  it('are heard one by one, in their order, whatever comes before and after them', () => {
    const key = fc.constantFrom('1', 'q', 'あ', '𠮷', '\r', '\t', '\x7f', '\x1b', '\x1b[A', '\x1b[6~', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, key, noise), { maxLength: 6 }), fc.boolean(), (presses, takesText) => {
        const { heard, send, wait } = keyboard(takesText);
        for (const bytes of presses.flat()) {
          send(bytes);
          wait();
        }
        expect(heard).toEqual(presses.map(([, pressed]) => pressed));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are heard of noise alone not at all, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 4 }), fc.boolean(), (sequences, takesText) => {
        const { heard, send, wait } = keyboard(takesText);
        // Esc alone, and nothing for a while, is the key: the first two bytes come together.
        for (const bytes of sequences) {
          send(bytes.subarray(0, 2));
          for (const byte of bytes.subarray(2)) send(Uint8Array.of(byte));
        }
        wait();
        expect(heard).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('Alt and a sign', () => {
  it.each([...' !"#$%&\'()*+,-./'])('leaves the next key as it is: %j', (sign) => {
    const { heard, send, wait } = keyboard(false);
    send(`\x1b${sign}`);
    // A person is slower than this.
    vi.advanceTimersByTime(200);
    send('1');
    wait();
    expect(heard).toEqual([`\x1b${sign}`, '1']);
  });

  it('is nothing where it is the beginning of a longer sequence', () => {
    const { heard, send, wait } = keyboard(true);
    send('\x1b(B');
    wait();
    expect(heard).toEqual([]);
  });
});

describe('a paste into a text', () => {
  it('is refused as a whole where it holds a control character, and said', () => {
    const control = fc.constantFrom('\x01', '\x08', '\x0c', '\x15', '\x1a', '\x7f', '\x1b[A', '\x1bx');
    fc.assert(
      fc.property(fc.string(), control, fc.string(), (before, character, after) => {
        const plain = (text: string) => text.replace(/[^a-zA-Zあ ]/gu, '');
        const { heard, send, wait } = keyboard(true);
        send(`\x1b[200~${plain(before)}${character}${plain(after)}\x1b[201~`);
        wait();
        expect(heard).toEqual(['refused: controls']);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has blanks for its line breaks and tabs', () => {
    const { heard, send, wait } = keyboard(true);
    send('\x1b[200~a\r\nb\nc\td\x1b[201~');
    wait();
    expect(heard.join('')).toBe('a b c d');
  });
});
