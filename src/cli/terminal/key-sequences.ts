/** Bits of a modifier, as terminals count them from 1 on. */
const shift = 1;
const alt = 2;
const ctrl = 4;

const letters = /^(?:1?(?:;(\d+)(?::(\d))?)?)$/;
const numbered = /^(\d+)(?:;(\d+)(?::(\d))?)?$/;
const otherKey = /^27;(\d+);(\d+)$/;
const kitty = /^(\d+)(?::[\d:]*)?(?:;(\d*)(?::(\d))?(?:;[\d:]*)?)?$/;
const released = '3';

/**
 * What a control sequence of a terminal says as a key that prompts know, written as Node's `readline` reads it.
 *
 * Arrows, Home, End, Page Up and Down, Delete and Tab, with whatever modifiers; and characters, which xterm
 * (`modifyOtherKeys`), tmux and kitty write so where another program has left that on.
 *
 * @param params what stands between `ESC [` and the last character
 * @returns undefined for what is no key: what the mouse does, what the terminal replies, and keys of no use here
 */
export function keyIn(params: string, final: string): string | undefined {
  if ('ABCDFHZ'.includes(final)) {
    const [found, modifier, event] = letters.exec(params) ?? [];
    if (found === undefined || event === released) return undefined;
    return final === 'Z' ? '\x1b[Z' : `\x1b[${modified('1', modifier)}${final}`;
  }
  if (final === '~') {
    const [, otherModifier, code] = otherKey.exec(params) ?? [];
    if (code !== undefined) return character(Number(code), Number(otherModifier));
    const [, number = '', modifier, event] = numbered.exec(params) ?? [];
    const isKnown = ['1', '3', '4', '5', '6', '7', '8'].includes(number) && event !== released;
    return isKnown ? `\x1b[${modified(number, modifier) || number}~` : undefined;
  }
  if (final === 'u') {
    const [, code, modifier, event] = kitty.exec(params) ?? [];
    return code === undefined || event === released ? undefined : character(Number(code), Number(modifier || 1));
  }
  return undefined;
}

/** Node reads one digit of modifiers; the locks, which come as higher bits, change no key. */
function modified(number: string, modifier = '1'): string {
  const bits = (Number(modifier) - 1) & (shift | alt | ctrl);
  return bits === 0 ? '' : `${number};${bits + 1}`;
}

function character(code: number, modifier: number): string | undefined {
  const bits = (modifier - 1) & 0b111111;
  if ((bits & ~(shift | alt | ctrl)) !== 0) return undefined;
  // The digits and Enter of the keypad.
  const plain = code >= 57399 && code <= 57408 ? code - 57399 + 0x30 : code === 57414 ? 13 : code;
  const isPrivate = plain >= 0xe000 && plain <= 0xf8ff;
  if (isPrivate || plain > 0x10ffff || (plain < 0x20 && ![9, 13, 27].includes(plain))) return undefined;
  if (plain === 9 && bits & shift) return '\x1b[Z';
  const text = String.fromCodePoint(plain);
  const isLetter = /^[a-z]$/i.test(text);
  const cased = bits & shift && isLetter ? text.toUpperCase() : text;
  const typed = bits & ctrl && isLetter ? String.fromCodePoint(plain & 0x1f) : cased;
  if (bits & ctrl && !isLetter && plain > 27) return undefined;
  return bits & alt ? `\x1b${typed}` : typed;
}
