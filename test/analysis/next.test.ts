import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/analysis/next.ts';
import type { FileContents } from '../../src/model/files.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';

const today = '2026-11-20';

/** Five services that are listed, and what is said of them. */
function steps(files: Partial<FileContents>, days = 30) {
  return nextSteps(joinOrganisation({ cdc: { version: 1 }, ...files }), { today, days });
}

const catalog = (services: object) => ({ version: 1, services }) as FileContents['catalog'];
const profile = (services: object) => ({ version: 1, services }) as FileContents['profile'];
const portfolio = (services: object, on = '2026-11-01') =>
  ({ version: 1, 'assessed-on': on, services }) as FileContents['portfolio'];

const basic = { level: 'basic' };
const own = { assignment: 'insource', team: 'csirt' };

describe('where an organisation stands', () => {
  it('is the first phase in which something is open', () => {
    const undecided = steps({ catalog: catalog({ 'A-1': {}, 'A-2': basic }) });
    expect(undecided.stage).toBe('catalog');
    expect(undecided.phases).toEqual([
      { phase: 'catalog', services: 2, open: 1 },
      { phase: 'profile', services: 1, open: 1 },
      { phase: 'portfolio', services: 0, open: 0 },
    ]);
    expect(undecided.tasks[0]).toEqual({ kind: 'questions', phase: 'catalog', count: 1 });
    const unasked = steps({ catalog: catalog({ 'A-2': basic, 'A-3': { level: 'unnecessary', reason: 'no-risk' } }) });
    expect(unasked.stage).toBe('profile');
    const unscored = steps({ catalog: catalog({ 'A-2': basic }), profile: profile({ 'A-2': own }) });
    expect([unscored.stage, unscored.tasks[0]]).toEqual([
      'portfolio',
      { kind: 'questions', phase: 'portfolio', count: 1 },
    ]);
    // As-is and to-be.
    expect(unscored.questions).toEqual([{ team: 'csirt', services: 1, questions: 2 }]);
  });

  it('is the evaluation as long as something is stale or due for review, else the management process', () => {
    const files = { catalog: catalog({ 'A-2': basic }), profile: profile({ 'A-2': own }) };
    const stale = steps({ ...files, portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }, '2025-11-19') });
    expect([stale.stage, stale.stale.map(({ id }) => id), stale.tasks]).toEqual([
      'evaluation',
      ['A-2'],
      [{ kind: 'stale', count: 1 }],
    ]);
    const review = steps({
      catalog: catalog({ 'A-2': { ...basic, 'review-by': '2026-11-20' } }),
      profile: files.profile,
      portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }),
    });
    expect([review.stage, review.tasks]).toEqual(['evaluation', [{ kind: 'review', count: 1 }]]);
    const quiet = steps({ ...files, portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }) });
    expect([quiet.stage, quiet.tasks]).toEqual(['management', [{ kind: 'report', count: 0 }]]);
  });
});

describe('what is due', () => {
  const organisation = {
    cdc: {
      version: 1,
      teams: { csirt: {} },
      providers: { 'z-mssp': { 'contract-until': '2026-12-20' } },
    } as FileContents['cdc'],
    catalog: catalog({ 'A-1': basic, 'A-2': basic, 'A-3': basic, 'A-4': { ...basic, 'review-by': '2027-01-15' } }),
    profile: profile({
      'A-1': own,
      'A-2': own,
      'A-3': { assignment: 'outsource', provider: 'z-mssp' },
      'A-4': { assignment: 'unassigned' },
    }),
    portfolio: portfolio({
      'A-1': { 'as-is': 2, 'to-be': 4, due: '2026-11-19' },
      'A-2': { 'as-is': 2, 'to-be': 4 },
      'A-3': { 'as-is': 5, 'to-be': 5 },
      'A-4': { 'to-be': 3 },
    }),
  };

  it('has come, or comes within some days; the rest is counted, and what has no day too', () => {
    const { due, later, undated, until, tasks } = steps(organisation);
    expect(until).toBe('2026-12-20');
    expect(due.map(({ kind, day }) => [kind, day])).toEqual([
      ['due', '2026-11-19'],
      ['contract', '2026-12-20'],
    ]);
    // The review in January, and in November the scores that become stale.
    expect(later).toEqual({ count: 2, first: '2027-01-15' });
    // which no one has.
    expect(undated.due).toBe(2);
    expect(tasks).toEqual([
      { kind: 'unassigned', count: 1 },
      { kind: 'overdue', count: 1 },
      { kind: 'improve', count: 3 },
    ]);
  });

  it('reaches as far as somebody looks', () => {
    expect(steps(organisation, 0).due.map(({ day }) => day)).toEqual(['2026-11-19']);
    expect(steps(organisation, 60).due.map(({ day }) => day)).toEqual(['2026-11-19', '2026-12-20', '2027-01-15']);
  });
});
