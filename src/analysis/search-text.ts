import { stemmer } from 'stemmer';

/** Words of a question and the like, which say nothing of what is looked for. */
const stopWords = new Set(
  'a an and any are as at be best by can do does for from get has have how i in into is it its many me more most much my no not of on one or our should some that the their them then there these they this those to us use was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** A run of letters and digits of one script, with the sign that joins words in Japanese. */
const runs =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}ー]+|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}ー])[\p{L}\p{N}\p{M}])+/gu;
const japanese = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}ー]/u;
const particle = /^\p{scx=Hira}{1,2}$/u;

/** A text as it counts: wide letters are narrow ones, capitals are small ones, and a possessive has no `s`. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .trim();
}

/**
 * The pieces by which a text is found: each word in English, with its stem; each two letters that stand together in Japanese,
 * where no blanks part words, so that a part of a compound finds the whole.
 */
export function piecesOf(text: string): string[] {
  return (folded(text).match(runs) ?? []).flatMap((run) =>
    japanese.test(run) ? [...pairsOf(run), ...segmentsOf(run).filter(isShort).map(whole)] : [run, stemmer(run)],
  );
}

/**
 * The words of a query that say what is looked for, each as the pieces that all have to be found. Words of no meaning are
 * left out: those like `for` and `most`, and Japanese particles.
 */
export function wordsOf(query: string): string[][] {
  return meaningfulWords(query).map((word) =>
    isShort(word) ? [whole(word)] : japanese.test(word) ? pairsOf(word) : [stemmer(word)],
  );
}

/** The same, with the parts of a Japanese compound as words of their own; none where one is a single letter, which may mean anything. */
export function partsOf(query: string): string[][] {
  const parts = meaningfulWords(query).flatMap((word) =>
    japanese.test(word) && !isShort(word) ? segmentsOf(word) : [word],
  );
  if (parts.some((part) => japanese.test(part) && part.length === 1)) return [];
  return parts.map((part) =>
    isShort(part) && parts.length > 1 ? [whole(part)] : japanese.test(part) ? pairsOf(part) : [stemmer(part)],
  );
}

/** The same words as they are written. */
export function meaningfulWords(query: string): string[] {
  return (folded(query).match(runs) ?? []).flatMap((run) =>
    japanese.test(run) ? partedByParticles(run) : stopWords.has(run) ? [] : [run],
  );
}

/** So short that it is a part of words that mean something else: ログ of ブログ and プログラム. */
function isShort(word: string): boolean {
  return /^[\p{scx=Kana}ー]{2}$/u.test(word);
}

/** The piece of a word that stands by itself. */
function whole(word: string): string {
  return `=${pairsOf(word).join('')}`;
}

/** Spellings of a foreign word are the same here: サーバ and サーバー, ウエア and ウェア. */
function pairsOf(run: string): string[] {
  const plain =
    run.length > 1
      ? run.replaceAll(/[ァィゥェォッャュョ]/g, (small) => large.get(small) ?? small).replaceAll(/(?<=.)ー/g, '')
      : run;
  const letters = [...plain];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const large = new Map([...'ァィゥェォッャュョ'].map((small, at) => [small, [...'アイウエオツヤユヨ'][at]]));

/** `経営層への報告` is `経営層` and `報告`. */
function partedByParticles(run: string): string[] {
  const words: string[] = [];
  let goesOn = false;
  for (const segment of segmentsOf(run)) {
    const parts = particle.test(segment);
    if (!parts) words.push(goesOn ? `${words.pop()}${segment}` : segment);
    goesOn = !parts;
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;

function segmentsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
