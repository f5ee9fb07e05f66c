import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Values } from '../../src/answers/answer.ts';
import { answerOf } from '../../src/answers/answer.ts';
import { judge } from '../../src/answers/judge.ts';
import { settle } from '../../src/answers/settle.ts';
import type { CatalogEntry, PortfolioEntry, ProfileEntry } from '../../src/model/files.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';
import { runs } from '../runs.ts';

const today = '2026-11-25';

interface Entries {
  readonly catalog?: CatalogEntry;
  readonly profile?: ProfileEntry;
  readonly portfolio?: PortfolioEntry;
}

function given({ catalog = {}, profile = {}, portfolio = {} }: Entries, assessedOn?: string) {
  const organisation = joinOrganisation({
    cdc: { version: 1, teams: { soc: {} }, providers: { mssp: {} } },
    catalog: { version: 1, services: { 'A-1': catalog } },
    profile: { version: 1, services: { 'A-1': profile } },
    portfolio: { version: 1, ...(assessedOn && { 'assessed-on': assessedOn }), services: { 'A-1': portfolio } },
  });
  const row = organisation.rows.find(({ id }) => id === 'A-1');
  if (!row) throw new Error('no A-1');
  return { row, organisation, today };
}

/** The entries as they are after an answer. */
function after(before: Entries, answer: Answer): Entries {
  const { answer: whole } = settle(answer, given(before));
  return Object.fromEntries(
    (['catalog', 'profile', 'portfolio'] as const).map((file) => [
      file,
      Object.fromEntries(
        Object.entries({ ...before[file], ...whole[file] }).filter(([, value]) => value !== undefined),
      ),
    ]),
  );
}

it('a score that is the same by the scale of another assignment is not of whoever gave the other', () => {
  const portfolio = { 'as-is': 3, 'assessed-on': '2025-01-10', assessor: 'S', confidence: 'high' } as const;
  const before: Entries = { profile: { assignment: 'insource', team: 'soc' }, portfolio };
  const answer = { profile: { assignment: 'outsource', provider: 'mssp' }, portfolio: { 'as-is': 3 } };
  expect(after(before, answer).portfolio).toEqual({ 'as-is': 3, 'assessed-on': today });
  const same = { ...answer, profile: { assignment: 'insource' } };
  expect(after(before, same).portfolio).toEqual({ ...portfolio, 'assessed-on': today });
  // Excluded is by no scale.
  const excluded = { 'as-is': 'excluded', rationale: 'not ours', assessor: 'S' } as const;
  const other = { profile: { assignment: 'outsource' }, portfolio: { 'as-is': 'excluded' } };
  expect(after({ ...before, portfolio: excluded }, other).portfolio).toEqual({ ...excluded, 'assessed-on': today });
});

describe('a score', () => {
  const old: Entries = { portfolio: { 'as-is': 2, 'assessed-on': '2025-01-10', assessor: 'S', evidence: ['e'] } };

  it.each<[string, Entries, PortfolioEntry | Values, Values]>([
    ['carries the day on which it is given', {}, { 'as-is': 4 }, { 'as-is': 4, 'assessed-on': today }],
    [
      'carries the day that is said',
      {},
      { 'as-is': 4, 'assessed-on': '2026-11-20' },
      { 'as-is': 4, 'assessed-on': '2026-11-20' },
    ],
    [
      'that changes was given today, and not by whoever gave the other',
      old,
      { 'as-is': 4 },
      { 'as-is': 4, 'assessed-on': today, evidence: ['e'] },
    ],
    [
      'that is confirmed was given today, by the same person for all that is known',
      old,
      { 'as-is': 2 },
      { 'as-is': 2, 'assessed-on': today, assessor: 'S', evidence: ['e'] },
    ],
    [
      'that is the first is by whoever was named for it',
      { portfolio: { assessor: 'S' } },
      { 'as-is': 3 },
      { 'as-is': 3, 'assessed-on': today, assessor: 'S' },
    ],
    ['that is taken out takes its day along', old, { 'as-is': undefined }, {}],
    [
      'that is left out of the assessment has no target and no plan',
      { portfolio: { 'as-is': 2, 'to-be': 4, action: 'a', owner: 'o', due: '2027-01-01', cycle: 'long' } },
      { 'as-is': 'excluded', rationale: 'r' },
      { 'as-is': 'excluded', 'assessed-on': today, rationale: 'r' },
    ],
    [
      'that is in the assessment again needs no rationale',
      { portfolio: { 'as-is': 'excluded', rationale: 'r', note: 'n' } },
      { 'as-is': 3 },
      { 'as-is': 3, 'assessed-on': today, note: 'n' },
    ],
    ['is not dated by its target', old, { 'to-be': 4 }, { ...old.portfolio, 'to-be': 4 }],
  ])('%s', (_, before, portfolio, expected) => {
    expect(after(before, { portfolio: portfolio as Values }).portfolio).toEqual(expected);
  });

  it('needs no day of its own where the file says that it is today’s', () => {
    const { answer } = settle({ portfolio: { 'as-is': 3 } }, given({}, today));
    expect(answer.portfolio).toEqual({ 'as-is': 3 });
  });
});

