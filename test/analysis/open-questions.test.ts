import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

describe('what is open of a service', () => {
  it.each([
    ['of nothing said', {}, ['level', 'assignment', 'as-is', 'to-be']],
    ['that is unnecessary for no reason', { catalog: '{ level: unnecessary }' }, ['reason']],
    ['that is unnecessary for a reason', { catalog: '{ level: unnecessary, reason: no-risk }' }, []],
    [
      'insourced by nobody',
      { catalog: '{ level: basic }', profile: '{ assignment: insource }' },
      ['team', 'as-is', 'to-be'],
    ],
    [
      'outsourced to nobody',
      { catalog: '{ level: basic }', profile: '{ assignment: outsource, team: t }' },
      ['provider', 'as-is', 'to-be'],
    ],
    [
      'that is a combination',
      { catalog: '{ level: basic }', profile: '{ assignment: combination, team: t, provider: p }' },
      ['as-is-insource', 'as-is-outsource', 'to-be'],
    ],
    [
      'that is a combination scored by half',
      {
        catalog: '{ level: basic }',
        profile: '{ assignment: combination, team: t, provider: p }',
        portfolio: '{ as-is: { insource: 2 } }',
      },
      ['as-is-outsource', 'to-be'],
    ],
    [
      'that is a combination with one score for both',
      {
        catalog: '{ level: basic }',
        profile: '{ assignment: combination, team: t, provider: p }',
        portfolio: '{ as-is: 3, to-be: 4 }',
      },
      [],
    ],
    [
      'that was left out of the assessment',
      { catalog: '{ level: basic }', profile: '{ assignment: unassigned }', portfolio: '{ as-is: excluded }' },
      [],
    ],
  ])('%s', async (_, entries, expected) => {
    const files = Object.fromEntries(Object.entries(entries).map(([file, entry]) => [file, `  A-1: ${entry}\n`]));
    const { rows } = await organisationOf(files);
    const row = rows.find(({ id }) => id === 'A-1');
    expect(row && openQuestions(row)).toEqual(expected);
  });
});
