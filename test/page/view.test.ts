import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, viewOf } from '../../src/render/page/script/view.ts';
import { runs } from '../runs.ts';

describe('a view in the fragment of an address', () => {
  it.each([
    ['', { anchor: '', table: [] }],
    ['#ja-A-1', { anchor: 'ja-A-1', table: [] }],
    [
      '#en-matrix&level=Basic&sort=as-is&dir=desc&theme=dark&lang=en',
      {
        anchor: 'en-matrix',
        language: 'en',
        theme: 'dark',
        table: [
          ['level', 'Basic'],
          ['sort', 'as-is'],
          ['dir', 'desc'],
        ],
      },
    ],
    ['#theme=dark', { anchor: '', theme: 'dark', table: [] }],
    ['#lang=ja&q=a%26b', { anchor: '', language: 'ja', table: [['q', 'a&b']] }],
    // What somebody typed: no valid escape, no value, no name.
    ['#en-plan&q=100%&level&=x', { anchor: 'en-plan', table: [['q', '100%']] }],
  ])('%s', (fragment, { table, ...rest }) => {
    expect(viewOf(fragment)).toEqual({ language: undefined, theme: undefined, ...rest, table: new Map(table as []) });
  });

  it('is written so that it can be read', () => {
    const table = new Map([
      ['level', 'Basic'],
      ['q', 'a&b=c d'],
    ]);
    expect(fragmentOf({ anchor: 'en-matrix', theme: 'dark', table })).toBe(
      'en-matrix&level=Basic&q=a%26b%3Dc%20d&theme=dark',
    );
    expect(fragmentOf({ anchor: '', table: new Map() })).toBe('');
  });

  it('comes back as it was, whatever is searched for', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const name = text.filter((one) => one !== 'lang' && one !== 'theme');
    const view = fc.record({
      anchor: fc.oneof(fc.constant(''), text),
      language: fc.option(text, { nil: undefined }),
      theme: fc.option(text, { nil: undefined }),
      table: fc.array(fc.tuple(name, text)).map((pairs) => new Map(pairs)),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOf(`#${fragmentOf(one)}`)).toEqual(one);
      }),
      { numRuns: runs(1000) },
    );
  });
});
