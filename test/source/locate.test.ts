import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/model/diagnostic.ts';
import type { Path } from '../../src/model/location.ts';
import { locate } from '../../src/source/locate.ts';
import { parse } from '../../src/source/parse.ts';
import { rangeOf } from '../../src/source/range.ts';
import { runs } from '../runs.ts';

/** The text of a range, by lines and columns as an editor counts them. */
function textAt(text: string, { start, end }: Range): string {
  const lines = text.replace('\uFEFF', '').split('\n');
  const offset = (place: Range['start']) =>
    lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  return text.replace('\uFEFF', '').slice(offset(start), offset(end));
}

function located(text: string, path: Path, part: 'key' | 'value' = 'value'): string | undefined {
  const range = locate(parse(text), text, path, part);
  return range && `${range.start.line}:${range.start.column} ${textAt(text, range)}`;
}

const file = `version: 1
services:
  A-1: { level: basic, area: "II" } # c
  B-1:
    level: standard
    evidence:
      - a
      - { b: 'c d' }
  C-1:
  D-1: {}
note: |
  one
  two
`;

describe('locate', () => {
  it.each<[Path, 'key' | 'value', string | undefined]>([
    [['version'], 'value', '1:10 1'],
    [['version'], 'key', '1:1 version'],
    [['services', 'A-1'], 'value', '3:8 { level: basic, area: "II" }'],
    [['services', 'A-1'], 'key', '3:3 A-1'],
    [['services', 'A-1', 'level'], 'value', '3:17 basic'],
    [['services', 'A-1', 'area'], 'value', '3:30 "II"'],
    [['services', 'A-1', 'area'], 'key', '3:24 area'],
    [['services', 'B-1', 'level'], 'value', '5:12 standard'],
    [['services', 'B-1', 'evidence', 0], 'value', '7:9 a'],
    [['services', 'B-1', 'evidence', 1, 'b'], 'value', "8:14 'c d'"],
    [['services', 'B-1', 'evidence', 1, 'b'], 'key', '8:11 b'],
    // Nothing stands there: its key.
    [['services', 'C-1'], 'value', '9:3 C-1'],
    [['services', 'D-1'], 'value', '10:8 {}'],
    // What is missing stands at its nearest parent, at its key if it has one.
    [['services', 'A-1', 'team'], 'value', '3:3 A-1'],
    [['services', 'A-1', 'team'], 'key', '3:3 A-1'],
    [['services', 'A-1', 'level', 'x', 'y'], 'value', '3:10 level'],
    [['services', 'C-1', 'x'], 'value', '9:3 C-1'],
    [['services', 'Z-9', 'level'], 'value', '2:1 services'],
    [['services', 'B-1', 'evidence', 7], 'value', '6:5 evidence'],
    [['services', 'B-1', 'evidence', 1, 'z'], 'value', "8:9 { b: 'c d' }"],
    [['custom'], 'value', '1:1 v'],
    [[], 'value', '1:1 v'],
    [['toString'], 'value', '1:1 v'],
    [['__proto__', 'x'], 'value', '1:1 v'],
  ])('finds %j (%s)', (path, part, expected) => {
    expect(located(file, path, part)).toBe(expected);
    expect(located(`\uFEFF${file}`, path, part)).toBe(expected);
    const windows = located(file.replaceAll('\n', '\r\n'), path, part);
    expect(windows).toBe(expected);
  });

  it.each<[string, Path, string | undefined]>([
    ['', [], undefined],
    ['# c\n', ['a'], undefined],
    ['~', ['a'], '1:1 ~'],
    ['- a\n- b\n', [1], '2:3 b'],
    ['[a, b]', [5], '1:1 ['],
    ['"a b": 1', ['a b'], '1:8 1'],
    ['1: x\n2026-01-01: y', ['1'], '1:4 x'],
    ['1: x\n2026-01-01: y', ['2026-01-01'], '2:13 y'],
    ['a:\n  - - x\n    - y', ['a', 0, 1], '3:7 y'],
    // Columns count UTF-16 units, as editors do.
    ['日本: { 🦊: 語 }', ['日本', '🦊'], '1:11 語'],
    ['a: か\u3099 # c\nb: x', ['b'], '2:4 x'],
    // An alias is where it stands; what is inside it, where it was written.
    ['a: &x { b: 1 }\nc: *x', ['c'], '2:4 *x'],
    ['a: &x { b: 1 }\nc: *x', ['c', 'b'], '1:12 1'],
    ['a: &x { b: 1 }\nc: *x', ['c', 'z'], '2:1 c'],
    ['a: &x { b: 1 }\nc: &x { b: 2 }\nd: { e: *x }', ['d', 'e', 'b'], '2:12 2'],
    ['a: &x [p, q]\nb: *x', ['b', 1], '1:11 q'],
  ])('in %j finds %j', (text, path, expected) => {
    expect(located(text, path)).toBe(expected);
  });

  it('finds each of very many keys, none of them from the start', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `key${i}: 1\n`).join('');
    const parsed = parse(text);
    const keys = Array.from({ length: 40_000 }, (_, i) => `key${i}`);
    // Measured: 0.1 s; 100 s and more if each looked from the start.
    const starts = keys.map((key) => locate(parsed, text, [key], 'key')?.start);
    expect(starts).toEqual(keys.map((_, i) => ({ line: i + 1, column: 1 })));
  });
});

