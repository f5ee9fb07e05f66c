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

  it('are listed by an entry, be it an empty one', () => {
    expect(row('A-3')).toMatchObject({ scope: 'undecided', listed: true });
    expect(row('A-1')).toMatchObject({ scope: 'undecided', listed: false });
    expect(row('B-4')).toMatchObject({ scope: 'in-scope', listed: true });
  });
});

describe('a service is in scope', () => {
  const scopeOf = async (file: 'catalog' | 'profile' | 'portfolio', entry: string) => {
    const { rows } = await organisationOf({ [file]: `  A-1: ${entry}\n` });
    return rows.find(({ id }) => id === 'A-1')?.scope;
  };

  it.each([
    ['catalog', '{ level: optional }'],
    ['profile', '{ assignment: unassigned }'],
    ['portfolio', '{ as-is: 1 }'],
    ['portfolio', '{ as-is: { outsource: 1 } }'],
    ['portfolio', '{ as-is: excluded }'],
    ['portfolio', '{ to-be: 1 }'],
  ] as const)('by an answer: %s %s', async (file, entry) => {
    expect(await scopeOf(file, entry)).toBe('in-scope');
  });

  it.each([
    ['catalog', '{}'],
    ['catalog', '{ reason: budget, rationale: r, decided-by: CISO, review-by: 2027-04-01, area: I }'],
    ['profile', '{ team: t, provider: p, note: n, planned: { assignment: insource, team: t, by: 2027-04-01 } }'],
    [
      'portfolio',
      '{ as-is: {}, rationale: r, evidence: [e], assessor: a, assessed-on: 2026-04-01, note: n, action: a, owner: o, due: 2027-04-01, cycle: short }',
    ],
  ] as const)('by nothing else: %s %s', async (file, entry) => {
    expect(await scopeOf(file, entry)).toBe('undecided');
  });

  it('not by being declared, and not where it is unnecessary, whatever else is said', async () => {
    const { rows } = await organisationOf({
      catalog: '  A-1: { level: unnecessary }\ncustom:\n  X-1: { category: B, name: Own }\n',
      portfolio: '  A-1: { as-is: 3, to-be: 5 }\n',
    });
    expect(rows.filter(({ id }) => ['A-1', 'X-1'].includes(id)).map(({ scope }) => scope)).toEqual([
      'unnecessary',
      'undecided',
    ]);
  });
});

describe('what says nothing', () => {
  it('is not there: a score without halves, an empty plan, an empty list', async () => {
    const { rows } = await organisationOf({
      profile: '  A-1: { assignment: unassigned, planned: {} }\n',
      portfolio: '  A-1: { as-is: {}, to-be: 3, evidence: [] }\n',
    });
    expect(rows[0]).toMatchObject({ profile: { assignment: 'unassigned' }, portfolio: { 'to-be': 3 } });
    expect(Object.keys({ ...rows[0]?.profile, ...rows[0]?.portfolio })).toEqual(['assignment', 'to-be']);
  });
});

describe('teams and providers', () => {
  const partiesOf = async (cdc: string) => {
    const { teams, providers } = await organisationOf({ cdc });
    return [teams?.map(({ id }) => id), providers?.map(({ id }) => id)];
  };

  it('are known as soon as either is declared; where nobody is, any id will do', async () => {
    expect(await partiesOf('teams: { soc: {} }\n')).toEqual([['soc'], []]);
    expect(await partiesOf('providers: { mssp: {} }\n')).toEqual([[], ['mssp']]);
    expect(await partiesOf('teams: {}\nproviders: {}\n')).toEqual([undefined, undefined]);
    expect(await partiesOf('preset: strict\n')).toEqual([undefined, undefined]);
  });
});
