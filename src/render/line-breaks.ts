/**
 * What matters for breaking lines, of the classes of characters in UAX #14 (the Unicode line breaking algorithm). Its full
 * tables would cost each start of the program more than all else that it loads.
 */
type Class =
  | 'space'
  | 'blank'
  | 'glue'
  | 'mark'
  | 'opening'
  | 'closing'
  | 'nonstarter'
  | 'quote'
  | 'after'
  | 'unit'
  | 'prefix'
  | 'wide'
  | 'narrow';

const classes: readonly (readonly [Class, RegExp])[] = [
  ['space', /[ \t]/],
  ['glue', /[\u00A0\u2007\u2011\u202F\u2060\uFEFF]/],
  ['mark', /[\p{M}\p{Emoji_Modifier}\u200D]/u],
  ['blank', /\u3000/],
  ['opening', /[\p{Ps}¡¿]/u],
  ['closing', /[\p{Pe}、。，．､｡!?！？,.:;]/u],
  // Small kana, marks of length and repetition: LB21 as it is for strict Japanese.
  ['nonstarter', /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｰﾞﾟー々〻ゝゞヽヾ゛゜・･：；〜゠‼⁇⁈⁉]/],
  ['quote', /["'‘’“”«»]/],
  ['after', /[…‥⋯·–]/],
  ['unit', /[%％‰℃°￠]/],
  ['prefix', /[$£€¥￥￡№＄]/],
  [
    'wide',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uAC00-\uD7A3\uFF01-\uFFE6]|(?!\p{ASCII})\p{Extended_Pictographic}/u,
  ],
];

const ofAscii = Array.from({ length: 0x80 }, (_, code) => classIn(String.fromCharCode(code)));

function classIn(character: string): Class {
  return classes.find(([, characters]) => characters.test(character))?.[0] ?? 'narrow';
}

const others = new Map<string, Class>();

function classOf(character: string): Class {
  const known = ofAscii[character.charCodeAt(0)] ?? others.get(character);
  if (known) return known;
  const found = classIn(character);
  others.set(character, found);
  return found;
}

/** Beside East Asian brackets and quotes, words may stand on another line. */
function isEastAsian(character: string | undefined): boolean {
  return (character?.codePointAt(0) ?? 0) >= 0x2e80;
}

function isAsciiStop(character: string): boolean {
  return /[!?,.:;]/.test(character);
}

/** Two characters, whether there are spaces between them, and what comes before and behind them. */
interface Pair {
  readonly earlier: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly spaced: boolean;
  readonly next: string | undefined;
}

/** Whether a line may end between two characters, by the rules of UAX #14 whose numbers stand beside them. */
function mayBreak({ earlier, before, after, spaced, next }: Pair): boolean {
  const [first, second] = [classOf(before), classOf(after)];
  // LB15c: a word such as `.gitignore` may begin with a mark; not of the standard: beside Japanese characters, too.
  const isWord = spaced ? isAsciiStop(after) : after === '.' && isEastAsian(before);
  const begins = isWord && next !== undefined && classOf(next) === 'narrow';
  // LB14 and LB13, also across spaces; LB16.
  if (first === 'opening') return false;
  if (second === 'closing' && !begins) return false;
  if (first === 'closing' && !isAsciiStop(before) && second === 'nonstarter') return false;
  // Not of the standard: dashes, dots between two things and ellipses stay with what is before them, also across spaces.
  if (second === 'after') return false;
  // LB18 and LB21, for the blank that is as wide as a character.
  if (second === 'blank') return spaced;
  if (spaced) return true;
  // LB12, LB19 and LB19a, LB21.
  if (first === 'glue' || second === 'glue') return false;
  if (second === 'quote') return /[‘“«]/.test(after) && isEastAsian(before) && isEastAsian(next);
  if (first === 'quote') return /[’”»]/.test(before) && isEastAsian(after) && isEastAsian(earlier);
  if (first === 'blank') return second !== 'nonstarter';
  // LB21; LB23a, LB24 and LB25: amounts.
  if (second === 'nonstarter' || second === 'unit' || first === 'prefix') return false;
  // LB30: brackets within words.
  if (second === 'opening') return first !== 'narrow' || isEastAsian(after);
  if (first === 'closing') return second !== 'narrow' || isEastAsian(before);
  // LB28; and, not of the standard, ids, options and paths stay whole.
  return first === 'wide' || second === 'wide' || first === 'nonstarter';
}

const unit = /\p{Cc}\[[\d;]*m|./gsu;
/** What ends a colour or a style; it belongs to what it ends. */
const ending = /\[(?:0|2[2-9]|39|49|59)?m$/;

/**
 * Cuts a line into the pieces between which it may be broken; spaces are at the end of a piece, and at the beginning of the
 * first. Colours are in the piece that they begin or end in.
 */
export function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let colours: string[] = [];
  let earlier: string | undefined;
  let before = '';
  let joined = false;
  let spaced = false;
  const units = line.match(unit) ?? [];
  for (const [at, character] of units.entries()) {
    if (character.length > 2 && character.endsWith('m')) {
      colours.push(character);
      continue;
    }
    const kind = classOf(character);
    if (
      kind !== 'space' &&
      kind !== 'mark' &&
      before !== '' &&
      !joined &&
      mayBreak({ earlier, before, after: character, spaced, next: units[at + 1] })
    ) {
      const ends = colours.findLastIndex((colour) => ending.test(colour)) + 1;
      pieces.push(piece + colours.slice(0, ends).join(''));
      piece = colours.slice(ends).join('');
    } else piece += colours.join('');
    colours = [];
    piece += character;
    joined = character === '\u200D';
    if (kind === 'space') spaced = true;
    else {
      // LB9: a mark is part of what it marks; LB10: by itself it is a letter.
      if (kind !== 'mark' || before === '' || spaced) {
        earlier = before || undefined;
        before = kind === 'mark' ? 'a' : character;
      }
      spaced = false;
    }
  }
  const rest = piece + colours.join('');
  return rest === '' ? pieces : [...pieces, rest];
}
