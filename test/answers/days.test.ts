import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNamed, dayWithYear, eitherDay, soonToCome } from '../../src/answers/days.ts';

const today = '2026-11-26';

describe('a day', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['2027-3-1', '2027-03-01'],
    ['2026/11/1', '2026-11-01'],
    ['2026-11-1', '2026-11-01'],
    ['2027.3.31', '2027-03-31'],
    ['２０２７年３月３１日', '2027-03-31'],
    ['2027 年 3 月 31 日', '2027-03-31'],
    ['令和9年3月31日', '2027-03-31'],
    ['㋿9年3月31日', '2027-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['Ｒ９．３．３１', '2027-03-31'],
    ['r9/3/31', '2027-03-31'],
    ['令和9年2月末', '2027-02-28'],
    ['2028年2月末', '2028-02-29'],
    ['3月末', '2027-03-31'],
    ['3 月末', '2027-03-31'],
    ['３月末日', '2027-03-31'],
    ['11月末', '2026-11-30'],
    ['11月26日', '2026-11-26'],
    ['11月25日', '2027-11-25'],
    ['2月29日', '2028-02-29'],
    ['31 March 2027', '2027-03-31'],
    ['March 31, 2027', '2027-03-31'],
    ['1st Apr 2027', '2027-04-01'],
    ['31 March', '2027-03-31'],
    ['end of March', '2027-03-31'],
    ['the end of Feb 2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(dateOf(typed, today)).toBe(day));

  it.each([
    ['3月末', '2026-03-31'],
    ['11月26日', '2026-11-26'],
    ['12月1日', '2025-12-01'],
    ['2月29日', '2024-02-29'],
    ['end of October', '2026-10-31'],
  ])('%s, where it lies behind us, is %s', (typed, day) => expect(dateOf(typed, today, 'past')).toBe(day));

  it.each([
    '3/4/2027',
    '3/4',
    '27/3/31',
    '2027-02-29',
    '2027年13月1日',
    '13月末',
    '令和元年4月30日',
    '平成31年5月1日',
    '平成33年3月31日',
    '年度末',
    'March',
    'Marsh 31, 2027',
    '31 2027',
    'tomorrow',
    '',
  ])('%s is none', (typed) => expect(dateOf(typed, today)).toBeUndefined());

  it('in its own form is itself, whenever it is read', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, fc.constantFrom('ahead' as const, 'past' as const), (day, now, side) => {
        expect(dateOf(day, now, side)).toBe(day);
      }),
    );
  });

  it('without a year lies on the side that is meant', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (now, month) => {
        const [next = '', last = ''] = (['ahead', 'past'] as const).map((side) => dateOf(`${month}月末`, now, side));
        expect(next >= now && last <= now).toBe(true);
      }),
    );
  });
});

describe('the end of a fiscal year', () => {
  // Year 2026 is April 2026 to March 2027, or October 2026 to September 2027.
  it.each([
    ['年度末', 4, '2027-03-31', '2026-03-31'],
    ['年度末', 10, '2027-09-30', '2026-09-30'],
    ['年度末', 12, '2026-11-30', '2025-11-30'],
    ['年度末', 3, '2027-02-28', '2026-02-28'],
    ['今年度末', 4, '2027-03-31', '2027-03-31'],
    ['本年度末日', 10, '2027-09-30', '2027-09-30'],
    ['来年度末', 4, '2028-03-31', '2028-03-31'],
    ['来年度末', 3, '2028-02-29', '2028-02-29'],
    ['昨年度末', 4, '2026-03-31', '2026-03-31'],
    ['2026年度末', 4, '2027-03-31', '2027-03-31'],
    ['２０２７ 年度末', 3, '2028-02-29', '2028-02-29'],
    ['令和8年度末', 4, '2027-03-31', '2027-03-31'],
    ['令和元年度末', 4, '2020-03-31', '2020-03-31'],
    ['平成30年度末', 4, '2019-03-31', '2019-03-31'],
    ['end of fiscal year', 4, '2027-03-31', '2026-03-31'],
    ['the end of the fiscal year 2026', 7, '2027-06-30', '2027-06-30'],
    ['End of FY2027', 10, '2028-09-30', '2028-09-30'],
    ['end of next fiscal year', 4, '2028-03-31', '2028-03-31'],
  ])('%s, which begins in month %i, is %s ahead and %s behind', (typed, yearStart, ahead, past) => {
    const sides = (['ahead', 'past'] as const).map((side) => dateOf(typed, today, side, yearStart));
    expect(sides).toEqual([ahead, past]);
  });

  it('is no day where fiscal years are those of the calendar, or of two eras', () => {
    expect(dateOf('年度末', today)).toBeUndefined();
    expect(dateOf('end of FY2026', today)).toBeUndefined();
    expect(dateOf('平成31年度末', today, 'ahead', 4)).toBeUndefined();
  });

  it('needs its year in a file', () => {
    expect(['2026年度末', '年度末', '来年度末'].map((typed) => dayWithYear(typed, 4))).toEqual([
      '2027-03-31',
      undefined,
      undefined,
    ]);
  });
});

it.each([
  ['03/04/2027', ['2027-03-04', '2027-04-03']],
  ['３．４．２０２７', ['2027-03-04', '2027-04-03']],
  ['31/3/2027', undefined],
  ['5/5/2027', undefined],
  ['2027/3/4', undefined],
  ['13/14/2027', undefined],
])('%s may be these two days: %j', (typed, days) => expect(eitherDay(typed)).toEqual(days));

it('is no day where it may be a version, for git knows such names', () => {
  expect(dayNamed('r1.2.3', today)).toBeUndefined();
  expect(dayNamed('令和8年3月31日', today)).toBe('2026-03-31');
});

describe('a day without a year that is soon to come', () => {
  it.each([
    ['11月30日', '2026-11-27', '2026-11-30'],
    ['31 December', '2026-11-30', '2026-12-31'],
    ['31 December', '2026-11-29', undefined],
    ['11月27日', '2026-11-27', undefined],
    ['11月26日', '2026-11-27', undefined],
    ['2026年11月30日', '2026-11-27', undefined],
    ['2026-11-30', '2026-11-27', undefined],
    // Of next year.
    ['1月5日', '2026-12-27', undefined],
    ['soon', '2026-11-27', undefined],
  ])('%s on %s', (typed, on, day) => {
    expect(soonToCome(typed, on)).toBe(day);
  });
});
