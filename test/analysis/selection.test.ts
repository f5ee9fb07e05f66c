import { describe, expect, it } from 'vitest';
import { periodOf, select, selectedOf } from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

describe('a selection of services', () => {
  const organisation = organisationOf({
    profile:
      '  A-1: { assignment: insource, team: soc }\n  B-1: { assignment: insource, team: soc }\n  B-2: { assignment: outsource }',
    portfolio: '  A-1: { as-is: 2, owner: Suzuki }\n  B-2: { as-is: 2, owner: Suzuki }',
  });
  const ids = async (by: Parameters<typeof select>[1]) => select(await organisation, by).rows.map(({ id }) => id);

  it('takes what fits all that is asked for', async () => {
    expect(await ids({ categories: ['B'] })).toEqual(['B-1', 'B-2', 'B-3', 'B-4']);
    expect(await ids({ team: 'soc' })).toEqual(['A-1', 'B-1']);
    expect(await ids({ team: 'soc', categories: ['B'] })).toEqual(['B-1']);
    expect(await ids({ owner: 'Suzuki' })).toEqual(['A-1', 'B-2']);
    expect(await ids({ services: ['A-1', 'I-7'] })).toEqual(['A-1', 'I-7']);
    expect(await ids({})).toHaveLength(64);
  });

  it('says how many it leaves out', async () => {
    expect(selectedOf(await organisation, { team: 'soc' })).toMatchObject({ shown: 2, leftOut: 62 });
    expect(selectedOf(await organisation, { team: undefined })).toBeUndefined();
  });
});

describe('the period of a day', () => {
  it('is one of the calendar, unless years begin in another month', () => {
    expect(periodOf('2027-03-31', 'quarter')).toBe('2027-Q1');
    expect(periodOf('2027-03-31', 'quarter', 4)).toBe('FY2026-Q4');
    expect(periodOf('2027-04-01', 'quarter', 4)).toBe('FY2027-Q1');
    expect(periodOf('2027-03-31', 'year', 4)).toBe('FY2026');
    expect(periodOf('2027-03-31', 'month', 4)).toBe('2027-03');
    expect(periodOf('2026-12-31', 'quarter', 10)).toBe('FY2026-Q1');
    expect(periodOf('2026-09-30', 'quarter', 10)).toBe('FY2025-Q4');
    expect(periodOf('2026-01-01', 'quarter', 12)).toBe('FY2025-Q1');
    expect(periodOf('2026-11-30', 'year', 12)).toBe('FY2025');
  });
});
