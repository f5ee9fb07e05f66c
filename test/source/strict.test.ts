import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds } from '../../src/model/files.ts';
import { services } from '../../src/reference/index.ts';
import { setEntry, setIn } from '../../src/source/edit.ts';
import { parse } from '../../src/source/parse.ts';
import { readStrict } from '../../src/source/strict.ts';
import { cdcText, rankOf, serviceFileText } from '../../src/source/template.ts';

/** Longer runs by hand: `FUZZ=100 npx vitest run test/source/strict.test.ts`. */
const factor = Number(process.env['FUZZ'] ?? 1);

const examples = new Map(
  readdirSync('examples').flatMap((folder) =>
    fileKinds.map((kind) => {
      const path = join('examples', folder, `${kind}.yaml`);
      return [path, readFileSync(path, 'utf8')] as const;
    }),
  ),
);

const templates = [
  cdcText({
    framework: 'x1060-2021',
    organization: { name: '株式会社 例', language: 'ja' },
    pattern: { 'as-is': 'hybrid', 'to-be': 'full-insource' },
    teams: { csirt: { name: 'CSIRT' }, soc: { name: { en: 'Private SOC', ja: '社内 SOC' } } },
    providers: { 'z-mssp': { name: 'Z-MSSP', 'contract-until': '2027-03-31' } },
    policy: { strength: 4, weakness: 3 },
    rules: { 'portfolio/no-evidence': 'warning' },
  }),
  serviceFileText('catalog', services, 'en'),
  serviceFileText('profile', services, 'ja'),
  serviceFileText('portfolio', services.slice(0, 3), 'ja'),
  serviceFileText('portfolio', [], 'en'),
];

