import { describe, expect, it } from 'vitest';
import {
  activities,
  analysePeacetime,
  isRecorded,
  knownMetrics,
  loadFolder,
  metricStandings,
} from '../../src/index.ts';
import { example } from '../cli/run.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-27';

const organisationIn = async (name: string) => {
  const { organisation } = await loadFolder(example(name));
  if (!organisation) throw new Error(name);
  return organisation;
};

/** Typed from sections 7.2.1 to 7.2.5 of the textbook; categories in full, by table 1. */
const e = ['E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6', 'E-7', 'E-8', 'E-9'];
const f = ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'];
const a = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'A-8', 'A-9', 'A-10', 'A-11', 'A-12', 'A-13'];
const named = {
  vulnerabilities: [e],
  events: [f],
  awareness: [['I-1', 'I-2', 'I-3']],
  alerts: [
    [...e, ...f],
    ['I-1', 'I-2', 'I-3'],
  ],
  exercises: [['E-6', 'E-7', 'I-5'], a],
};

describe('the activities of peacetime', () => {
  it('have the services that the textbook names for each', async () => {
    const { activities: found, reporting } = analysePeacetime(await organisationOf({}), today);
    const ids = found.map(({ activity, parts }) => [activity.id, parts.map(({ rows }) => rows.map(({ id }) => id))]);
    expect(ids).toEqual(Object.entries(named));
    expect(reporting.rows.map(({ id }) => id)).toEqual(['A-12', 'I-7']);
  });

  it('count a service that is undecided once, whatever it stands behind', async () => {
    // E: 9, F: 5, I-1 to I-3, I-5, A: 13, and I-7 sums up; A-12 is one of A.
    expect(analysePeacetime(await organisationOf({}), today).undecided).toBe(32);
    // E-7 stands behind three parts; B-1 behind none.
    const some = await organisationOf({ catalog: '  E-7: { level: basic }\n  B-1: { level: basic }\n' });
    expect(analysePeacetime(some, today).undecided).toBe(31);
  });

  it('have metrics for each result that the textbook names, told apart by their ids', () => {
    const of = (id: string) => knownMetrics.filter(({ activity }) => activity === id).map((metric) => metric.id);
    expect(activities.map(({ id }) => of(id).length)).toEqual([4, 3, 3, 3, 2]);
    expect(new Set(knownMetrics.map(({ id }) => id)).size).toBe(15);
    for (const { id, source, activity } of knownMetrics) {
      expect(source, id).toBe(activities.find((one) => one.id === activity)?.source);
    }
  });

  it('take services of the organisation’s own with their category', async () => {
    const organisation = await organisationOf({
      catalog: '  X-1: { level: basic }\ncustom:\n  X-1: { category: F, name: Own }\n',
    });
    const [, events] = analysePeacetime(organisation, today).activities;
    expect(events?.parts[0]?.rows.map(({ id }) => id)).toEqual([...f, 'X-1']);
    expect(events?.parts[0]?.figures.inScope).toBe(1);
  });

  /** In scope of all, undecided, unnecessary; assigned, unassigned, not asked; scored, unscored, excluded; lowest. */
  it.each([
    [
      'harbor-logistics',
      [
        // E-6 is unnecessary; E-7 unassigned; E-9 not scored.
        ['vulnerabilities', 8, 9, 0, 1, 7, 1, 0, 7, 1, 0, '1: E-7'],
        // F-5 unassigned, F-2 missing from the profile and the portfolio, F-4 excluded.
        ['events', 5, 5, 0, 0, 3, 1, 1, 3, 1, 1, '1: F-5'],
        ['awareness', 3, 3, 0, 0, 3, 0, 0, 3, 0, 0, '3: I-3'],
        ['alerts', 13, 14, 0, 1, 10, 2, 1, 10, 2, 1, '1: E-7 F-5'],
        ['alerts', 3, 3, 0, 0, 3, 0, 0, 3, 0, 0, '3: I-3'],
        // E-6 is unnecessary, I-5 excluded.
        ['exercises', 2, 3, 0, 1, 1, 1, 0, 1, 0, 1, '1: E-7'],
        // A-13 is unnecessary, A-10 not scored; the in-house part of A-8 is at 2.
        ['exercises', 12, 13, 0, 1, 12, 0, 0, 11, 1, 0, '2: A-6 A-8 A-11'],
      ],
    ],
    [
      // C, F and H are not held, and nothing is said of most of the rest.
      'textbook',
      [
        ['vulnerabilities', 7, 9],
        ['events', 0, 5],
        ['awareness', 3, 3],
        ['alerts', 7, 14],
        ['alerts', 3, 3],
        ['exercises', 3, 3],
        ['exercises', 9, 13],
      ],
    ],
  ])('are counted in %s', async (name, expected) => {
    const parts = analysePeacetime(await organisationIn(name), today).activities.flatMap(({ activity, parts: own }) =>
      own.map(({ rows, undecided, unnecessary, unasked, figures, lowest }) => [
        activity.id,
        ...[figures.inScope, rows.length, undecided, unnecessary],
        ...[figures.assigned, figures.unassigned, unasked, figures.scored, figures.unscored, figures.excluded],
        lowest && `${lowest.score}: ${lowest.rows.map(({ id }) => id).join(' ')}`,
      ]),
    );
    expect(parts.map((part, index) => part.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

describe('the metrics', () => {
  it.each([
    [
      'harbor-logistics',
      [
        ['patched', 90, false, 'twice', false],
        ['advisories', 5, true, '', false],
        ['unpatched', 18, true, '', true],
        ['awareness-reach', 93, true, '', false],
        ['alerts', 2, undefined, '', false],
        ['yard-drills', 3, true, '', false],
      ],
      ['events'],
    ],
    [
      'sakura-seiki',
      [
        ['configuration-known', 86, false, 'twice', false],
        ['advisories', 4, true, '', false],
        ['trend-reports', 1, true, '', false],
        ['awareness-reach', 88, false, '', true],
        ['cases-exercised', 2, true, '', false],
        ['mail-kunren', 8, false, 'twice', false],
      ],
      ['alerts'],
    ],
    ['textbook', [], ['vulnerabilities', 'events', 'awareness', 'alerts', 'exercises']],
  ])('of %s stand so, and are not recorded where nothing shows', async (name, expected, silent) => {
    const organisation = await organisationIn(name);
    const standings = metricStandings(organisation, today).map((metric) => [
      metric.id,
      metric.latest?.value,
      metric.reached,
      metric.missedTwice ? 'twice' : '',
      metric.overdue,
    ]);
    expect(standings).toEqual(expected);
    const { activities: found } = analysePeacetime(organisation, today);
    expect(found.filter((state) => !isRecorded(state)).map(({ activity }) => activity.id)).toEqual(silent);
  });

  const seriesOf = async (entry: string, day = today, cdc = '') => {
    const [metric] = metricStandings(await organisationOf({ cdc, metrics: `  alerts: ${entry}\n` }), day);
    return { series: metric?.series, scale: metric?.scale, latest: metric?.latest?.on };
  };

  it('show the last value of each period, and a gap where there is none', async () => {
    const values = '{ values: { 2026-06-30: 3, 2026-06-01: 9, 2026-08-15: 5, 2026-11-02: 4 } }';
    expect(await seriesOf(values)).toMatchObject({ series: [3, undefined, 5, undefined, undefined, 4], scale: [3, 5] });
    // Nothing is due of the month that is not over; what is due and not there shows.
    expect(await seriesOf('{ values: { 2026-09-30: 3 } }')).toMatchObject({ series: [3, undefined] });
    expect(await seriesOf('{ every: year, values: { 2024-05-01: 3, 2026-05-01: 4 } }')).toMatchObject({
      series: [3, undefined, 4],
    });
    // From February on, the 31st of January is of the year before.
    expect(
      await seriesOf(
        '{ every: year, values: { 2026-01-31: 3, 2026-02-01: 4 } }',
        today,
        'policy: { fiscal-year-start: 2 }\n',
      ),
    ).toMatchObject({ series: [3, 4] });
  });

  it('look at no value of a day to come, and at no more than sixty periods', async () => {
    expect(await seriesOf('{ values: { 2026-11-26: 1, 2026-11-28: 2 } }')).toMatchObject({ latest: '2026-11-26' });
    expect(await seriesOf('{ values: { 2027-01-01: 2 } }')).toEqual({ series: [], scale: [0, 0], latest: undefined });
    expect((await seriesOf('{ values: { 0001-01-01: 1, 2026-11-01: 2 } }')).series).toHaveLength(60);
  });

  it('are what the file says, and else what is suggested', async () => {
    const metrics =
      '  patched: { name: Own name, unit: hosts, better: lower, activity: events, every: year }\n  own: { name: { ja: 独自 }, activity: alerts, better: lower }\n';
    expect(metricStandings(await organisationOf({ metrics }), today)).toMatchObject([
      {
        id: 'patched',
        name: { ja: 'Own name' },
        unit: { en: 'hosts' },
        better: 'lower',
        activity: 'events',
        every: 'year',
      },
      { id: 'own', name: { en: '独自' }, better: 'lower', activity: 'alerts', every: undefined, known: false },
    ]);
  });
});
