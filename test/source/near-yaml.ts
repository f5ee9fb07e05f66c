import fc from 'fast-check';
import { anyCharacter, odd } from './damage.ts';

const words = (list: string) => fc.constantFrom(...list.split(' '));
/** Mostly the one, now and then the other. */
const mostly = <A, B>(usual: fc.Arbitrary<A>, other: fc.Arbitrary<B>, weight = 15) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
const joined = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
const lineOf = (item: fc.Arbitrary<string>, between: string, maxLength: number, minLength = 0) =>
  fc.array(item, { minLength, maxLength }).map((items) => items.join(between));

/** Words as they stand in files. */
export const word = words("a bc Head of risk 監視 サクラ 2年 3 (x) x-y x_y n/a it's ok. https://a.example/b?c");
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
/** Small texts of a grammar near the one that the strict reader knows. */
export const nearYaml = fc
  .tuple(
    lineOf(line, '\n', 4, 1),
    mostly(fc.constantFrom('\n', '\r\n'), fc.constant('\r')),
    fc.constantFrom('\n', '', '\n\n', ' '),
  )
  .map(([text, eol, end]) => (text + end).replaceAll('\n', eol));
