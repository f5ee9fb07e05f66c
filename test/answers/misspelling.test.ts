import { describe, expect, it } from 'vitest';
import { obviousParties, obviousService } from '../../src/answers/misspelling.ts';
import { services } from '../../src/reference/index.ts';

describe('the service that an id obviously means', () => {
  const known = [...services.map(({ id }) => id as string), 'X-1', 'OT-12'];

  it.each([
    ['a-1', 'A-1'],
    ['A1', 'A-1'],
    ['A-01', 'A-1'],
    ['a_1', 'A-1'],
    ['A 1', 'A-1'],
    [' A-1 ', 'A-1'],
    ['Ａ－１', 'A-1'],
    ['Aー１', 'A-1'],
    ['A–1', 'A-1'],
    ['A—1', 'A-1'],
    ['A‑1', 'A-1'],
    ['a013', 'A-13'],
    ['ot12', 'OT-12'],
    ['x-1', 'X-1'],
  ])('%j means %s', (id, meant) => {
    expect(obviousService(id, known)).toBe(meant);
  });

  it.each([
    ['A-99', 'there is no such number'],
    ['Z-1', 'nor such a category'],
    ['A-1a', 'more than a number'],
    ['A--1', 'two hyphens'],
    ['1-A', 'the wrong way round'],
    ['A-10-1', 'two numbers'],
    ['A-0', 'no service is number 0'],
    ['AA-1', 'a letter too many'],
    ['A-1.0', 'a fraction'],
    ['А-1', 'a Cyrillic letter'],
    ['', 'nothing'],
    ['__proto__', 'a name of the language'],
  ])('%j is not obvious: %s', (id) => {
    expect(obviousService(id, known)).toBeUndefined();
  });
});

describe('the team or provider that an id obviously means', () => {
  const known = [
    'csirt',
    'soc',
    'soc1',
    'soc2',
    'team-a',
    'it_ops',
    'night-shift',
    'z-mssp',
    'tokyo2',
    'security.operations',
  ];

  it.each([
    ['CSIRT', 'csirt'],
    ['Soc', 'soc'],
    ['ｃｓｉｒｔ', 'csirt'],
    ['csirt ', 'csirt'],
    ['team_a', 'team-a'],
    ['Team A', 'team-a'],
    ['it-ops', 'it_ops'],
    ['csrt', 'csirt'],
    ['cssirt', 'csirt'],
    ['csritt', undefined],
    ['csrit', 'csirt'],
    ['nigth-shift', 'night-shift'],
    ['night-shif', 'night-shift'],
    ['tokoy2', 'tokyo2'],
    ['toky2', 'tokyo2'],
    ['security.opertaions', 'security.operations'],
  ])('%j: %s', (id, meant) => {
    expect(obviousParties(known)(id)).toBe(meant);
  });

  it.each([
    ['team-b', 'another letter'],
    ['team-ab', 'a short word with one letter more'],
    ['tem-a', 'a short word with one letter less'],
    ['team', 'a word is missing'],
    ['a-team', 'words have changed places'],
    ['teama', 'a hyphen is missing'],
    ['soc3', 'another digit'],
    ['soc12', 'a digit more'],
    ['sco', 'a short id'],
    ['so', 'a short id'],
    ['z-msp', 'an MSP is no MSSP'],
    ['y-mssp', 'another letter'],
    ['tokyo', 'a digit is missing'],
    ['tokyo3', 'another digit'],
    ['toky02', 'a digit for a letter'],
    ['csart', 'another letter'],
    ['csi-rt', 'a hyphen'],
    ['nigth-shfit', 'two slips'],
    ['csirtss', 'two letters'],
    ['', 'nothing'],
  ])('%j is not obvious: %s', (id) => {
    expect(obviousParties(known)(id)).toBeUndefined();
  });

  it('is not obvious where it could be two', () => {
    expect(obviousParties(['analysis', 'analysts'])('analyss')).toBeUndefined();
    expect(obviousParties(['it-ops', 'it_ops'])('IT-OPS')).toBeUndefined();
    expect(obviousParties(['forensic', 'forensics'])('Forensic')).toBe('forensic');
    expect(obviousParties([])('csirt')).toBeUndefined();
  });
});
