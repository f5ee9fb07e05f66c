import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationReport } from '../../src/check/report.ts';
import { newSince } from '../../src/check/since.ts';
import { unknownTeam } from '../render/check-report.ts';
import { runs } from '../runs.ts';

/** Few services and codes, so that many findings are the same; places and words are all others. */
const finding = fc
  .record({
    service: fc.constantFrom('A-1', 'A-2', 'B-1'),
    code: fc.constantFrom('profile/unknown-team', 'profile/unassigned'),
    line: fc.integer({ min: 1, max: 99 }),
    id: fc.string(),
  })
  .map(({ service, code, line, id }) =>
    unknownTeam(id, {
      code,
      at: { file: 'profile', path: ['services', service] },
      range: { start: { line, column: 1 }, end: { line, column: 2 } },
    }),
  );
const report = fc
  .array(finding, { maxLength: 12 })
  .map((diagnostics): OrganisationReport => ({ diagnostics, services: 64, readable: true, suppressed: 0 }));

const identities = ({ diagnostics }: Pick<OrganisationReport, 'diagnostics'>) =>
  diagnostics.map(({ code, at }) => `${code} ${at.path.join()}`);

describe('newSince', () => {
  it('tells as many as there are more of the same, counts as many as there are fewer, and keeps the order', () => {
    fc.assert(
      fc.property(report, report, (before, now) => {
        const since = newSince(before, now);
        const many = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
        const [earlier, later, told] = [before, now, since].map(identities) as [string[], string[], string[]];
        let resolved = 0;
        for (const one of new Set([...earlier, ...later])) {
          const more = many(later, one) - many(earlier, one);
          expect(many(told, one)).toBe(Math.max(more, 0));
          resolved += Math.max(-more, 0);
        }
        expect(since.resolved).toBe(resolved);
        expect(since.diagnostics).toEqual(now.diagnostics.filter((one) => since.diagnostics.includes(one)));
      }),
    );
  });

  it('tells all that keeps the rules from being run, and resolves nothing where they were not', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const unusable = { ...one, services: undefined };
        expect(newSince(unusable, unusable).diagnostics).toEqual(one.diagnostics);
        expect([newSince(unusable, other).resolved, newSince(other, unusable).resolved]).toEqual([0, 0]);
      }),
      { numRuns: runs(30) },
    );
  });
});
