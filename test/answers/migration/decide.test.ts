import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { decide } from '../../../src/answers/migration/decide.ts';
import { meet } from '../../../src/answers/migration/meet.ts';
import { roleRows } from '../../../src/answers/migration/role-of.ts';
import { decisionWords } from '../../../src/cli/migrating/words.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import type { Row } from '../../../src/model/row.ts';

const words = decisionWords((await loadWords('en', 'migrate')).migrate, 'en');

/** What is taken over of answers about some roles. */
function decided(roles: Readonly<Record<string, Answer>>, service: string, day?: string) {
  const answers = Object.entries(roles).map(([id, answer]) => {
    const row = roleRows.find((one) => one.id === id);
    if (!row) throw new Error(id);
    return { row, answer, places: [] };
  });
  const decisions = decide({ organisation: joinOrganisation({}), answers, contradictory: new Set(), day, words });
  const found = decisions.find(({ row }) => row.id === service);
  if (!found) throw new Error(service);
  return found;
}

const scored = (asIs: unknown, assignment?: string, more: object = {}): Answer => ({
  ...(assignment !== undefined && { profile: { assignment } }),
  portfolio: { 'as-is': asIs, ...more },
});

describe('several roles in one service (B-1 of B-1, B-2 and H-1)', () => {
  it('have the lowest score, the highest target and the earliest days', () => {
    const { kind, answer, doubt } = decided(
      {
        'B-1': scored(4, 'insource', { 'to-be': 4, 'assessed-on': '2025-03-31', due: '2027-03-31' }),
        'B-2': scored(2, 'insource', { 'to-be': 5, 'assessed-on': '2024-03-31', evidence: ['a', 'b'] }),
        'H-1': scored(3, 'insource', { due: '2026-12-31', evidence: ['b', 'c'] }),
      },
      'B-1',
    );
    expect({ kind, doubt }).toEqual({ kind: 'merged', doubt: undefined });
    expect(answer.profile).toEqual({ assignment: 'insource' });
    expect(answer.portfolio).toEqual({
      ...{ 'as-is': 2, 'to-be': 5, 'assessed-on': '2024-03-31', due: '2026-12-31', evidence: ['a', 'b', 'c'] },
      note: 'Version 2.1: B-1 Basic real-time analysis 4 → 4; B-2 Advanced real-time analysis 2 → 5; H-1 Collection and management of internal control audit data 3',
    });
  });

  it('are a combination where some are in-house and some are not, and someone is to look at that', () => {
    const { answer, doubt } = decided(
      {
        'B-1': { profile: { assignment: 'outsource', provider: 'z-mssp' }, portfolio: { 'as-is': 4 } },
        'B-2': { profile: { assignment: 'insource', team: 'soc' }, portfolio: { 'as-is': 2 } },
        'H-1': { profile: { assignment: 'insource', team: 'audit' }, portfolio: { 'as-is': 3 } },
      },
      'B-1',
    );
    // Two halves, 2 in-house and 4 outside, would count as 4 under the policy: better than the lowest.
    expect(answer.portfolio).toMatchObject({
      'as-is': 2,
      unconfirmed: 'from B-1, B-2, H-1 of version 2.1, with different assignments',
    });
    expect(answer.profile).toEqual({ assignment: 'combination', provider: 'z-mssp' });
    expect(answer.portfolio?.['note']).toContain('team: B-2 soc; H-1 audit');
    expect(doubt).toBe('shared');
  });

  it('keep both halves where all have them', () => {
    const both = (insource: number, outsource: number) => scored({ insource, outsource }, 'combination');
    const { answer } = decided({ 'B-1': both(2, 4), 'B-2': both(3, 3), 'H-1': both(5, 5) }, 'B-1');
    // The lowest score that counts is 3, that of B-2; the halves count as 3.
    expect(answer.portfolio?.['as-is']).toEqual({ insource: 2, outsource: 3 });
  });

  it('count as 1 where one of them is unassigned, and leave open who does it', () => {
    const { answer, open, doubt } = decided(
      { 'D-4': scored(4, 'insource'), 'D-5': { profile: { assignment: 'unassigned' } } },
      'D-4',
    );
    expect(answer.portfolio?.['as-is']).toBe(1);
    expect(answer.profile).toBeUndefined();
    expect({ open, doubt }).toEqual({ open: ['assignment'], doubt: 'shared' });
  });

  it('count as 1 by the one that is unassigned, and say so, where the others are excluded', () => {
    const { answer, doubt } = decided(
      { 'D-4': { profile: { assignment: 'unassigned' } }, 'D-5': scored('excluded') },
      'D-4',
    );
    expect(doubt).toBeUndefined();
    expect(answer.portfolio).toEqual({
      ...{ 'as-is': 1, 'assessed-on': undefined },
      note: 'Version 2.1: D-4 Remote response no score (unassigned: counts as 1); D-5 On-site response excluded',
    });
    const partial = decided(
      { 'B-1': { profile: { assignment: 'unassigned' } }, 'B-2': scored('excluded'), 'H-1': {} },
      'B-1',
    );
    expect(partial.answer.portfolio?.['unconfirmed']).toBe('from B-1, B-2 of version 2.1; no score for H-1');
  });

  it('are to be confirmed where one has no score, and leave an exclusion out of the score', () => {
    const partial = decided({ 'D-4': scored(4), 'D-5': { portfolio: { 'to-be': 3 } } }, 'D-4');
    expect(partial.answer.portfolio).toMatchObject({
      'as-is': 4,
      'to-be': 3,
      unconfirmed: 'from D-4 of version 2.1; no score for D-5',
    });
    const excluded = decided({ 'D-4': scored(4), 'D-5': scored('excluded') }, 'D-4');
    expect(excluded.answer.portfolio?.['as-is']).toBe(4);
    expect(excluded.answer.portfolio?.['note']).toContain('D-5 On-site response excluded');
    const all = decided({ 'D-4': scored('excluded'), 'D-5': scored('excluded') }, 'D-4');
    expect(all.answer.portfolio?.['as-is']).toBe('excluded');
  });

  it('keep what each says in its own words', () => {
    const { answer } = decided(
      {
        'D-4': { portfolio: { 'as-is': 4, note: 'remote only', action: 'Train' } },
        'D-5': { portfolio: { 'as-is': 4, note: 'two sites', action: 'Hire' } },
      },
      'D-4',
    );
    expect(answer.portfolio?.['action']).toBe('D-4: Train\nD-5: Hire');
    expect(answer.portfolio?.['note']).toMatch(/^Version 2\.1: .*\nD-4: remote only\nD-5: two sites$/s);
  });
});

