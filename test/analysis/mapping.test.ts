import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyseMapping,
  groupedStates,
  isOpen,
  isWithin,
  loadFolder,
  type Mapping,
  narrowed,
  type Organisation,
  otherFrameworks,
  ownMapping,
  services,
  targetStandings,
  targetsOf,
} from '../../src/index.ts';
import { runs } from '../runs.ts';
import { organisationOf } from './organisation.ts';

const [csf, first, meti] = otherFrameworks as [
  (typeof otherFrameworks)[0],
  (typeof otherFrameworks)[0],
  (typeof otherFrameworks)[0],
];

async function example(name: string): Promise<Organisation> {
  const { organisation } = await loadFolder(`examples/${name}`);
  if (!organisation) throw new Error(`examples/${name} cannot be used.`);
  return organisation;
}

/** A table worked out by hand from the mapping and the files of the example. */
function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`test/fixtures/mapping/${name}`, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at], cell])));
}

describe('the example of the textbook, worked out by hand', () => {
  it.each([csf, first])('has each target of $id as it stands', async (framework) => {
    const { states, standings } = analyseMapping(await example('textbook'), framework, ownMapping(framework));
    const rows = table('textbook-standings.tsv').filter((row) => row['framework'] === framework.id);
    expect(Object.fromEntries(states.map(({ target, standing }) => [target.id, standing]))).toEqual(
      Object.fromEntries(rows.map((row) => [row['target'], row['standing']])),
    );
    for (const standing of targetStandings)
      expect(standings[standing]).toBe(rows.filter((row) => row['standing'] === standing).length);
  });

  it('has the ten items of METI with their services, the lowest scores, and what is not chosen', async () => {
    const { states } = analyseMapping(await example('textbook'), meti, ownMapping(meti));
    const shown = states.map(({ target, standing, integral, coverage: { lowest, unnecessary } }) => ({
      target: target.id,
      standing,
      integral: integral.map(({ row }) => row.id).join(' '),
      lowest: lowest === undefined ? '' : String(lowest.score),
      'lowest-of': (lowest?.rows ?? []).map(({ id }) => id).join(' '),
      unnecessary: String(unnecessary),
    }));
    expect(shown).toEqual(table('textbook-meti.tsv'));
  });
});

describe('a target', () => {
  const row = (service: string, target: string, role: 'integral' | 'supporting' = 'integral') =>
    ({ service, target, role, relation: 'intersects', rationale: { en: '', ja: '' } }) as const;
  const mapping = (rows: Mapping['rows']): Mapping => ({ framework: csf.id, file: 'own.tsv', rows, without: [] });
  const standing = async (profile: string, rows: Mapping['rows'], catalog = '', portfolio = '') => {
    const organisation = await organisationOf({ profile, catalog, portfolio });
    return analyseMapping(organisation, csf, mapping(rows)).states.find(({ target }) => target.id === 'GV.PO-01');
  };
  const two = [row('A-3', 'GV.PO-01'), row('A-4', 'GV.PO-01')];

  it.each([
    ['unreached', '  A-3: { assignment: insource }\n', []],
    ['supported', '  A-3: { assignment: insource }\n', [row('A-3', 'GV.PO-01', 'supporting')]],
    ['not-chosen', '  B-1: { assignment: insource }\n', two],
    ['nobody', '  A-3: { assignment: unassigned }\n', two],
    ['some', '  A-3: { assignment: insource }\n  A-4: { assignment: unassigned }\n', two],
    ['all', '  A-3: { assignment: insource }\n  A-4: { assignment: outsource }\n', two],
  ] as const)('is %s', async (expected, profile, rows) => {
    expect((await standing(profile, rows))?.standing).toBe(expected);
  });

  it('is not done by a service that is excluded from the assessment, or that no one was asked for', async () => {
    const excluded = '  A-3: { as-is: excluded, rationale: x }\n  A-4: { as-is: excluded, rationale: x }\n';
    expect((await standing('  A-3: { assignment: insource }\n', two, '', excluded))?.standing).toBe('not-chosen');
    expect((await standing('  {}\n', two, '  A-3: { level: basic }\n'))?.standing).toBe('nobody');
  });

  it('is reached by rows with a part that it lies in, unless a nearer row says otherwise', async () => {
    const rows = [row('A-3', 'GV'), row('A-3', 'GV.PO', 'supporting'), row('A-4', 'GV.PO-01')];
    const state = await standing('  A-4: { assignment: insource }\n', rows);
    expect(state?.supporting.map(({ row: { id }, by }) => [id, by.target])).toEqual([['A-3', 'GV.PO']]);
    expect(state?.integral.map(({ row: { id } }) => id)).toEqual(['A-4']);
  });

  it('should be looked at if no one works on it, and if a score is 1, 2 or missing', async () => {
    const both = '  A-3: { assignment: insource }\n  A-4: { assignment: insource }\n';
    const open = async (portfolio: string) => {
      const state = await standing(both, two, '', portfolio);
      return state && isOpen(state);
    };
    expect(await open('  A-3: { as-is: 3 }\n  A-4: { as-is: 3 }\n')).toBe(false);
    expect(await open('  A-3: { as-is: 3 }\n  A-4: { as-is: 2 }\n')).toBe(true);
    expect(await open('  A-3: { as-is: 3 }\n')).toBe(true);
  });
});

