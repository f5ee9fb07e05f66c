import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forCsv, forMarkdown, forMarkdownLine, forTerminal, forTerminalLine } from '../../src/render/escape.ts';

/** Text as hostile as a file can hold it, and text as it usually is. */
const character = fc.constantFrom(
  ...[...'aZ09 .,;:!?\'"`*_~#|\\/<>[](){}&@=+-%$^\n\r\t監視。ｶﾞ＝'],
  '🦊',
  '👨‍👩‍👧',
  ...['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u009B', '\u061C', '\u200B', '\u200E', '\u200F'],
  ...['\u202A', '\u202E', '\u2028', '\u2029', '\u2066', '\u2069', '\u00AD', '\uFEFF', '\uE000', '\uD800', '\u{E0041}'],
);
const text = fc.oneof(
  fc.array(character, { maxLength: 30 }).map((characters) => characters.join('')),
  fc.string({ unit: 'binary' }),
);

/** What moves the cursor, starts a command of the terminal, reorders text or cannot be seen. */
const invisible = (line: string) =>
  [...line].filter((c) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(c) && !['\n', '\t', '\u200D'].includes(c));

describe('forTerminal', () => {
  it.each([
    ['a command', '\u001B[2J', '\\u{001b}[2J'],
    ['a command of one character', '\u009B2J', '\\u{009b}2J'],
    ['a bell', 'a\u0007b', 'a\\u{0007}b'],
    ['a carriage return', 'right\rwrong', 'right\\u{000d}wrong'],
    ['a backspace', 'a\u0008b', 'a\\u{0008}b'],
    ['text that is turned around', 'a\u202Eb\u202C', 'a\\u{202e}b\\u{202c}'],
    ['isolates', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['a zero-width space', 'pass\u200Bword', 'pass\\u{200b}word'],
    ['half a character', '\uD83E', '\\u{d83e}'],
    ['a tag character', '\u{E0041}', '\\u{e0041}'],
  ])('spells out %s', (_, from, to) => {
    expect(forTerminal(from)).toBe(to);
  });

  it.each([
    'Risk management',
    'リスクマネジメント',
    'ｶﾞｲﾄﾞ',
    'か\u3099',
    '🦊 👨‍👩‍👧 👍🏽 🇯🇵 ❤️',
    'a\n\tb',
    'é ß ł Ω',
    '„“”’…–',
  ])('leaves %j as it is', (plain) => {
    expect(forTerminal(plain)).toBe(plain);
  });

  it('leaves nothing that is not seen, and everything that is', () => {
    fc.assert(
      fc.property(text, (any) => {
        const safe = forTerminal(any);
        expect(invisible(safe)).toEqual([]);
        const back = safe.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        if (!any.includes('\\')) expect(back).toBe(any);
        expect(forTerminal(safe)).toBe(safe);
      }),
    );
  });

  it('makes one line where one is wanted', () => {
    expect(forTerminalLine('a\n\tb\u2028c\r\nd')).toBe('a b c\\u{000d} d');
    fc.assert(
      fc.property(text, (any) => {
        expect(forTerminalLine(any)).not.toMatch(/[\n\r\t\u0085\u2028\u2029]/);
      }),
    );
  });
});

describe('forMarkdown', () => {
  it.each([
    ['a cell that ends', 'a | b', 'a \\| b'],
    ['a cell that ends behind a backslash', 'a \\| b', 'a \\\\\\| b'],
    ['lines', 'a\nb\r\nc', 'a b\\\\u\\{000d\\} c'],
    ['HTML', '<img src=x onerror="a">&lt;', '&lt;img src=x onerror="a"&gt;&amp;lt;'],
    ['a link', '[a](x)', '\\[a\\](x)'],
    ['an image', '![a](x)', '\\!\\[a\\](x)'],
    ['emphasis', '**a** _b_ ~~c~~', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['an issue', '#12', '\\#12'],
    ['somebody', '@suzuki', '@\u200Bsuzuki'],
    ['an address', 'https://evil.example', 'https:\u200B//evil.example'],
  ])('makes text of %s', (_, from, to) => {
    expect(forMarkdown(from)).toBe(to);
  });

  it.each(['Risk management', '即時分析 (24/7)', 'CSIRT, SOC; 3–5 “x”', 'a - b + c 1. d', 'O’Brien 100 %'])(
    'leaves %j',
    (plain) => {
      expect(forMarkdown(plain)).toBe(plain);
    },
  );

  it('stays in its cell and holds no markup', () => {
    fc.assert(
      fc.property(text, (any) => {
        const cell = forMarkdown(any);
        // A character behind an odd number of backslashes is escaped.
        const bare = cell.replaceAll(/\\[\\`*_{}[\]#|!~]/g, '…');
        expect(bare).not.toMatch(/[\\`*_{}[\]#|!~<>\n\r\u2028\u2029]/);
        expect(bare.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
        expect(bare).not.toMatch(/:\/\/|@\w/);
        expect(invisible(cell).filter((c) => c !== '\u200B')).toEqual([]);
      }),
    );
  });

  it('keeps as many cells in a row as there were', () => {
    const split = (row: string) => row.slice(1, -1).split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(split(`|${cells.map((cell) => ` ${forMarkdown(cell)} `).join('|')}|`)).toHaveLength(cells.length);
      }),
    );
  });
});

describe('forMarkdownLine', () => {
  it.each([
    ['an item', '- a', '\\- a'],
    ['an item with a plus', '+ a', '\\+ a'],
    ['a numbered item', '12. a', '12\\. a'],
    ['an item in brackets', '1) a', '1\\) a'],
    ['an empty item', '-', '\\-'],
    ['what underlines a heading', '---', '\\---'],
    ['the other underline', '==', '\\=='],
    ['a line between parts', '- - -', '\\- - -'],
  ])('makes text of %s', (_, from, to) => {
    expect(forMarkdownLine(from)).toBe(to);
  });

  it.each(['2026-11-20', '3.2', '-1', './examples'])('leaves %j', (line) => {
    expect(forMarkdownLine(line)).toBe(line);
  });
});

/** Reads CSV as RFC 4180 has it; knows nothing of how it was written. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= csv.length) {
    let field = '';
    if (csv[at] === '"') {
      for (at += 1; !(csv[at] === '"' && csv[at + 1] !== '"'); at += 1) {
        if (at >= csv.length) throw new Error('A quote is not closed.');
        if (csv[at] === '"') at += 1;
        field += csv[at];
      }
      at += 1;
    } else {
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n') {
        if (csv[at] === '"') throw new Error('A quote stands inside a field without quotes.');
        field += csv[at];
        at += 1;
      }
    }
    row.push(field);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at) || at === csv.length) {
      rows.push(row);
      row = [];
      at += 2;
      if (at === csv.length) break;
    } else throw new Error(`Something stands behind a field: ${JSON.stringify(csv.slice(at, at + 5))}`);
  }
  return rows;
}

describe('forCsv', () => {
  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "no"', '"say ""no"""'],
    ['lines', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a command', "@SUM(1)*cmd|' /C calc'!A0", "'@SUM(1)*cmd|' /C calc'!A0"],
    ['a plus', '+81 3 1234', "'+81 3 1234"],
    ['a minus', '-2+3', "'-2+3"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a negative number', '-2', '-2'],
    ['a mean', '-0.5', '-0.5'],
    ['a number', '3', '3'],
    ['nothing', '', ''],
    ['Japanese', '即時分析', '即時分析'],
    ['a dash', '–', '–'],
  ])('writes %s', (_, from, to) => {
    expect(forCsv(from)).toBe(to);
  });

  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('is read back as it was, but for what is unprintable and the apostrophe before a formula', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const csv = table.map((row) => row.map(forCsv).join(',')).join('\r\n');
        const read = parseCsv(csv);
        expect(read.map((row) => row.length)).toEqual(table.map((row) => row.length));
        for (const [y, row] of table.entries()) {
          for (const [x, cell] of row.entries())
            expect([forTerminal(cell), `'${forTerminal(cell)}`]).toContain(read[y]?.[x]);
        }
      }),
    );
  });

  it('has no field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(text, (any) => {
        const [[field] = []] = parseCsv(`${forCsv(any)},`);
        if (!/^-?\d+(?:\.\d+)?$/.test(field ?? '')) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
