import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { services } from '../../src/reference/index.ts';
import { inListOrder } from '../../src/source/order.ts';
import { runs } from '../runs.ts';

const head = 'version: 1\nservices:\n';

describe('entries', () => {
  it.each([
    ['of one line each', '  B-1: {} # b\n  A-2: {}\n  A-1: {} # a\n', '  A-1: {} # a\n  A-2: {}\n  B-1: {} # b\n'],
    ['with two digits', '  A-10: {}\n  A-9: {}\n', '  A-9: {}\n  A-10: {}\n'],
    [
      'of one’s own, which stay behind in their order',
      '  Y-1: {}\n  B-1: {}\n  X-1: {}\n',
      '  B-1: {}\n  Y-1: {}\n  X-1: {}\n',
    ],
    [
      'with comments above them',
      '  # of the list, or of B-1\n\n  # of B-1\n  B-1: {}\n\n# of A-1\n  A-1: {}\n',
      '\n# of A-1\n  A-1: {}\n  # of the list, or of B-1\n\n  # of B-1\n  B-1: {}\n',
    ],
    [
      'in blocks, with comments in them',
      '  B-1:\n    level: basic\n    # still of B-1\n\n    # and this\n  # of A-1\n  A-1:\n    level: basic\n',
      '  # of A-1\n  A-1:\n    level: basic\n  B-1:\n    level: basic\n    # still of B-1\n\n    # and this\n',
    ],
    [
      'over several lines, with texts that look like entries',
      '  B-1: {\n    note: "x\n    A-3: {}" }\n  A-1:\n    note: |\n      A-2: {}\n      # text\n    level: basic\n',
      '  A-1:\n    note: |\n      A-2: {}\n      # text\n    level: basic\n  B-1: {\n    note: "x\n    A-3: {}" }\n',
    ],
    [
      'under the headings that the program writes',
      '  # B. Real-time analysis\n  B-1: {}\n  A-1: {} # a\n  # A. Strategic management of CDC\n  # of A-2\n  A-2: {}\n',
      '  # A. Strategic management of CDC\n  A-1: {} # a\n  # of A-2\n  A-2: {}\n  # B. Real-time analysis\n  B-1: {}\n',
    ],
    [
      'under headings in Japanese, with what stands above these',
      '  # 監視\n  # B. 即時分析\n\n  B-1: {}\n\n  # A. CDC の戦略マネジメント\n  A-1: {}\n',
      '\n  # A. CDC の戦略マネジメント\n  A-1: {}\n  # 監視\n  # B. 即時分析\n\n  B-1: {}\n',
    ],
    [
      'with comments that only look like headings',
      '  # A. Suzuki decides\n  B-1: {}\n  A-1: {}\n',
      '  A-1: {}\n  # A. Suzuki decides\n  B-1: {}\n',
    ],
    ['without a value', '  B-1:\n  A-1: # nothing\n', '  A-1: # nothing\n  B-1:\n'],
    ['with quoted names', '  "B-1": {}\n  \'A-1\': {}\n', '  \'A-1\': {}\n  "B-1": {}\n'],
    ['without a last line break', '  B-1: {} # b\n  A-1: {}', '  A-1: {}\n  B-1: {} # b'],
    [
      'in front of other keys',
      '  B-1: {}\n  A-1: {}\n# of custom\ncustom:\n  X-1: { category: B, name: x }\n',
      '  A-1: {}\n  B-1: {}\n# of custom\ncustom:\n  X-1: { category: B, name: x }\n',
    ],
    ['in front of the end of the file', '  B-1: {}\n  A-1: {}\n  # the end\n', '  A-1: {}\n  B-1: {}\n  # the end\n'],
  ])('%s', (_, entries, expected) => {
    expect(inListOrder(head + entries)).toBe(head + expected);
    const windows = (text: string) => `\uFEFF${(head + text).replaceAll('\n', '\r\n')}`;
    expect(inListOrder(windows(entries))).toBe(windows(expected));
  });

  it('stay as they are where they are in order, whatever stands above them', () => {
    const text = `${head}  # B. Real-time analysis\n  A-1: {}\n\n  # A. x\n  B-1: {}\n  X-1: {}\n`;
    expect(inListOrder(text)).toBe(text);
  });

  it.each([
    ['an alias would come before its anchor', '  B-1: &b { level: basic }\n  A-1: *b\n'],
    [
      'an alias would stand for another entry',
      '  B-1: &x { level: basic }\n  A-1: &x { level: optional }\n  C-1: *x\n',
    ],
    ['an entry has an anchor on its key', '  &b B-1: {}\n  A-1: {}\n'],
    ['keys are written with question marks', '  ? B-1\n  : {}\n  ? A-1\n  : {}\n'],
    ['blank lines belong to a text', '  B-1:\n    note: |+\n      x\n\n\n  A-1: {}\n'],
    ['the list is in brackets', '  { B-1: {}, A-1: {} }\n'],
    ['the text is broken', '  B-1: {}\n  A-1: {\n'],
    ['an entry is there twice', '  B-1: {}\n  A-1: {}\n  B-1: {}\n'],
    ['the list is a text', '  B-1\n'],
    ['there is no list', ''],
  ])('stay as they are where %s', (_, entries) => {
    expect(inListOrder(head + entries)).toBe(head + entries);
  });

  it('keep every sign where line ends are mixed', () => {
    expect(inListOrder('version: 1\r\nservices:\r\n  B-1: {} # ab\n  A-1: {}')).toBe(
      'version: 1\r\nservices:\r\n  A-1: {}\r\n  B-1: {} # ab',
    );
  });

  it('may have very many comments', () => {
    const comments = '  # C. Deep analysis\n'.repeat(20_000);
    expect(inListOrder(`${head}${comments}  B-1: {}\n  A-1: {}\n`)).toBe(`${head}  A-1: {}\n  B-1: {}\n${comments}`);
  });
});

