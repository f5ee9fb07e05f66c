import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/render/line-breaks.ts';

describe('where a line may end', () => {
  it('is where Unicode’s own tests say', () => {
    const file = readFileSync(new URL('../fixtures/line-breaks/unicode-17.txt', import.meta.url), 'utf8');
    const cases = file.split('\n').filter((line) => line.startsWith('×'));
    expect(cases.length).toBeGreaterThan(900);
    for (const line of cases) {
      const expected = line
        .split('÷')
        .map((piece) => piece.match(/[0-9A-F]{4,6}/g) ?? [])
        .filter((codes) => codes.length > 0)
        .map((codes) => String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16))));
      expect(piecesOf(expected.join('')), line).toEqual(expected);
    }
  });

  // Marked by `|` where it may end.
  it.each([
    [
      'it is not within ids, options, paths and addresses',
      'A-1 |to |--as-is |in |src/a-b/c.ts, |https://a.example/b?c=d',
    ],
    ['it is between Japanese and other letters', 'サー|ビ|ス|A-1|を|cdc |check|で|指|摘'],
    ['it is not before closing marks, small kana and marks of length', '「チー|ム|（夜|間）」|で、|ジャッ|ジ|人々'],
    ['it is not between a blank and what closes', '「--team …」|で'],
    ['a dash, a dot between two things and an ellipsis stay with what is before them', 'a – |b · |c …'],
    ['a word may begin with a dot', 'in |.gitignore, |or |./a'],
    ['so it may beside Japanese characters', '拡|張|子|.xlsx、|.csv、|（.md）|か|.md|で、|約|2.5。'],
    ['amounts stay whole', '約|90%|の|￥100'],
    ['a sign of several code points is one', 'か\u3099|👩‍💻|が'],
    ['a blank that must not break does not', 'A\u00A0B |C'],
  ])('%s', (_, marked) => {
    expect(piecesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('leaves colours with what they colour', () => {
    expect(piecesOf('a \u001B[1mb\u001B[22m c')).toEqual(['a ', '\u001B[1mb\u001B[22m ', 'c']);
  });
});
