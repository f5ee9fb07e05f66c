import { describe, expect, it } from 'vitest';
import { asSeenBy, knownAssessor, rowSeenBy, viewAnswer } from '../../src/answers/views.ts';
import { organisationOf } from '../analysis/organisation.ts';

const today = '2026-11-23';
const organisation = await organisationOf({
  profile: '  D-1: { assignment: insource, team: csirt }\n',
  portfolio: `  D-1:
    as-is: 3
    to-be: 5
    assessor: CISO
    assessed-on: 2026-11-01
    note: agreed
    evidence: [ a report ]
    confidence: low
    views:
      Suzuki: { as-is: 2, on: 2026-11-10, confidence: high, note: why }
      "佐藤": { as-is: 5 }
`,
});
const row = organisation.rows.find(({ id }) => id === 'D-1') as (typeof organisation.rows)[number];

describe('a row as one assessor sees it', () => {
  it('has their own view and nothing else of the scores', () => {
    expect(rowSeenBy(row, 'Suzuki').portfolio).toEqual({
      'as-is': 2,
      'assessed-on': '2026-11-10',
      confidence: 'high',
      note: 'why',
    });
    expect(rowSeenBy(row, 'Tanaka').portfolio).toEqual({});
    expect(rowSeenBy(row, 'constructor').portfolio).toEqual({});
    expect(rowSeenBy(row, '__proto__').portfolio).toEqual({});
    expect(rowSeenBy(row, 'Suzuki').profile).toEqual(row.profile);
    const seen = JSON.stringify(asSeenBy(organisation, 'Tanaka'));
    for (const hidden of ['佐藤', 'Suzuki', 'agreed', 'a report', '"as-is"']) expect(seen).not.toContain(hidden);
  });
});

describe('what an assessor answers', () => {
  const views = (name: string, values: object) => viewAnswer(row, name, { ...values }, today).portfolio?.['views'];
  const others = { 佐藤: { 'as-is': 5 } };

  it('goes into their own view, with the day; how sure they were of another score goes', () => {
    expect(views('Suzuki', { 'as-is': 4 })).toEqual({ Suzuki: { 'as-is': 4, on: today, note: 'why' }, ...others });
    expect(Object.keys(views('Suzuki', { 'as-is': 4 }) as object)).toEqual(['Suzuki', '佐藤']);
  });

  it('keeps what belongs to the same score', () => {
    expect(views('Suzuki', { 'as-is': 2 })).toEqual({
      Suzuki: { 'as-is': 2, on: today, confidence: 'high', note: 'why' },
      ...others,
    });
    expect(views('Suzuki', { note: 'because' })).toMatchObject({
      Suzuki: { 'as-is': 2, on: '2026-11-10', confidence: 'high', note: 'because' },
    });
    expect(views('Suzuki', { 'as-is': 4, confidence: 'low', 'assessed-on': '2026-11-20' })).toMatchObject({
      Suzuki: { 'as-is': 4, on: '2026-11-20', confidence: 'low' },
    });
  });

  it('adds the view of whoever had none behind the others, whatever they are called', () => {
    expect(Object.entries(views('__proto__', { 'as-is': 1 }) as object).at(-1)).toEqual([
      '__proto__',
      { 'as-is': 1, on: today },
    ]);
  });

  it('takes a view out with its score, and all of them with the last', () => {
    expect(views('Suzuki', { 'as-is': undefined })).toEqual(others);
    const alone = { ...row, portfolio: { views: { Suzuki: { 'as-is': 2 as const } } } };
    expect(viewAnswer(alone, 'Suzuki', { 'as-is': undefined }, today)).toEqual({ portfolio: { views: undefined } });
  });
});

describe('the name of an assessor', () => {
  it.each([
    ['suzuki', 'Suzuki'],
    ['Ｓｕｚｕｋｉ', 'Suzuki'],
    ['佐藤', '佐藤'],
    ['Tanaka', 'Tanaka'],
  ])('%s is %s', (typed, known) => {
    expect(knownAssessor(typed, organisation)).toBe(known);
  });
});
