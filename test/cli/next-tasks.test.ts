import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/analysis/next.ts';
import { ownTasks } from '../../src/cli/organisation/next-steps.ts';
import { check, loadTexts } from '../../src/index.ts';
import { fixturesOf, namedOf, textsOf } from '../rules/fixtures.ts';
import { cdc, folder } from './run.ts';

const today = '2026-11-23';

describe('errors in the files', () => {
  /** A scenario has a base that there is not, which is no other task. */
  function lines(assignment: string, lang: string): string[] {
    const dir = folder();
    const rules =
      'catalog/undecided: off, scenario/unknown-base: error, profile/unassigned: error, portfolio/unscored: off';
    writeFileSync(join(dir, 'cdc.yaml'), `version: 1\nteams: { soc: {} }\nrules: { ${rules} }\n`);
    writeFileSync(join(dir, 'catalog.yaml'), 'version: 1\nservices:\n  A-1: { level: basic }\n');
    writeFileSync(join(dir, 'profile.yaml'), `version: 1\nservices:\n  A-1: { ${assignment} }\n`);
    mkdirSync(join(dir, 'scenarios'));
    writeFileSync(join(dir, 'scenarios', 'own.yaml'), 'version: 1\nname: Own\nbased-on: nothing\n');
    return cdc(['next', dir, '--lang', lang]).stdout.split('\n');
  }

  it.each([
    ['en', 'assignment: insource, team: soc', 'Fix 1 error in the files'],
    ['ja', 'assignment: insource, team: soc', '誤りの修正: 1件'],
    // That no one does it is an error, and a task of its own.
    ['en', 'assignment: unassigned', 'Fix 1 other error in the files'],
    ['ja', 'assignment: unassigned', 'ほかの誤りの修正: 1件'],
  ])('are other ones only where another task is about errors, too (%s, %s)', (lang, assignment, said) => {
    const found = lines(assignment, lang).find((line) => line.endsWith(' cdc check'));
    expect(found?.replace(/ +cdc check$/, '')).toBe(said);
  });
});

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
