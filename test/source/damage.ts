import fc from 'fast-check';

/** What is odd in YAML, or looks as if it were. */
export const odd = fc.constantFrom(
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

/** Any character, or something odd. */
export const anyCharacter = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), odd);

const mutation = fc.tuple(
  fc.constantFrom('insert', 'delete', 'replace', 'double', 'line', 'swap', 'indent', 'join', 'cut'),
  fc.nat(),
  anyCharacter,
);
function mutate(text: string, [kind, at, character]: readonly [string, number, string]): string {
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
}

/** Texts with some characters or lines changed, moved or lost. */
export function damaged(texts: fc.Arbitrary<string>, times: { min: number; max: number }): fc.Arbitrary<string> {
  const mutations = fc.array(mutation, { minLength: times.min, maxLength: times.max });
  return fc.tuple(texts, mutations).map(([text, list]) => list.reduce(mutate, text));
}
