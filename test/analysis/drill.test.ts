import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allDrills } from '../../src/analysis/drill/all.ts';
import { type Drill, drillFigures, drillOf } from '../../src/analysis/drill/drill.ts';
import { readinessOf } from '../../src/analysis/drill/readiness.ts';
import { scenarioOf } from '../../src/analysis/drill/scenario.ts';
import type { WeakLink } from '../../src/analysis/drill/weakest.ts';
import { loadFolder, type Organisation } from '../../src/index.ts';
import { ownScenario } from '../../src/model/scenario.ts';
import { commandFor } from '../../src/render/drill-command.ts';
import { example } from '../cli/run.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-27';

interface Expected {
  readonly counts: object;
  readonly answers: readonly string[];
  readonly weakest?: string;
  readonly 'led-by'?: readonly (string | null)[];
  readonly handovers?: readonly string[];
  readonly contacts?: readonly string[];
  readonly 'weak-links'?: readonly string[];
}

function brief({ row, readiness: { verdict, reasons, notChosen }, isAlone }: WeakLink): string {
  const why = reasons.length > 0 ? `: ${reasons.join(' ')}` : '';
  return `${row.id} ${notChosen ?? verdict}${why}${isAlone ? ', alone' : ''}`;
}

async function exampleNamed(name: string): Promise<Organisation> {
  const { organisation } = await loadFolder(example(name));
  if (!organisation) throw new Error(name);
  return organisation;
}

const drilled = (organisation: Organisation, id = 'base', bound?: 2 | 3 | 4 | 5): Drill => {
  const scenario = scenarioOf(id, organisation);
  if (!scenario) throw new Error(id);
  return drillOf(scenario, organisation, { today, bound });
};

describe.each(['harbor-logistics', 'sakura-seiki', 'textbook'])('the drills of %s', (name) => {
  const file = new URL(`../fixtures/drill/${name}.json`, import.meta.url);
  const { 'worked out by hand from': _, ...scenarios } = JSON.parse(readFileSync(file, 'utf8'));

  it('are those of the textbook and its own', async () => {
    const found = allDrills(await exampleNamed(name), today).map(({ scenario }) => scenario.id);
    expect(found).toEqual(Object.keys(scenarios));
  });

  it.each(Object.entries(scenarios) as [string, Expected][])(
    'find the weak links of %s, and no others',
    async (id, expected) => {
      const drill = drilled(await exampleNamed(name), id);
      expect(drill.counts).toEqual(expected.counts);
      expect(drill.questions.map(({ answer }) => answer)).toEqual(expected.answers);
      const links = drill.weakLinks.map(brief);
      if (expected['weak-links']) expect(links).toEqual(expected['weak-links']);
      else expect(links[0]).toBe(expected.weakest);
      if (!expected['led-by']) return;
      expect(drill.steps.map(({ crew }) => crew.lead?.id ?? null)).toEqual(expected['led-by']);
      expect(drill.handovers.map(({ from, to, step }) => `${from.id} > ${to.id} at ${step}`)).toEqual(
        expected.handovers,
      );
      expect(
        drill.contacts.map(({ from, to, handovers, requests }) => `${from.id} > ${to.id}: ${handovers} + ${requests}`),
      ).toEqual(expected.contacts);
    },
  );
});

describe('what an incident finds of a service', () => {
  const of = async (entries: Parameters<typeof organisationOf>[0], id = 'D-2', bound: 2 | 3 | 4 | 5 = 3) => {
    const { rows, policy } = await organisationOf(entries);
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(id);
    const { verdict, reasons, notChosen, accepted } = readinessOf(row, policy, bound);
    return [verdict, ...reasons, ...(notChosen ? [notChosen] : []), ...(accepted ? ['accepted'] : [])].join(' ');
  };
  const own = '  D-2: { assignment: insource, team: t }\n';
  const theirs = '  D-2: { assignment: outsource, provider: p }\n';
  const both = '  D-2: { assignment: combination, team: t, provider: p }\n';
  const scored = (asIs: string, toBe = 5) => `  D-2: { as-is: ${asIs}, to-be: ${toBe} }\n`;

  it.each([
    ['nothing is said', {}, 'not-chosen undecided'],
    ['it is unnecessary', { catalog: '  D-2: { level: unnecessary }\n', profile: own }, 'not-chosen unnecessary'],
    ['it is excluded', { profile: own, portfolio: '  D-2: { as-is: excluded }\n' }, 'not-chosen excluded'],
    ['no one has it', { profile: '  D-2: { assignment: unassigned }\n', portfolio: scored('5') }, 'unassigned'],
    ['it is not said who has it', { catalog: '  D-2: { level: basic }\n' }, 'unasked'],
    ['it has no score', { profile: own }, 'unscored'],
    ['one part has no score', { profile: both, portfolio: scored('{ insource: 4 }') }, 'unscored'],
    [
      'one part is weak, and the other has no score',
      { profile: both, portfolio: scored('{ insource: 2 }') },
      'weak below person',
    ],
    ['own work cannot be done', { profile: own, portfolio: scored('1') }, 'weak not-done'],
    ['own work depends on one person', { profile: own, portfolio: scored('3') }, 'weak person'],
    ['that is accepted', { profile: own, portfolio: scored('3', 3) }, 'ready accepted'],
    ['that is accepted below the bound', { profile: own, portfolio: scored('2', 2) }, 'weak below accepted'],
    ['own work is documented', { profile: own, portfolio: scored('4') }, 'ready'],
    ['the provider is not understood', { profile: theirs, portfolio: scored('3') }, 'weak blind'],
    ['the provider is understood', { profile: theirs, portfolio: scored('4') }, 'ready'],
    [
      'the higher half hides the lower',
      { profile: both, portfolio: scored('{ insource: 5, outsource: 2 }') },
      'weak below blind',
    ],
    ['no team is named', { profile: '  D-2: { assignment: insource }\n', portfolio: scored('5') }, 'weak unnamed'],
    [
      'half of them is named',
      { profile: '  D-2: { assignment: combination, team: t }\n', portfolio: scored('5') },
      'weak unnamed',
    ],
  ] as const)('where %s', async (_, entries, expected) => {
    expect(await of(entries)).toBe(expected);
  });

  it('follows the bound', async () => {
    expect(await of({ profile: own, portfolio: scored('4') }, 'D-2', 5)).toBe('weak below');
    expect(await of({ profile: own, portfolio: scored('2', 2) }, 'D-2', 2)).toBe('ready accepted');
  });
});

