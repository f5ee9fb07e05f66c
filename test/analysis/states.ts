import fc from 'fast-check';
import { joinOrganisation, type Organisation } from '../../src/index.ts';
import type { FileContents } from '../../src/model/files.ts';

const score = fc.constantFrom(1, 2, 3, 4, 5);
const day = fc.constantFrom('2024-11-20', '2025-11-20', '2026-11-20');
const sparse = { requiredKeys: [] };

const entries = {
  catalog: fc.record({ level: fc.constantFrom('basic', 'standard', 'unnecessary') }, sparse),
  profile: fc.record(
    {
      assignment: fc.constantFrom('insource', 'outsource', 'combination', 'unassigned'),
      team: fc.constantFrom('csirt', 'soc'),
    },
    sparse,
  ),
  portfolio: fc.record(
    {
      'as-is': fc.oneof(score, fc.constant('excluded'), fc.record({ insource: score, outsource: score }, sparse)),
      'to-be': score,
      'assessed-on': day,
    },
    sparse,
  ),
};

const services = <T>(entry: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('A-1', 'A-2', 'B-1', 'I-7', 'X-1'), entry, { noNullPrototype: true });

/** Made-up states of one organisation, small enough to have rows in common. */
export const states: fc.Arbitrary<Organisation> = fc
  .record({
    cdc: fc.record({
      version: fc.constant(1),
      policy: fc.record({ 'combination-score': fc.constantFrom('higher', 'lower') }, sparse),
    }),
    catalog: fc.record({
      version: fc.constant(1),
      services: services(entries.catalog),
      custom: fc.constantFrom({}, { 'X-1': { category: 'B', name: 'Own' } }),
    }),
    profile: fc.record({ version: fc.constant(1), services: services(entries.profile) }),
    portfolio: fc.record({ version: fc.constant(1), 'assessed-on': day, services: services(entries.portfolio) }),
  })
  .map((files) => joinOrganisation(files as unknown as FileContents));
