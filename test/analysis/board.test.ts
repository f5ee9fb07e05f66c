import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/analysis/board.ts';
import { analyseGap } from '../../src/analysis/gap/analyse.ts';
import { makePlan } from '../../src/analysis/plan.ts';
import { organisationOf } from './organisation.ts';

const today = '2026-11-27';

async function board(files: Parameters<typeof organisationOf>[0]) {
  const organisation = await organisationOf(files);
  const plan = makePlan(organisation, { today, by: 'quarter' });
  return boardOf(organisation, analyseGap(organisation, { today }), plan, today);
}

describe('what a board has to decide', () => {
  const files = {
    cdc: `teams: { csirt: { name: CSIRT } }
providers:
  near: { name: Near, contract-until: 2026-12-31 }
  far: { name: Far, contract-until: 2027-12-31 }
  past: { name: Past, contract-until: 2026-11-26 }
  idle: { name: Idle, contract-until: 2026-11-26 }
`,
    catalog: `  A-1: { level: basic }
  A-2: { level: basic }
  A-3: { level: basic, review-by: 2026-11-27 }
  B-1: { level: basic }
  B-2: { level: basic }
  B-3: { level: basic }
  C-2: { level: unnecessary, reason: budget }
  C-3: { level: unnecessary, reason: no-risk }
  D-1: { level: standard }
  E-1: { level: standard }
  E-2: { level: standard }
  G-10: { level: unnecessary, reason: no-risk }
`,
    profile: `  A-1: { assignment: insource, team: csirt }
  A-2: { assignment: unassigned }
  A-3: { assignment: combination, team: csirt, provider: near }
  B-1: { assignment: outsource, provider: near }
  B-2: { assignment: outsource, provider: far }
  B-3: { assignment: outsource, provider: past }
  E-1: { assignment: insource, team: csirt }
  E-2: { assignment: insource, team: csirt }
  G-10: { assignment: outsource, provider: far }
`,
    portfolio: `  A-1: { as-is: 4, to-be: 5, assessor: Mori, assessed-on: 2026-10-01 }
  A-3: { as-is: { insource: 4, outsource: 5 }, to-be: 5, assessor: Abe, assessed-on: 2026-10-03 }
  B-1: { as-is: 3, to-be: 4, due: 2026-11-26, assessor: Mori }
  B-2: { as-is: 3, to-be: 4, due: 2026-11-27 }
  B-3: { as-is: 4, to-be: 4, due: 2026-11-26 }
  E-1: { as-is: 5, to-be: 5 }
  E-2: { as-is: 5, to-be: 5, evidence: ["https://example.org/approval"] }
`,
  };

  it('is each kind of its services, the most pressing first', async () => {
    const { decisions } = await board(files);
    const listed = decisions
      .filter(({ kind }) => kind !== 'undecided')
      .map(({ kind, rows }) => [kind, rows.map(({ id }) => id).join(' ')]);
    expect(listed).toEqual([
      ['unassigned', 'A-2'],
      ['unasked', 'D-1'],
      ['too-much', 'G-10'],
      // Not B-2, which has all of today, and not B-3, which is at its target.
      ['overdue', 'B-1'],
      // A day that has come, and a decision that was for now only.
      ['to-review', 'A-3 C-2'],
      ['unproven-five', 'E-1'],
      ['to-approve', 'A-1 A-3'],
    ]);
    // Whatever is listed and not decided: 64 without the twelve of the catalog.
    expect(decisions.find(({ kind }) => kind === 'undecided')?.rows).toHaveLength(52);
  });

  it('is each contract in use that has ended, or will within 90 days', async () => {
    const { contracts } = await board(files);
    expect(contracts.map(({ provider, days, services }) => [provider.id, days, services])).toEqual([
      ['past', -1, 1],
      ['near', 34, 2],
    ]);
  });

  it('names who has assessed and when, and counts the scores of nobody', async () => {
    const { assessors, withoutAssessor, assessed } = await board(files);
    expect(assessors).toEqual(['Mori', 'Abe']);
    expect(withoutAssessor).toBe(4);
    expect(assessed).toEqual({ first: '2026-10-01', last: '2026-10-03' });
  });
});

describe('strengths and weaknesses', () => {
  const scored = (scores: Readonly<Record<string, number>>) =>
    Object.entries(scores)
      .map(([id, score]) => `  ${id}: { as-is: ${score}, to-be: 5 }\n`)
      .join('');

  it('are three of each at most, the clearest first', async () => {
    const means = { 'A-1': 4, 'B-1': 5, 'C-1': 5, 'D-1': 4, 'E-1': 1, 'F-1': 2, 'G-1': 2, 'H-1': 1, 'I-1': 3 };
    const { strengths, weaknesses } = await board({ portfolio: scored(means) });
    expect(strengths.map(({ category }) => category)).toEqual(['B', 'C', 'A']);
    expect(weaknesses.map(({ category }) => category)).toEqual(['E', 'H', 'F']);
  });

  it('are none where nothing is, and a category too little of which is scored is named as such', async () => {
    const catalog =
      '  A-1: { level: basic }\n  A-2: { level: basic }\n  A-3: { level: basic }\n  B-1: { level: basic }\n';
    const { strengths, weaknesses, unrated } = await board({ catalog, portfolio: scored({ 'A-1': 5, 'B-1': 3 }) });
    expect([strengths, weaknesses]).toEqual([[], []]);
    expect(unrated.map(({ category }) => category)).toEqual(['A']);
  });
});

describe('improvements', () => {
  it('are the first five of the roadmap, and the others are counted', async () => {
    const ids = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7'];
    const portfolio = ids.map((id, index) => `  ${id}: { as-is: 4, to-be: 5, due: 2027-0${index + 1}-01 }\n`).join('');
    const { improvements, moreImprovements } = await board({ portfolio });
    expect(improvements.map(({ row }) => row.id)).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5']);
    expect(moreImprovements).toBe(2);
  });
});
