import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/analysis/next.ts';
import { ownTasks } from '../../src/cli/organisation/next-steps.ts';
import { check, loadTexts } from '../../src/index.ts';
import { fixturesOf, namedOf, textsOf } from '../rules/fixtures.ts';

const today = '2026-11-23';

describe('a finding that cdc next does not count as an error', () => {
  it.each([...ownTasks])('is in a task of its own wherever it is found: %s', async (code) => {
    let found = 0;
    for (const fixture of fixturesOf('rules')) {
      const { organisation } = await loadTexts(textsOf(fixture), namedOf(fixture, 'scenarios'));
      if (!organisation) continue;
      const { tasks, due } = nextSteps(organisation, { today, days: 0 });
      const kinds = new Set(tasks.map(({ kind }) => kind));
      const services = new Set(
        tasks.filter(({ kind }) => kind !== 'improve').flatMap((task) => task.services.map(({ id }) => id)),
      );
      for (const finding of check(organisation, { today }).filter((one) => one.code === code)) {
        found += 1;
        const { service, phase } = finding.args as { service?: { id: string }; phase?: string };
        const isDue =
          kinds.has('overdue') &&
          due.some(
            (one) =>
              one.kind === 'contract' ||
              ('row' in one ? one.row : 'item' in one ? one.item.row : undefined)?.id === service?.id,
          );
        const isApproval = tasks.some(
          (task) => task.kind === (code === 'approval/rejected' ? 'rejected' : 'approve') && task.phase === phase,
        );
        const isTask = phase ? isApproval : service ? services.has(service.id) || isDue : isDue || kinds.has('metrics');
        expect([fixture.name, service?.id, isTask]).toEqual([fixture.name, service?.id, true]);
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});
