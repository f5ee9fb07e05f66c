import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendItem } from '../../src/source/append.ts';
import { EditRefused } from '../../src/source/edit.ts';
import { runs } from '../runs.ts';

const item = { phase: 'catalog', by: 'Sato' };

describe('appendItem', () => {
  it.each([
    ['a list that is missing', 'version: 1\n', 'version: 1\nlist:\n  - phase: catalog\n    by: Sato\n'],
    ['a list without anything', 'list: # soon\n', 'list: # soon\n  - phase: catalog\n    by: Sato\n'],
    ['an empty list', 'list: [] # soon\n', 'list: # soon\n  - phase: catalog\n    by: Sato\n'],
    [
      'a list of lines',
      'list:\n  - a: 1 # x\n    b: 2\n\n# end\nother: 1\n',
      'list:\n  - a: 1 # x\n    b: 2\n  - phase: catalog\n    by: Sato\n\n# end\nother: 1\n',
    ],
    [
      'a list without a margin',
      'list:\n- { a: 1 } # x\nother: 1\n',
      'list:\n- { a: 1 } # x\n- phase: catalog\n  by: Sato\nother: 1\n',
    ],
    [
      'Windows line ends and a byte order mark',
      '\uFEFFlist:\r\n    - a: 1\r\n',
      '\uFEFFlist:\r\n    - a: 1\r\n    - phase: catalog\r\n      by: Sato\r\n',
    ],
    ['no line end at the end', 'list:\n  - a: 1', 'list:\n  - a: 1\n  - phase: catalog\n    by: Sato'],
    ['a list in brackets', 'list: [{a: 1}] # x\n', 'list: [{a: 1}, {phase: catalog, by: Sato}] # x\n'],
    [
      'a list in brackets on several lines',
      'list: [\n  { a: 1 },\n]\n',
      'list: [\n  { a: 1 }, { phase: catalog, by: Sato }\n]\n',
    ],
    ['a file in braces', '{ version: 1 }\n', '{ version: 1, list: [ { phase: catalog, by: Sato } ] }\n'],
    [
      'a text of several lines at the end',
      'list:\n  - a: |\n      one\n      two\n',
      'list:\n  - a: |\n      one\n      two\n  - phase: catalog\n    by: Sato\n',
    ],
  ])('puts an item behind all others: %s', (_, before, after) => {
    expect(appendItem(before, 'list', item)).toBe(after);
  });

  it.each([
    ['no YAML', 'list: [\n', 'syntax'],
    ['no list', 'list: { a: 1 }\n', 'shape'],
    ['an alias', 'other: &o [1]\nlist: *o\n', 'shape'],
  ])('refuses %s', (_, text, reason) => {
    expect(() => appendItem(text, 'list', item)).toThrow(EditRefused);
    try {
      appendItem(text, 'list', item);
    } catch (error) {
      expect((error as EditRefused).reason).toBe(reason);
    }
  });

  it('keeps every value as it was typed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ by: fc.string(), note: fc.string({ unit: 'binary' }) }, { noNullPrototype: true }), {
          maxLength: 4,
        }),
        (all) => {
          let text = 'version: 1\n';
          for (const one of all) text = appendItem(text, 'list', one);
          expect((parse(text, { schema: 'core' }) as { list?: unknown }).list ?? []).toEqual(all);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
