import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/analysis/next.ts';
import type { FileContents } from '../../src/model/files.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';

const today = '2026-11-20';

/** What shows that exercises work, the one activity that the services of A stand behind. */
const exercised: FileContents['metrics'] = {
  version: 1,
  metrics: { 'cases-exercised': { values: { '2026-11-01': 2 } } },
};

/** Some services, and what is said of them. */
function steps(files: Partial<FileContents>, days = 30, errors = 0) {
  return nextSteps(joinOrganisation({ cdc: { version: 1 }, metrics: exercised, ...files }), { today, days, errors });
}

type Steps = ReturnType<typeof steps>;
const ids = (services: Steps['stale']) => services.map(({ id }) => id);
/** Tasks with the services that they are about, or how many other things. */
const told = ({ tasks }: Steps) =>
  tasks.map(({ kind, phase, count, services }) => [
    phase ?? kind,
    services.length > 0 ? ids(services).join(' ') : count,
  ]);

const left = { level: 'unnecessary', reason: 'no-risk' };
/** All that is not said of some services is said of the others: nobody needs them. */
const catalog = (services: object) =>
  ({
    version: 1,
    services: { ...Object.fromEntries(joinOrganisation({}).rows.map(({ id }) => [id, left])), ...services },
  }) as FileContents['catalog'];
const profile = (services: object) => ({ version: 1, services }) as FileContents['profile'];
const portfolio = (services: object, on = '2026-11-01') =>
  ({ version: 1, 'assessed-on': on, services }) as FileContents['portfolio'];

const basic = { level: 'basic' };
const own = { assignment: 'insource', team: 'csirt' };

