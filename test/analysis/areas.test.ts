import { describe, expect, it } from 'vitest';
import { analyseAreas, loadFolder, type Organisation, patterns } from '../../src/index.ts';
import { sideOf, sides } from '../../src/reference/sides.ts';
import { example } from '../cli/run.ts';
import { edge, ids, textbook } from './evaluated.ts';
import { organisationOf } from './organisation.ts';

async function named(name: string): Promise<Organisation> {
  const { organisation } = await loadFolder(example(name));
  if (!organisation) throw new Error(name);
  return organisation;
}

const harbor = await named('harbor-logistics');
const sakura = await named('sakura-seiki');
const examples = { harbor, sakura, textbook, edge };

/** Insource, combination, outsource, unassigned, not asked. */
const counts = (organisation: Organisation) =>
  analyseAreas(organisation).areas.map(({ area, assigned: a }) => [
    area,
    ...[a.insource, a.combination, a.outsource, a.unassigned, a.unasked].map(({ length }) => length),
  ]);

const movesOf = (organisation: Organisation, to?: (typeof patterns)[number]['id']) =>
  analyseAreas(organisation, to).moves.map(({ row, from, to: aim, team, contract, between, planned }) =>
    [row.id, from, aim, team, contract, between && 'via', planned].filter(Boolean).join(' '),
  );

describe('the four areas', () => {
  it('of Harbor Logistics: counted from its three files by hand', () => {
    // I-5 is insourced and in each of the four. G-13 and F-2 name no assignment; E-7 and F-5 are unassigned.
    expect(counts(harbor)).toEqual([
      ['I', 23, 1, 0, 0, 0],
      ['II', 5, 1, 0, 2, 1],
      ['III', 1, 0, 6, 0, 0],
      ['IV', 7, 5, 6, 0, 1],
    ]);
    const { services, several, none, excluded, undecided, unnecessary, placed } = analyseAreas(harbor);
    expect([services.length, ids(several), ids(none), ids(excluded)]).toEqual([56, ['I-5'], [], []]);
    expect([undecided, unnecessary]).toEqual([1, 8]);
    // Of the textbook’s eight all are in scope; E-2 and X-1 have an area in catalog.yaml.
    expect(placed).toEqual({ textbook: 8, organisation: 2, project: 46 });
  });

  it('of Sakura Seiki', () => {
    expect(counts(sakura)).toEqual([
      ['I', 22, 0, 1, 0, 0],
      ['II', 2, 1, 4, 1, 1],
      ['III', 1, 0, 7, 0, 0],
      ['IV', 6, 1, 12, 0, 0],
    ]);
  });

  it('leave out what is excluded and has nobody, and say what has no area', async () => {
    const organisation = await organisationOf({
      catalog: '  A-1: { level: basic }\n  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: X }\n',
      profile: '  A-2: { assignment: insource }\n  X-1: { assignment: insource }\n  A-3: { assignment: unassigned }\n',
      portfolio: '  A-1: { as-is: excluded }\n  A-2: { as-is: excluded }\n  A-3: { as-is: excluded }\n',
    });
    const { services, none, excluded, parties } = analyseAreas(organisation);
    expect([ids(services), ids(none), ids(excluded)]).toEqual([['A-2', 'X-1'], ['X-1'], ['A-1', 'A-3']]);
    expect(parties.map((party) => [party.id, ids(party.services), ids(party.none)])).toEqual([
      [undefined, ['A-2', 'X-1'], ['X-1']],
    ]);
  });

  it.each(Object.entries(examples))('%s: each service once in each of its areas, in one way', (_, organisation) => {
    const { areas, services, none } = analyseAreas(organisation);
    for (const row of services) {
      const here = areas.flatMap(({ area, assigned }) =>
        Object.values(assigned).flatMap((rows) => (rows.includes(row) ? [area] : [])),
      );
      expect(here, row.id).toEqual(row.areas);
      expect(none.includes(row), row.id).toBe(here.length === 0);
    }
  });
});

