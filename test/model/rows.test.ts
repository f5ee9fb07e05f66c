import { describe, expect, it } from 'vitest';
import { organisationOf } from '../analysis/organisation.ts';

describe('the rows of the matrix', async () => {
  const { rows } = await organisationOf({
    catalog: `
  X-1: { level: basic }
  A-2: { level: basic, area: III }
  A-3: {}
custom:
  X-1: { category: B, name: { ja: 独自 }, area: IV }
`,
    profile: '  B-4: { assignment: unassigned }\n',
  });
  const row = (id: string) => rows.find((candidate) => candidate.id === id);

  it('come by category in list order, own services last', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toHaveLength(65);
    expect(ids.slice(8, 20)).toEqual([
      'A-9',
      'A-10',
      'A-11',
      'A-12',
      'A-13',
      'B-1',
      'B-2',
      'B-3',
      'B-4',
      'X-1',
      'C-1',
      'C-2',
    ]);
  });

  it('know whose placement their area is', () => {
    expect(row('A-2')).toMatchObject({ areas: ['III'], areaSource: 'organisation' });
    expect(row('A-1')).toMatchObject({ areas: ['I'], areaSource: 'project' });
    expect(row('D-2')).toMatchObject({ areas: ['I'], areaSource: 'textbook' });
    expect(row('X-1')).toMatchObject({ areas: ['IV'], areaSource: 'organisation', name: { en: '独自', ja: '独自' } });
  });

  it('are in scope by what any file says; an empty entry says nothing', () => {
    expect(row('A-3')).toMatchObject({ scope: 'undecided', listed: true });
    expect(row('A-1')).toMatchObject({ scope: 'undecided', listed: false });
    expect(row('B-4')).toMatchObject({ scope: 'in-scope', listed: true });
  });
});
