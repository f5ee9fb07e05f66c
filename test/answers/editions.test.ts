import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/answers/editions/carry.ts';
import type { CarryDecision } from '../../src/answers/editions/decision.ts';
import { referencesAfter } from '../../src/answers/editions/references.ts';
import { carriedTexts } from '../../src/answers/editions/texts.ts';
import { loadFolder, loadTexts } from '../../src/index.ts';
import type { ServiceFileKind } from '../../src/model/files.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { flowText } from '../../src/source/flow.ts';
import { runs } from '../runs.ts';

const words = {
  scores: (list: readonly { role: { id: string }; asIs: unknown; toBe: unknown }[]) =>
    list.map(({ role, asIs, toBe }) => `${role.id} ${JSON.stringify(asIs)} ${JSON.stringify(toBe)}`).join('; '),
  differs: (key: string, values: readonly { role: { id: string }; value: string }[]) =>
    `${key}: ${values.map(({ role, value }) => `${role.id} ${value}`).join('; ')}`,
  split: (from: string, to: readonly string[]) => `copied from ${from} to ${to.join(', ')}`,
  merged: (from: readonly string[]) => `from ${from.join(', ')}`,
};
const origin = (id: string) => ({ en: `${id} before`, ja: `以前の${id}` });

function carried(organisation: Organisation, id: string, texts: ReadonlyMap<string, string>) {
  const edition = organisation.editions.find((one) => one.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  const decisions = carryOver(organisation, edition, words);
  const references = referencesAfter(organisation, decisions);
  const before = organisation.framework;
  return { decisions, ...carriedTexts(texts, { before, edition, decisions, references, language: 'en', origin }) };
}

const sums = (decisions: readonly CarryDecision[]) =>
  Object.fromEntries(
    [...new Set(decisions.map(({ kind }) => kind))].map((kind) => {
      const own = decisions.filter((one) => one.kind === kind);
      const of = (key: keyof CarryDecision['counts']) => own.reduce((sum, { counts }) => sum + counts[key], 0);
      return [kind, [of('before'), of('copied'), of('joined'), of('added'), of('after')]];
    }),
  );

describe('the sample edition, with every kind of row', () => {
  it('takes all answers over: counted by hand', async () => {
    const { organisation } = await loadFolder('test/fixtures/editions/sample');
    const edition = organisation?.editions[0];
    if (!organisation || !edition) throw new Error('unusable');
    const decisions = carryOver(organisation, edition, words);
    // Answers before, copied, joined, added, after.
    expect(sums(decisions)).toEqual({
      same: [7, 0, 0, 0, 7],
      renamed: [13, 0, 0, 0, 13],
      split: [6, 6, 0, 2, 14],
      merged: [20, 0, 8, 1, 13],
      new: [0, 0, 0, 0, 0],
      withdrawn: [3, 0, 0, 0, 3],
      custom: [0, 0, 0, 0, 0],
    });
    const merged = decisions.find(({ kind }) => kind === 'merged');
    expect(merged?.to.map(({ answer }) => answer)).toEqual([
      {
        catalog: { rationale: 'Laws', 'decided-by': 'CISO' },
        profile: { assignment: 'combination', team: 'csirt', provider: 'mssp' },
        portfolio: {
          'as-is': 2,
          'to-be': 5,
          due: '2027-01-31',
          evidence: ['wiki/policy'],
          'assessed-on': '2026-05-01',
          assessor: 'Suzuki',
          note: 'A-3 4 4; A-4 2 5\nlevel: A-3 basic; A-4 standard\nplanned: A-4 { assignment: insource, team: soc, by: "2027-10-01" }\nA-3: Laws change\nassignment: A-3 insource; A-4 outsource\nassessed-on: A-3 2026-05-01; A-4 2026-06-01\ndue: A-3 2027-03-31; A-4 2027-01-31',
          unconfirmed: 'from A-3, A-4',
        },
      },
    ]);
    expect(merged?.differs.map(({ file, key, taken }) => [file, key, taken])).toEqual([
      ['catalog', 'level', undefined],
      ['profile', 'assignment', 'combination'],
      ['profile', 'planned', undefined],
      ['portfolio', 'assessed-on', '2026-05-01'],
      ['portfolio', 'as-is', 2],
      ['portfolio', 'to-be', 5],
      ['portfolio', 'due', '2027-01-31'],
    ]);
  });
});

const ids = ['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'C-1', 'D-1', 'E-1', 'E-9', 'G-13', 'H-2', 'I-7'] as const;
const fates = ['same', 'renamed', 'split', 'merged', 'withdrawn', 'unaccounted'] as const;

/** Entries whose every value is found nowhere else, as far as its kind allows. */
const entries = fc.record({
  catalog: fc.option(
    fc.record(
      { level: fc.constantFrom('basic', 'standard', 'optional'), rationale: fc.stringMatching(/^[a-z]{8}$/) },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  profile: fc.option(
    fc.record(
      {
        assignment: fc.constantFrom('insource', 'outsource', 'combination', 'unassigned'),
        team: fc.stringMatching(/^[a-z]{8}$/),
        provider: fc.stringMatching(/^[a-z]{8}$/),
        note: fc.stringMatching(/^[a-z]{8}$/),
        planned: fc.record(
          { assignment: fc.constantFrom('insource', 'outsource'), team: fc.stringMatching(/^[a-z]{8}$/) },
          { requiredKeys: ['assignment'] },
        ),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  portfolio: fc.option(
    fc.record(
      {
        'as-is': fc.oneof(
          fc.integer({ min: 1, max: 5 }),
          fc.constant('excluded'),
          fc.record(
            { insource: fc.integer({ min: 1, max: 5 }), outsource: fc.integer({ min: 1, max: 5 }) },
            { requiredKeys: ['insource'] },
          ),
        ),
        'to-be': fc.integer({ min: 1, max: 5 }),
        due: fc.constantFrom('2027-01-31', '2027-06-30', '2028-12-31'),
        'assessed-on': fc.constantFrom('2026-01-31', '2026-06-30'),
        rationale: fc.stringMatching(/^[a-z]{8}$/),
        confidence: fc.constantFrom('high', 'medium', 'low'),
        evidence: fc.array(
          fc.oneof(
            fc.stringMatching(/^[a-z]{8}$/),
            fc.record({ ref: fc.stringMatching(/^[a-z]{8}$/), owner: fc.stringMatching(/^[a-z]{8}$/) }),
          ),
          { minLength: 1, maxLength: 2 },
        ),
        views: fc.dictionary(
          fc.constantFrom('Suzuki', 'Tanaka', '__proto__', 'Yes: no'),
          fc.record(
            {
              'as-is': fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('excluded')),
              on: fc.constantFrom('2026-01-31', '2026-06-30'),
              confidence: fc.constantFrom('high', 'low'),
              note: fc.stringMatching(/^[a-z]{8}$/),
            },
            { requiredKeys: ['as-is'] },
          ),
          { minKeys: 1 },
        ),
        action: fc.stringMatching(/^[a-z]{8}$/),
        owner: fc.stringMatching(/^[a-z]{8}$/),
        unconfirmed: fc.stringMatching(/^[a-z]{8}$/),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
});

const cases = fc.record({
  answers: fc.array(entries, { minLength: ids.length, maxLength: ids.length }),
  fates: fc.array(fc.constantFrom(...fates), { minLength: ids.length, maxLength: ids.length }),
  /** The order in which new ids are given: so ids go round. */
  numbers: fc.shuffledSubarray(
    Array.from({ length: 40 }, (_, index) => index + 1),
    { minLength: 40, maxLength: 40 },
  ),
  custom: fc.boolean(),
  comments: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** An edition in which each of the ids has its fate, and all other services are the same. */
function editionText({ fates: own, numbers }: Case, others: readonly string[]): string {
  const free = numbers.map((number) => `A-${number}`).filter((id) => !others.includes(id));
  const next = () => free.shift() ?? 'A-99';
  const lines: string[] = [];
  const withdrawn: string[] = [];
  let pending: string | undefined;
  for (const [index, id] of ids.entries()) {
    const fate = own[index];
    if (fate === 'same' && !id.startsWith('A-')) lines.push(`  ${id}: { from: ${id} }`);
    else if (fate === 'same' || fate === 'renamed') lines.push(`  ${next()}: { from: ${id}, name: Sample service }`);
    else if (fate === 'split') {
      lines.push(
        `  ${next()}: { from: ${id}, name: Sample service }`,
        `  ${next()}: { from: ${id}, name: Sample service }`,
      );
    } else if (fate === 'merged') {
      if (pending) lines.push(`  ${next()}: { from: [ ${pending}, ${id} ], name: Sample service }`);
      pending = pending ? undefined : id;
    } else if (fate === 'withdrawn') withdrawn.push(id);
  }
  if (pending) lines.push(`  ${next()}: { from: ${pending}, name: Sample service }`);
  lines.push(`  ${next()}: { name: Sample service that is new }`, ...others.map((id) => `  ${id}: { from: ${id} }`));
  return `version: 1\nname: Sample\nfrom: x1060-2021\nservices:\n${lines.join('\n')}\nwithdrawn: [${withdrawn.join(', ')}]\n`;
}

function fileText(kind: ServiceFileKind, { answers, custom, comments }: Case): string {
  const lines = ids.flatMap((id, index) => {
    const entry = answers[index]?.[kind];
    return entry === undefined ? [] : [`  ${id}: ${flowText(entry)}${comments ? ` # of ${id}` : ''}`];
  });
  const own = custom && kind === 'catalog' ? 'custom:\n  A-30: { category: B, name: Own }\n' : '';
  return `version: 1\nservices: ${lines.length === 0 ? '{}' : `\n${lines.join('\n')}`}\n${own}`;
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

describe('any edition', () => {
  it('loses no answer, and what is counted is what is in the files', async () => {
    const { organisation: framework } = await loadTexts({});
    const all = (framework?.rows ?? []).map(({ id }) => id);
    const others = all.filter((id) => !ids.some((one) => one === id));
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const kinds = ['catalog', 'profile', 'portfolio'] as const;
        const texts = new Map(kinds.map((kind) => [`${kind}.yaml`, fileText(kind, one)]));
        const load = (from: ReadonlyMap<string, string>) =>
          loadTexts(
            Object.fromEntries([...from].map(([path, content]) => [path.replace('.yaml', ''), { path, content }])),
            {},
            { sample: { path: 'editions/sample.yaml', content: editionText(one, others) } },
          );
        const before = (await load(texts)).organisation;
        if (!before) throw new Error('unusable before');
        const { decisions, files, lostComments } = carried(before, 'sample', texts);
        const after = new Map([...texts, ...files.map(({ name, after: text }) => [name, text] as const)]);
        const { organisation, diagnostics } = await load(after);
        expect(diagnostics).toEqual([]);
        if (!organisation) return;
        expect(organisation.framework.id).toBe('sample');
        expect([organisation.strangers, organisation.collisions]).toEqual([[], []]);
        expect(lostComments).toEqual([]);

        // What is counted is there.
        const count = ({ rows }: Organisation) =>
          rows.reduce(
            (sum, { catalog, profile, portfolio }) =>
              sum + [catalog, profile, portfolio].reduce((own, entry) => own + Object.keys(entry).length, 0),
            0,
          );
        const total = (key: keyof CarryDecision['counts']) =>
          decisions.reduce((sum, { counts }) => sum + counts[key], 0);
        expect(total('before')).toBe(count(before));
        expect(total('after')).toBe(count(organisation));
        expect(total('before') + total('copied') - total('joined') + total('added')).toBe(total('after'));

        // Every value of each service is in what it became, in the same key or in its note.
        const rows = new Map(organisation.rows.map((row) => [row.id, row]));
        for (const { from, to } of decisions) {
          for (const was of from) {
            for (const target of to) {
              const now = rows.get(target.id);
              for (const kind of kinds) {
                for (const [key, value] of Object.entries(was[kind])) {
                  const there = (now?.[kind] as Record<string, unknown> | undefined)?.[key];
                  const found = [...leaves(there), now?.portfolio.note ?? '', now?.portfolio.unconfirmed ?? ''].join(
                    ' ',
                  );
                  expect(found).not.toContain('[object');
                  for (const leaf of leaves(value)) expect(found, `${was.id} ${kind}.${key}`).toContain(leaf);
                }
              }
            }
            const said = Object.keys({ ...was.catalog, ...was.profile, ...was.portfolio });
            if (to.length === 0) expect(said, was.id).toEqual([]);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('services that become one', () => {
  const edition = async (portfolio: string, files: Readonly<Record<string, string>> = {}) => {
    const { organisation: framework } = await loadTexts({});
    const others = (framework?.rows ?? []).map(({ id }) => id).filter((id) => !/^A-[34]$/.test(id));
    const services = [
      '  A-90: { from: [ A-3, A-4 ], name: Sample service }',
      ...others.map((id) => `  ${id}: { from: ${id} }`),
    ];
    const all = { portfolio, ...files };
    const texts = Object.entries(all).map(
      ([kind, text]) => [kind, { path: `${kind}.yaml`, content: `version: 1\nservices:\n${text}` }] as const,
    );
    const content = `version: 1\nname: Sample\nfrom: x1060-2021\nservices:\n${services.join('\n')}\n`;
    const loaded = await loadTexts(
      Object.fromEntries(texts),
      {},
      { sample: { path: 'editions/sample.yaml', content } },
    );
    const own = loaded.organisation?.editions[0];
    if (!loaded.organisation || !own) throw new Error('unusable');
    const made = carryOver(loaded.organisation, own, words).find(({ kind }) => kind === 'merged');
    return { answer: made?.to[0]?.answer, differs: made?.differs.map(({ key, taken }) => [key, taken]) };
  };

  it('keep the views of all assessors, and of two by one the lower, with both in the note', async () => {
    const { answer, differs } = await edition(
      [
        '  A-3: { as-is: 3, views: { Suzuki: { as-is: 4, note: "a, b" }, Tanaka: { as-is: 3 } } }',
        '  A-4: { as-is: 3, views: { Suzuki: { as-is: 2 }, Mori: { as-is: excluded } } }\n',
      ].join('\n'),
    );
    expect(answer?.portfolio?.['views']).toEqual({
      Suzuki: { 'as-is': 2 },
      Tanaka: { 'as-is': 3 },
      Mori: { 'as-is': 'excluded' },
    });
    expect(answer?.portfolio?.['note']).toContain(
      'views: A-3 { Suzuki: { as-is: 4, note: "a, b" }, Tanaka: { as-is: 3 } }; A-4 { Suzuki: { as-is: 2 }, Mori: { as-is: excluded } }',
    );
    expect(differs?.map(([key]) => key)).toEqual(['views']);
  });

  it('take over what only one of them has as a decision, and leave open what would be wrong of the others', async () => {
    const { answer, differs } = await edition(
      '  A-3: { as-is: 4, confidence: high, action: Renew it, owner: Mori, due: 2027-03-31, assessor: Mori }\n',
      {
        catalog: '  A-3: { level: basic }\n',
        profile: '  A-3: { assignment: insource, team: soc, planned: { assignment: outsource } }\n',
      },
    );
    expect(answer).toEqual({
      catalog: { level: 'basic' },
      profile: { assignment: 'insource', team: 'soc' },
      portfolio: {
        'as-is': 4,
        action: 'Renew it',
        owner: 'Mori',
        due: '2027-03-31',
        assessor: 'Mori',
        note: [
          'A-3 4 undefined; A-4 undefined undefined',
          'planned: A-3 { assignment: outsource }',
          'confidence: A-3 high',
          'level: A-3 basic',
          'assignment: A-3 insource',
          'action: A-3 Renew it',
          'owner: A-3 Mori',
          'due: A-3 2027-03-31',
        ].join('\n'),
        unconfirmed: 'from A-3, A-4',
      },
    });
    expect(Object.fromEntries(differs ?? [])).toEqual({
      level: 'basic',
      assignment: 'insource',
      planned: undefined,
      'as-is': 4,
      confidence: undefined,
      action: 'Renew it',
      owner: 'Mori',
      due: '2027-03-31',
    });
  });

  it('are not excluded because one of them is, and what excludes it is no rationale of a score', async () => {
    const alone = await edition('  A-3: { as-is: excluded, rationale: Too small }\n');
    expect(alone.answer?.portfolio?.['as-is']).toBeUndefined();
    expect(alone.answer?.portfolio?.['rationale']).toBeUndefined();
    expect(alone.answer?.portfolio?.['note']).toContain('rationale: A-3 Too small');
    const scored = await edition('  A-3: { as-is: excluded, rationale: Too small }\n  A-4: { as-is: 3 }\n');
    expect(scored.answer?.portfolio).toMatchObject({ 'as-is': 3, note: expect.stringContaining('A-3 Too small') });
    expect(scored.answer?.portfolio?.['rationale']).toBeUndefined();
    expect(scored.differs?.map(([key]) => key)).toContain('rationale');
    const both = await edition(
      '  A-3: { as-is: excluded, rationale: Too small }\n  A-4: { as-is: excluded, rationale: Elsewhere }\n',
    );
    expect(both.answer?.portfolio).toMatchObject({
      'as-is': 'excluded',
      rationale: 'A-3: Too small\nA-4: Elsewhere',
    });
  });
});