/** In the spirit of the YAML test suite. */
const snippets = [
  'american:\n  - Boston Red Sox\n  - Detroit Tigers',
  'hr: 65 # Home runs\navg: 0.278 # Batting average\nrbi: 147 # Runs Batted In',
  '-\n  name: Mark McGwire\n  hr: 65',
  'Mark McGwire: {hr: 65, avg: 0.278}\nSammy Sosa: {\n  hr: 63,\n  avg: 0.288 }',
  '# Ranking of 1998 home runs\n---\n- Mark McGwire',
  '---\ntime: 20:03:20\nplayer: Sammy Sosa\n...',
  'hr:\n  - Mark McGwire\n  - &SS Sammy Sosa\nrbi:\n  - *SS',
  '? - Detroit Tigers\n  - Chicago cubs\n: - 2001-07-23',
  'name: Mark McGwire\naccomplishment: >\n  Mark set a major league\n  home run record.\nstats: |\n  65 Home Runs',
  'unicode: "Sosa did fine.\\u263A"\ncontrol: "\\b1998\\t1999\\t2000\\n"',
  "single: '\"Howdy!\" he cried.'\nquoted: ' # Not a ''comment''.'\ntie-fighter: '|\\-*-/|'",
  'plain:\n  This unquoted scalar\n  spans many lines.\nquoted: "So does this\n  quoted scalar.\\n"',
  'canonical: 12345\ndecimal: +12345\noctal: 0o14\nhexadecimal: 0xC',
  'canonical: 1.23015e+3\nfixed: 1230.15\nneg: -.inf\nnan: .nan',
  'null:\nbooleans: [ true, false ]\nstring: "012345"',
  'canonical: 2001-12-15T02:59:43.1Z\niso8601: 2001-12-14t21:59:43.10-05:00\ndate: 2002-12-14',
  'not-date: !!str 2002-04-28\npicture: !!binary |\n  R0lGODlhDAAMAIQAAP',
  'bill-to: &id001\n  given: Chris\nship-to: *id001',
  'a: [ one, two, ]\nb: {one: two, three: four , }',
  'a: {? explicit: entry, implicit: entry, ? }',
  'a: { unquoted : "separate", http://foo.com, omitted value:, : omitted key }',
  'a: { "adjacent":value, "readable": value, "empty": }',
  'a: [ [ a, b ], { a: b }, "a", \'b\', c ]',
  'a: [ foo: bar ]',
  'a: "double\n  quoted"\nb: plain',
  'a: &anchor\nb: *anchor',
  'a: !!map {}\nb: !<tag:yaml.org,2002:str> x',
  'a: ! x',
  'a: 1st non-empty\n\n 2nd non-empty \n\t3rd non-empty',
  'a: b#c\nd: e #f\ng: h# i',
  'a: b: c',
  'a: "b": c',
  "a: 'b' c",
  'a: b\n# comment\n  c',
  'a: b # comment\n  c',
  'a:\n  # comment\n  b: c\n # less\n  d: e\n    # more\n  f: g',
  'a:\n\n\n  b: c\n\n  d: e\n\n',
  'a: b\n  \n   \nc: d',
  'a:\n  b: c\n  \n    \n  d: e',
  'a: {}\n  # indented comment\nb: 1',
  'a: -\nb: - c',
  'a: -b\nc: --d',
  'a: ?b\nc: :d',
  'a: x?\nb: x:\nc: x',
  'a: [x:y, x?y, x-y, -x]',
  'a: [x: y]',
  'a: {x:y}',
  'a: {x: y:z}',
  'a: {x: y: z}',
  'a: [a b, c  d,e]',
  'a: [,]',
  'a: {a, b: c}',
  'a: [}',
  'a: ]',
  'a: {}}',
  'a: [] []',
  'a: {} x',
  'a: x {}',
  'a: x, y',
  'a: x [y]',
  'a: x #',
  'a: x #y\nb:#z',
  'a:  # x\n  b: c',
  'a: #x',
  'a: |#x',
  'a:\tb',
  'a: b\t',
  'a: b\t# c',
  'a: "b"\t',
  'a\t: b',
  '\ta: b',
  'a:\n\tb: c',
  'a:\n  b:\tc',
  'a: b\\\n  c',
  'a: %b\nc: 10% d',
  'a: @b',
  'a: `b`',
  '%YAML 1.2\n---\na: b',
  '%a\n---\nb: c',
  '--- a\n--- b',
  '---a: b',
  '...a: b',
  'a: ---\nb: ...',
  'a: --- b',
  '--: a',
  '-a: b',
  '- a: b',
  '?a: b',
  '? a: b',
  ':a: b',
  '!a: b',
  '&a b: c',
  '*a : b',
  '"a": b',
  "'a' : b",
  '[a]: b',
  '{a: b}: c',
  '{ a: b }',
  '{ a: b } # c',
  'a : b',
  'a  : b',
  'a:: b',
  'a:b: c',
  'a: b:c',
  'a :b: c',
  'a b: c',
  'a-b: c\na.b: d\na/b: e\na_b: f',
  'a: b\na: c',
  'a: { b: c, b: d }',
  'a: 1\nA: 2',
  '<<: { a: b }',
  'a: { <<: { b: c } }',
  '__proto__: { a: b }',
  'constructor: { prototype: { a: b } }',
  'hasOwnProperty: a\nvalueOf: b',
  'a: 0\nb: 00\nc: 0x\nd: 0o\ne: 0b1',
  'a: 1 000\nb: 1,000\nc: 1_000',
  'a: 1e\nb: e1\nc: 1e1',
  'a: 1.2.3\nb: 1-2\nc: 1/2\nd: 1:2',
  'a: 12345678901234567890',
  'a: NaN\nb: Infinity\nc: nan\nd: inf',
  'a: y\nb: n\nc: on\nd: off\ne: Yes',
  'a: undefined\nb: None\nc: nil',
  'a: nullx\nb: xnull\nc: null x\nd: true.',
  'a: (null)\nb: (1)\nc: 1)',
  'a: null',
  'a: {b: null}',
  'a: ~x',
  'a: =\nb: x = y',
  'a: "\u0000"',
  'a: \u00A0b',
  'a:\u00A0b',
  'a: b\u00A0',
  'a: b \u00A0# c',
  'a: b\u3000# c',
  'a: \u3000',
  'a: "\u2028"',
  'a: b\u0085c: d',
  '\u3000a: b',
  'あ: b',
  'a: あ: い',
  'a: あ #い',
  'a: [あ、い,う]',
  'a: ｛b｝',
  'a: “b: c”',
  'a: «b» ‘c’ …',
  'a: \u200B',
  'a: \u200E#b',
  'a: \u0301x',
  '\uFEFFa: b',
  'a: b\n\uFEFFc: d',
];

