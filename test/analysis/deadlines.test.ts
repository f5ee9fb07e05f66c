import { describe, expect, it } from 'vitest';
import { type Deadline, deadlinesOf } from '../../src/analysis/deadlines.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-23';

/** As `day kind of whom`. */
function told(deadlines: readonly Deadline[]): string[] {
  return deadlines.map((deadline) => {
    const whose = () => {
      switch (deadline.kind) {
        case 'due':
          return deadline.item.row.id;
        case 'contract':
          return `${deadline.provider.id} (${deadline.services})`;
        case 'approval':
          return `${deadline.phase} by ${deadline.approval.by}`;
        case 'stale':
          return deadline.rows.map(({ id }) => id).join(' ');
        default:
          return deadline.row.id;
      }
    };
    return `${deadline.day} ${deadline.kind} ${whose()}`;
  });
}

describe('the days of an organisation', () => {
  it('are those of what is still to be done, in order, the past ones too', async () => {
    const organisation = await organisationOf({
      cdc: 'providers: { p: { contract-until: 2027-06-30 }, q: { contract-until: 2027-01-01 }, r: {} }\n',
      catalog: [
        '  A-1: { level: unnecessary, reason: budget, review-by: 2026-01-31 }\n',
        '  A-2: { level: unnecessary, reason: budget }\n',
        '  A-3: { level: basic, review-by: 2027-04-01 }\n',
      ].join(''),
      profile: [
        '  B-1: { assignment: outsource, provider: p, planned: { assignment: insource, by: 2027-03-31 } }\n',
        '  B-2: { assignment: outsource, provider: r, planned: { assignment: insource } }\n',
        // Reached already.
        '  B-3: { assignment: insource, planned: { assignment: insource, by: 2027-03-31 } }\n',
      ].join(''),
      portfolio: [
        '  B-1: { as-is: 2, to-be: 4, due: 2026-10-01 }\n',
        '  B-2: { as-is: 2, to-be: 4 }\n',
        // At its target: nothing is due any more.
        '  B-3: { as-is: 4, to-be: 4, due: 2027-01-01 }\n',
      ].join(''),
    });
    const { deadlines, undated } = deadlinesOf(organisation, today);
    // Nothing depends on q.
    expect(told(deadlines)).toEqual([
      '2026-01-31 review A-1',
      '2026-10-01 due B-1',
      '2027-03-31 planned B-1',
      '2027-04-01 review A-3',
      '2027-06-30 contract p (1)',
    ]);
    expect(undated).toEqual({ due: 1, planned: 1, review: 1, contract: 1 });
  });

  it('have the last one before scores become stale, of those that are the next', async () => {
    const organisation = await organisationOf({
      cdc: 'policy: { stale-after-months: 3 }\n',
      portfolio: [
        '  A-1: { as-is: 2, assessed-on: 2026-01-01 }\n', // Stale already.
        '  A-2: { as-is: 2, assessed-on: 2026-11-30 }\n', // 2027-02-28: there is no 30th.
        '  A-3: { as-is: excluded, assessed-on: 2026-11-28 }\n', // The same day.
        '  A-4: { as-is: 3, assessed-on: 2026-12-01 }\n', // Later.
        '  A-5: { to-be: 3, assessed-on: 2026-09-01 }\n', // Not assessed.
      ].join(''),
    });
    expect(told(deadlinesOf(organisation, today).deadlines)).toEqual(['2027-02-28 stale A-2 A-3']);
  });

  it('are none where the files say nothing', async () => {
    const { deadlines, undated } = deadlinesOf(await organisationOf({}), today);
    expect([deadlines, undated]).toEqual([[], { due: 0, planned: 0, review: 0, contract: 0 }]);
  });
});