describe('a level', () => {
  const unnecessary: CatalogEntry = {
    level: 'unnecessary',
    reason: 'budget',
    rationale: 'r',
    'decided-by': 'CISO',
    'review-by': '2027-01-01',
    area: 'I',
  };
  it('of what is needed after all leaves nothing of why it was not', () => {
    expect(after({ catalog: unnecessary }, { catalog: { level: 'basic' } }).catalog).toEqual({
      level: 'basic',
      area: 'I',
    });
  });
  it('of what is not needed any more leaves nothing of why it was', () => {
    const before = { catalog: { level: 'basic', rationale: 'r', 'decided-by': 'CISO' } as const };
    expect(after(before, { catalog: { level: 'unnecessary', reason: 'people' } }).catalog).toEqual({
      level: 'unnecessary',
      reason: 'people',
    });
  });
  it('keeps what is said anew, and what two levels share', () => {
    expect(after({ catalog: unnecessary }, { catalog: { level: 'basic', rationale: 'new' } }).catalog).toEqual({
      level: 'basic',
      area: 'I',
      rationale: 'new',
    });
    const basic = { catalog: { level: 'basic', rationale: 'r' } as const };
    expect(after(basic, { catalog: { level: 'standard' } }).catalog).toEqual({ level: 'standard', rationale: 'r' });
  });
});

describe('an assignment', () => {
  const shared: ProfileEntry = { assignment: 'combination', team: 'soc', provider: 'mssp' };
  it.each<[ProfileEntry, ProfileEntry['assignment'], ProfileEntry]>([
    [shared, 'insource', { assignment: 'insource', team: 'soc' }],
    [shared, 'outsource', { assignment: 'outsource', provider: 'mssp' }],
    [shared, 'unassigned', { assignment: 'unassigned' }],
    [shared, undefined, {}],
    [{ assignment: 'outsource', provider: 'mssp' }, 'insource', { assignment: 'insource' }],
    [
      { assignment: 'insource', team: 'soc', planned: { assignment: 'outsource', by: '2027-01-01' }, note: 'n' },
      'outsource',
      { assignment: 'outsource', note: 'n' },
    ],
  ])('of %j that becomes %s leaves %j', (profile, assignment, expected) => {
    expect(after({ profile }, { profile: { assignment } }).profile).toEqual(expected);
  });

  const day = { 'assessed-on': '2026-10-01' } as const;
  // Each part has its own scale (textbook 8.3); what nobody has counts as 1.
  it.each<[ProfileEntry['assignment'], PortfolioEntry['as-is'], ProfileEntry['assignment'], PortfolioEntry]>([
    ['combination', { insource: 2, outsource: 4 }, 'insource', { 'as-is': 2, ...day }],
    ['combination', { insource: 2, outsource: 4 }, 'outsource', { 'as-is': 4, ...day }],
    ['combination', { insource: 2 }, 'outsource', {}],
    ['combination', 3, 'insource', { 'as-is': 3, ...day }],
    ['insource', 3, 'combination', { 'as-is': { insource: 3 }, ...day }],
    ['outsource', 3, 'combination', { 'as-is': { outsource: 3 }, ...day }],
    ['insource', 3, 'outsource', {}],
    ['outsource', 3, 'unassigned', {}],
    ['unassigned', 1, 'insource', {}],
    ['outsource', 'excluded', 'unassigned', { 'as-is': 'excluded', ...day }],
    [undefined, 3, 'insource', { 'as-is': 3, ...day }],
  ])('from %s at %j to %s leaves the score %j', (was, asIs, assignment, expected) => {
    const before = {
      profile: { ...(was && { assignment: was }) },
      portfolio: { ...(asIs && { 'as-is': asIs }), ...day },
    };
    expect(after(before, { profile: { assignment } }).portfolio).toEqual(expected);
  });

  it('tells what went, and what was', () => {
    const before: Entries = { profile: shared, portfolio: { 'as-is': { insource: 2, outsource: 4 } } };
    expect(settle({ profile: { assignment: 'insource' } }, given(before)).gone).toEqual([
      { file: 'profile', key: 'provider', was: 'mssp', now: undefined },
      { file: 'portfolio', key: 'as-is', was: { insource: 2, outsource: 4 }, now: 2 },
    ]);
  });
});

