import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, maxFileBytes } from '../../src/source/decode.ts';
import { loadTexts } from '../../src/source/load.ts';
import { parse } from '../../src/source/parse.ts';
import { runs } from '../runs.ts';

const codes = (text: string) => parse(text).problems.map(({ code }) => code);

/** Repeats until the text is as long as a file may be. */
function filled(piece: (index: number) => string, start = '', end = ''): string {
  const pieces = [start];
  let length = start.length + end.length;
  for (let index = 0; ; index += 1) {
    const next = piece(index);
    length += next.length;
    if (length > maxFileBytes) return pieces.join('') + end;
    pieces.push(next);
  }
}

describe('what a file may hold', () => {
  it('refuses a file over 512 KiB', async () => {
    expect(decode(new Uint8Array(maxFileBytes).fill(0x20))).toHaveProperty('text');
    expect(decode(new Uint8Array(maxFileBytes + 1).fill(0x20))).toEqual({
      problem: 'too-large',
      bytes: maxFileBytes + 1,
    });
    const content = new TextEncoder().encode(`version: 1 # ${'あ'.repeat(200_000)}`);
    const { diagnostics, organisation } = await loadTexts({ catalog: { path: 'catalog.yaml', content } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/too-large']);
    expect(organisation).toBeUndefined();
  });

  it.each([
    ['a wrong byte', [0x61, 0x3a, 0x20, 0xff], 3],
    ['half a character', [0x61, 0xe3, 0x81], 1],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['Shift_JIS', [0x61, 0x93, 0xfa, 0x96, 0x7b], 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
    ['behind a real replacement character', [0xef, 0xbf, 0xbd, 0x20, 0xff], 2],
    ['behind a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 2],
  ])('refuses what is not UTF-8: %s', (_, bytes, offset) => {
    expect(decode(new Uint8Array(bytes))).toMatchObject({ problem: 'not-utf8', offset });
  });

  it('takes for UTF-8 what the standard takes for it', () => {
    const standard = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const expected = (bytes: Uint8Array) => {
      try {
        return standard.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    const piece = fc.oneof(
      { weight: 3, arbitrary: character.map((text) => [...new TextEncoder().encode(text)]) },
      fc.constantFrom([0xc0, 0x80], [0xed, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80], [0xef, 0xbb, 0xbf], [0xe3, 0x81]),
      fc.integer({ min: 0, max: 255 }).map((byte) => [byte]),
    );
    const content = fc.array(piece, { maxLength: 12 }).map((pieces) => new Uint8Array(pieces.flat()));
    fc.assert(
      fc.property(content, fc.nat({ max: 3 }), (bytes, from) => {
        const part = bytes.subarray(from);
        const decoded = decode(part);
        expect('problem' in decoded ? undefined : decoded.text).toBe(expected(part));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('keeps a byte order mark, for edits to keep it too', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: '\uFEFFa' });
  });
});

describe('nesting', () => {
  const shapes: [string, (depth: number) => string][] = [
    ['[', (n) => '['.repeat(n)],
    ['[]', (n) => `${'['.repeat(n)}${']'.repeat(n)}`],
    ['{', (n) => '{'.repeat(n)],
    ['{a: ', (n) => '{a: '.repeat(n)],
    ['{a: }', (n) => `${'{a: '.repeat(n)}1${'}'.repeat(n)}`],
    ['[{', (n) => '[{a: '.repeat(n)],
    ['- ', (n) => '- '.repeat(n)],
    ['- x', (n) => `${'- '.repeat(n)}x`],
    ['? ', (n) => '? '.repeat(n)],
    ['? - ', (n) => '? - '.repeat(n)],
    ['&a [', (n) => '&a ['.repeat(n)],
    ['!t [', (n) => '!t ['.repeat(n)],
    ['behind a document', (n) => `a: 1\n---\n${'['.repeat(n)}`],
    ['blocks', (n) => Array.from({ length: Math.min(n, 900) }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ];

  // Measured: 1 ms to 3 ms each, whatever the depth. `yaml` itself ends the process from some 3,000 on (V8 cannot compile
  // a regular expression with a stack that is nearly full).
  it.each(shapes)('refuses very deep %s at once', (_, shape) => {
    for (const depth of [101, 1000, 3000, 10_000, 50_000, 200_000]) {
      const { problems, data } = parse(shape(depth));
      expect(problems.map(({ code }) => code)).toEqual(['exhausted']);
      expect(data).toBeUndefined();
    }
  });

  it('takes 90 levels', () => {
    expect(codes(`${'['.repeat(90)}${']'.repeat(90)}`)).toEqual([]);
    expect(codes(`${'{a: '.repeat(90)}1${'}'.repeat(90)}`)).toEqual([]);
    expect(codes(`${'- '.repeat(90)}x`)).toEqual([]);
    expect(codes(Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''))).toEqual([]);
  });
});

describe('aliases', () => {
  it('stand for what was anchored last before them', () => {
    expect(parse('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &y { f: &y 3, g: *y }\nh: *y').data).toEqual({
      a: 1,
      b: 1,
      c: 2,
      d: 2,
      e: { f: 3, g: 3 },
      h: 3,
    });
  });

  it.each([
    ['*x', 'x'],
    ['a: *x\nb: &x 1', 'x'],
    // Data that contains itself would send whoever walks through it round for ever.
    ['a: &x [*x]', 'x'],
    ['a: &x { b: { c: [1, *x] } }', 'x'],
    ['&x { a: *x }', 'x'],
    ['a: &x [ &y { b: *x } ]\nc: *y', 'x'],
  ])('are refused when they stand for nothing, or for what they are a part of: %j', (text, key) => {
    const { problems, data } = parse(text);
    expect(problems).toMatchObject([{ code: 'alias', args: { key }, offset: text.indexOf('*') }]);
    expect(data).toBeUndefined();
  });

  it('may repeat an entry for each service, but are no way to blow up a file', () => {
    const entry = 'x: &x { as-is: 3, to-be: 5, evidence: [a, b, c], note: n, action: a, owner: o, cycle: short }\n';
    const uses = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: *x\n`).join('');
    expect(codes(entry + uses(100))).toEqual([]);
    expect(codes(entry + uses(200))).toEqual(['exhausted']);
  });

  // Measured: 2 to 7 ms for the bombs, 0.3 to 1.2 s for the others.
  it.each([
    [
      'a bomb in lists',
      Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i === 0 ? 'x' : `*a${i - 1}`)}]\n`).join(''),
      'exhausted',
    ],
    [
      'a bomb in mappings',
      Array.from(
        { length: 30 },
        (_, i) => `a${i}: &a${i} { ${i === 0 ? 'x: 1' : `x: *a${i - 1}, y: *a${i - 1}`} }\n`,
      ).join(''),
      'exhausted',
    ],
    ['one anchor, very many aliases', filled(() => '- *a\n', '- &a x\n'), 'exhausted'],
    ['very many anchors, each with its alias', filled((i) => `- &a${i} x\n- *a${i}\n`), 'exhausted'],
    ['very many aliases of nothing', filled((i) => `- *a${i}\n`), 'alias'],
    ['very many anchors', filled((i) => `- &a${i} x\n`), undefined],
    [
      'the most aliases of the most anchors that are allowed',
      filled((i) => `- &a${i} x\n`, '', Array.from({ length: 2000 }, (_, i) => `- *a${i + 20_000}\n`).join('')),
      undefined,
    ],
    [
      'anchors in one another around aliases',
      filled(
        (i) => `- &b${i} x\n`,
        `- ${Array.from({ length: 90 }, (_, i) => `&a${i} [`).join('')}${'&z z, *z, '.repeat(15)}${']'.repeat(90)}\n`,
        Array.from({ length: 8 }, (_, i) => `- *a${i + 80}\n`).join(''),
      ),
      undefined,
    ],
  ])('in great numbers are read to the end: %s', (_, text, code) => {
    const { problems } = parse(text);
    expect(problems[0]?.code).toBe(code);
  });
});

describe('keys', () => {
  // Measured: 0.3 to 0.8 s.
  it.each([
    ['block', Array.from({ length: 40_000 }, (_, i) => `key${i}: 1\n`).join('')],
    ['flow', `{ ${Array.from({ length: 40_000 }, (_, i) => `key${i}: 1`).join(', ')} }`],
  ])('may be very many: %s', (_, text) => {
    const { data, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(Object.keys(data as object)).toHaveLength(40_000);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', 'a', 1, 10],
    ['a: { b: 1, "b": 2 }', 'b', 1, 11],
    ['x: 1\na: 1\nb: 2\na: 3', 'a', 2, 15],
    ['- a: 1\n  a: 2', 'a', 1, 9],
    ['1: a\n"1": b', '1', 1, 5],
    ['null: a\nnull: b', 'null', 1, 8],
    ['a: [[{ b: 1, b: 1 }]]', 'b', 1, 13],
    ['__proto__: 1\n__proto__: 2', '__proto__', 1, 13],
  ])('that stand twice are refused, at the second place: %j', (text, key, line, offset) => {
    expect(parse(text).problems).toMatchObject([{ code: 'duplicate-key', args: { key, line }, offset }]);
  });

  it('are the text that stands there', () => {
    const { data, problems } = parse('null: a\n1.0: b\n0x10: c\ntrue: d\n"": e\n2026-01-01: f\n');
    expect(problems).toEqual([]);
    expect(Object.entries(data as object)).toEqual([
      ['null', 'a'],
      ['1.0', 'b'],
      ['0x10', 'c'],
      ['true', 'd'],
      ['', 'e'],
      ['2026-01-01', 'f'],
    ]);
  });

  it.each([['[a]: b'], ['{a: b}: c'], ['? - a\n: b'], ['{{ name }}: x'], ['a: &x b\n*x : c']])(
    'that are no text are refused: %j',
    (text) => {
      expect(codes(text)).not.toEqual([]);
    },
  );

  it('of JavaScript are plain keys', () => {
    const text =
      '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\ntoString: 1\na: { __proto__: { polluted: 1 } }\nb: [{ __proto__: null }]';
    const { data, problems } = parse(text);
    expect(problems).toEqual([]);
    const root = data as Record<string, Record<string, unknown>>;
    expect(Object.keys(root)).toEqual(['__proto__', 'constructor', 'toString', 'a', 'b']);
    expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(root, '__proto__')?.value).toEqual({ polluted: 1 });
    expect(Object.getPrototypeOf(root['a'])).toBe(Object.prototype);
    expect(Object.hasOwn(root['a'] ?? {}, '__proto__')).toBe(true);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in (root['a'] ?? {})).toBe(false);
  });
});

describe('other kinds of YAML', () => {
  it.each([
    ['%YAML 1.1\n---\na: yes\n', 'directive'],
    ['%YAML 1.3\n---\na: 1\n', 'directive'],
    ['%YAML x\n---\na: 1\n', 'directive'],
    ['%WHAT 1\n---\na: 1\n', 'directive'],
    ['a: 1\n---\nb: 2\n', 'multiple-documents'],
    ['---\n---\n', 'multiple-documents'],
    ['a: 1\n...\n---\nb: 2\n', 'multiple-documents'],
    ['a: !local x', 'tag'],
    ['a: !!binary aGVsbG8=', 'tag'],
    ['a: !!timestamp 2001-01-01', 'tag'],
    ['a: !!set { b }', 'tag'],
    ['a: !!omap [ b: 1 ]', 'tag'],
    ['a: !!js/function "x"', 'tag'],
    ['a: !<tag:yaml.org,2002:python/object> {}', 'tag'],
  ])('are refused: %j', (text, code) => {
    const { problems, data } = parse(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(data).toBeUndefined();
  });

  it.each([
    ['%YAML 1.2\n---\na: yes\n', { a: 'yes' }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['', null],
    ['# c\n', null],
    ['---\n', null],
    ['~', null],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: &x !!str 1', { a: '1' }],
    ['a: 2026-01-01\nb: no\nc: 0o17\nd: 1_000\n<<: e', { a: '2026-01-01', b: 'no', c: 15, d: '1_000', '<<': 'e' }],
  ])('are read: %j', (text, data) => {
    expect(parse(text)).toMatchObject({ problems: [], data });
  });
});

describe('any text', () => {
  const token = fc.oneof(
    fc.constantFrom(
      ...'a¦b¦: ¦:¦ ¦  ¦\n¦\n  ¦- ¦? ¦[¦]¦{¦}¦, ¦,¦"¦\'¦\\¦# ¦#¦&a ¦&b ¦*a¦*b¦!t ¦!!str ¦!!set ¦|\n¦>-\n¦|2\n¦---\n¦...\n¦%YAML 1.1\n¦%a\n¦\t¦\r\n¦\r¦あ¦🦊¦@¦`¦<<¦1¦null'.split(
        '¦',
      ),
      '\uFEFF',
      '\0',
      '\uD800',
      '\u2028',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(token, { maxLength: 25 }).map((parts) => parts.join(''));

  it('gives plain data, or problems inside the text', () => {
    let good = 0;
    fc.assert(
      fc.property(text, (given) => {
        const { problems, data } = parse(given);
        for (const { offset, end } of problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(offset);
          expect(end).toBeLessThanOrEqual(given.length);
        }
        if (problems.length > 0) {
          expect(data).toBeUndefined();
          return;
        }
        good += 1;
        const json = JSON.stringify(data, (_, value) => (typeof value === 'number' ? String(value) : value));
        expect(json).toBeTypeOf('string');
        expect([Object.prototype, Array.prototype, undefined]).toContain(
          typeof data === 'object' && data !== null ? Object.getPrototypeOf(data) : undefined,
        );
      }),
      { numRuns: runs(5000) },
    );
    expect(good).toBeGreaterThan(runs(250));
  });

  it.each([
    ['commas', () => filled(() => ',', 'a: [', ']')],
    ['commas without an end', () => filled(() => ',', 'a: [')],
    ['empty lists', () => filled(() => '[],', 'a: [', ']')],
    ['empty keys', () => filled(() => ':,', 'a: [', ']')],
    ['scalars', () => filled(() => 'a,', 'a: [', ']')],
    ['quoted scalars', () => filled(() => '"",', 'a: [', ']')],
    ['tags', () => filled(() => '!a ,', 'a: [', ']')],
    ['lists in lists', () => filled(() => '- - - - - - -\n')],
    ['questions', () => filled(() => '? \n')],
  ])('of the largest size is given up where it holds a hundred thousand values: %s', (_, make) => {
    const text = make();
    const { problems, data } = parse(text);
    expect([problems.map(({ code }) => code), data]).toEqual([['exhausted'], undefined]);
    expect(problems[0]?.offset).toBeLessThan(text.length);
  });

  it('of the largest size may hold as many services as it has room for', () => {
    const text = filled((i) => `  X-${i}: { level: basic, area: I }\n`, 'services:\n');
    expect(codes(text)).toEqual([]);
  });

  it.each([']', '}'])('of the largest size is given up after a thousand tokens that have no place: %s', (sign) => {
    expect(parse(filled(() => sign)).problems).toHaveLength(1001);
  });

  it.each([
    // What goes on over several lines has to be indented: each of these is a text of its own.
    ['"\\', () => filled(() => '\\\n', 'a: "', '"'), ['exhausted']],
    ['---', () => filled(() => '---\n'), ['multiple-documents']],
    ['blank lines', () => filled(() => '\n'), []],
    ['a long text', () => filled(() => 'b\n  ', 'a: '), []],
    ['a long quoted text', () => filled(() => 'b\n  ', 'a: "', '"'), []],
    // YAML 1.2: 1,024 characters at most.
    ['a long key', () => filled(() => 'b', '', ': 1'), ['long-key']],
  ])('of the largest size is read to the end: %s', (_, make, expected) => {
    expect(codes(make())).toEqual(expected);
  });
});
