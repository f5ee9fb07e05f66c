/** Characters that are taken for those of YAML: what they are called, and what they are taken for. */
const names: Readonly<Record<string, readonly [name: string, meant: string]>> = {
  '：': ['full-width colon', 'a colon'],
  '，': ['full-width comma', 'a comma'],
  '、': ['Japanese comma', 'a comma'],
  '｛': ['full-width brace', 'a brace'],
  '｝': ['full-width brace', 'a brace'],
  '［': ['full-width bracket', 'a bracket'],
  '］': ['full-width bracket', 'a bracket'],
  '＃': ['full-width number sign', '#'],
  '＂': ['full-width quote', 'a quote'],
  '＇': ['full-width quote', 'a quote'],
  '\u3000': ['full-width space', 'a space'],
  '\u00A0': ['no-break space', 'a space'],
};

const code = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const of = (letter: string) =>
  names[letter] ??
  (/\s/.test(letter) ? (['unusual space', 'a space'] as const) : (['curly quote', 'a quote'] as const));

/** Those of one name together. */
const listed = (letters: readonly string[]) => {
  const shown = (letter: string) => (/\s/.test(letter) ? code(letter) : letter);
  const kinds = [...new Set(letters.map((letter) => of(letter)[0]))];
  return kinds
    .map(
      (kind) =>
        `${kind} (${letters
          .filter((letter) => of(letter)[0] === kind)
          .map(shown)
          .join(' ')})`,
    )
    .join(', ');
};

export const characters = {
  listed,
  named: (letter: string) => `the ${of(letter)[0]} (${/\s/.test(letter) ? code(letter) : letter})`,
  meant: (letter: string) => of(letter)[1],
};