describe('one role in several services (A-1 in A-1 to A-6)', () => {
  it.each(['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'])('is copied, and to be confirmed: %s', (service) => {
    const { kind, answer } = decided({ 'A-1': scored(3, 'insource', { 'to-be': 4 }) }, service, '2025-03-31');
    expect(kind).toBe('copied');
    expect(answer.portfolio).toEqual({
      ...{ 'as-is': 3, 'to-be': 4, 'assessed-on': '2025-03-31' },
      unconfirmed: 'copied from A-1 of version 2.1, which became several services',
    });
  });
});

describe('what an organisation says already', () => {
  const row = (entries: object): Row => {
    const { rows } = joinOrganisation(entries);
    const [first] = rows;
    if (!first) throw new Error('no row');
    return first;
  };
  const given = { organisation: joinOrganisation({}), today: '2026-11-27' };
  const answer: Answer = {
    profile: { assignment: 'insource', team: 'csirt' },
    portfolio: { 'as-is': 3, 'to-be': 5, 'assessed-on': '2025-03-31', unconfirmed: 'copied' },
  };
  const profile = (entry: object) => ({ profile: { version: 1, services: { 'A-1': entry } } });
  const portfolio = (entry: object) => ({ portfolio: { version: 1, services: { 'A-1': entry } } });

  it('stays, and the score by another assignment is not taken', () => {
    const { answer: taken, kept } = meet(
      answer,
      row(profile({ assignment: 'outsource', provider: 'z' })),
      false,
      given,
    );
    expect(taken).toEqual({ portfolio: { 'to-be': 5 } });
    expect(kept.map(({ key, here }) => [key, here])).toEqual([
      ['assignment', 'outsource'],
      ['team', undefined],
      ['as-is', undefined],
      ['assessed-on', undefined],
    ]);
  });

  it('stays where the score is another one, with its day and without a doubt', () => {
    const { answer: taken, kept } = meet(
      answer,
      row(portfolio({ 'as-is': 4, 'assessed-on': '2026-01-01' })),
      false,
      given,
    );
    expect(taken).toEqual({ profile: { assignment: 'insource', team: 'csirt' }, portfolio: { 'to-be': 5 } });
    expect(kept.map(({ key }) => key)).toEqual(['as-is', 'assessed-on']);
  });

  it('is not doubted again once the same score was confirmed', () => {
    const here = row(portfolio({ 'as-is': 3, 'to-be': 5, 'assessed-on': '2026-01-01' }));
    expect(meet(answer, here, false, given).answer).toEqual({ profile: { assignment: 'insource', team: 'csirt' } });
    expect(meet(answer, here, true, given).answer).toEqual({ profile: { assignment: 'insource', team: 'csirt' } });
  });

  it('gets the day of the same score where it has none, and stays to be confirmed', () => {
    const here = row(portfolio({ 'as-is': 3, 'to-be': 5, unconfirmed: 'copied' }));
    const day = { 'assessed-on': '2025-03-31', unconfirmed: 'copied' };
    expect(meet(answer, here, false, given).answer.portfolio).toEqual(day);
    expect(meet(answer, here, true, given).answer.portfolio).toEqual(day);
    expect(
      meet(answer, here, false, { ...given, organisation: { ...given.organisation, assessedOn: '2026-04-01' } }).answer
        .portfolio,
    ).toBeUndefined();
    const other = row(portfolio({ 'as-is': 2, 'to-be': 5 }));
    expect(meet(answer, other, false, given).answer.portfolio).toBeUndefined();
  });

  it('is replaced where that is asked for', () => {
    const { answer: taken, kept } = meet(answer, row(portfolio({ 'as-is': 4, 'to-be': 5 })), true, given);
    expect(kept).toEqual([]);
    expect(taken.portfolio).toEqual({ 'as-is': 3, 'assessed-on': '2025-03-31', unconfirmed: 'copied' });
  });

  it('stays where a score of version 2.1 would take it away: what is excluded has no target', () => {
    const here = row(portfolio({ 'to-be': 4, action: 'ours' }));
    const { answer: taken, kept } = meet({ portfolio: { 'as-is': 'excluded' } }, here, false, given);
    expect(taken).toEqual({});
    expect(kept).toEqual([{ file: 'portfolio', key: 'as-is', here: undefined, there: 'excluded' }]);
  });

  it('stays where an assignment of version 2.1 would take it away: a part of the score, a plan that is reached', () => {
    const split = row(portfolio({ 'as-is': { insource: 2, outsource: 4 }, 'to-be': 5 }));
    expect(meet(answer, split, false, given).answer).toEqual({});
    const planned = { assignment: 'insource', team: 'csirt', by: '2027-03-31' };
    expect(meet(answer, row(profile({ planned })), false, given).answer).toEqual({ portfolio: { 'to-be': 5 } });
  });

  it('gets no target and no improvement where it is excluded', () => {
    const here = row(portfolio({ 'as-is': 'excluded', rationale: 'no' }));
    const more: Answer = { portfolio: { 'to-be': 5, action: 'theirs', owner: 'csirt', due: '2027-03-31' } };
    const { answer: taken, kept } = meet(more, here, false, given);
    expect(taken).toEqual({});
    expect(kept.map(({ key }) => key)).toEqual(['to-be', 'action', 'owner', 'due']);
  });

  it('is replaced by the same score too, where that is by the scale of another assignment', () => {
    const here = row({ ...profile({ assignment: 'outsource' }), ...portfolio({ 'as-is': 3, 'to-be': 5 }) });
    const { answer: taken } = meet(answer, here, true, given);
    expect(taken.portfolio).toEqual({ 'as-is': 3, 'assessed-on': '2025-03-31', unconfirmed: 'copied' });
  });

  it('has a score without a day where none is known: it is not of today', () => {
    const { answer: taken } = meet({ portfolio: { 'as-is': 3 } }, row({}), false, given);
    expect(taken.portfolio).toHaveProperty('assessed-on', undefined);
  });
});
