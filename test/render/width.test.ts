import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { cut, cutItems, cutLines, displayWidth, wrap } from '../../src/render/width.ts';
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

describe('cutting', () => {
  it.each([
    ['weak A-1, A-2', 13, 'weak A-1, A-2'],
    ['weak A-1, A-2', 12, 'weak A-1,…'],
    ['weak A-1, G-13', 13, 'weak A-1,…'],
    ['weak A-1、G-13、A-2', 15, 'weak A-1、G-13…'],
    ['weak A-1, A-2', 6, 'weak…'],
    // Characters of two columns: the fourth would end in the eighth, where the ellipsis is.
    ['リスク管理', 8, 'リスク…'],
    ['リスク管理', 9, 'リスク管…'],
  ])('ends with an ellipsis where there is no room for %s in %i columns', (text, width, cutText) => {
    expect(cut(text, width)).toBe(cutText);
    expect(displayWidth(cutText)).toBeLessThanOrEqual(width);
  });

  it('ends colours before the ellipsis, and takes them for nothing', () => {
    const text = '\u001B[33mweak A-1\u001B[39m · \u001B[31mno one A-2\u001B[39m';
    expect(cut(text, 21)).toBe(text);
    expect(cut(text, 20)).toBe('\u001B[33mweak A-1\u001B[39m · \u001B[31mno one\u001B[39m…');
    expect(cut(text, 9)).toBe('\u001B[33mweak A-1\u001B[39m…');
    expect(cut(text, 7)).toBe('\u001B[33mweak\u001B[39m…');
  });
});

describe('cutting lists', () => {
  const more = (left: number) => `${left} more`;

  it.each([
    ['weak A-1, A-2 · no one G-13', 27, 'weak A-1, A-2 · no one G-13'],
    ['weak A-1, A-2 · no one G-13', 26, 'weak A-1, A-2 · 1 more'],
    ['weak A-1, A-2 · no one G-13', 21, 'weak A-1 · 2 more'],
    ['weak A-1, A-2 · no one G-13', 16, 'weak A-1, A-2 ·…'],
    // The comma of Japanese takes two columns.
    ['不十分 A-1、A-2、G-13', 20, '不十分 A-1 · 2 more'],
  ])('ends %s in %i columns with the number of items that are not shown', (text, width, shown) => {
    expect(cutItems(text, width, more)).toBe(shown);
    expect(displayWidth(shown)).toBeLessThanOrEqual(width);
  });

  it('ends colours before the number', () => {
    const text = '\u001B[33mweak A-1, A-2\u001B[39m · \u001B[31mno one A-3\u001B[39m';
    expect(cutItems(text, 24, more)).toBe('\u001B[33mweak A-1, A-2\u001B[39m · 1 more');
    expect(cutItems(text, 21, more)).toBe('\u001B[33mweak A-1\u001B[39m · 2 more');
  });
});

describe('cutting lines', () => {
  it.each([
    ['one two three', 13, 2, 'one two three'],
    ['one two three', 7, 2, 'one two\nthree'],
    ['one two three four', 7, 2, 'one two\nthree…'],
    ['one two thirteen four', 8, 2, 'one two\nthirtee…'],
    ['one two', 5, 1, 'one…'],
  ])('leaves of %s in %i columns %i lines', (text, width, most, lines) => {
    expect(cutLines(text, width, most)).toBe(lines);
  });
});

describe('wrapping', () => {
  const word = fc.constantFrom(
    'リスクマネジメント',
    '（推奨）、',
    '「--team …」で',
    'A-1',
    'cdc check',
    '👩‍💻',
    'か\u3099',
    'e\u0301',
    '、',
    'ー',
  );
  const text = fc.array(fc.oneof(word, fc.constant(' '), fc.string()), { minLength: 1 }).map((words) => words.join(''));
  const room = fc.integer({ min: 10, max: 80 });

  it('loses nothing but blanks at the ends of lines, and adds nothing', () => {
    fc.assert(
      fc.property(text, room, (whole, width) => {
        expect(wrap(whole, width).replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('makes no line wider than it may be', () => {
    fc.assert(
      fc.property(text, room, (whole, width) => {
        for (const line of wrap(whole, width).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('begins no line with what closes, and ends none with what opens', () => {
    const japanese = fc.array(fc.constantFrom(...'リスクをー見、る。「（A」）っ'), { minLength: 30, maxLength: 100 });
    fc.assert(
      fc.property(japanese, (characters) => {
        // Where so many marks stand together that they fill a line, there is no other place.
        const whole = characters.join('').replaceAll(/[ー、。」）っ]{4,}|[「（]{4,}/g, 'る');
        for (const line of wrap(whole, 40).split('\n').slice(1)) expect(line).not.toMatch(/^[ー、。」）っ]/);
        for (const line of wrap(whole, 40).split('\n').slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
      { numRuns: runs(5000) },
    );
  });

  it.each([
    [22, 'インシデントハンドリング', 'インシデントハンドリ\nング'],
    [8, 'これはよい。', 'これは\nよい。'],
    [12, 'it is one of a', 'it is one\nof a'],
    [20, 'リスク', 'リスク'],
  ])('in %i columns leaves no single character for the last line', (width, whole, wrapped) => {
    expect(wrap(whole, width)).toBe(wrapped);
  });

  it('keeps colours on every line of what they colour', () => {
    expect(wrap('\u001B[1mone two\u001B[22m three', 5)).toBe('\u001B[1mone\u001B[22m\n\u001B[1mtwo\u001B[22m\nthree');
  });

  it('cuts what has no place to break', () => {
    expect(wrap('aaaaaaaaaa b', 4)).toBe('aaaa\naaaa\naa b');
  });
});
