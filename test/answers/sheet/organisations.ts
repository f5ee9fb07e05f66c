import fc from 'fast-check';
import type { FileContents } from '../../../src/model/files.ts';
import { joinOrganisation, type Organisation } from '../../../src/model/organisation.ts';
import { confidences } from '../../../src/reference/confidences.ts';
import {
  areas,
  assignments,
  categories,
  cycles,
  edition,
  levels,
  reasons,
  scores,
} from '../../../src/reference/index.ts';

/** Texts that a spreadsheet, or a reader of one, may take for something else. */
const texts = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+81 3 1234',
    '@SUM(A1)',
    "'quoted",
    '_x0041_',
    '-',
    '3',
    '2/4',
    '2026-11-20',
    'TRUE',
    '#N/A',
    'a; b',
    'first\nsecond',
    '  blanks  ',
    '\u0007bell',
    '\uFFFE',
    '未決定',
    '手順は「担当者の頭の中」にしかない',
    '👩‍💻',
    'x'.repeat(33_000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const text = texts.filter((one) => one.trim() !== '');
const day = fc
  .date({ min: new Date('1899-12-01'), max: new Date('2101-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const idOf = <T extends { readonly id: string }>(items: readonly T[]) =>
  fc.constantFrom(...items.map(({ id }) => id as T['id']));
const score = fc.constantFrom(...scores);
const asIs = fc.oneof(
  score,
  fc.constant('excluded' as const),
  fc.record({ insource: score, outsource: score }, { requiredKeys: [] }),
);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true });

const serviceIds = edition.services.map(({ id }) => id as string);

/** Names that mean something else elsewhere: an assignment, another one's id, nothing. */
const partyName = fc.oneof(
  fc.constantFrom('CSIRT', 'soc', 'Insource', '自社SOC', 'SOC（夜間）', 'a + b', '-', 'None', 'x\ny', ' z ', '未定'),
  text,
);
const party = fc.constantFrom('soc', 'csirt', 'night.shift', 'insource', 'z-mssp');
const parties = fc.dictionary(party, fc.record({ name: partyName }, { requiredKeys: [] }), { maxKeys: 4 });

const evidence = fc.record(
  { ref: text, on: day, until: day, owner: text, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) },
  { requiredKeys: ['ref'], noNullPrototype: true },
);

const entries = <T>(entry: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...serviceIds.slice(0, 12), 'X-1', 'X-2'), entry, { maxKeys: 8 });

/** Organisations whatever is said in them, contradictions included. */
export const organisations: fc.Arbitrary<Organisation> = fc
  .record({
    teams: parties,
    providers: parties,
    custom: fc.dictionary(fc.constantFrom('X-1', 'X-2'), fc.record({ category: idOf(categories), name: text }), {
      maxKeys: 2,
    }),
    catalog: entries(
      some({
        level: idOf(levels),
        reason: idOf(reasons),
        rationale: text,
        'decided-by': text,
        'review-by': day,
        area: idOf(areas),
      }),
    ),
    profile: entries(
      some({
        assignment: idOf(assignments),
        team: party,
        provider: party,
        planned: some({ assignment: idOf(assignments), team: party, provider: party, by: day }),
        note: text,
      }),
    ),
    portfolio: entries(
      some({
        'as-is': asIs,
        'to-be': score,
        rationale: text,
        evidence: fc.array(fc.oneof(text, evidence), { maxLength: 3 }),
        assessor: text,
        confidence: idOf(confidences),
        views: fc.dictionary(text, some({ 'as-is': asIs, on: day, note: text }), { maxKeys: 2 }),
        'assessed-on': day,
        note: text,
        action: text,
        owner: text,
        due: day,
        cycle: idOf(cycles),
      }),
    ),
    assessedOn: fc.option(day, { nil: undefined }),
  })
  .map(({ teams, providers, custom, catalog, profile, portfolio, assessedOn }) =>
    joinOrganisation({
      cdc: { version: 1, organization: { name: 'Acme' }, teams, providers },
      catalog: { version: 1, services: catalog, custom },
      profile: { version: 1, services: profile },
      portfolio: { version: 1, ...(assessedOn !== undefined && { 'assessed-on': assessedOn }), services: portfolio },
    } as Partial<FileContents>),
  );
