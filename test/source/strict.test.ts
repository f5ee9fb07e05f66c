import { describe, expect, it } from 'vitest';
import { edition, services } from '../../src/reference/index.ts';
import { setEntry, setIn } from '../../src/source/edit.ts';
import { readStrict } from '../../src/source/strict.ts';
import { serviceFileText } from '../../src/source/template.ts';
import { examples, templates } from './own-files.ts';
import { difference } from './strict-contract.ts';

describe('what the program writes', () => {
  it.each([...examples])('reads %s', (_, text) => {
    expect(readStrict(text)).toBeDefined();
    expect(difference(text)).toBeUndefined();
    const windows = text.replaceAll('\n', '\r\n');
    expect(readStrict(windows)).toEqual(readStrict(text));
    expect(difference(windows)).toBeUndefined();
  });

  it.each(templates.map((text) => [text]))('reads a new file: %j', (text) => {
    expect(readStrict(text)).toBeDefined();
    expect(difference(text)).toBeUndefined();
  });

  it.each([
    ['text', '即時監視'],
    ['words', 'Head of risk'],
    ['an address', 'https://wiki.example.com/a?b=c&d=%20#e'],
    ['punctuation', "It's done (mostly), isn't it? 100 % - yes!"],
    ['Japanese punctuation', '要員計画は「頭の中」にしかない、と佐藤　太郎・鈴木。'],
    ['a digit first', '24時間365日'],
    ['what needs quotes', 'a: b, {c} # d'],
    ['what looks like something else', 'true'],
    ['a number in quotes', '1e3'],
    ['nothing', ''],
    ['a date', '2027-03-31'],
    ['a score', 3],
    ['a list', ['https://a.example/b', 'c d']],
    ['halves', { insource: 2, outsource: 4 }],
  ])('reads back what set writes: %s', (_, value) => {
    let text = serviceFileText('portfolio', services.slice(0, 2), 'ja');
    text = setEntry(text, 'A-1', { note: value }, { framework: edition, comment: '名前' });
    text = setEntry(text, 'B-1', { note: value, 'to-be': 5 }, { framework: edition, comment: 'name' });
    text = setIn(text, ['assessed-on'], '2026-11-20');
    expect(readStrict(text)).toMatchObject({ services: { 'A-1': { note: value }, 'B-1': { note: value } } });
    expect(difference(text)).toBeUndefined();
  });
});

