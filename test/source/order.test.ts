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
      '  # of A-1\n  A-1:\n    level: basic\n\n  B-1:\n    level: basic\n    # still of B-1\n\n    # and this\n',
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
      'under headings in Japanese, as earlier versions wrote them too, with what stands above these',
      '  # 監視\n  # B. 即時分析\n\n  B-1: {}\n\n  # A. CDC の戦略マネジメント\n  A-1: {}\n',
      '\n  # A. CDC の戦略マネジメント\n  A-1: {}\n  # 監視\n  # B. 即時分析\n\n  B-1: {}\n',
    ],
    [
      'under a comment that speaks of several, also one that only looks like the program’s',
      '  # A. Suzuki decides\n  B-1: {}\n  A-1: {}\n',
      '  # A. Suzuki decides\n  B-1: {}\n  A-1: {}\n',
    ],
    [
      'of which some stay together under a comment, and others come under none',
      '  # at night\n  C-2: {}\n  B-1: {}\n\n  B-2: {}\n  D-1: {}\n  A-1: {}\n',
      '  A-1: {}\n  # at night\n  C-2: {}\n  B-1: {}\n\n  B-2: {}\n  D-1: {}\n',
    ],
    [
      'behind one with a comment, which does not speak of them',
      '  B-1: {}\n  B-2: {}\n  # of Suzuki\n  A-1: {}\n',
      '  # of Suzuki\n  A-1: {}\n\n  B-1: {}\n  B-2: {}\n',
    ],
    [
      'of categories whose headings are not there, where others are',
      '  C-1: {}\n  X-1: {}\n  # A. CDCの戦略マネジメント\n  A-1: {}\n',
      '  # A. CDCの戦略マネジメント\n  A-1: {}\n  # C. 深掘分析\n  C-1: {}\n  X-1: {}\n',
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
    [
      'a comment speaks of several categories, and headings of theirs are there',
      '  # at night\n  D-1: {}\n  B-1: {}\n  # A. Strategic management of CDC\n  A-1: {}\n',
    ],
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
/** @param spaced whether no comment can be taken for one that speaks of several */
const fileOf = (spaced: boolean) =>
  fc
    .record({
      entries: fc
        .shuffledSubarray(ids, { minLength: 1, maxLength: 8 })
        .chain((chosen) => fc.tuple(...chosen.map(entry)))
        .map((list) => list.map(({ above, own }) => (spaced ? '\n' : '') + above.join('') + own).join('')),
      behind: fc.constantFrom('', '  # the end\n', 'custom:\n  X-1: { category: B, name: x }\n'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      open: fc.boolean(),
    })
    .map(({ entries, behind, lineEnd, mark, open }) => {
      const text = mark + (head + entries + behind).replaceAll('\n', lineEnd);
      return open ? text.replace(/\r?\n$/, '') : text;
    });

const file = fileOf(false);

const linesOf = (text: string) => text.split(/\r?\n/);
const keysOf = (text: string) => Object.keys(parse(text).services);

/** Under which comment and which category's heading each entry of one line stands. */
function placesIn(text: string): Map<string, { comment: string; heading: string }> {
  const places = new Map<string, { comment: string; heading: string }>();
  let [comment, heading] = ['', ''];
  for (const line of linesOf(text)) {
    const [, category] = /^ {2}# ([A-D])\. /.exec(line) ?? [];
    const [, id] = /^ {2}(\w+-\d+):/.exec(line) ?? [];
    if (category !== undefined) [comment, heading] = ['', category];
    else if (id === undefined) comment = line.startsWith('  #') ? line : '';
    else places.set(id, { comment, heading });
  }
  return places;
}

/** Lines that may be put in. */
const isNew = (line: string) => /^( *# [A-D]\. .*)?$/.test(line);

describe('any file', () => {
  it('keeps its data and its lines, gets nothing but blank lines and headings, and stays so', () => {
    fc.assert(
      fc.property(file, (text) => {
        const sorted = inListOrder(text);
        expect(parse(sorted)).toEqual(parse(text));
        const said = (lines: string[]) => lines.filter((line) => !isNew(line)).toSorted();
        expect(said(linesOf(sorted))).toEqual(said(linesOf(text)));
        expect(linesOf(sorted)).toEqual(expect.arrayContaining(linesOf(text)));
        expect(inListOrder(sorted)).toBe(sorted);
      }),
      { numRuns: runs(150) },
    );
  });

  it('is in list order then, where no comment may speak of several entries', () => {
    fc.assert(
      fc.property(fileOf(true), (text) => {
        const rank = (id: string) => (ids.indexOf(id) < ids.length - 2 ? ids.indexOf(id) : ids.length);
        expect(keysOf(inListOrder(text))).toEqual(keysOf(text).toSorted((a, b) => rank(a) - rank(b)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('has each entry under the comment and the heading that it was under, or that of its own category', () => {
    const line = fc.constantFrom(
      '',
      '  # at night\n',
      '\n',
      '  # B. Real-time analysis\n',
      '  # D. Incident response\n',
    );
    const lists = fc
      .shuffledSubarray(ids, { minLength: 2 })
      .chain((chosen) => fc.tuple(...chosen.map((id) => line.map((above) => `${above}  ${id}: {}\n`))));
    fc.assert(
      fc.property(lists, (entries) => {
        const text = head + entries.join('');
        const [before, after] = [placesIn(text), placesIn(inListOrder(text))];
        for (const [id, { comment, heading }] of after) {
          expect([id, comment]).toEqual([id, before.get(id)?.comment]);
          if (/^[A-D]-/.test(id) && heading !== before.get(id)?.heading) expect([id[0], '']).toContain(heading);
        }
      }),
      { numRuns: runs(300) },
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
