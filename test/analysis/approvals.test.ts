import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isMap, isSeq, visit } from 'yaml';
import { approvalStandings, approvalsOf, unprovenFives } from '../../src/analysis/approvals.ts';
import { digestOf, serviceDigestsOf } from '../../src/analysis/digest.ts';
import { parse } from '../../src/source/parse.ts';
import { readStrict } from '../../src/source/strict.ts';
import { runs } from '../runs.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-23';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

type Data = { services: Record<string, Record<string, unknown>> };

describe('the digest of a phase', () => {
  it('is that of its canonical JSON, as docs/numbers.md has it', () => {
    expect(digestOf({ services: { 'A-1': { level: 'basic' } } })).toBe(
      // printf '{"services":{"A-1":{"level":"basic"}}}' | sha256sum
      `sha256:${sha256('{"services":{"A-1":{"level":"basic"}}}')}`,
    );
    expect(serviceDigestsOf({ services: { 'A-1': { level: 'basic' } } })).toEqual({
      'A-1': sha256('{"services":{"level":"basic"}}').slice(0, 8),
    });
    expect(
      serviceDigestsOf({ services: { 'X-1': { level: 'basic' } }, custom: { 'X-1': { category: 'B', name: 'Own' } } }),
    ).toEqual({ 'X-1': sha256('{"custom":{"category":"B","name":"Own"},"services":{"level":"basic"}}').slice(0, 8) });
  });

  const text = fc.stringMatching(/^[A-Za-z0-9あ-ん][A-Za-z0-9あ-ん :#'"]{0,12}$/);
  const leaf = fc.oneof(text, fc.integer({ min: 1, max: 5 }), fc.constantFrom('2026-11-20', 'yes', '1e3'));
  const value = fc.oneof(
    leaf,
    fc.array(text, { minLength: 1, maxLength: 3 }),
    // What another release may add: pieces that are maps of their own.
    fc.array(fc.dictionary(fc.constantFrom('path', 'date', 'kind'), leaf, { minKeys: 1 }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.dictionary(fc.constantFrom('insource', 'outsource'), leaf, { minKeys: 1 }),
  );
  const keys = fc.constantFrom('as-is', 'to-be', 'note', 'evidence', 'views', 'confidence', 'assessed-on');
  const services = fc.dictionary(
    fc.constantFrom('A-1', 'A-2', 'A-10', 'B-1', 'X-1'),
    fc.dictionary(keys, value, { minKeys: 1 }),
    { minKeys: 1 },
  );
  const data: fc.Arbitrary<Data> = fc.record({ services });

  /** The same data in another order, with what says nothing among it. */
  const shuffled = (one: unknown, seed: number): unknown => {
    const turn = <T>(items: T[]) => (seed % 2 === 0 ? items.toReversed() : [...items.slice(1), ...items.slice(0, 1)]);
    if (Array.isArray(one)) return turn(one.map((item) => shuffled(item, seed >> 1)));
    if (typeof one !== 'object' || one === null) return one;
    const entries = turn(Object.entries(one).map(([key, inner]) => [key, shuffled(inner, seed >> 1)] as const));
    return Object.fromEntries(seed % 3 === 0 ? [...entries, ['planned', {}], ['list', []], ['blank', null]] : entries);
  };

  /** As YAML in some style: flow or block, quotes or none, comments, line ends, byte order mark. */
  const styled = (one: unknown, seed: number): string => {
    const document = new Document(one);
    visit(document, {
      Collection(_, node) {
        if (isMap(node) || isSeq(node)) node.flow = node !== document.contents && seed % 3 === 1;
      },
      Pair(_, pair) {
        const { value: inner } = pair as { value?: { commentBefore?: string; comment?: string; flow?: boolean } };
        if (seed % 5 === 0 && inner && !('items' in inner)) inner.comment = ` ${seed}: a comment`;
      },
    });
    const written = document.toString({
      defaultStringType: seed % 2 === 0 ? 'QUOTE_DOUBLE' : 'PLAIN',
      indent: 2 + (seed % 3),
      lineWidth: 0,
    });
    const commented = seed % 4 === 0 ? `# a comment\n${written}\n# another\n` : written;
    return `${seed % 7 === 0 ? '\uFEFF' : ''}${seed % 6 === 0 ? commented.replaceAll('\n', '\r\n') : commented}`;
  };

  it('does not change by comments, order, quotes, style, line ends, or what says nothing', () => {
    fc.assert(
      fc.property(data, fc.nat(), fc.nat(), (one, order, style) => {
        const written = styled(shuffled(one, order), style);
        const { problems, data: read } = parse(written);
        expect(problems, written).toEqual([]);
        expect(digestOf(read as Data), written).toBe(digestOf(one));
        expect(serviceDigestsOf(read as Data), written).toEqual(serviceDigestsOf(one));
        // Whichever reader reads it.
        const quick = readStrict(written);
        if (quick) expect(digestOf(quick)).toBe(digestOf(one));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('changes with any answer, and by that of its service', () => {
    fc.assert(
      fc.property(data, fc.nat(), leaf, (one, at, other) => {
        const places = Object.entries(one.services).flatMap(([id, entry]) =>
          Object.keys(entry).map((key) => [id, key]),
        );
        const [id = '', key = ''] = places[at % places.length] ?? [];
        const was = one.services[id]?.[key];
        fc.pre(was !== other);
        for (const entry of [
          { ...one.services[id], [key]: other },
          Object.fromEntries(Object.entries(one.services[id] ?? {}).filter(([name]) => name !== key)),
          { ...one.services[id], another: other },
        ]) {
          const changed = { services: { ...one.services, [id]: entry } };
          expect(digestOf(changed)).not.toBe(digestOf(one));
          const [before, now] = [serviceDigestsOf(one), serviceDigestsOf(changed)];
          const ids = Object.keys({ ...before, ...now }).filter((service) => before[service] !== now[service]);
          expect(ids).toEqual([id]);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('tells a number from a text, and what stands at the top of the file', () => {
    const one = { services: { 'A-1': { 'as-is': 3 } } };
    expect(digestOf({ services: { 'A-1': { 'as-is': '3' } } })).not.toBe(digestOf(one));
    expect(digestOf({ ...one, 'assessed-on': '2026-11-20' })).not.toBe(digestOf(one));
    expect(serviceDigestsOf({ ...one, 'assessed-on': '2026-11-20' })).toEqual(serviceDigestsOf(one));
  });
});

/** `approvals.yaml` with an entry for each of some decisions on the portfolio. */
async function withApprovals(portfolio: string, approvals: string, profile = '') {
  return organisationOf({ portfolio, approvals, ...(profile !== '' && { profile }) });
}

const decided = (parts: Partial<Record<'phase' | 'on' | 'decision' | 'until' | 'digest' | 'services', string>>) =>
  `  - by: Sato\n    role: CISO\n${Object.entries({
    phase: 'portfolio',
    on: '2026-11-20',
    decision: 'approved',
    digest: `sha256:${'0'.repeat(64)}`,
    ...parts,
  })
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')}`;

describe('how a phase stands', () => {
  const portfolio = '  A-1: { as-is: 3, to-be: 4 }\n  B-1: { as-is: 2 }\n';
  const own = { services: { 'A-1': { 'as-is': 3, 'to-be': 4 }, 'B-1': { 'as-is': 2 } } };
  const digest = digestOf(own);
  const of = async (approvals: string, text = portfolio) => {
    const standings = approvalStandings(await withApprovals(text, approvals), today);
    return standings.find(({ phase }) => phase === 'portfolio');
  };

  it('is missing, or has nothing to approve, before anybody has decided', async () => {
    const organisation = await organisationOf({ portfolio, profile: '  A-1: {}\n' });
    const states = approvalStandings(organisation, today).map(({ phase, state }) => `${phase} ${state}`);
    expect(states).toEqual(['catalog empty', 'profile empty', 'portfolio missing']);
  });

  it.each([
    ['current', {}],
    ['current', { until: today }],
    ['current', { decision: 'conditional' }],
    ['expired', { until: '2026-11-22' }],
    ['rejected', { decision: 'rejected' }],
    ['outdated', { digest: `sha256:${'1'.repeat(64)}` }],
    ['outdated', { digest: `sha256:${'1'.repeat(64)}`, until: '2026-11-22' }],
  ])('is %s with %o', async (state, parts) => {
    expect(await of(decided({ digest, ...parts }))).toMatchObject({ state });
  });

  it('is that of the latest day, and of one day of the last in the file', async () => {
    const rejected = decided({ digest, decision: 'rejected', on: '2026-11-21' });
    expect(await of(`${rejected}${decided({ digest })}`)).toMatchObject({ state: 'rejected', index: 0 });
    const again = decided({ digest, on: '2026-11-21' });
    expect(await of(`${rejected}${again}`)).toMatchObject({ state: 'current', index: 1 });
    expect(await of(`${again}${rejected}`)).toMatchObject({ state: 'rejected', index: 1 });
  });

  it('is not that of a day to come', async () => {
    const ahead = decided({ digest, decision: 'rejected', on: '2026-11-24' });
    expect(await of(`${decided({ digest })}${ahead}`)).toMatchObject({ state: 'current', index: 0 });
    expect(await of(ahead)).toMatchObject({ state: 'missing', latest: undefined });
  });

  it('names what is otherwise, new or gone, in the order of the list', async () => {
    const before = serviceDigestsOf({
      services: { 'B-1': { 'as-is': 1 }, 'A-10': { 'as-is': 1 }, 'A-1': own.services['A-1'], 'X-1': { 'as-is': 2 } },
    });
    const services = `{ ${Object.entries(before)
      .map(([id, short]) => `${id}: "${short}"`)
      .join(', ')} }`;
    const standing = await of(decided({ services }), `${portfolio}  A-2: { as-is: 5 }\n  C-1: {}\n`);
    expect(standing?.changes).toEqual({ services: ['A-2', 'A-10', 'B-1', 'X-1'] });
  });

  it('is outdated by no service where only what is said of all has changed', async () => {
    const services = `{ ${Object.entries(serviceDigestsOf(own))
      .map(([id, short]) => `${id}: "${short}"`)
      .join(', ')} }`;
    const organisation = await organisationOf({ portfolio, approvals: decided({ digest, services }) });
    const later = { ...organisation.phaseData, portfolio: { ...own, 'assessed-on': '2026-11-22' } };
    const [, , standing] = approvalStandings({ ...organisation, phaseData: later }, today);
    expect(standing).toMatchObject({ state: 'outdated', changes: { services: [] } });
  });

  it('cannot name what has changed where the approval does not hold it', async () => {
    const organisation = await withApprovals(portfolio, decided({}));
    const row = organisation.rows.find(({ id }) => id === 'A-1');
    expect(row && approvalsOf(row, organisation, today)).toMatchObject([
      { state: 'outdated', changes: { services: undefined }, unchanged: undefined },
    ]);
  });
});

describe('a 5 that nothing shows', () => {
  const portfolio = '  A-1: { as-is: 5 }\n  A-2: { as-is: 5 }\n';
  const profile = '  A-1: { assignment: insource }\n  A-2: { assignment: insource }\n';
  const now = { services: { 'A-1': { 'as-is': 5 }, 'A-2': { 'as-is': 5 } } };
  const ids = async (parts: Parameters<typeof decided>[0]) => {
    const organisation = await withApprovals(portfolio, decided(parts), profile);
    return unprovenFives(organisation, today).map(({ id }) => id);
  };

  it('is shown by an approval of the portfolio as it is', async () => {
    expect(await ids({ digest: digestOf(now) })).toEqual([]);
    expect(await ids({ digest: digestOf(now), phase: 'profile' })).toEqual(['A-1', 'A-2']);
    expect(await ids({ digest: digestOf(now), decision: 'conditional' })).toEqual(['A-1', 'A-2']);
    expect(await ids({ digest: digestOf(now), decision: 'rejected' })).toEqual(['A-1', 'A-2']);
    expect(await ids({ digest: digestOf(now), until: '2026-11-22' })).toEqual(['A-1', 'A-2']);
  });
});