describe('where an organisation stands', () => {
  it('is the first phase in which something is open', () => {
    const undecided = steps({ catalog: catalog({ 'A-1': {}, 'A-2': basic }) });
    expect(undecided.stage).toBe('catalog');
    // A-2 is in scope; what is undecided is not.
    expect(undecided.phases).toEqual([
      { phase: 'catalog', services: 64, open: 1 },
      { phase: 'profile', services: 1, open: 1 },
      { phase: 'portfolio', services: 1, open: 1 },
    ]);
    expect(told(undecided)).toEqual([
      ['catalog', 'A-1'],
      ['profile', 'A-2'],
      ['portfolio', 'A-2'],
    ]);
    const unasked = steps({ catalog: catalog({ 'A-2': basic }) });
    expect(unasked.stage).toBe('profile');
    const unscored = steps({ catalog: catalog({ 'A-2': basic }), profile: profile({ 'A-2': own }) });
    expect([unscored.stage, told(unscored)]).toEqual(['portfolio', [['portfolio', 'A-2']]]);
    // As-is and to-be.
    expect(unscored.questions.map(({ services, ...one }) => ({ ...one, services: ids(services) }))).toEqual([
      { team: 'csirt', services: ['A-2'], inNoFile: [], questions: 2 },
    ]);
  });

  it('counts what no file names as undecided, and says which that is where files name others', () => {
    const services = { ...catalog({})?.services } as Record<string, unknown>;
    delete services['I-6'];
    const some = steps({ catalog: { version: 1, services } as FileContents['catalog'] });
    expect(some.phases[0]).toEqual({ phase: 'catalog', services: 64, open: 1 });
    expect(some.tasks.map(({ inNoFile }) => ids(inNoFile))).toEqual([['I-6']]);
    const none = steps({});
    expect(none.tasks.map(({ count, inNoFile }) => [count, inNoFile.length])).toEqual([[64, 0]]);
  });

  it('is followed by what is wrong in the files', () => {
    expect(told(steps({ catalog: catalog({}) }, 30, 2))).toEqual([['errors', 2]]);
  });

  it('is the evaluation as long as something is stale or due for review, else the management process', () => {
    const files = { catalog: catalog({ 'A-2': basic }), profile: profile({ 'A-2': own }) };
    const stale = steps({ ...files, portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }, '2025-11-19') });
    expect([stale.stage, ids(stale.stale), told(stale)]).toEqual(['evaluation', ['A-2'], [['stale', 'A-2']]]);
    const review = steps({
      catalog: catalog({ 'A-2': { ...basic, 'review-by': '2026-11-20' } }),
      profile: files.profile,
      portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }),
    });
    expect([review.stage, told(review)]).toEqual(['evaluation', [['review', 'A-2']]]);
    const quiet = steps({ ...files, portfolio: portfolio({ 'A-2': { 'as-is': 3, 'to-be': 3 } }) });
    expect([quiet.stage, told(quiet)]).toEqual(['management', [['report', 0]]]);
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
    const next = steps(organisation);
    const { due, later, undated, until } = next;
    expect(until).toBe('2026-12-20');
    expect(due.map(({ kind, day }) => [kind, day])).toEqual([
      ['due', '2026-11-19'],
      ['contract', '2026-12-20'],
    ]);
    // The review in January, and in November the scores that become stale.
    expect(later).toEqual({ count: 2, first: '2027-01-15' });
    // which no one has.
    expect(undated.due).toBe(2);
    expect(told(next)).toEqual([
      ['unassigned', 'A-4'],
      ['overdue', 1],
      ['improve', 'A-4 A-1 A-2'],
    ]);
  });

  it('is also a score of which no day says when it was given, and that is no management yet', () => {
    const files = {
      catalog: catalog({ 'A-1': basic, 'A-2': basic, 'A-3': basic }),
      profile: profile({ 'A-1': own, 'A-2': own, 'A-3': own }),
      portfolio: {
        version: 1 as const,
        services: {
          'A-1': { 'as-is': 3, 'to-be': 3 },
          'A-2': { 'as-is': 'excluded', rationale: 'x' },
          'A-3': { 'as-is': 3, 'to-be': 3, 'assessed-on': '2026-11-01' },
        },
      } as FileContents['portfolio'],
    };
    const undated = steps(files);
    expect(undated.stage).toBe('evaluation');
    expect(told(undated)).toEqual([['undated', 'A-1 A-2']]);
    expect(
      steps({ ...files, portfolio: { ...files.portfolio, 'assessed-on': '2026-11-01' } as FileContents['portfolio'] })
        .stage,
    ).toBe('management');
  });

  it('is also a metric that has no value of the last complete period', () => {
    const metrics = (values: object) =>
      ({
        version: 1,
        metrics: { patched: { every: 'month', values }, alerts: { every: 'month', values: {} } },
      }) as FileContents['metrics'];
    const files = { catalog: catalog({}) };
    expect(told(steps({ ...files, metrics: metrics({ '2026-09-30': 90 }) }))).toEqual([['metrics', 2]]);
    expect(told(steps({ ...files, metrics: metrics({ '2026-10-31': 90 }) }))).toEqual([['metrics', 1]]);
    expect(told(steps(files))).toEqual([['report', 0]]);
  });

  it('is also an activity of peacetime with services in scope that no metric shows to work', () => {
    // E-1 stands behind the handling of vulnerabilities and behind alerts.
    const done = {
      catalog: catalog({ 'E-1': basic }),
      profile: profile({ 'E-1': own }),
      portfolio: portfolio({ 'E-1': { 'as-is': 3, 'to-be': 3 } }),
    };
    const metrics = (entries: object) => ({ version: 1, metrics: entries }) as FileContents['metrics'];
    const withMetrics = (entries: object) => told(steps({ ...done, metrics: metrics(entries) }));
    const patched = { values: { '2026-10-31': 90 } };
    const mine = { name: 'Own', activity: 'alerts', better: 'higher' };
    expect(withMetrics({})).toEqual([['unmeasured', 2]]);
    expect(withMetrics({ patched })).toEqual([['unmeasured', 1]]);
    expect(withMetrics({ patched, own: mine })).toEqual([['unmeasured', 1]]);
    expect(withMetrics({ patched, own: { ...mine, values: { '2026-11-01': 3 } } })).toEqual([['report', 0]]);
    // What is overdue is a metric to record already.
    expect(withMetrics({ patched, own: { ...mine, every: 'month' } })).toEqual([['metrics', 1]]);
    expect(told(steps({ catalog: catalog({}), metrics: metrics({}) }))).toEqual([['report', 0]]);
  });

  it('reaches as far as somebody looks', () => {
    expect(steps(organisation, 0).due.map(({ day }) => day)).toEqual(['2026-11-19']);
    expect(steps(organisation, 60).due.map(({ day }) => day)).toEqual(['2026-11-19', '2026-12-20', '2027-01-15']);
  });
});