/** The contract: what the strict reader reads, the full parser reads without problems and as the same data. */
function difference(text: string): string | undefined {
  const strict = readStrict(text);
  if (strict === undefined) return undefined;
  const { problems, data } = parse(text);
  const same =
    problems.length === 0 && isDeepStrictEqual(strict, data) && JSON.stringify(strict) === JSON.stringify(data);
  return same ? undefined : JSON.stringify({ text, strict, data, problems });
}

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
    text = setEntry(text, 'A-1', { note: value }, { rank: rankOf, comment: '名前' });
    text = setEntry(text, 'B-1', { note: value, 'to-be': 5 }, { rank: rankOf, comment: 'name' });
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
      [
        'a:\n  b:',
        'a:\n  b: # c',
        'a:\n  b:\n  c: 1',
        'é: 1',
        '部: 1',
        'a+b: 1',
        'a: b: c',
        'a: b:',
        'a: b: ',
        'a: b :c',
      ],
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

  it('reads or leaves a hostile file in no time', () => {
    const start = performance.now();
    const size = 500_000;
    const wide = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`);
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
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('what it reads, the full parser reads as the same', () => {
  let tried = 0;
  let read = 0;
  const check = (text: string) => {
    tried += 1;
    if (readStrict(text) !== undefined) read += 1;
    const found = difference(text);
    if (found !== undefined) throw new Error(found);
  };
  /** Runs a property, and makes sure that it has not passed for want of texts that are read. */
  const run = (texts: fc.Arbitrary<string>, numRuns: number, share: number) => {
    tried = 0;
    read = 0;
    fc.assert(fc.property(texts, check), { numRuns: numRuns * factor });
    expect(read / tried).toBeGreaterThan(share);
  };

  const odd = fc.constantFrom(
    ...[
      ` ¦  ¦   ¦\t¦:¦: ¦:x¦ :¦::¦#¦ #¦# ¦-¦- ¦ -¦---¦...¦?¦? ¦,¦, ¦[¦]¦{¦}¦"¦'¦""¦''¦\\¦\\n¦\\"`,
      '&¦&a ¦*a¦!¦!t ¦%¦@¦`¦|¦>¦<<¦=¦~¦$¦;¦^¦(¦)',
      '\n¦\n ¦\n  ¦\n   ¦\n    ¦\r\n¦\r¦\n\n¦\n# c\n¦\n  # c\n  ¦\n---\n¦\n...\n¦\n- ¦\n  - ¦\n? ¦\n: ¦\n  : ',
      'null¦Null¦true¦FALSE¦yes¦0¦00¦1¦01¦12¦-1¦+1¦.5¦1.¦1.5¦1e3¦1E-3¦0x1F¦0o7¦1_0¦.inf¦-.inf¦.nan',
      '2026-01-01¦2026-1-1¦12:30¦constructor¦__proto__¦toString',
      '\u00A0¦\u3000¦\u2003¦\u200B¦\u200D¦\u2060¦\u0085¦\u2028¦\u2029¦\uFEFF¦\u00AD¦\u180E¦\u202E¦\u2066',
      '\uD83E\uDD8A¦\uD83D¦\uDD8A¦\u{10FFFF}¦\u{1FFFE}¦\uFFFD¦\uFFFE¦\uE000¦か\u3099¦e\u0301¦\u0301¦\0¦\x07¦\x7F¦\x9F',
      '１２¦：¦＃¦－¦「¦」¦、¦。¦・¦｛¦“¦é¦ß¦ی¦٣',
    ].flatMap((list) => list.split('¦')),
  );
  const anyCharacter = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), odd);
  const words = (list: string) => fc.constantFrom(...list.split(' '));
  /** Mostly the one, now and then the other. */
  const mostly = <A, B>(usual: fc.Arbitrary<A>, other: fc.Arbitrary<B>, weight = 15) =>
    fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
  const joined = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
  const lineOf = (item: fc.Arbitrary<string>, between: string, maxLength: number, minLength = 0) =>
    fc.array(item, { minLength, maxLength }).map((items) => items.join(between));

  const word = words("a bc Head of risk 監視 サクラ 2年 3 (x) x-y x_y n/a it's ok. https://a.example/b?c");
  const space = fc.constantFrom('', ' ', ' ', ' ', '  ');
  const soup = lineOf(joined(mostly(word, anyCharacter, 25), space), '', 5, 1).map((text) => text.trimEnd());
  const usualKey = mostly(
    words('A-1 B-12 as-is x.y x_y x/y note constructor en null1'),
    fc.nat({ max: 99 }).map((n) => `k${n}`),
    1,
  );
  const key = mostly(usualKey, fc.oneof(soup, anyCharacter), 40);
  const colon = mostly(fc.constantFrom(': ', ': ', ':  '), fc.constantFrom(':', ' : ', '', ':\t'), 30);
  const scalar = mostly(
    fc.oneof(
      soup,
      words('1 5 0 999999999 2026-11-20 basic CSIRT'),
      soup.map((text) => `"${text.replaceAll('"', '')}"`),
      soup.map((text) => `'${text.replaceAll("'", '')}'`),
    ),
    fc.oneof(odd, joined('"', soup, '"'), joined("'", soup, "'")),
  );
  const { value } = fc.letrec<{ value: string; map: string; list: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, { weight: 4, arbitrary: scalar }, tie('map'), tie('list')),
    map: joined('{', space, lineOf(joined(key, colon, tie('value'), space), ', ', 3), '}'),
    list: joined('[', space, lineOf(joined(tie('value'), space), ',', 3), ']'),
  }));
  const comment = fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    joined(mostly(fc.constantFrom(' #', ' # ', '  # '), fc.constant('#')), soup),
  );
  const pair = joined(key, colon, value, space, comment);
  const line = mostly(
    fc.oneof(
      pair,
      joined(key, ':', lineOf(joined('\n  ', pair), '', 3, 1)),
      joined(fc.constantFrom('#', '  # ', '    #'), soup),
      fc.constantFrom('', '  '),
    ),
    fc.oneof(
      joined(fc.constantFrom('  ', ' ', '   ', '    ', '- ', '  - ', '? ', ': '), pair),
      fc.constantFrom('\t', '---', '...', 'a:', '  a:', '%YAML 1.1', '# %', 'a: |', 'a: >'),
    ),
  );
  const file = fc
    .tuple(
      lineOf(line, '\n', 4, 1),
      mostly(fc.constantFrom('\n', '\r\n'), fc.constant('\r')),
      fc.constantFrom('\n', '', '\n\n', ' '),
    )
    .map(([text, eol, end]) => (text + end).replaceAll('\n', eol));

  it('for texts of a grammar near the one it knows', () => {
    run(file, 15_000, 0.15);
  });

  it('for a value of any characters', () => {
    const near = fc.array(fc.oneof(anyCharacter, word), { maxLength: 4 }).map((parts) => parts.join(''));
    const frame = fc.constantFrom<readonly [string, string]>(
      ['a: ', ''],
      ['a: x', ''],
      ['a: x ', ''],
      ['a: 1', ''],
      ['a: "', '"'],
      ["a: '", "'"],
      ['a: { b: ', ' }'],
      ['a: { b: x', ', c: 1 }'],
      ['a: [ ', ' ]'],
      ['a: [x', ']'],
      ['a: x', 'y'],
      ['a: x # ', ''],
      ['a: {}', ''],
      ['a:', '\n  b: 1'],
      ['', 'a: 1'],
      ['a', ': 1'],
      ['a: { b', ': 1 }'],
      ['a:\n  b: x', '\n  c: y'],
      ['a: x', '\nb: y'],
      ['# ', '\na: 1'],
    );
    run(
      fc.tuple(frame, near).map(([[before, after], text]) => before + text + after),
      20_000,
      0.2,
    );
  });

  const sources = [...examples.values(), ...templates];
  const sample = fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.integer({ min: 1, max: 6 }))
    .map(([text, from, count]) => {
      const lines = text.split('\n');
      const start = from % lines.length;
      const chosen = lines.slice(start, start + count);
      return [...(chosen[0]?.startsWith('  ') ? ['version: 1', 'services:'] : []), ...chosen, ''].join('\n');
    });
  const mutation = fc.tuple(
    fc.constantFrom('insert', 'delete', 'replace', 'double', 'line', 'swap', 'indent', 'join', 'cut'),
    fc.nat(),
    anyCharacter,
  );
  const mutate = (text: string, [kind, at, character]: readonly [string, number, string]): string => {
    const offset = at % (text.length + 1);
    const lines = text.split('\n');
    const index = at % lines.length;
    const lineThere = lines[index] ?? '';
    switch (kind) {
      case 'insert':
        return text.slice(0, offset) + character + text.slice(offset);
      case 'delete':
        return text.slice(0, offset) + text.slice(offset + 1);
      case 'replace':
        return text.slice(0, offset) + character + text.slice(offset + 1);
      case 'double':
        return text.slice(0, offset) + text.slice(Math.max(offset - 1, 0));
      case 'line':
        return lines.toSpliced(index, 0, lineThere).join('\n');
      case 'swap':
        return lines.toSpliced(index, 2, ...lines.slice(index, index + 2).toReversed()).join('\n');
      case 'indent':
        return lines.with(index, at % 2 === 0 ? ` ${lineThere}` : lineThere.slice(1)).join('\n');
      case 'join':
        return lines.toSpliced(index, 2, lines.slice(index, index + 2).join('')).join('\n');
      default:
        return text.slice(0, offset);
    }
  };

  it('for damaged files', () => {
    run(
      fc
        .tuple(sample, fc.array(mutation, { minLength: 1, maxLength: 3 }))
        .map(([text, list]) => list.reduce(mutate, text)),
      5000,
      0.1,
    );
  });

  it('for whole files with one change', () => {
    run(
      fc.tuple(fc.constantFrom(...sources), mutation).map(([text, one]) => mutate(text, one)),
      150,
      0.05,
    );
  });

  it.each(snippets.map((text) => [text]))('for %j and for it under a key', (text) => {
    for (const eol of ['\n', '\r\n']) {
      for (const whole of [
        text,
        `${text}\n`,
        `z: 1\n${text}`,
        `${text}\nz: 1`,
        `z:\n${text.replaceAll(/^/gm, '  ')}`,
        `z: ${text}`,
      ]) {
        check(whole.replaceAll('\n', eol));
      }
    }
  });
});
