import { describe, expect, it } from 'vitest';
import { searchRows } from '../../src/analysis/search.ts';
import { listServices } from '../../src/analysis/services.ts';
import { joinOrganisation } from '../../src/index.ts';
import { organisationOf } from './organisation.ts';

const framework = joinOrganisation({});
const { rows } = framework;

describe('the search for services', () => {
  const found = (query: string) => searchRows(rows, query).map(({ id }) => id);

  it('finds ids first, however they are written', () => {
    for (const query of ['B-3', 'b3', 'Ｂ－３', ' b-3 ']) expect(found(query)[0]).toBe('B-3');
    expect(found('a-1').slice(0, 5)).toEqual(['A-1', 'A-10', 'A-11', 'A-12', 'A-13']);
  });

  it('finds a category by its letter, and words in either language', () => {
    expect(found('h')).toEqual(['H-1', 'H-2']);
    expect(found('Ｈ')).toEqual(['H-1', 'H-2']);
    expect(found('脆弱性')[0]).toMatch(/^[EG]-/);
    expect(found('sample malware')[0]).toBe('C-2');
    expect(found('xyzzy')).toEqual([]);
  });

  it('finds each service by its id and by each of its names', () => {
    for (const { id, name } of rows) {
      expect(found(id)[0]).toBe(id);
      expect(found(name.en)).toContain(id);
      expect(found(name.ja)).toContain(id);
    }
  });
});

describe('the list of services', async () => {
  const own = await organisationOf({
    catalog:
      '  D-4: { area: I }\ncustom:\n  X-1: { category: H, name: { en: Whistleblowing desk, ja: 内部通報窓口 }, area: I }\n',
  });
  const ids = (groups: ReturnType<typeof listServices>) =>
    groups.map((group) => [group.category, ...group.rows.map(({ id }) => id)]);

  it('is that of the framework, by category, as long as nothing is looked for', () => {
    const counts = listServices(framework, ' ').map((group) => [group.category, group.rows.length]);
    expect(counts).toEqual(Object.entries({ A: 13, B: 4, C: 4, D: 7, E: 9, F: 5, G: 13, H: 2, I: 7 }));
  });

  it('has services of one’s own, by their category, its letter and words in either language', () => {
    expect(ids(listServices(own, '', { categories: ['H'] }))).toEqual([['H', 'H-1', 'H-2', 'X-1']]);
    expect(ids(listServices(own, 'h'))).toEqual([[undefined, 'H-1', 'H-2', 'X-1']]);
    expect(ids(listServices(own, '内部通報'))).toEqual([[undefined, 'X-1']]);
    expect(ids(listServices(own, 'desk whistle'))[0]?.[1]).toBe('X-1');
    expect(listServices(own, 'desk', { categories: ['A'] })).toEqual([]);
  });

  it('goes by the organisation’s own placement in areas, where there is one', () => {
    // The textbook puts D-4 into area II (7.1).
    const inArea = (organisation: typeof own) =>
      listServices(organisation, '', { categories: ['D', 'H'], area: 'I' }).flatMap((group) =>
        group.rows.map(({ id }) => id),
      );
    expect(inArea(framework)).not.toContain('D-4');
    expect(inArea(own)).toEqual(expect.arrayContaining(['D-4', 'X-1']));
  });
});
