import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithPeers, quartilesOf } from '../../src/analysis/benchmark.ts';
import { peersOf } from '../../src/analysis/peers.ts';
import { organisationOfShare, shareOf } from '../../src/analysis/share.ts';
import type { SharedService, ShareFile } from '../../src/model/files.ts';
import type { Score } from '../../src/reference/index.ts';
import { organisationOf } from './organisation.ts';

const shareWith = (services: Record<string, SharedService>, more: Partial<ShareFile> = {}): ShareFile => ({
  version: 1,
  framework: 'x1060-2021',
  ...more,
  services,
});
const peersWith = (...all: readonly Record<string, SharedService>[]) =>
  all.map((services) => organisationOfShare(shareWith(services)));
const scored = (...scores: readonly Score[]) => peersWith(...scores.map((score) => ({ 'A-1': { 'as-is': score } })));

describe('quartiles', () => {
  // Worked out by hand: the one in the middle belongs to both halves.
  it.each([
    [[1, 2, 3, 4, 5], { first: 2, median: 3, third: 4 }],
    [[5, 1, 1, 2, 1], { first: 1, median: 1, third: 2 }],
    [[1, 2, 2, 4, 4, 5], { first: 2, median: 3, third: 4 }],
    [[3, 1, 4, 1, 5, 2, 5], { first: 1.5, median: 3, third: 4.5 }],
    [[1, 1, 2, 2, 3, 4, 4, 5], { first: 1.5, median: 2.5, third: 4 }],
    [[3], { first: 3, median: 3, third: 3 }],
  ])('of %j', (scores, expected) => {
    expect(quartilesOf(scores)).toEqual(expected);
  });

  it('are scores or halves between two, in order, whatever the order of the peers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }), (scores) => {
        const { first, median, third } = quartilesOf(scores);
        expect(quartilesOf(scores.toReversed())).toEqual({ first, median, third });
        for (const one of [first, median, third]) expect(Number.isInteger(one * 2)).toBe(true);
        expect([1, first, median, third, 5]).toEqual([1, first, median, third, 5].toSorted((a, b) => a - b));
        // No more than a quarter lie on either side of them, and no more than half on either side of the median.
        expect(scores.filter((one) => one < first).length * 4).toBeLessThanOrEqual(scores.length + 1);
        expect(scores.filter((one) => one > third).length * 4).toBeLessThanOrEqual(scores.length + 1);
        expect(scores.filter((one) => one < median).length * 2).toBeLessThanOrEqual(scores.length);
      }),
    );
  });
});

