import { describe, expect, it } from 'vitest';
import { changedRows } from '../../src/analysis/changes.ts';
import { organisationOf } from './organisation.ts';

const before = {
  catalog: '  A-1: { level: basic }\n  A-2: { level: basic }\ncustom: { X-1: { category: B, name: Own } }',
  profile: '  A-1: { assignment: insource, team: csirt }',
  portfolio: '  A-1: { as-is: 3, to-be: 5 }',
};

describe('the rows that have changed', () => {
  it.each<[string, Partial<typeof before>, string[]]>([
    ['none in the same state', {}, []],
    ['a level', { catalog: before.catalog.replace('A-2: { level: basic', 'A-2: { level: advanced') }, ['A-2']],
    ['who has it', { profile: before.profile.replace('csirt', 'soc') }, ['A-1']],
    ['a score', { portfolio: before.portfolio.replace('as-is: 3', 'as-is: 4') }, ['A-1']],
    ['no note', { portfolio: before.portfolio.replace('to-be: 5', 'to-be: 5, note: more') }, []],
    ['a service that is in scope now', { profile: '  A-3: { assignment: unassigned }' }, ['A-1', 'A-3']],
  ])('are %s', async (_, change, ids) => {
    const rows = changedRows(await organisationOf(before), await organisationOf({ ...before, ...change }));
    expect(rows.map((row) => row.after?.id)).toEqual(ids);
  });

  it('hold services of the organisation’s own that came or went', async () => {
    const with1 = await organisationOf(before);
    const without = await organisationOf({ ...before, catalog: before.catalog.replace(/\ncustom.*/, '') });
    expect(changedRows(with1, without).map((row) => [row.before?.id, row.after?.id])).toEqual([['X-1', undefined]]);
    expect(changedRows(without, with1).map((row) => [row.before?.id, row.after?.id])).toEqual([[undefined, 'X-1']]);
  });
});
