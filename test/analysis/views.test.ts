import { describe, expect, it } from 'vitest';
import { analyseViews, serviceViews } from '../../src/analysis/views.ts';
import { organisationOf } from './organisation.ts';

/** The comparison of the views of D-1, with an assignment and an agreed score if there are any. */
async function compared(views: string, { assignment = 'insource', agreed = '' } = {}) {
  const { rows } = await organisationOf({
    profile: `  D-1: { assignment: ${assignment} }\n`,
    portfolio: `  D-1: { ${agreed === '' ? '' : `as-is: ${agreed}, `}views: { ${views} } }\n`,
  });
  const found = serviceViews(rows.find(({ id }) => id === 'D-1') as (typeof rows)[number]);
  return found && { spread: found.spread, isDisputed: found.isDisputed, isOutside: found.isOutside };
}

const calm = { isDisputed: false, isOutside: false };

describe('the views of a service', () => {
  it.each([
    ['one view has nothing to differ from', 'a: { as-is: 5 }', { spread: 0 }],
    ['the highest minus the lowest', 'a: { as-is: 2 }, b: { as-is: 5 }, c: { as-is: 3 }', { spread: 3 }],
    ['what no one scores does not count', 'a: { as-is: 2 }, b: { note: later }', { spread: 0 }],
    ['some exclude what others score', 'a: { as-is: 2 }, b: { as-is: excluded }', { spread: 0, isDisputed: true }],
    ['all exclude it', 'a: { as-is: excluded }, b: { as-is: excluded }', { spread: 0 }],
  ])('%s', async (_, views, wanted) => {
    expect(await compared(views)).toEqual({ ...calm, ...wanted });
  });

  it.each([
    // 2 against 4, and 4 against 4.
    ['part by part', 'a: { as-is: { insource: 2, outsource: 4 } }, b: { as-is: { insource: 4, outsource: 4 } }', 2],
    // One score holds for both parts: 1 against 3, and 5 against 3.
    ['a score for the whole holds for both', 'a: { as-is: { insource: 1, outsource: 5 } }, b: { as-is: 3 }', 2],
    ['a part that one leaves out is not compared', 'a: { as-is: { insource: 1 } }, b: { as-is: { outsource: 5 } }', 0],
  ])('of a combination: %s', async (_, views, spread) => {
    expect(await compared(views, { assignment: 'combination' })).toEqual({ ...calm, spread });
  });

  it.each([
    ['3', false],
    ['2', false],
    ['4', false],
    ['1', true],
    ['5', true],
    ['excluded', true],
  ])('from 2 to 4 do not contain %s: %s', async (agreed, isOutside) => {
    expect(await compared('a: { as-is: 2 }, b: { as-is: 4 }', { agreed })).toMatchObject({ isOutside });
  });

  it('contain an agreed exclusion where anybody excludes it, and no score where all do', async () => {
    const both = 'a: { as-is: 2 }, b: { as-is: excluded }';
    expect(await compared(both, { agreed: 'excluded' })).toMatchObject({ isOutside: false });
    const all = 'a: { as-is: excluded }';
    expect(await compared(all, { agreed: '2' })).toMatchObject({ isOutside: true });
  });
});

describe('all views', () => {
  it('are in the order in which they are talked about, and every service is counted', async () => {
    const { rows } = await organisationOf({
      catalog: '  A-5: { level: unnecessary, reason: other }\n  A-6: { level: basic }\n',
      profile: '  A-4: { assignment: unassigned }\n',
      portfolio: [
        '  A-1: { as-is: 3, views: { b: { as-is: 3 }, a: { as-is: 4 } } }\n',
        '  A-2: { as-is: 5, views: { a: { as-is: 1 }, b: { as-is: 4 } } }\n',
        '  A-3: { views: { a: { as-is: 2 }, b: { as-is: excluded } } }\n',
        '  A-4: { views: { a: { as-is: 1 } } }\n',
        '  A-5: { views: { a: { as-is: 3 }, b: { as-is: 5 } } }\n',
        '  A-7: { as-is: 3, views: { c: { note: not yet } } }\n',
      ].join(''),
    });
    const analysis = analyseViews(rows);
    expect(analysis.services.map(({ row }) => row.id)).toEqual(['A-3', 'A-2', 'A-5', 'A-1', 'A-4']);
    expect(analysis.differing.map(({ row }) => row.id)).toEqual(['A-3', 'A-2', 'A-5']);
    // In scope are A-1, A-2, A-4, A-6 and A-7; a view alone decides nothing, so that A-3 is not.
    expect(analysis.counts).toEqual({ several: 4, one: 1, none: 2 });
    // What nobody has counts as 1, without being agreed.
    expect(analysis.withoutAgreed.map(({ id }) => id)).toEqual(['A-3', 'A-5']);
    expect(analysis.outside.map(({ id }) => id)).toEqual(['A-2']);
    expect(analysis.unscored).toBe(1);
    expect(analysis.assessors).toEqual(['b', 'a', 'c']);
    expect(analyseViews(rows, 3).differing.map(({ row }) => row.id)).toEqual(['A-3', 'A-2']);
  });

  it('are in no figure', async () => {
    const { rows } = await organisationOf({ portfolio: '  A-1: { views: { a: { as-is: 5 } } }\n' });
    expect(rows[0]).toMatchObject({ id: 'A-1', scope: 'undecided' });
  });
});
