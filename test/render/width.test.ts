import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { runs } from '../runs.ts';

describe('the width of a text', () => {
  it('is that of every character by itself, as the library measures it', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      // Half a character is none.
      if (code === 0x0a || (code >= 0xd800 && code <= 0xdfff)) continue;
      const character = String.fromCharCode(code);
      expect(displayWidth(character), code.toString(16)).toBe(stringWidth(character));
    }
  });

  it('is that of any line, as the library measures it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'リスク',
        '管理、',
        'Ａ－１',
        'か\u3099',
        'e\u0301',
        '·–—→█░▒…',
        '👩‍💻',
        '\u001B[31m',
        'A-1 ',
        '『』',
      ),
      fc.string({ unit: 'binary' }),
    );
    const line = fc.array(piece).map((pieces) => pieces.join('').replaceAll('\n', ''));
    fc.assert(
      fc.property(line, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('is that of the widest line', () => {
    expect(displayWidth('a\nリスク\nbcd')).toBe(6);
    expect(displayWidth('')).toBe(0);
  });
});