describe('the edge of what is read', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['a: 1 # c', { a: 1 }],
    ['a: 0\r\nb: 999999999\r\n', { a: 0, b: 999999999 }],
    ['# c\n\n   \n  # d\na: x\n# e', { a: 'x' }],
    ['a:   x   ', { a: 'x' }],
    ['a: x  y', { a: 'x  y' }],
    ['a: x#y', { a: 'x#y' }],
    ['a: x:y', { a: 'x:y' }],
    ['a: x - y ? z & *b !c | > @ `', { a: 'x - y ? z & *b !c | > @ `' }],
    ['a: it\'s "so"', { a: 'it\'s "so"' }],
    ['a: x\\y\\n', { a: 'x\\y\\n' }],
    ['a: { b: 1\u3000}', { a: { b: '1\u3000' } }],
    ['a: yes', { a: 'yes' }],
    ['a: nan', { a: 'nan' }],
    ['a: 1 2', { a: '1 2' }],
    ['a: 2026-13-45', { a: '2026-13-45' }],
    ['a: ""', { a: '' }],
    ["a: ''", { a: '' }],
    ['a: "x # y: z, {w} [v] \'u\'"', { a: "x # y: z, {w} [v] 'u'" }],
    ['a: \'x "y" \\z\'', { a: 'x "y" \\z' }],
    ['a: {}', { a: {} }],
    ['a: []', { a: [] }],
    ['a: { }', { a: {} }],
    ['a: {b: 1,c: [x,"y",\'z\',2]} # d', { a: { b: 1, c: ['x', 'y', 'z', 2] } }],
    ['a: [[[[[[[[]]]]]]]]', { a: [[[[[[[[]]]]]]]] }],
    ['a:\n  b: 1\n# c\n\n  d: {}\ne: 2', { a: { b: 1, d: {} }, e: 2 }],
    ['a: # c\n  b: 1', { a: { b: 1 } }],
    ['constructor: 1\ntoString: { valueOf: 2 }', { constructor: 1, toString: { valueOf: 2 } }],
    ['z: 1\ny: 1\nx: 1\na: 1', { z: 1, y: 1, x: 1, a: 1 }],
    ['a: 🦊 か\u3099\u200D é１２', { a: '🦊 か\u3099\u200D é１２' }],
    ['a: 東京\u3000本社\u00A0x', { a: '東京\u3000本社\u00A0x' }],
  ])('reads %j', (text, data) => {
    expect(readStrict(text)).toEqual(data);
    expect(difference(text)).toBeUndefined();
  });

  it.each(
    [
      // Nothing to read, or not a mapping.
      ['', '\n', '# c\n', 'x', '- x', '[]', '{}', '{ a: 1 }', '"a"', '1'],
      // Other parts of YAML.
      ['a: &x 1', 'a: *x', '&x a: 1', '*x : 1', 'a: !t x', 'a: !!str x', 'a: ! x', '<<: { a: 1 }', '<<: *x'],
      ['---\na: 1', 'a: 1\n---', 'a: 1\n...', '...\na: 1', '%YAML 1.1\n---\na: 1', '%TAG ! x\n---\na: 1', '--- a: 1'],
      ['a: |\n  x', 'a: >\n  x', 'a: |-', 'a: >+', 'a: x\n  y', 'a: "x\n  y"', "a: 'x\n  y'", 'a:\n  x', 'a: x\n\n  y'],
      ['a:\n- x', 'a:\n  - x', 'a: - x', '? a\n: 1', '? a', ': 1', 'a: ? b', 'a: : b', 'a: ?', 'a: -', 'a: - '],
      [
        'a:\n  b:\n    c: 1',
        'a:\n    b: 1',
        'a:\n b: 1',
        'a:\n  b: 1\n   c: 2',
        'a:\n   b: 1\n  c: 2',
        ' a: 1',
        '  a: 1',
      ],
      ['a: 1\n  b: 2', 'a: {}\n  b: 2', 'a: x\n  b: 2'],
      // Quotes.
      [
        'a: "\\n"',
        'a: "\\""',
        "a: 'it''s'",
        'a: "x',
        "a: 'x",
        'a: "x" y',
        'a: "x"y',
        'a: "x"#c',
        'a: ""x',
        'a: "a" "b"',
      ],
      ['"a": 1', "'a': 1", 'a: { "b": 1 }', "a: { 'b': 1 }", 'a: ["b": 1]', 'a: "b": c'],
      // Characters.
      [
        'a:\t1',
        '\ta: 1',
        'a: 1\t',
        'a: x\ty',
        'a: "x\ty"',
        '# \t',
        'a: 1 #\tc',
        'a: \0',
        'a: \x07',
        'a: \x1B[0m',
        '# \x7F',
      ],
      [
        '\uFEFFa: 1',
        'a: \uFEFF',
        'a: x\u0085y',
        'a: "\u0085"',
        '# \u0085\na: 1',
        'a: 1 # c\rb: 2',
        'a: "x\ry"',
        '# c\ra: 1',
        'a: x\u2028y',
        'a: x\u2029y',
        'a: 1\rb: 2',
        'a: 1\r\rb: 2',
        'a: 1\r',
      ],
      ['a: \uD83D', 'a: \uDD8A', 'a: \uDD8A\uD83D', '# \uD800', 'a: \uFFFE', 'a: \uFFFF'],
      ['a: {}\u3000', 'a: {}\u00A0', 'a: "x"\u3000', 'a:\u30001', 'a:\u3000\n  b: 1', 'a: []\u2003# c'],
      // Words that are no text.
      [
        'a: null',
        'a: Null',
        'a: NULL',
        'a: ~',
        'a: true',
        'a: True',
        'a: FALSE',
        'a: nUll',
        'a: { b: null }',
        'a: [true]',
      ],
      [
        'null: 1',
        'true: 1',
        'False: 1',
        '~: 1',
        '1: 1',
        '1a: 1',
        '_a: 1',
        '__proto__: 1',
        'a: { __proto__: { b: 1 } }',
      ],
      ['a: .inf', 'a: -.inf', 'a: .NaN', 'a: 0o7', 'a: 07', 'a: 00', 'a: 0x1F', 'a: 1_000', 'a: +1', 'a: -1', 'a: -0'],
      [
        'a: .5',
        'a: 1.',
        'a: 1.0',
        'a: 1e3',
        'a: 1E+3',
        'a: 1234567890',
        'a: 1:30',
        'a: 1a',
        'a: 2026-1-1',
        'a: 20260101'.concat('01'),
      ],
      ['a: 2026-01-01T00:00:00Z', 'a: [1.5]', 'a: { b: 1e3 }'],
      // Characters that a text cannot begin with, or that are not sure.
      [
        'a: %b',
        'a: @b',
        'a: `b',
        'a: !b',
        'a: &b',
        'a: *b',
        'a: |b',
        'a: >b',
        'a: #b',
        'a: -b',
        'a: ?b',
        'a: :b',
        'a: ,b',
      ],
      [
        'a: ]',
        'a: }',
        'a: x, y',
        'a: x]',
        'a: {x}',
        'a: [x',
        'a: [x]]',
        'a: {b: 1',
        'a: {b: 1}}',
        'a: {b: 1]',
        'a: [1}',
      ],
      // Keys, colons and hashes.
      ['a:', 'a:\nb: 1', 'a:\n# c', 'a:\n\nb:\n  c: 1', 'a: ', 'a: # c', 'a:1', 'a:#c', 'a :1', 'a : 1', 'a', 'a b: 1'],
      ['a:\n  b:', 'a:\n  b: # c', 'a:\n  b:\n  c: 1', 'é: 1', 'a+b: 1', 'a: b: c', 'a: b:', 'a: b: ', 'a: b :c'],
      ['a: {}b', 'a: {}#c', 'a: [] b', 'a: { b: c#d #e }', 'a: { #b\n}', 'a: [ #b\n]'],
      ['a: 1\na: 2', 'a:\n  b: 1\n  b: 2', 'a: { b: 1, b: 2 }', 'a:\n  b: 1\na: 2', 'a:\n  b: 1\nc: 1\na:\n  d: 1'],
      // Flow collections.
      [
        'a: {b}',
        'a: {b: }',
        'a: {b:}',
        'a: {b:1}',
        'a: {: 1}',
        'a: {,}',
        'a: {b: 1,}',
        'a: {b: 1,,c: 2}',
        'a: [1,]',
        'a: [,]',
      ],
      [
        'a: [b: 1]',
        'a: [? b]',
        'a: {? b: 1}',
        'a: [b\n]',
        'a: {\n  b: 1 }',
        'a: { b: 1,\n  c: 2 }',
        'a: [- b]',
        'a: { b: - }',
      ],
      [`a: ${'['.repeat(9)}${']'.repeat(9)}`, `a: ${'{ a: '.repeat(9)}1${' }'.repeat(9)}`],
      [`${'a'.repeat(1025)}: 1`, `a: { ${'a'.repeat(1025)}: 1 }`, `${'a'.repeat(201)}: 1`],
    ]
      .flat()
      .map((text) => [text]),
  )('leaves %j to the parser', (text) => {
    expect(readStrict(text)).toBeUndefined();
  });

  it('reads or leaves a hostile file', () => {
    const size = 200_000;
    const wide = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    const texts = [
      `a: ${'x'.repeat(size)}`,
      `a: ${'x '.repeat(size / 2)}`,
      `a: ${'x:'.repeat(size / 2)}`,
      `a: x${' '.repeat(size)}y`,
      `a: x${' '.repeat(size)}#`,
      `a: x${' '.repeat(size)}:`,
      ' '.repeat(size),
      ' \n'.repeat(size / 2),
      `a: ${'['.repeat(size)}`,
      `a: [${'1, '.repeat(size / 3)}1]`,
      `a: "${'x'.repeat(size)}`,
      `a: "${'x'.repeat(size)}"`,
      `a: ${'1'.repeat(size)}`,
      wide.join('\n'),
      `a: { ${wide.join(', ')} }`,
      `a:\n  ${wide.join('\n  ')}`,
    ];
    for (const text of texts) readStrict(text);
  });
});