describe('what contradicts itself', () => {
  it.each<[Entries, Values, string, string]>([
    [{}, { assignment: 'outsource', team: 'soc' }, 'team', 'answers/no-part'],
    [{}, { assignment: 'insource', provider: 'mssp' }, 'provider', 'answers/no-part'],
    [{}, { assignment: 'unassigned', team: 'soc' }, 'team', 'answers/no-part'],
    [{ profile: { assignment: 'insource' } }, { provider: 'mssp' }, 'provider', 'answers/no-part'],
    [{}, { planned: { assignment: 'insource', provider: 'mssp' } }, 'planned', 'answers/no-part'],
    [{ profile: { assignment: 'outsource' } }, { planned: { team: 'soc' } }, 'planned', 'answers/no-part'],
    [{}, { level: 'basic', reason: 'budget' }, 'reason', 'answers/needed'],
    [{ catalog: { level: 'basic' } }, { reason: 'budget' }, 'reason', 'answers/needed'],
    [{}, { 'as-is': 'excluded', 'to-be': 5 }, 'to-be', 'answers/excluded'],
    [{ portfolio: { 'as-is': 'excluded' } }, { 'to-be': 5 }, 'to-be', 'answers/excluded'],
    [{}, { assignment: 'unassigned', 'as-is': 5 }, 'as-is', 'answers/nobody'],
    [{ profile: { assignment: 'unassigned' } }, { 'as-is': 2 }, 'as-is', 'answers/nobody'],
    [{}, { 'assessed-on': '2026-11-01' }, 'assessed-on', 'answers/no-score'],
    [{ portfolio: { 'as-is': 3 } }, { 'assessed-on': '2026-11-26' }, 'assessed-on', 'answers/day'],
    [{ portfolio: { 'as-is': 3 } }, { 'assessed-on': '1926-11-20' }, 'assessed-on', 'answers/day'],
    [{}, { 'review-by': '2026-11-24' }, 'review-by', 'answers/day'],
    [{}, { due: '2206-03-31' }, 'due', 'answers/day'],
    [{}, { planned: { assignment: 'insource', by: '2025-01-01' } }, 'planned', 'answers/day'],
  ])('%j answered with %j: %s is refused', (before, values, key, code) => {
    const { values: taken, problems } = judge(values, given(before));
    expect(problems.map((problem) => [problem.key, problem.code])).toEqual([[key, code]]);
    expect(taken).not.toHaveProperty(key);
  });

  it('is a score without the date that was said of it, which would be one of today; and what fits only to that score', () => {
    const said = { 'as-is': 3, 'to-be': 5, 'assessed-on': '2026-11-26', note: 'x' };
    const refused = (before: Entries) => {
      const { values, problems } = judge(said, given(before));
      return [Object.keys(values), problems.map(({ key, code }) => `${key} ${code}`)];
    };
    const both = ['assessed-on answers/day', 'as-is answers/undated-score'];
    expect(refused({})).toEqual([['to-be', 'note'], both]);
    expect(refused({ portfolio: { 'as-is': 'excluded' } })).toEqual([['note'], [...both, 'to-be answers/excluded']]);
  });

  it.each<[Entries, Values]>([
    [{}, { assignment: 'combination', team: 'soc', provider: 'mssp' }],
    [{}, { team: 'soc' }],
    [{}, { level: 'unnecessary', reason: 'budget', 'review-by': today }],
    [{ portfolio: { 'as-is': 'excluded' } }, { 'as-is': 3, 'to-be': 5 }],
    [{}, { assignment: 'unassigned', 'as-is': 1 }],
    [{}, { 'as-is': 3, 'assessed-on': today, due: '2076-11-25' }],
    // What stands there already may be said again.
    [{ portfolio: { due: '2025-01-01' } }, { due: '2025-01-01' }],
    [
      { profile: { planned: { assignment: 'insource', provider: 'mssp' } } },
      { planned: { assignment: 'insource', provider: 'mssp' } },
    ],
    [{ profile: { assignment: 'outsource' } }, { planned: { provider: 'mssp' } }],
  ])('%j answered with %j is taken', (before, values) => {
    expect(judge(values, given(before)).problems).toEqual([]);
  });
});

