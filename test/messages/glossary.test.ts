import { describe, expect, it } from 'vitest';
import { glossary, hole, namesIn, textsIn } from './texts.ts';

const languages = ['en', 'ja'] as const;
const rows = glossary();
const japanese = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]';

/** A word as it is found: Latin ones whole, and in English however they are capitalised. */
function wordIn(word: string, language: 'en' | 'ja'): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [before, after] = [/^\w/.test(word) ? '(?<!\\w)' : '', /\w$/.test(word) ? '(?!\\w)' : ''];
  return new RegExp(`${before}${literal}${after}`, language === 'en' ? 'iu' : 'u');
}

describe('the glossary of CONTRIBUTING.md', () => {
  it('is read, a row a term', () => {
    expect(rows.find(({ terms }) => terms.ja.includes('推奨レベル'))?.terms.en).toContain('recommendation level');
    for (const language of languages) {
      const terms = rows.flatMap((row) => row.terms[language]);
      expect(terms.length).toBeGreaterThanOrEqual(rows.length);
      expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
      const never = rows.flatMap((row) => row.never[language]);
      expect(never.filter((word) => terms.includes(word))).toEqual([]);
    }
  });
});

describe.each(languages)('what users read (%s)', (language) => {
  const texts = textsIn(language);
  const kept = [...rows.flatMap(({ terms }) => terms[language]), ...namesIn(language)]
    .toSorted((one, other) => other.length - one.length)
    .map((term) => wordIn(term, language));

  it('is found', () => {
    for (const place of ['messages', 'reference/descriptions', 'docs/numbers', 'README', 'SECURITY'])
      expect(texts.filter((text) => text.place.includes(place)).length, place).toBeGreaterThan(10);
  });

  it.each(rows.filter(({ never }) => never[language].length > 0))('has no other word: $never', ({ never }) => {
    // A term may hold what is no term by itself: 評価対象外 and 対象外.
    const found = texts.filter(({ text }) =>
      never[language].some((word) => {
        const pattern = wordIn(word, language);
        return pattern.test(text) && pattern.test(kept.reduce((rest, term) => rest.split(term).join(hole), text));
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('what users read in Japanese', () => {
  it('has every term of the glossary', () => {
    const all = textsIn('ja')
      .map(({ text }) => text)
      .join('\n');
    const terms = rows.flatMap((row) => row.terms.ja);
    expect(terms.filter((term) => !all.includes(term))).toEqual([]);
  });

  /** Command lines, and comments of a file, are written as a shell or YAML wants them. */
  const isCode = (text: string) => /^(?:cdc |# )/.test(text);
  const texts = textsIn('ja')
    .filter(({ text }) => !isCode(text))
    .map(({ place, text }) => ({ place, text: text.replace(/`[^`]+`|「(?:cdc |# )[^」]*」|: (?:cdc|#) .*$/gm, hole) }));

  it.each([
    ['a blank between Latin and Japanese', new RegExp(`[\\w%${hole}] ${japanese}|${japanese} [\\w${hole}]`, 'u')],
    ['half-width parentheses around Japanese', new RegExp(`\\([^()]*${japanese}[^()]*\\)|${japanese} ?\\(`, 'u')],
    ['a half-width comma between Japanese', new RegExp(`${japanese}, |, ${japanese}`, 'u')],
  ])('has nowhere %s', (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});