describe('from the present to a pattern', () => {
  it('Harbor Logistics, to minimum outsource: by level, then by area', () => {
    expect(movesOf(harbor)).toEqual([
      'B-2 outsource insource start end via there',
      'E-3 outsource combination start narrow',
      'G-2 outsource insource start end via there',
      'A-8 combination insource widen end there',
      'B-4 outsource combination start narrow there',
      'E-1 outsource combination start narrow',
      'G-9 outsource insource start end via there',
      'E-7 unassigned insource start',
      'F-5 unassigned insource start',
    ]);
    const { leaving, kinds, moves } = analyseAreas(harbor);
    // C-4 lies in area III, which this pattern leaves to specialists; its planned combination does not.
    expect(leaving.map(({ row, to }) => [row.id, to])).toEqual([['C-4', 'combination']]);
    expect(kinds.map(({ from, to, moves: same, planned }) => [from, to, same.length, planned])).toEqual([
      ['outsource', 'insource', 3, 3],
      ['outsource', 'combination', 3, 1],
      ['combination', 'insource', 1, 1],
      ['unassigned', 'insource', 2, 0],
    ]);
    // Northwatch has a contract until 2027-03-31; E-3 names no provider.
    expect(moves.slice(0, 2).map(({ contractUntil }) => contractUntil)).toEqual(['2027-03-31', undefined]);
    expect(new Set(moves.map(({ cycle }) => cycle))).toEqual(new Set(['long']));
  });

  it('Sakura Seiki, to hybrid', () => {
    expect(movesOf(sakura)).toEqual([
      'D-3 outsource combination start narrow there',
      'D-4 outsource combination start narrow there',
      'E-4 insource combination narrow start',
      'A-8 outsource insource start end via',
      'E-9 insource combination narrow start',
      'H-1 insource combination narrow start',
      'E-7 unassigned insource start',
      'F-5 outsource combination start narrow',
      'F-4 outsource combination start narrow',
      'G-12 insource combination narrow start',
      'H-2 insource combination narrow start',
    ]);
    expect(analyseAreas(sakura).leaving.map(({ row }) => row.id)).toEqual(['F-3']);
  });

  it('every way there is', async () => {
    const organisation = await organisationOf({
      profile: `  C-1: { assignment: insource, planned: { assignment: combination } }
  C-2: { assignment: combination, planned: { assignment: insource } }
  C-3: { assignment: unassigned }
  B-1: { assignment: insource }
  B-2: { assignment: unassigned }
  B-3: {}
`,
    });
    expect(movesOf(organisation, 'hybrid')).toEqual([
      'B-1 insource combination narrow start',
      // Outsource takes one party, a combination two.
      'B-2 unassigned outsource start',
      'C-1 insource outsource end start via between',
      'C-2 combination outsource end widen elsewhere',
      'C-3 unassigned outsource start',
    ]);
    expect(movesOf(organisation, 'full-insource')).toEqual([
      'B-2 unassigned insource start',
      'C-2 combination insource widen end there',
      'C-3 unassigned insource start',
    ]);
    expect(movesOf(organisation)).toEqual([]);
    expect(analyseAreas(organisation).target).toBeUndefined();
  });

  it('ends a contract only where the provider keeps no other service', async () => {
    const stays = ({ moves }: ReturnType<typeof analyseAreas>) =>
      moves.filter(({ contract }) => contract === 'end').map(({ row, providerStays }) => [row.id, providerStays]);
    // Northwatch keeps F-3, G-3 and G-5 of area III, and its parts of combinations.
    expect(stays(analyseAreas(harbor))).toEqual([
      ['B-2', true],
      ['G-2', true],
      ['A-8', true],
      ['G-9', true],
    ]);
    const organisation = await organisationOf({
      profile: `  A-1: { assignment: outsource, provider: p }
  A-2: { assignment: outsource, provider: q }
  A-3: { assignment: outsource }
  C-2: { assignment: outsource, provider: q }
`,
    });
    // p has nothing else; q keeps C-2, of area III, unless everything is insourced.
    expect(stays(analyseAreas(organisation, 'hybrid'))).toEqual([
      ['A-1', false],
      ['A-2', true],
      ['A-3', false],
    ]);
    expect(stays(analyseAreas(organisation, 'full-insource')).every(([, is]) => is === false)).toBe(true);
    // Of one way, with and without a contract that ends: two lines.
    expect(
      analyseAreas(organisation, 'hybrid').kinds.map(({ moves, providerStays }) => [ids(moves), providerStays]),
    ).toEqual([
      [['A-1', 'A-3'], false],
      [['A-2'], true],
    ]);
  });

  it('says which pattern is only assumed', () => {
    expect(analyseAreas(sakura).target).toEqual({ pattern: 'hybrid', assumed: false });
    expect(analyseAreas(sakura, 'hybrid').target).toEqual({ pattern: 'hybrid', assumed: false });
    expect(analyseAreas(sakura, 'full-insource').target).toEqual({ pattern: 'full-insource', assumed: true });
  });

  it.each(Object.entries(examples))(
    '%s: as many moves as services are off the pattern, each fits then',
    (_, organisation) => {
      for (const { id } of patterns) {
        const { moves, pattern } = analyseAreas({ ...organisation, pattern: { ...organisation.pattern, toBe: id } });
        expect(ids(moves).toSorted()).toEqual(ids(pattern.deviations).toSorted());
        for (const { expected, to } of moves) expect(expected).toContain(to);
      }
    },
  );
});

