import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseGap, gapPhases } from '../../src/analysis/gap/analyse.ts';
import { joinOrganisation, services } from '../../src/index.ts';
import type { FileContents } from '../../src/model/files.ts';
import { descriptions, draw } from '../../src/render/formats.ts';
import { plain } from '../../src/render/palette.ts';
import { displayWidth } from '../../src/render/width.ts';
import { runs } from '../runs.ts';

const score = fc.integer({ min: 1, max: 5 });
const sparse = { requiredKeys: [] };
const all = <T>(entry: fc.Arbitrary<T>) =>
  fc
    .tuple(...services.map(() => entry))
    .map((entries) => Object.fromEntries(services.map(({ id }, index) => [id, entries[index]])));

/** Half of the services or more have answers, so that most categories are there. */
const organisations = fc
  .record({
    cdc: fc.constant({ version: 1, organization: { name: 'ACME' } }),
    catalog: fc.record({
      version: fc.constant(1),
      services: all(fc.record({ level: fc.constantFrom('basic', 'standard', 'advanced', 'unnecessary') }, sparse)),
    }),
    profile: fc.record({
      version: fc.constant(1),
      services: all(
        fc.record({ assignment: fc.constantFrom('insource', 'outsource', 'combination', 'unassigned') }, sparse),
      ),
    }),
    portfolio: fc.record({
      version: fc.constant(1),
      services: all(
        fc.record(
          {
            'as-is': fc.oneof(score, fc.constant('excluded'), fc.record({ insource: score, outsource: score }, sparse)),
            'to-be': score,
            owner: fc.constantFrom('soc', 'The department of information systems and whatever else there is'),
            due: fc.constant('2027-03-31'),
          },
          sparse,
        ),
      ),
    }),
  })
  .map((files) => joinOrganisation(files as unknown as FileContents));

it.each(['en', 'ja'] as const)('an evaluation fits a screen, whatever is evaluated (%s)', async (language) => {
  await fc.assert(
    fc.asyncProperty(organisations, async (organisation) => {
      const analysis = analyseGap(organisation, { today: '2026-11-25' });
      const result = { analysis, organisation, extent: 'screen' as const, phases: gapPhases };
      const text = await draw(descriptions.gap, 'table', result, { language, palette: plain, width: 80 });
      const lines = text.trimEnd().split('\n');
      // The prompt of a shell takes the last line of a screen.
      expect(lines.length, text).toBeLessThanOrEqual(23);
      expect(Math.max(...lines.map(displayWidth)), text).toBeLessThanOrEqual(80);
    }),
    { numRuns: runs(100) },
  );
});