describe('a comparison with peers', () => {
  it('takes five', async () => {
    const own = await organisationOf({ portfolio: '  A-1: { as-is: 3 }\n' });
    expect(() => compareWithPeers(own, scored(1, 2, 3, 4))).toThrow(RangeError);
    expect(compareWithPeers(own, scored(1, 2, 3, 4, 5)).services[0]?.quartiles).toEqual({
      first: 2,
      median: 3,
      third: 4,
    });
  });

  it('of a service takes five that score it', async () => {
    const own = await organisationOf({ portfolio: '  A-1: { as-is: 3 }\n  A-2: { as-is: 3 }\n' });
    const peers = [...scored(1, 2, 3, 4), ...peersWith({ 'A-2': { 'as-is': 4 } })];
    const { services, total } = compareWithPeers(own, peers);
    expect(services[0]).toMatchObject({ inScope: 4, scored: 4, quartiles: undefined, incomparable: 'few' });
    expect(services[1]).toMatchObject({ inScope: 1, scored: 1, quartiles: undefined, incomparable: 'few' });
    expect(total).toEqual({ below: 0, within: 0, above: 0, unscored: 0, few: 2 });
  });

  it.each([
    [1, 'below'],
    [2, 'within'],
    [4, 'within'],
    [5, 'above'],
  ] as const)('places %i %s the quartiles 2 and 4', async (score, position) => {
    const own = await organisationOf({ portfolio: `  A-1: { as-is: ${score} }\n` });
    const { services, categories, below } = compareWithPeers(own, scored(1, 2, 3, 4, 5));
    expect(services[0]?.position).toBe(position);
    const counts = { below: 0, within: 0, above: 0, unscored: 0, few: 0, [position]: 1 };
    expect(categories).toEqual([{ category: 'A', ...counts }]);
    expect(below.length).toBe(position === 'below' ? 1 : 0);
  });

  it('takes the half of a combination that the organisation’s own policy takes, at the peers too', async () => {
    const combined = { 'A-1': { assignment: 'combination', 'as-is': { insource: 2, outsource: 4 } } } as const;
    const peers = peersWith(combined, combined, combined, combined, combined);
    const files = {
      profile: '  A-1: { assignment: combination }\n',
      portfolio: '  A-1: { as-is: { insource: 3, outsource: 3 } }\n',
    };
    const higher = compareWithPeers(await organisationOf(files), peers);
    const lower = compareWithPeers(
      await organisationOf({ ...files, cdc: 'policy: { combination-score: lower }\n' }),
      peers,
    );
    expect(higher.services[0]).toMatchObject({ own: 3, position: 'below', quartiles: { median: 4 } });
    expect(lower.services[0]).toMatchObject({ own: 3, position: 'above', quartiles: { median: 2 } });
  });

  it('counts the unassigned as 1 on both sides, and leaves the excluded and the unnecessary out', async () => {
    const own = await organisationOf({
      profile: '  A-1: { assignment: unassigned }\n',
      portfolio: '  A-2: { as-is: excluded }\n',
    });
    const peers = peersWith(
      ...[1, 2, 3].map(() => ({ 'A-1': { assignment: 'unassigned', 'as-is': 4 } }) as const),
      { 'A-1': { 'as-is': 5 } },
      { 'A-1': { 'as-is': 5 } },
      { 'A-1': { 'as-is': 'excluded' } },
      { 'A-1': { level: 'unnecessary' } },
    );
    const [one, two] = compareWithPeers(own, peers).services;
    // 1 1 1 5 5
    expect(one).toMatchObject({ own: 1, inScope: 6, scored: 5, quartiles: { first: 1, median: 1, third: 5 } });
    expect(two).toMatchObject({ own: undefined, incomparable: 'unscored' });
    // The one that is excluded needs nobody, the two of 5 have no assignment.
    expect(one?.assigned).toEqual({ insource: 0, combination: 0, outsource: 0, unassigned: 3, unasked: 2 });
  });

  it('names what more than half of the peers have somebody for, and what none of them has in scope', async () => {
    const own = await organisationOf({
      catalog: '  B-1: { level: unnecessary }\n  D-1: { level: basic }\n  E-1: { level: basic }\n',
      profile: '  A-1: { assignment: unassigned }\n  A-3: { assignment: insource }\n',
    });
    const insourced = { assignment: 'insource' } as const;
    const all = { 'A-1': insourced, 'A-2': insourced, 'A-3': insourced, 'B-1': insourced } as const;
    const unassigned = { 'A-1': { assignment: 'unassigned' }, 'A-2': insourced, 'B-1': insourced } as const;
    const none = { 'A-1': { assignment: 'unassigned' }, 'A-2': insourced, 'D-1': { level: 'unnecessary' } } as const;
    const { missing, alone } = compareWithPeers(own, peersWith(all, all, all, unassigned, none, none));
    // A-2 at six, B-1 at four of which five would be needed to tell, A-1 at three of six: no more than half.
    expect(missing.map(({ row }) => row.id)).toEqual(['A-2']);
    expect(alone.map(({ row }) => row.id)).toEqual(['D-1', 'E-1']);
  });

  it('lists the furthest below the median first, and ties in the order of the list', async () => {
    const own = await organisationOf({
      portfolio: '  A-1: { as-is: 2 }\n  A-2: { as-is: 1 }\n  A-3: { as-is: 2 }\n  X-1: { as-is: 1 }\n',
      catalog: '  X-1: { level: basic }\ncustom:\n  X-1: { category: A, name: Own }\n',
    });
    const three = { 'A-1': { 'as-is': 4 }, 'A-2': { 'as-is': 4 }, 'A-3': { 'as-is': 4 } } as const;
    const { below, custom, services } = compareWithPeers(own, peersWith(three, three, three, three, three));
    expect(below.map(({ row }) => row.id)).toEqual(['A-2', 'A-1', 'A-3']);
    expect(custom.map(({ id }) => id)).toEqual(['X-1']);
    expect(services.length).toBe(64);
  });
});

