import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partiesIn, partyIdOf, proposedId } from '../../src/answers/party-names.ts';

describe('the id that is proposed', () => {
  it.each([
    ['SOC', 'soc'],
    ['Private SOC', 'private-soc'],
    ['ＳＯＣ（夜間）', 'soc'],
    ['自社CSIRT', 'csirt'],
    ['Équipe sécurité', 'equipe-securite'],
    ['Z-MSSP, Ltd.', 'z-mssp-ltd'],
    ['情報システム部', 'team-1'],
    ['24', 'team-1'],
    ['***', 'team-1'],
  ])('for %s is %s', (name, id) => expect(proposedId(name, 'team', [])).toBe(id));

  it('is another one where it is taken', () => {
    expect(proposedId('SOC（夜間）', 'team', ['soc'])).toBe('soc-2');
    expect(proposedId('SOC', 'team', ['soc', 'soc-2'])).toBe('soc-3');
    expect(proposedId('委託先', 'provider', ['provider-1'])).toBe('provider-2');
  });

  it('is always one that a file takes, and new', () => {
    const names = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 });
    fc.assert(
      fc.property(names, (some) => {
        const ids: string[] = [];
        for (const name of some) ids.push(proposedId(name, 'team', ids));
        expect(ids.map(partyIdOf)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('teams in one line', () => {
  it.each<[string, [string, string][]]>([
    [
      'SOC,CSIRT',
      [
        ['soc', 'SOC'],
        ['csirt', 'CSIRT'],
      ],
    ],
    [
      'csirt, soc',
      [
        ['csirt', 'csirt'],
        ['soc', 'soc'],
      ],
    ],
    [
      'SOC、SOC（夜間）、情報システム部',
      [
        ['soc', 'SOC'],
        ['soc-2', 'SOC（夜間）'],
        ['team-1', '情報システム部'],
      ],
    ],
    [
      'soc=自社SOC，ｉｔ＝情シス',
      [
        ['soc', '自社SOC'],
        ['it', '情シス'],
      ],
    ],
    ['', []],
    ['SOC,SOC', [['soc', 'SOC']]],
  ])('%j', (text, parties) => {
    expect(partiesIn(text, 'team')).toEqual({ parties: parties.map(([id, name]) => ({ id, name })), bad: [] });
  });

  it.each([
    ['社内=SOC', ['社内=SOC']],
    ['soc=', ['soc=']],
    ['soc,soc=Night', ['soc=Night']],
  ])('%j are refused', (text, bad) => expect(partiesIn(text, 'team').bad).toEqual(bad));
});