/** An entry in one of the ways of writing, with comments that say whose they are. */
const entry = (id: string) =>
  fc.record({
    above: fc.subarray(['  # D. Incident response\n', '\n', `  # above ${id}\n`, `# also above ${id}\n`]),
    own: fc.constantFrom(
      `  ${id}: {}\n`,
      `  ${id}: { level: basic } # of ${id}\n`,
      `  ${id}:\n    level: basic\n    # in ${id}\n`,
      `  ${id}: {\n    level: basic, # of ${id}\n  }\n`,
      `  ${id}:\n    rationale: |\n      ${id}\n      # text\n    level: basic # of ${id}\n`,
      `  ${id}:\n    rationale: >\n\n      ${id}\n\n`,
      `  ${id}: # of ${id}\n`,
    ),
  });
const ids = [
  ...services.filter(({ category }) => 'ABD'.includes(category)).map(({ id }) => id as string),
  'X-1',
  'OT-2',
];
const file = fc
  .record({
    entries: fc
      .shuffledSubarray(ids, { minLength: 1, maxLength: 8 })
      .chain((chosen) => fc.tuple(...chosen.map(entry)))
      .map((list) => list.map(({ above, own }) => above.join('') + own).join('')),
    behind: fc.constantFrom('', '  # the end\n', 'custom:\n  X-1: { category: B, name: x }\n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    open: fc.boolean(),
  })
  .map(({ entries, behind, lineEnd, mark, open }) => {
    const text = mark + (head + entries + behind).replaceAll('\n', lineEnd);
    return open ? text.replace(/\r?\n$/, '') : text;
  });

const linesOf = (text: string) => text.split(/\r?\n/);
const keysOf = (text: string) => Object.keys(parse(text).services);

describe('any file', () => {
  it('keeps its data and its lines, is in list order then, and stays so', () => {
    fc.assert(
      fc.property(file, (text) => {
        const sorted = inListOrder(text);
        expect(parse(sorted)).toEqual(parse(text));
        expect(linesOf(sorted).toSorted()).toEqual(linesOf(text).toSorted());
        const rank = (id: string) => (ids.indexOf(id) < ids.length - 2 ? ids.indexOf(id) : ids.length);
        expect(keysOf(sorted)).toEqual(keysOf(text).toSorted((a, b) => rank(a) - rank(b)));
        expect(inListOrder(sorted)).toBe(sorted);
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps comments with the entries that they are of', () => {
    fc.assert(
      fc.property(file, (text) => {
        const lines = linesOf(inListOrder(text));
        for (const [index, line] of lines.entries()) {
          const [, where, id] = /# (above|also above|of|in) (\S+)$/.exec(line) ?? [];
          if (id === undefined) continue;
          const isKey = (other: string) => /^ {2}[A-Z]+-\d+:/.test(other);
          const key = where?.endsWith('above')
            ? lines.slice(index).find(isKey)
            : lines.slice(0, index + 1).findLast(isKey);
          expect(key).toMatch(new RegExp(`^  ${id}:`));
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
