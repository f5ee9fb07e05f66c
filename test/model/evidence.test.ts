import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceIn, pieceIn, piecesIn } from '../../src/answers/evidence.ts';
import { evidenceText, isExpired, refersTo } from '../../src/model/evidence.ts';
import { runs } from '../runs.ts';

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('what a ref names', () => {
  it.each([
    ['https://wiki.example/report.pdf', 'link'],
    ['mailto:soc@example.com', 'link'],
    ['report.pdf', 'file'],
    ['reports/2026 第2版.xlsx', 'file'],
    ['./README', 'file'],
    ['../shared/policy', 'file'],
    ['Minutes of 18 November', 'words'],
    ['2026/11/18の議事録', 'words'],
    ['Policy v1.2', 'words'],
    ['see the wiki.', 'words'],
    ['OPS-123', 'words'],
  ])('%j is a %s', (ref, kind) => {
    expect(refersTo({ ref })).toBe(kind);
  });

  it('is a file wherever a hash stands beside it, but for a link', () => {
    expect(refersTo({ ref: 'LICENSE', sha256: hash })).toBe('file');
    expect(refersTo({ ref: 'https://wiki.example/a', sha256: hash })).toBe('link');
  });
});

describe('evidence', () => {
  it('is valid on its last day, and for ever without one', () => {
    expect(isExpired({ ref: 'a', until: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(isExpired({ ref: 'a', until: '2026-11-22' }, '2026-11-23')).toBe(true);
    expect([isExpired({ ref: 'a' }, '2026-11-23'), isExpired('a', '2026-11-23')]).toEqual([false, false]);
  });

  it.each([
    ['a text', 'a text'],
    [{ ref: 'reports/pentest.pdf', until: '2027-03-31' }, '{ ref: reports/pentest.pdf, until: 2027-03-31 }'],
    [{ ref: 'https://wiki.example/a', on: '2026-10-05' }, '{ ref: https://wiki.example/a, on: 2026-10-05 }'],
    [
      { until: '2027-03-31', ref: 'Minutes, part 2', owner: 'yes' },
      '{ ref: "Minutes, part 2", until: 2027-03-31, owner: "yes" }',
    ],
    [{ ref: 'a.pdf', sha256: hash }, `{ ref: a.pdf, sha256: "${hash}" }`],
  ])('%j on one line', (piece, text) => {
    expect(evidenceText(piece)).toBe(text);
  });
});

describe('evidence that is typed', () => {
  it.each<[string, unknown]>([
    ['a text', 'a text'],
    ['{ ref: a.pdf, until: 2027-03-31 }', { ref: 'a.pdf', until: '2027-03-31' }],
    [`{ref: a.pdf, sha256: ${hash}}`, { ref: 'a.pdf', sha256: hash }],
    // What is wrong with it is for the schema to say.
    ['{ ref: a.pdf, untill: 2027-03-31 }', { ref: 'a.pdf', untill: '2027-03-31' }],
    ['{ until: 2027-03-31 }', { until: '2027-03-31' }],
    // It only begins like a piece of evidence: its key is none that the schema allows, and shows what was typed.
    ['{see the wiki}', { ref: '{see the wiki}', '{see the wiki}': true }],
    ['{ ref: "a }', { ref: '{ ref: "a }', '{ ref: "a }': true }],
    ['ref: a.pdf', { ref: 'ref: a.pdf', 'ref: a.pdf': true }],
  ])('%j', (text, piece) => {
    expect(pieceIn(text)).toEqual(piece);
  });

  it('is several pieces with semicolons between them, but not inside of one', () => {
    expect(evidenceIn('a; { ref: "b; c", until: 2027-01-01 }; d；e')).toEqual([
      'a',
      { ref: 'b; c', until: '2027-01-01' },
      'd',
      'e',
    ]);
  });

  it('is what is on record where it reads like that', () => {
    const present = ['{ ref: a }', 'one; two'];
    expect(evidenceIn('{ ref: a }; one; two; new', present)).toEqual(['{ ref: a }', 'one; two', 'new']);
    expect(piecesIn('{ ref: a }\n{ ref: b }', present)).toEqual(['{ ref: a }', { ref: 'b' }]);
  });

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text));
  const day = fc.constantFrom('2026-01-31', '2027-12-01');
  const record = fc.record(
    { ref: word, on: day, until: day, owner: word, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) },
    { requiredKeys: ['ref'] },
  );

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(record, (piece) => {
        const text = evidenceText(piece);
        expect(text).not.toContain('\n');
        expect(pieceIn(text)).toEqual(piece);
        expect(evidenceIn(text, [piece])).toEqual([piece]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('comes back from a cell, texts and all', () => {
    const text = word.map((one) => one.trim()).filter((one) => one !== '' && !/[\n\r]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.oneof(text, record), { minLength: 2, maxLength: 4 }), (pieces) => {
        expect(piecesIn(pieces.map(evidenceText).join('\n'), pieces)).toEqual(pieces);
      }),
      { numRuns: runs(500) },
    );
  });
});