describe('whatever is answered, in whatever order', () => {
  const level = fc.constantFrom('unnecessary', 'basic', 'optional', undefined);
  const assignment = fc.constantFrom('insource', 'outsource', 'combination', 'unassigned', undefined);
  const score = fc.integer({ min: 1, max: 5 });
  const act: fc.Arbitrary<Values> = fc.record(
    {
      level,
      reason: fc.constantFrom('budget', 'no-risk'),
      rationale: fc.constant('r'),
      'review-by': fc.constantFrom('2026-12-01', '2026-01-01'),
      assignment,
      team: fc.constant('soc'),
      provider: fc.constant('mssp'),
      planned: fc.constant({ assignment: 'insource', team: 'soc' }),
      'as-is': fc.oneof(
        score,
        fc.constant('excluded'),
        fc.constant(undefined),
        fc.record({ insource: score, outsource: score }),
      ),
      'to-be': score,
      'assessed-on': fc.constantFrom('2026-01-01', '2062-01-01'),
      evidence: fc.constant(['e']),
      due: fc.constantFrom('2027-01-01', '2001-01-01'),
    },
    { requiredKeys: [] },
  );

  it('nothing is left of a former answer, and nothing contradicts itself', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
        let entries: Entries = {};
        for (const said of acts) {
          const { values } = judge(said, given(entries));
          entries = after(entries, answerOf(values));
          const { catalog = {}, profile = {}, portfolio = {} } = entries;
          if (catalog.level !== undefined && catalog.level !== 'unnecessary') expect(catalog.reason).toBeUndefined();
          const { assignment: now } = profile;
          if (now === 'outsource' || now === 'unassigned') expect(profile.team).toBeUndefined();
          if (now === 'insource' || now === 'unassigned') expect(profile.provider).toBeUndefined();
          const asIs = portfolio['as-is'];
          if (now === 'unassigned') expect([1, 'excluded', undefined]).toContain(asIs);
          if (typeof asIs === 'object') expect(['combination', undefined]).toContain(now);
          if (asIs === undefined) expect(portfolio['assessed-on']).toBeUndefined();
          else expect(portfolio['assessed-on']).toBeDefined();
          if (asIs === 'excluded') expect(portfolio['to-be']).toBeUndefined();
          expect((portfolio['assessed-on'] ?? '') <= today).toBe(true);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
