import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { problemOf, textsOf } from './workbooks.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

describe('a table as a text', () => {
  it.each([
    ['commas', 'ID,as-is\nA-1,3\n'],
    ['semicolons', 'ID;as-is\nA-1;3\n'],
    ['tabs', 'ID\tas-is\nA-1\t3\n'],
    ['CRLF', 'ID,as-is\r\nA-1,3\r\n'],
    ['CR', 'ID,as-is\rA-1,3\r'],
    ['no end of the last line', 'ID,as-is\nA-1,3'],
    ['a mark of UTF-8', '\uFEFFID,as-is\nA-1,3\n'],
    ['a line for Excel', 'sep=;\r\nID;as-is\r\nA-1;3\r\n'],
    ['quotes', '"ID","as-is"\n"A-1","3"\n'],
  ])('is read with %s', async (_, text) => {
    expect(await textsOf(utf8(text))).toEqual([
      ['ID', 'as-is'],
      ['A-1', '3'],
    ]);
  });

  it('has commas in numbers where semicolons separate', async () => {
    expect(await textsOf(utf8('1,5;2,5\n3,5;4,5\n'))).toEqual([
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  it('has quotes, line breaks and separators in quotes, and quotes inside of cells', async () => {
    expect(await textsOf(utf8('"a ""b"", c\r\nd",5" disk,"",\n,\n"e"f,x\n'))).toEqual([
      ['a "b", c\nd', '5" disk', '', ''],
      ['', ''],
      ['ef', 'x'],
    ]);
  });

  it('has texts that begin like formulas as they were before they were exported', async () => {
    expect(await textsOf(utf8("'=1+1,'a,-1,＝x\n"))).toEqual([['=1+1', "'a", '-1', '＝x']]);
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, ...Buffer.from('ID\t値', 'utf16le')], ['ID', '値']],
    ['UTF-16, big end first', [0xfe, 0xff, ...Buffer.from('ID\t値', 'utf16le').swap16()], ['ID', '値']],
    // Known by kana, by the word of a heading, by narrow katakana; and signs which only Windows has.
    ['Shift_JIS', [...Buffer.from('ID,'), 0x83, 0x54, 0x81, 0x5b, 0x83, 0x72, 0x83, 0x58], ['ID', 'サービス']],
    ['Shift_JIS without kana', [...Buffer.from('ID,'), 0x8c, 0xbb, 0x8f, 0xf3], ['ID', '現状']],
    ['Shift_JIS with narrow katakana', [...Buffer.from('ID,'), 0xc3, 0xbd, 0xc4], ['ID', 'ﾃｽﾄ']],
    ['CP932', [...Buffer.from('ID,'), 0x92, 0x53, 0x93, 0x96, 0x87, 0x40, 0xfb, 0xfc], ['ID', '担当①髙']],
  ])('is read in %s', async (_, bytes, row) => {
    expect(await textsOf(new Uint8Array(bytes))).toEqual([row]);
  });

  it('is not guessed where it may be another language', async () => {
    await expect(textsOf(new Uint8Array(Buffer.from('ID,Zuständig,Prüfung\n', 'latin1')))).rejects.toThrow('encoding');
  });

  it('says whether tabs separate, and the name of the file', async () => {
    expect(await readSpreadsheet(utf8('ID\n'), 'answers.csv')).toEqual({
      kind: 'csv',
      sheets: [{ name: 'answers.csv', isHidden: false, rows: [[{ text: 'ID' }]] }],
    });
    expect(await readSpreadsheet(utf8('ID\tx\n'), 'a')).toMatchObject({ kind: 'tsv' });
  });

  it.each([
    ['no bytes', '', { why: 'empty' }],
    ['blanks', ' \r\n\n\t', { why: 'empty' }],
    ['a mark only', '\uFEFF', { why: 'empty' }],
    ['NUL', 'a\0b,c', { why: 'encoding' }],
    ['a quote that never closes', 'ID,note\nA-1,"x\nA-2,y\n', { why: 'open-quote', line: 2 }],
    ['a web page', '<table><tr><td>ID</td></tr></table>', { why: 'no-workbook' }],
    ['quotes only', '"'.repeat(3_000_001), { why: 'open-quote', line: 1 }],
    ['one long line', 'a'.repeat(1_000_001), { why: 'damaged' }],
    ['separators only', ','.repeat(10_000_000), { why: 'too-many-cells', sheet: 'answers', address: 'ALM1' }],
    ['lines only', `x${'\n'.repeat(100_001)}`, { why: 'too-many-cells', sheet: 'answers', address: 'A100001' }],
    [
      'cells only',
      `${','.repeat(999)}x\n`.repeat(1_001),
      { why: 'too-many-cells', sheet: 'answers', address: 'A1001' },
    ],
  ])('is refused: %s', async (_, text, problem) => {
    expect(await problemOf(utf8(text))).toEqual(problem);
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('ID\t値\n', 'utf16le')],
    ['Latin-1', Buffer.from('ID,é\n', 'latin1')],
    ['bytes', Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7) % 256))],
  ])('is refused in no encoding that is known: %s', async (_, bytes) => {
    expect(await problemOf(new Uint8Array(bytes))).toEqual({ why: 'encoding' });
  });
});
