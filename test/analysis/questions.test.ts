import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../src/analysis/open-questions.ts';
import { buildPhases, openIn, questionsOf } from '../../src/analysis/questions.ts';
import { isStale } from '../../src/analysis/staleness.ts';
import { suggestedAssignment } from '../../src/analysis/suggestion.ts';
import { type FileContents, joinOrganisation } from '../../src/index.ts';
import { assignments, levels, reasons } from '../../src/reference/index.ts';

const rowOf = (id: string, entries: { [K in 'catalog' | 'profile' | 'portfolio']?: object }) => {
  const files = Object.entries(entries).map(([file, entry]) => [file, { version: 1, services: { [id]: entry } }]);
  const row = joinOrganisation(Object.fromEntries(files) as Partial<FileContents>).rows.find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
};

describe('the questions of a phase', () => {
  it.each([
    ['catalog', {}, ['level']],
    ['catalog', { catalog: { level: 'basic' } }, ['level']],
    ['catalog', { catalog: { level: 'unnecessary' } }, ['level', 'reason', 'rationale']],
    // “Cannot now” is looked at again; “no risk” is not.
    ['catalog', { catalog: { level: 'unnecessary', reason: 'skill' } }, ['level', 'reason', 'rationale', 'review-by']],
    ['catalog', { catalog: { level: 'unnecessary', reason: 'no-risk' } }, ['level', 'reason', 'rationale']],
    ['profile', {}, ['assignment']],
    ['profile', { profile: { assignment: 'unassigned' } }, ['assignment']],
    ['profile', { profile: { assignment: 'insource' } }, ['assignment', 'team']],
    ['profile', { profile: { assignment: 'outsource' } }, ['assignment', 'provider']],
    ['profile', { profile: { assignment: 'combination' } }, ['assignment', 'team', 'provider']],
    ['portfolio', { profile: { assignment: 'insource' } }, ['as-is', 'to-be']],
    ['portfolio', { profile: { assignment: 'combination' } }, ['as-is-insource', 'as-is-outsource', 'to-be']],
    ['portfolio', { profile: { assignment: 'combination' }, portfolio: { 'as-is': 3 } }, ['as-is', 'to-be']],
    ['portfolio', { portfolio: { 'as-is': 'excluded' } }, ['as-is', 'exclusion']],
  ] as const)('%s of %j', (phase, entries, expected) => {
    expect(questionsOf(rowOf('A-1', entries), phase)).toEqual(expected);
  });

  it('include every open one, and all that is open is in some phase', () => {
    const entry = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
      fc.record(shape, { requiredKeys: [] });
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        entry({
          level: fc.constantFrom(...levels.map(({ id }) => id)),
          reason: fc.constantFrom(...reasons.map(({ id }) => id)),
        }),
        entry({
          assignment: fc.constantFrom(...assignments.map(({ id }) => id)),
          team: fc.constant('t'),
          provider: fc.constant('p'),
        }),
        entry({
          'as-is': fc.oneof(score, fc.constant('excluded'), entry({ insource: score, outsource: score })),
          'to-be': score,
        }),
        (catalog, profile, portfolio) => {
          const row = rowOf('B-2', { catalog, profile, portfolio });
          expect(buildPhases.flatMap((phase) => openIn(row, phase))).toEqual(openQuestions(row));
          if (catalog.level === 'unnecessary') return;
          for (const phase of buildPhases)
            expect(questionsOf(row, phase)).toEqual(expect.arrayContaining(openIn(row, phase)));
        },
      ),
    );
  });
});

describe('the assignment that a pattern proposes', () => {
  // Textbook 6.3: pattern 1 leads area I, 2 I and II, 3 all but III, 4 all.
  it.each([
    ['A-1', 'minimum-insource', 'insource'],
    ['D-1', 'minimum-insource', 'outsource'],
    ['D-1', 'hybrid', 'insource'],
    ['C-1', 'minimum-outsource', 'outsource'],
    ['C-1', 'full-insource', 'insource'],
  ] as const)('%s by %s: %s', (id, pattern, expected) => {
    expect(suggestedAssignment(rowOf(id, {}), pattern)).toBe(expected);
  });

  it('is a combination for a service in areas of either kind, and none without pattern or area', () => {
    const row = { ...rowOf('A-1', {}), areas: ['I', 'III'] as const };
    expect(suggestedAssignment(row, 'hybrid')).toBe('combination');
    expect(suggestedAssignment(row, undefined)).toBeUndefined();
    expect(suggestedAssignment({ ...row, areas: [] }, 'hybrid')).toBeUndefined();
  });
});

describe('a score', () => {
  it('is too old when it is older than the policy allows, to the day', () => {
    const organisation = joinOrganisation({
      portfolio: {
        version: 1,
        'assessed-on': '2025-11-24',
        services: { 'A-1': { 'as-is': 3 }, 'A-2': { 'as-is': 3, 'assessed-on': '2025-11-25' }, 'A-3': {} },
      },
    });
    const stale = organisation.rows.filter((row) => isStale(row, organisation, '2026-11-25')).map(({ id }) => id);
    expect(stale).toEqual(['A-1']);
  });
});
