import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTrouble, dayTyped, questionFor } from '../../src/cli/interview/questions.ts';
import { loadMessages } from '../../src/messages/index.ts';
import type { PortfolioEntry } from '../../src/model/files.ts';
import { joinOrganisation } from '../../src/model/organisation.ts';
import { type Score, scores } from '../../src/reference/index.ts';

const messages = await loadMessages('en');
const words = messages.interview;

describe('the question for the score', () => {
  it.each([
    ['insource', 2],
    ['outsource', 4],
  ] as const)('begins at the half that has stayed, where a combination became %s', (assignment, score) => {
    const organisation = joinOrganisation({
      profile: { version: 1, services: { 'B-1': { assignment } } },
      portfolio: { version: 1, services: { 'B-1': { 'as-is': { insource: 2, outsource: 4 } } } },
    });
    const row = organisation.rows.find(({ id }) => id === 'B-1');
    if (!row) throw new Error('no such row');
    const about = { row, organisation, messages, words, language: 'en' as const, today: '2026-11-25' };
    const asked = questionFor('as-is', { ...about, committed: undefined });
    if (!('choices' in asked)) throw new Error('no choices');
    expect(asked.choices[asked.start]?.value).toBe(score);
    expect(asked.present).toBeUndefined();
  });
});

describe('the question for the target', () => {
  const rowOf = (entry: PortfolioEntry, assignment: 'insource' | 'combination') => {
    const organisation = joinOrganisation({
      profile: { version: 1, services: { 'B-1': { assignment } } },
      portfolio: { version: 1, services: { 'B-1': entry } },
    });
    const row = organisation.rows.find(({ id }) => id === 'B-1');
    if (!row) throw new Error('no such row');
    return { row, organisation };
  };
  /** The target under the cursor, undefined where there is none. */
  function proposed(asIs: PortfolioEntry['as-is'], toBe: Score | undefined, earlier: Score | undefined) {
    const assignment = typeof asIs === 'object' ? 'combination' : 'insource';
    const entry = (target: Score | undefined) => ({
      ...(asIs && { 'as-is': asIs }),
      ...(target && { 'to-be': target }),
    });
    const { row, organisation } = rowOf(entry(toBe), assignment);
    const committed = rowOf(entry(earlier), assignment).row;
    const about = { row, organisation, committed, messages, words, language: 'en' as const, today: '2026-11-25' };
    const asked = questionFor('to-be', about);
    if (!('choices' in asked)) throw new Error('no choices');
    return { start: asked.start, value: asked.choices[asked.start]?.value };
  }

  it.each([
    ['the target that the file has', 5, 4, undefined],
    ['the target of the last commit', 5, undefined, 4],
    ['either', 5, 3, 4],
  ] as const)('has the cursor on nothing where %s is below the score', (_, asIs, toBe, earlier) => {
    expect(proposed(asIs, toBe, earlier).start).toBe(-1);
  });

  it('proposes the target of the last commit where only the one in the file is below the score', () => {
    expect(proposed(4, 3, 5).value).toBe(5);
    expect(proposed(4, 4, 5).value).toBe(4);
  });

  it('never proposes what is below the score, and nothing but what was said before', () => {
    const score = fc.constantFrom(...scores);
    const target = fc.option(score, { nil: undefined });
    fc.assert(
      fc.property(score, target, target, (asIs, toBe, earlier) => {
        const likely = [toBe, earlier].filter((said) => said !== undefined && said >= asIs);
        expect(proposed(asIs, toBe, earlier).value).toBe(likely[0]);
      }),
    );
  });

  it('compares with what both halves of a combination make', () => {
    expect(proposed({ insource: 5, outsource: 5 }, 4, 3).start).toBe(-1);
    expect(proposed({ insource: 3, outsource: 3 }, 4, undefined).value).toBe(4);
  });
});

describe('a day that is typed for something to come', () => {
  const organisation = joinOrganisation({});
  const trouble = (typed: string, present?: string) =>
    dayTrouble(typed, { words, today: '2026-11-25', organisation }, present);

  it('is told with both days where it may be two', () => {
    expect(trouble('3/4/2027')).toBe('“3/4/2027” is ambiguous. Enter 2027-03-04 or 2027-04-03.');
  });

  it('may be the end of the fiscal year', () => {
    const fiscal = joinOrganisation({ cdc: { version: 1, policy: { 'fiscal-year-start': 7 } } });
    const asking = { words, today: '2026-11-25', organisation: fiscal };
    expect([dayTrouble('年度末', asking, undefined), dayTyped('年度末', asking)]).toEqual([undefined, '2027-06-30']);
  });

  it.each(['2026-11-24', '2020-01-01', '令和元年5月1日', '2206-03-31', 'soon', '3/4/2027'])(
    'is refused: %s',
    (typed) => {
      expect(trouble(typed)).toEqual(expect.any(String));
    },
  );

  it.each(['2026-11-25', '2027-03-31', '令和9年3月31日', '3月末', '31 March'])('is taken: %s', (typed) => {
    expect(trouble(typed)).toBeUndefined();
  });

  it('may be past where it was there before', () => {
    expect(trouble('2026-03-31', '2026-03-31')).toBeUndefined();
  });
});