describe('the peers among files', () => {
  const one = (id: string, more: Partial<ShareFile> = {}) => shareWith({ [id]: { 'as-is': 3 } }, more);

  it('are each assessment once, and not the organisation itself', async () => {
    const own = await organisationOf({ portfolio: '  A-1: { as-is: 3 }\n' });
    const { organisations, passedOver, months, undated } = peersOf(own, [
      one('A-1', { month: '2020-01', size: 'under-50' }),
      one('A-2', { month: '2026-03' }),
      one('A-2', { month: '2026-04', sector: 'health' }),
      one('A-3', { month: '2025-12' }),
      one('A-4'),
      shareWith({}),
    ]);
    expect(organisations.length).toBe(3);
    expect(passedOver).toEqual({ empty: 1, own: 1, edition: 0, filtered: 0, duplicate: 1 });
    expect(months).toEqual({ first: '2025-12', last: '2026-03' });
    expect(undated).toBe(1);
  });

  it('are of the size and the sector that are wanted; one that does not say is not', async () => {
    const own = await organisationOf({});
    const files = [
      one('A-1', { size: 'from-50', sector: 'energy' }),
      one('A-2', { size: 'from-50', sector: 'health' }),
      one('A-3', { sector: 'energy' }),
    ];
    expect(peersOf(own, files, { size: 'from-50' }).organisations.length).toBe(2);
    expect(peersOf(own, files, { size: 'from-50', sector: 'energy' }).passedOver.filtered).toBe(2);
    // What another file says too counts where it says what is wanted.
    const again = [one('A-1'), one('A-1', { sector: 'energy' })];
    expect(peersOf(own, again, { sector: 'energy' })).toMatchObject({ passedOver: { filtered: 1, duplicate: 0 } });
  });

  it('are left out where they follow another edition', async () => {
    const own = await organisationOf({});
    const other = { ...one('A-1'), framework: 'x1060-2099' } as unknown as ShareFile;
    expect(peersOf(own, [other]).passedOver.edition).toBe(1);
  });
});

describe('what is shared', () => {
  it('is as the files have it, of decided services of the list', async () => {
    const own = await organisationOf({
      cdc: 'organization: { name: Acme, size: from-300, sector: energy }\n',
      catalog:
        '  A-1: { level: basic, rationale: why }\n  A-2: { level: unnecessary, reason: budget }\n  A-3: { }\n  X-1: { level: basic }\n  Y-1: { level: basic }\ncustom:\n  X-1: { category: A, name: Own }\n',
      profile:
        '  A-1: { assignment: combination, team: t, provider: p, note: n }\n  A-2: { assignment: insource }\n  A-4: { assignment: unassigned }\n',
      portfolio:
        '  A-1: { as-is: { insource: 2, outsource: 4 }, to-be: 5, assessed-on: 2026-03-31, assessor: s }\n  A-4: { as-is: 3 }\n  A-5: { as-is: excluded, rationale: r, assessed-on: 2026-04-01 }\n  A-2: { as-is: 4, assessed-on: 2026-11-01 }\n',
    });
    expect(shareOf(own)).toEqual({
      share: {
        version: 1,
        framework: 'x1060-2021',
        // That of A-2 is not shared, so its month is not, either.
        month: '2026-04',
        size: 'from-300',
        sector: 'energy',
        services: {
          'A-1': { level: 'basic', assignment: 'combination', 'as-is': { insource: 2, outsource: 4 }, 'to-be': 5 },
          'A-2': { level: 'unnecessary' },
          'A-4': { assignment: 'unassigned', 'as-is': 3 },
          'A-5': { 'as-is': 'excluded' },
        },
      },
      // X-1 is a custom service, Y-1 none at all.
      notListed: 2,
      undecided: 60,
      unscored: 0,
    });
    expect(shareOf(own, { size: 'under-50' }).share).toMatchObject({ size: 'under-50', sector: 'energy' });
  });

  it('read back is the same again', async () => {
    const own = await organisationOf({
      cdc: 'organization: { sector: other }\n',
      catalog: '  A-1: { level: basic }\n  A-2: { level: unnecessary }\n',
      profile: '  A-1: { assignment: insource }\n',
      portfolio: '  A-1: { as-is: 2, to-be: 3 }\n',
    });
    const { share } = shareOf(own);
    expect(shareOf(organisationOfShare(share)).share).toEqual(share);
  });
});
