const names: Readonly<Record<string, readonly [name: string, meant: string]>> = {
  '：': ['全角コロン', 'コロン'],
  '，': ['全角カンマ', 'カンマ'],
  '、': ['読点', 'カンマ'],
  '｛': ['全角の波括弧', '波括弧'],
  '｝': ['全角の波括弧', '波括弧'],
  '［': ['全角の角括弧', '角括弧'],
  '］': ['全角の角括弧', '角括弧'],
  '＃': ['全角シャープ', '「#」'],
  '＂': ['全角の引用符', '引用符'],
  '＇': ['全角の引用符', '引用符'],
  '\u3000': ['全角スペース', 'スペース'],
  '\u00A0': ['改行なしスペース', 'スペース'],
};

const code = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const of = (letter: string) =>
  names[letter] ??
  (/\s/.test(letter) ? (['特殊なスペース', 'スペース'] as const) : (['全角の引用符', '引用符'] as const));

/** Those of one name together. */
const listed = (letters: readonly string[]) => {
  const shown = (letter: string) => (/\s/.test(letter) ? code(letter) : letter);
  const kinds = [...new Set(letters.map((letter) => of(letter)[0]))];
  return kinds
    .map(
      (kind) =>
        `${kind}「${letters
          .filter((letter) => of(letter)[0] === kind)
          .map(shown)
          .join(' ')}」`,
    )
    .join('、');
};

export const characters = {
  listed,
  named: (letter: string) =>
    /\s/.test(letter) ? `${of(letter)[0]}（${code(letter)}）` : `${of(letter)[0]}「${letter}」`,
  meant: (letter: string) => of(letter)[1],
};