describe('SOC and CSIRT', () => {
  it('have each category once; B, C and D as 6.1 says, the rest as this project does', () => {
    const all = sides.flatMap(({ categories }) => categories);
    expect(all.map(({ id }) => id).toSorted()).toEqual([...'ABCDEFGHI']);
    expect(all.filter(({ source }) => source !== 'project').map(({ id }) => [id, sideOf(id)])).toEqual([
      ['B', 'soc'],
      ['C', 'soc'],
      ['D', 'csirt'],
    ]);
  });

  it('of Harbor Logistics: who carries the SOC’s side, and who is on both', () => {
    const { sides: found, crossing } = analyseAreas(harbor);
    expect(found.map(({ side, services }) => [side, services.length])).toEqual([
      ['soc', 7],
      ['csirt', 27],
      ['both', 22],
    ]);
    expect(found[0]?.carriers.map(({ id, alone, shared }) => [id, ids(alone), ids(shared)])).toEqual([
      ['northwatch-mssp', ['B-2', 'B-4'], ['B-1', 'B-3', 'X-1']],
      ['soc', [], ['B-1', 'B-3']],
      ['deepdive-forensics', ['C-1', 'C-4'], []],
      ['it-ops', [], ['X-1']],
    ]);
    expect(crossing.map(({ id }) => id)).toEqual(['northwatch-mssp', 'deepdive-forensics', 'it-ops']);
  });
});

describe('teams and providers by area', () => {
  it('of Sakura Seiki, the areas in the order of dependence', () => {
    const { parties, open } = analyseAreas(sakura);
    const csirt = parties.find(({ id }) => id === 'csirt');
    // D-1 is a combination with the monitoring provider, so both carry it.
    expect(csirt?.areas.map(({ area, services }) => [area, ids(services)])).toEqual([
      ['I', ['A-7', 'A-9', 'A-10', 'D-2', 'D-7', 'I-2', 'I-3', 'I-5', 'I-7']],
      ['II', ['D-1', 'I-5']],
      ['IV', ['I-5']],
      ['III', ['I-5']],
    ]);
    expect(csirt?.services).toHaveLength(10);
    expect(parties.find(({ id }) => id === 'shindan')?.areas.map(({ services }) => ids(services))).toEqual([
      [],
      [],
      ['E-3'],
      ['E-5'],
    ]);
    expect([ids(open.unassigned.services), ids(open.unasked.services)]).toEqual([['E-7'], ['G-13']]);
  });
});
