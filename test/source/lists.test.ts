import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setIn } from '../../src/source/edit.ts';
import { parse } from '../../src/source/parse.ts';

const path = ['services', 'A-1', 'evidence'];
const inFile = (list: string) => `services:\n  A-1:\n    as-is: 3 # agreed\n    evidence: ${list}\n    note: x\n`;
const edited = (list: string, value: unknown) => setIn(inFile(list), path, value);

describe('a list that changes in one place', () => {
  const block = '# all\n      # from 2026\n      - a # by Sato\n      - b\n      # the last\n      - c # draft';

  it.each([
    ['one more at the end', block, ['a', 'b', 'c', 'd'], `${block}\n      - d`],
    ['two more in between', block, ['a', 'w', 'x', 'b', 'c'], block.replace('Sato', 'Sato\n      - w\n      - x')],
    ['one with another value', block, ['a', 'b', 'z'], block.replace('- c', '- z')],
    ['the first one gone', block, ['b', 'c'], block.replace('      - a # by Sato\n', '')],
    ['the last one gone', block, ['a', 'b'], block.replace('\n      - c # draft', '')],
    ['one in brackets', '[ a, # one\n      b ] # both', ['a', 'b', 'c'], '[ a, # one\n      b,\n      c ] # both'],
    ['one more on its line', '[ a, "b: c" ]', ['a', 'b: c', 'd'], '[ a, "b: c", d ]'],
    ['one gone from brackets', '[a, b, # two\n      c]', ['a', 'c'], '[a, c]'],
    ['the last gone from brackets', '[ a, b ]', ['a'], '[ a ]'],
    [
      'a record beside a text',
      '\n      - ref: r.pdf # audit\n        until: 2027-03-31\n      - b',
      [{ ref: 'r.pdf', until: '2027-03-31' }, 'b', 'c'],
      '\n      - ref: r.pdf # audit\n        until: 2027-03-31\n      - b\n      - c',
    ],
    [
      'behind a text of several lines',
      '\n      - |\n        long\n      - b',
      ['long\n', 'c'],
      '\n      - |\n        long\n      - c',
    ],
  ])('%s', (_, list, value, expected) => {
    expect(edited(list, value)).toBe(inFile(expected));
  });

  it('keeps the line breaks of Windows', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(setIn(crlf(inFile(block)), path, ['a', 'b', 'c', 'd'])).toBe(crlf(inFile(`${block}\n      - d`)));
  });

  it('is written anew where items are written in another way', () => {
    expect(edited('\n      - &a a # one\n      - *a', ['z', 'a'])).toBe(inFile('[ z, a ]'));
  });
});

describe('any list', () => {
  const item = fc.constantFrom('a', 'b', 'c.pdf', '記録: 1', 'x # y', '- z', '', 'two\nlines', '[', 'yes');
  const record = fc.record({ ref: item, on: fc.constantFrom('2026-01-01', '2026-02-28') }, { noNullPrototype: true });
  const items = fc.array(fc.oneof(item, record), { minLength: 1, maxLength: 6 });
  const layout = fc.constantFrom('block', 'flow', 'lines');

  /** As a person may lay it out, with a comment of its own for each item. */
  const written = (list: readonly unknown[], how: string) => {
    if (how === 'flow') return `[ ${list.map((one) => JSON.stringify(one)).join(', ')} ]`;
    if (how === 'lines')
      return `[\n${list.map((one, at) => `      ${JSON.stringify(one)}, # c${at}`).join('\n')}\n    ]`;
    return `\n${list.map((one, at) => `      - ${JSON.stringify(one)} # c${at}`).join('\n')}`;
  };

  it('becomes any other one; what is new in one place costs no comment', () => {
    fc.assert(
      fc.property(items, items, layout, fc.nat(), (before, more, how, at) => {
        const text = inFile(written(before, how));
        const place = 1 + (at % before.length);
        for (const after of [more, [...before.slice(0, place), ...more, ...before.slice(place)]]) {
          const result = setIn(text, path, after);
          expect(parse(result).data).toEqual({ services: { 'A-1': { 'as-is': 3, evidence: after, note: 'x' } } });
          if (after !== more && how !== 'flow')
            for (const index of before.keys()) expect(result).toContain(`# c${index}`);
        }
      }),
    );
  });
});
