import { describe, expect, it } from 'vitest';
import { groupDiff, groupKindsOf } from '../../../src/analysis/group/diff.ts';
import { type Group, joinGroup } from '../../../src/model/group.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { organisationOf } from '../organisation.ts';

function groupOf(organisation: Organisation): Group {
  return joinGroup(
    { version: 1, entities: { one: { path: 'one', kind: 'unit' } } },
    new Map([['one', { organisation }]]),
  );
}

const states = {
  handed: ['level: basic', 'assignment: outsource, provider: p', 'as-is: { outsource: 4 }'],
  'no one': ['level: basic', 'assignment: unassigned', 'to-be: 3'],
  'not asked': ['level: basic', '', 'to-be: 3'],
  unnecessary: ['level: unnecessary', '', ''],
  excluded: ['level: basic', 'assignment: unassigned', 'as-is: excluded'],
} as const;

function state(name: keyof typeof states): Promise<Organisation> {
  const [catalog, profile, portfolio] = states[name].map((keys) => `  B-1: { ${keys} }\n`) as [string, string, string];
  return organisationOf({ cdc: 'providers: { p: { name: P } }\n', catalog, profile, portfolio });
}

describe('a change of a service that no one has', () => {
  it.each([
    ['handed', 'no one', 'now-unassigned'],
    ['not asked', 'no one', 'now-unassigned'],
    ['unnecessary', 'no one', 'now-unassigned'],
    ['excluded', 'no one', 'now-unassigned'],
    ['no one', 'handed', 'no-longer-unassigned'],
    ['no one', 'unnecessary', 'no-longer-unassigned'],
    ['no one', 'not asked', 'no-longer-unassigned'],
    ['no one', 'excluded', 'no-longer-unassigned'],
    ['handed', 'unnecessary', undefined],
  ] as const)('from %s to %s is %s', async (before, after, kind) => {
    const diff = groupDiff(groupOf(await state(before)), groupOf(await state(after)));
    const { counts, entities } = diff;
    const [now, noLonger] = [counts['now-unassigned'], counts['no-longer-unassigned']];
    expect([now, noLonger]).toEqual([kind === 'now-unassigned' ? 1 : 0, kind === 'no-longer-unassigned' ? 1 : 0]);
    // What is unassigned now is what was, with those that were added, without those that were taken.
    expect(diff.after.unassigned).toBe(diff.before.unassigned + now - noLonger);
    expect(entities[0]?.changes.flatMap(groupKindsOf)).toEqual(expect.arrayContaining(kind ? [kind] : ['dropped']));
  });
});
