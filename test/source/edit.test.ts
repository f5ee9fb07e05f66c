import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { edition } from '../../src/reference/index.ts';
import { EditRefused, setEntry, setIn } from '../../src/source/edit.ts';
import { runs } from '../runs.ts';

describe('setIn', () => {
  it.each([
    [
      'a value in a flow entry',
      '  A-1: { level: basic } # x\n',
      { level: 'advanced' },
      '  A-1: { level: advanced } # x\n',
    ],
    [
      'a new key in a flow entry',
      '  A-1: {level: basic,} # x\n',
      { area: 'I' },
      '  A-1: {level: basic, area: I,} # x\n',
    ],
    ['the first key of an empty entry', '  A-1: {} # x\n', { level: 'basic' }, '  A-1: { level: basic } # x\n'],
    ['an entry without a value', '  A-1: # x\n', { level: 'basic' }, '  A-1: { level: basic } # x\n'],
    [
      'a key in a block entry',
      '  A-1:\n    level: basic # why\n',
      { level: 'standard' },
      '  A-1:\n    level: standard # why\n',
    ],
    [
      'a new key in a block entry',
      '  A-1:\n    level: basic # why\n\n',
      { area: 'I' },
      '  A-1:\n    level: basic # why\n    area: I\n\n',
    ],
    [
      'a block list',
      '  A-1:\n    evidence:\n      - a\n      # c\n      - b # d\n    note: x\n',
      { evidence: ['z'] },
      '  A-1:\n    evidence: [ z ] # d\n    note: x\n',
    ],
    [
      'a block text',
      '  A-1:\n    note: |\n      one\n      two\n\n    level: basic\n',
      { note: 'three' },
      '  A-1:\n    note: three\n\n    level: basic\n',
    ],
    ['a key taken out', '  A-1: { level: basic, area: I } # x\n', { level: undefined }, '  A-1: { area: I } # x\n'],
    ['the last key taken out', '  A-1: { level: basic } # x\n', { level: undefined }, '  A-1: {} # x\n'],
    [
      'a text that needs quotes',
      '  A-1: {}\n',
      { note: 'a, b: {c} # d\n「次」' },
      '  A-1: { note: "a, b: {c} # d\\n「次」" }\n',
    ],
    [
      'an alias',
      '  A-0: &a { level: basic }\n  A-1: *a\n',
      { area: 'I' },
      '  A-0: &a { level: basic }\n  A-1: { level: basic, area: I }\n',
    ],
  ])('changes %s and nothing else', (_, before, changes, after) => {
    const head = '# top\nversion: 1\nservices:\n';
    expect(setEntry(head + before, 'A-1', changes)).toBe(head + after);
  });

  it.each([
    [
      'its own heading, where that is there',
      'C-1',
      '  # B. Real-time analysis\n  B-1: {}\n  # of Suzuki\n  # C. Deep analysis\n  # first\n  C-2: {}\n',
      '  # B. Real-time analysis\n  B-1: {}\n  # of Suzuki\n  # C. Deep analysis\n  C-1: {} # x\n  # first\n  C-2: {}\n',
    ],
    [
      'a heading that it brings, where others are',
      'C-1',
      '  # A. CDCの戦略マネジメント\n  A-1: {}\n  # D. インシデント対応\n  D-1: {}\n',
      '  # A. CDCの戦略マネジメント\n  A-1: {}\n  # C. 深掘分析\n  C-1: {} # x\n  # D. インシデント対応\n  D-1: {}\n',
    ],
    [
      'a heading that it brings to the end',
      'B-1',
      '  # A. Strategic management of CDC\n  A-1: {}',
      '  # A. Strategic management of CDC\n  A-1: {}\n  # B. Real-time analysis\n  B-1: {} # x',
    ],
    [
      'no comment that speaks of entries of another category',
      'C-1',
      '  # at night\n  B-1: {}\n  D-1: {}\n  # of E-1\n  E-1: {}\n',
      '  # at night\n  B-1: {}\n  D-1: {}\n\n  C-1: {} # x\n  # of E-1\n  E-1: {}\n',
    ],
    [
      'no comment of what comes behind it, but that of the whole list',
      'A-1',
      '  # of the list\n\n  # of Suzuki\n  # B-1 first\n  B-1: {}\n',
      '  # of the list\n\n  A-1: {} # x\n  # of Suzuki\n  # B-1 first\n  B-1: {}\n',
    ],
    [
      'the comment of its neighbour of the same category',
      'B-2',
      '  # monitoring\n  B-1: {}\n  B-3: {}\n',
      '  # monitoring\n  B-1: {}\n  B-2: {} # x\n  B-3: {}\n',
    ],
  ])('puts a new entry under %s', (_, id, before, after) => {
    const head = 'version: 1\nservices:\n';
    const options = { framework: edition, comment: 'x' };
    const withEntry = (text: string) => setIn(text, ['services', id], {}, options);
    expect(withEntry(head + before)).toBe(head + after);
    const windows = (text: string) => `\uFEFF${(head + text).replaceAll('\n', '\r\n')}`;
    expect(withEntry(windows(before))).toBe(windows(after));
  });

  it('keeps to the style of a text that is written more tightly, or wider', () => {
    const tight = 'version: 1\nservices:\n  A-1: {}  # one\n  B-1: {level: basic}  # two\n';
    const options = { framework: edition, comment: 'new' };
    expect(setEntry(tight, 'A-1', { level: 'basic', evidence: ['x', 'z'] }, options)).toBe(
      tight.replace('{}', '{level: basic, evidence: [x, z]}'),
    );
    expect(setEntry(tight, 'B-2', { level: 'basic' }, options)).toBe(`${tight}  B-2: {level: basic}  # new\n`);
    const spaced = tight.replace('{level: basic}', '{ level: basic }').replaceAll('  #', ' #');
    expect(setEntry(spaced, 'A-1', { level: 'basic' }, options)).toBe(spaced.replace('{}', '{ level: basic }'));
    expect(setEntry(spaced, 'B-2', { level: 'basic' }, options)).toBe(`${spaced}  B-2: { level: basic } # new\n`);
  });

  it('gives a new key a line of its own where a formatter has given each one', () => {
    const text = 'services:\n  A-1: {\n      level: basic,\n      area: I,\n    } # one\n';
    expect(setEntry(text, 'A-1', { reason: 'budget' })).toBe(
      'services:\n  A-1: {\n      level: basic,\n      area: I,\n      reason: budget,\n    } # one\n',
    );
    const windows = text.replaceAll('\n', '\r\n');
    expect(setEntry(windows, 'A-1', { reason: 'budget' })).toContain('area: I,\r\n      reason: budget,\r\n    }');
  });

  it('puts a new entry in list order, with its comment', () => {
    const text = 'services:\n  # A\n  A-1: {} # one\n  # B\n  B-1: {}\n';
    expect(setEntry(text, 'A-2', { level: 'basic' }, { framework: edition, comment: 'two' })).toBe(
      'services:\n  # A\n  A-1: {} # one\n  A-2: { level: basic } # two\n  # B\n  B-1: {}\n',
    );
    expect(setEntry('services:\n  B-1: {}\n', 'A-2', { level: 'basic' }, { framework: edition })).toBe(
      'services:\n  A-2: { level: basic }\n  B-1: {}\n',
    );
  });

  it.each([
    ['an empty file', '', 'services:\n  A-1: { level: basic } # n\n'],
    ['only comments', '# c', '# c\nservices:\n  A-1: { level: basic } # n\n'],
    ['no services yet', 'version: 1\n', 'version: 1\nservices:\n  A-1: { level: basic } # n\n'],
    ['no final newline', 'version: 1', 'version: 1\nservices:\n  A-1: { level: basic } # n'],
    [
      'an empty block',
      'version: 1\nservices: {} # none\n',
      'version: 1\nservices: # none\n  A-1: { level: basic } # n\n',
    ],
    ['an empty value', 'version: 1\nservices:\nx: 1\n', 'version: 1\nservices:\n  A-1: { level: basic } # n\nx: 1\n'],
    ['CRLF', 'version: 1\r\nservices: {}\r\n', 'version: 1\r\nservices:\r\n  A-1: { level: basic } # n\r\n'],
    [
      'one line',
      '{ version: 1, services: { A-0: {} } }',
      '{ version: 1, services: { A-0: {}, A-1: { level: basic } } }',
    ],
  ])('adds the first entry to %s', (_, before, after) => {
    expect(setIn(before, ['services', 'A-1', 'level'], 'basic', { comment: 'n' })).toBe(after);
  });

  it.each([
    ['shared', 'services:\n  A-1: &a { level: basic }\n  A-2: *a\n'],
    ['syntax', 'services:\n  A-1: { level: basic\n'],
    ['shape', '- 1\n'],
    ['shape', 'services:\n  - a # keep\n'],
    ['shape', 'services: { A-1: text }\n'],
    ['shape', '...\n'],
  ])('refuses with %s rather than damage anything', (reason, text) => {
    const error = (() => {
      try {
        return setEntry(text, 'A-1', { level: 'advanced' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(EditRefused);
    expect((error as EditRefused).reason).toBe(reason);
  });
});

describe('any sequence of edits', () => {
  const ids = ['A-1', 'A-2', 'A-10', 'B-1', 'B-4', 'I-7', 'X-1'];
  const word = fc.constantFrom(
    'basic',
    '即時監視',
    "it's",
    'a: b',
    '# no',
    '',
    ' x',
    'true',
    '2027-01-01',
    '"q"',
    '🦊',
    'a\nb',
    '- z',
  );
  const value = fc.oneof(word, fc.integer({ min: 1, max: 5 }), fc.array(word, { maxLength: 2 }));
  const key = fc.constantFrom('level', 'note', 'evidence', 'as-is');
  const blanks = fc.constantFrom('', '', '\n', '  # 区切り\n', '# left\n', '\n  # one\n\n');
  const entry = fc.record({
    value: fc.dictionary(key, value, { maxKeys: 3 }),
    style: fc.constantFrom('flow', 'tight', 'block', 'lines'),
    comment: fc.constantFrom('', ' # 監視', '  # a'),
    after: blanks,
  });
  const scalar = (v: unknown): string => JSON.stringify(v);
  const flow = (o: object): string =>
    `{ ${Object.entries(o)
      .map(([k, v]) => `${k}: ${scalar(v)}`)
      .join(', ')} }`;
  const chunk = (
    id: string,
    e: { value: Record<string, unknown>; style: string; comment: string; after: string },
  ): string => {
    const pairs = Object.entries(e.value);
    if (e.style === 'block' && pairs.length > 0) {
      const lines = pairs.map(([k, v]) => {
        if (Array.isArray(v) && v.length > 0) return `    ${k}:\n${v.map((x) => `      - ${scalar(x)}`).join('\n')}`;
        if (typeof v === 'string' && /^[a-z]+$/.test(v)) return `    ${k}: |\n      ${v}\n      more`;
        return `    ${k}: ${scalar(v)}${e.comment}`;
      });
      return `  ${id}:${e.comment}\n${lines.join('\n')}\n${e.after}`;
    }
    if (e.style === 'lines')
      return `  ${id}: {${e.comment}\n${pairs.map(([k, v]) => `    ${k}: ${scalar(v)},\n`).join('')}  }${e.comment}\n${e.after}`;
    const text = e.style === 'tight' ? flow(e.value).replace(/^\{ /, '{').replace(/ \}$/, '}') : flow(e.value);
    return `  ${id}: ${text}${e.comment}\n${e.after}`;
  };
  const file = fc.record({
    entries: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), entry), { selector: ([id]) => id, maxLength: 6 }),
    head: fc.constantFrom('', '# 先頭\n', 'version: 1\n', '# a\n\nversion: 1 # v\nnote: &n "共有"\nagain: *n\n'),
    tail: fc.constantFrom('', 'custom:\n  X-1: { category: B }\n', '# end\n', '...\n'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    finalNewline: fc.boolean(),
  });
  const edits = fc.array(fc.tuple(fc.constantFrom(...ids), key, fc.option(value, { nil: undefined })), {
    minLength: 1,
    maxLength: 6,
  });

  /** A line reader that knows nothing of the parser: the text without the lines of some entries of `services`. */
  const without = (text: string, ids: ReadonlySet<string>): string => {
    let within = false;
    let services = false;
    const kept = text
      .replace('\uFEFF', '')
      .split(/(?<=\n)/)
      .filter((line) => {
        if (/^[^ #\r\n]/.test(line)) services = line.includes('services:');
        const id = /^ {2}([A-Z]-\d+):/.exec(line)?.[1];
        within = id !== undefined ? services && ids.has(id) : within && /^ {3,}\S|^ {2}\}/.test(line);
        // A new entry may have a blank line above it, so that no comment speaks of it.
        return !within && line.trim() !== '' && !/services:\s*$/.test(line);
      });
    // The last line may have needed a line end of its own.
    return kept.join('').replace(/\r?\n$/, '');
  };

  it('parses to the edits and leaves every byte outside the edited entries', () => {
    fc.assert(
      fc.property(file, edits, (f, list) => {
        // A document that ends before it has begun is refused, see above.
        fc.pre(f.tail !== '...\n' || f.entries.length > 0 || f.head.includes('version'));
        const body = f.entries.map(([id, e]) => chunk(id, e)).join('');
        let text = `${f.head}${f.entries.length > 0 ? `services:\n${body}` : ''}${f.tail}`;
        if (!f.finalNewline) text = text.replace(/\n$/, '');
        if (f.crlf) text = text.replaceAll('\n', '\r\n');
        if (f.bom) text = `\uFEFF${text}`;
        const before = text;
        const data = (parseYaml(text) ?? {}) as { services?: Record<string, Record<string, unknown>> };
        const touched = new Set<string>();
        for (const [id, k, v] of list) {
          const next = setEntry(text, id, { [k]: v }, { framework: edition, comment: '名前' });
          if (next !== text) touched.add(id);
          text = next;
          const old = data.services?.[id];
          if (v !== undefined) data.services = { ...data.services, [id]: { ...old, [k]: v } };
          else if (old) delete old[k];
        }
        expect(parseYaml(text) ?? {}).toEqual(data);
        expect(text.startsWith('\uFEFF')).toBe(f.bom);
        expect(without(text, touched)).toBe(without(before, touched));
        if (before.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toMatch(/\n/);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('the view of one assessor', () => {
  const text = `version: 1
services:
  D-2:
    as-is: 4
    views:
      # said it on the phone
      Sato: { as-is: 2, on: 2026-11-01 } # to be asked again
      "Suzuki": {as-is: 5}   # in the meeting
`;
  const views = { Sato: { 'as-is': 2, on: '2026-11-01' }, Suzuki: { 'as-is': 5 } };

  it.each([
    ['changed', { ...views, Suzuki: { 'as-is': 3 } }, '"Suzuki": {as-is: 5}   #', '"Suzuki": { as-is: 3 }   #'],
    [
      'new',
      { ...views, Tanaka: { 'as-is': 1 } },
      '# in the meeting\n',
      '# in the meeting\n      Tanaka: { as-is: 1 }\n',
    ],
    ['taken back', { Suzuki: views.Suzuki }, '      Sato: { as-is: 2, on: 2026-11-01 } # to be asked again\n', ''],
  ])('is %s without a byte of the others’', (_, value, from, to) => {
    const edited = setEntry(text, 'D-2', { views: value });
    expect(edited.replace('      # said it on the phone\n', '')).toBe(
      text.replace(from, to).replace('      # said it on the phone\n', ''),
    );
  });
});