describe('rangeOf', () => {
  it('agrees with counting', () => {
    const texts = fc.array(fc.constantFrom('a', 'あ', '🦊', '\n', '\r\n', ' ', '\uFEFF'), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (parts, a, b) => {
        const text = parts.join('');
        const count = (offset: number) => {
          const before = text.slice(0, offset).replace(/^\uFEFF/, '');
          return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
        };
        expect(rangeOf(text, a, b)).toEqual({ start: count(a), end: count(Math.max(a, b)) });
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('for every path of any document', () => {
  const text = fc.oneof(
    fc.constantFrom('a', '日本', 'x y', "it's", '"q"', 'a: b', '# c', '', '🦊', 'true', '1', '- x'),
    fc.string({ maxLength: 6 }),
  );
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    ),
  }));
  // Our files are mappings. (A list behind a byte order mark is an error to `yaml` 2.9.)
  const root = fc.dictionary(text, value, { maxKeys: 4 });
  const style = fc.record({
    flow: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
  });

  const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;
  const isEmpty = (data: object) => Object.keys(data).length === 0;

  /** JSON is YAML; in block style with keys and scalars in JSON. */
  const write = (data: unknown, flow: boolean, indent = ''): string => {
    if (!isObject(data) || flow || isEmpty(data)) return JSON.stringify(data);
    const inside = (inner: unknown) =>
      isObject(inner) && !isEmpty(inner)
        ? `\n${indent}  ${write(inner, false, `${indent}  `)}`
        : ` ${write(inner, flow)}`;
    const lines = Array.isArray(data)
      ? data.map((item) => `-${inside(item)}`)
      : Object.entries(data).map(([key, inner]) => `${JSON.stringify(key)}:${inside(inner)} # 注`);
    return lines.join(`\n${indent}`);
  };

  function* paths(data: unknown): Generator<{ path: (string | number)[]; value: unknown }> {
    yield { path: [], value: data };
    if (!isObject(data)) return;
    for (const [key, inner] of Object.entries(data)) {
      const step = Array.isArray(data) ? Number(key) : key;
      for (const { path, value } of paths(inner)) yield { path: [step, ...path], value };
    }
  }

  it('the text there reads as the value there', () => {
    let checked = 0;
    fc.assert(
      fc.property(root, style, (data, { flow, eol, bom }) => {
        const text = bom + write(data, flow).replaceAll('\n', eol);
        const parsed = parse(text);
        expect(parsed.data).toEqual(data);
        for (const { path, value } of paths(data)) {
          if (path.length === 0) continue;
          checked += 1;
          const range = locate(parsed, text, path);
          expect(range).toBeDefined();
          if (!range) continue;
          // A block needs the indentation in front of its first line to be read alone.
          const alone = ' '.repeat(range.start.column - 1) + textAt(text, range);
          expect(parse(alone)).toMatchObject({ problems: [], data: value });
          const key = path.at(-1);
          if (typeof key !== 'string') continue;
          const keyRange = locate(parsed, text, path, 'key');
          expect(keyRange && JSON.parse(textAt(text, keyRange))).toBe(key);
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(checked).toBeGreaterThan(runs(1000));
  });
});