describe('whatever is mapped and answered', () => {
  const anyService = fc.constantFrom(...services.map(({ id }) => id));
  const organisations = fc
    .dictionary(anyService, fc.constantFrom('insource', 'outsource', 'unassigned'), { noNullPrototype: true })
    .map((answers) => Object.entries(answers).map(([id, assignment]) => `  ${id}: { assignment: ${assignment} }\n`));

  it.each(otherFrameworks)('no target of $id is lost or counted twice', async (framework) => {
    const targets = targetsOf(framework);
    const anyRow = fc.record({
      service: anyService,
      target: fc.constantFrom(...targets.map(({ id }) => id), ...framework.groups.map(({ id }) => id)),
      relation: fc.constantFrom('equal', 'intersects'),
      role: fc.constantFrom('integral', 'supporting'),
      rationale: fc.constant({ en: '', ja: '' }),
    });
    const property = fc.asyncProperty(organisations, fc.array(anyRow), async (profile, rows) => {
      const organisation = await organisationOf({ profile: profile.join('') || '  {}\n' });
      const mapping = { framework: framework.id, file: 'x', rows, without: [] } as Mapping;
      const analysis = analyseMapping(organisation, framework, mapping);
      const sum = Object.values(analysis.standings).reduce((all, one) => all + one, 0);
      expect(sum).toBe(targets.length);
      for (const size of ['largest', 'smallest'] as const) {
        const grouped = groupedStates(analysis, size).flatMap(({ states }) => states);
        expect(grouped).toEqual(analysis.states);
      }
      const [group] = framework.groups;
      const part = narrowed(analysis, organisation, ({ target }) => isWithin(target, group?.id ?? ''));
      expect(part.targets + part.leftOut).toBe(targets.length);
      const reached = analysis.states.filter(({ standing }) => standing !== 'unreached');
      expect(reached.every(({ integral, supporting }) => integral.length + supporting.length > 0)).toBe(true);
    });
    await fc.assert(property, { numRuns: runs(100) });
  });

  it('names the services that a mapping says nothing of', async () => {
    const organisation = await example('harbor-logistics');
    const { missing, custom, without } = analyseMapping(organisation, first, ownMapping(first));
    expect(missing).toEqual([]);
    expect(custom.map(({ id }) => id)).toEqual(['X-1']);
    expect(without.map(({ row: { id } }) => id)).toEqual(['A-11', 'A-12', 'A-13', 'G-11', 'G-12']);
    const nothing = analyseMapping(organisation, first, { framework: first.id, file: 'x', rows: [], without: [] });
    expect(nothing.missing).toHaveLength(64);
    expect(nothing.standings.unreached).toBe(76);
  });
});