describe('an organisation that says nothing', () => {
  it('has no one at any step, and never reads as ready', async () => {
    const drill = drilled(await organisationOf({}));
    expect(drill.steps.every(({ isEmpty }) => isEmpty)).toBe(true);
    expect(drill.counts).toMatchObject({ ready: 0, 'not-chosen': 19 });
    expect(drill.questions.map(({ answer }) => answer)).toEqual(['no-one', 'no-one', 'no-one']);
    expect(drillFigures['empty-steps'](drill)).toBe(8);
    expect(drill.handovers).toEqual([]);
    expect(drill.participants).toEqual([]);
    // Of what stands alike at every step, D-3 is leaned on most: two steps, two questions.
    expect(drill.weakLinks[0] && brief(drill.weakLinks[0])).toBe('D-3 undecided, alone');
  });
});

describe('an own scenario', () => {
  const own = (id: string, file: Partial<Parameters<typeof ownScenario>[1]>) =>
    ownScenario(id, { version: 1, name: id, ...file });

  it('adds to what it is based on, and its word on a service counts', async () => {
    const organisation = {
      ...(await organisationOf({
        catalog: '  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: Cranes }\n',
      })),
      scenarios: [
        own('first', {
          'based-on': 'ransomware',
          steps: { investigate: { services: ['C-4', 'X-1'], less: ['B-1', 'A-1'] } },
        }),
        own('second', { 'based-on': 'first', steps: { investigate: { less: ['X-1'], services: ['B-1'] } } }),
      ],
    };
    const at = (id: string) =>
      drilled(organisation, id)
        .steps[3]?.links.map(({ row, counts }) => `${row.id}${counts ? '' : ' less'}`)
        .join(' ');
    expect(at('ransomware')).toBe('B-1 B-2 F-2 G-3 G-5 C-1 C-4 less C-2 C-3');
    expect(at('first')).toBe('B-1 less B-2 F-2 G-3 G-5 C-1 C-4 C-2 C-3 X-1');
    expect(at('second')).toBe('B-1 B-2 F-2 G-3 G-5 C-1 C-4 C-2 C-3 X-1 less');
  });

  it('leaves out what there is not, and says so', async () => {
    const steps = { watch: { services: ['Z-9'] } };
    const questions = [{ ask: 'Who?', services: ['Z-8'] }];
    const drill = drilled({ ...(await organisationOf({})), scenarios: [own('own', { steps, questions })] }, 'own');
    expect(drill.steps[0]?.unknown).toEqual(['Z-9']);
    expect(drill.questions.at(-1)).toMatchObject({ unknown: ['Z-8'], services: [], answer: 'unknown' });
  });

  it('is the base where it is based on nothing, or on itself', async () => {
    const scenarios = [own('a', { 'based-on': 'b' }), own('b', { 'based-on': 'a' }), own('c', { 'based-on': 'gone' })];
    const organisation = { ...(await organisationOf({})), scenarios };
    const base = drilled(organisation);
    for (const id of ['a', 'b', 'c']) {
      expect(drilled(organisation, id).steps).toEqual(base.steps);
      expect(drilled(organisation, id).questions).toEqual(base.questions);
    }
  });
});

it('says what to type where something is still to be decided or planned', async () => {
  const organisation = await exampleNamed('harbor-logistics');
  const commands = new Map(
    ['supply-chain', 'web-breach'].flatMap((id) =>
      drilled(organisation, id).weakLinks.map((link) => [link.row.id, commandFor(link)] as const),
    ),
  );
  expect(commands.get('E-7')).toBe('cdc set E-7 --assignment …');
  expect(commands.get('F-2')).toBe('cdc set F-2 --assignment …');
  // Its team is misspelt, and its improvement is planned.
  expect(commands.get('E-4')).toBeUndefined();
  expect(commands.get('E-3')).toBe('cdc set E-3 --provider …');
  expect(commands.get('C-1')).toBe('cdc set C-1 --action … --owner … --due …');
});
