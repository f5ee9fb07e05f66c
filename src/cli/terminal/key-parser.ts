import { keyIn } from './key-sequences.ts';

/** Something that a keyboard sent; a paste is what lies between its two ends. */
export type Token = { readonly key: string } | { readonly paste: 'start' | 'end' };

const esc = 0x1b;
const st = 0x9c;
const ctrlC = 0x03;
const cancel = [0x18, 0x1a];
/** No key has a longer sequence. */
const longest = 64;

/** The Esc at the end of a string is no key, even where the rest of that end is missing. */
type State = 'ground' | 'escape' | 'string-end' | 'csi' | 'ss3' | 'string' | 'intermediate' | 'mouse' | 'console';

/**
 * Tells keys in what a terminal sends from all else: what the mouse does, what the terminal replies, titles, colours,
 * focus. Reads ECMA-48 (7 and 8 bits) in UTF-8, byte by byte, so that it does not matter where a chunk is cut.
 */
export class KeyParser {
  #state: State = 'ground';
  /** What an unfinished control sequence has so far. */
  #params = '';
  #endsWithBell = false;
  #mouseBytes = 0;
  /** Bytes of a character that is not whole yet. */
  #bytes: number[] = [];
  #missing = 0;
  #tokens: Token[] = [];

  /** How many sequences have begun so far. */
  begun = 0;

  /** `escape` where the key Esc may have been meant, or Alt and a sign such as `!`, `sequence` in the middle of another sequence. */
  get open(): 'escape' | 'sequence' | undefined {
    if (this.#state === 'ground') return undefined;
    return this.#state === 'escape' || this.#state === 'intermediate' ? 'escape' : 'sequence';
  }

  read(bytes: Uint8Array): Token[] {
    this.#tokens = [];
    for (const byte of bytes) this.#byte(byte);
    return this.#tokens;
  }

  /** Nothing more comes of what has begun: an Esc was that key, alone or with Alt, and the rest was nothing. */
  giveUp(): Token[] {
    this.#tokens = [];
    if (this.#state === 'escape') this.#key('\x1b');
    else if (this.#state === 'intermediate' && this.#params.length === 1) this.#key(`\x1b${this.#params}`);
    this.#state = 'ground';
    return this.#tokens;
  }

  #byte(byte: number): void {
    if (byte === ctrlC) {
      // The way out is always open.
      this.#missing = 0;
      this.#ground(byte);
    } else if (this.#state === 'mouse' && (byte === 0 || byte >= 0x20)) {
      // Three bytes of any value, which are no text.
      this.#mouseBytes -= 1;
      if (this.#mouseBytes === 0) this.#state = 'ground';
    } else if (this.#missing > 0 && byte >= 0x80 && byte <= 0xbf) {
      this.#bytes.push(byte);
      this.#missing -= 1;
      if (this.#missing === 0) this.#whole();
    } else if (byte < 0xc2 || byte > 0xf4) {
      this.#missing = 0;
      // Between 0x80 and 0xBF it is a control character of 8 bits, or the rest of something.
      if (byte < 0xa0) this.#code(byte);
    } else {
      this.#bytes = [byte];
      this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }

  #whole(): void {
    const text = Buffer.from(this.#bytes).toString('utf8');
    if (!text.includes('\uFFFD')) this.#code(text.codePointAt(0) ?? 0);
  }

  #code(code: number): void {
    const isControl = code < 0x20 || code === 0x7f;
    if (this.#state === 'string') this.#inString(code);
    else if (code === esc) this.#begin('escape');
    else if (code >= 0x80 && code < 0xa0) this.#introduce(code);
    else if (this.#state === 'escape' || this.#state === 'string-end') this.#afterEscape(code);
    else if (isControl || code >= 0x80) this.#ground(code);
    else this.#inSequence(code);
  }

  #ground(code: number): void {
    this.#state = 'ground';
    if (code !== 0) this.#key(String.fromCodePoint(code));
  }

  #afterEscape(code: number): void {
    if (code >= 0x40 && code < 0x60 && this.#introduce(code + 0x40)) return;
    if (code >= 0x20 && code < 0x30) {
      this.#state = 'intermediate';
      this.#params = String.fromCodePoint(code);
      return;
    }
    this.#state = 'ground';
    // Alt and a key; of control characters, those of Enter, Tab and Backspace.
    const withAlt = (code >= 0x30 && code < 0x80) || [8, 9, 10, 13].includes(code);
    if (withAlt) this.#key(`\x1b${String.fromCodePoint(code)}`);
    else this.#ground(code);
  }

  #begin(state: State): void {
    this.#state = state;
    this.begun += 1;
  }

  /** @param code a control character of 8 bits; whether it begins or ends something */
  #introduce(code: number): boolean {
    this.#state = 'ground';
    this.#params = '';
    if (code === 0x9b) this.#begin('csi');
    else if (code === 0x8f) this.#begin('ss3');
    else if ([0x90, 0x98, 0x9d, 0x9e, 0x9f].includes(code)) {
      this.#begin('string');
      this.#endsWithBell = code === 0x9d;
    } else return code === st;
    return true;
  }

  #inString(code: number): void {
    if (code === esc) this.#state = 'string-end';
    else if (code === st || cancel.includes(code) || (code === 7 && this.#endsWithBell)) this.#state = 'ground';
    else if (code >= 0x80 && code < 0xa0) this.#introduce(code);
  }

  /** @param code a printable character of ASCII */
  #inSequence(code: number): void {
    const state = this.#state;
    if (state === 'ground') this.#ground(code);
    else if (state === 'intermediate') {
      this.#state = code < 0x30 ? state : 'ground';
      this.#params += ' ';
    } else if (state === 'console') this.#state = 'ground';
    else if (state === 'csi' ? code < 0x40 : code >= 0x30 && code < 0x3a) {
      if (this.#params.length < longest) this.#params += String.fromCodePoint(code);
    } else this.#finish(String.fromCodePoint(code));
  }

  #finish(final: string): void {
    const state = this.#state;
    this.#state = 'ground';
    if (state === 'ss3') {
      if ('ABCDFH'.includes(final)) this.#key(keyIn(this.#params === '' ? '' : `1;${this.#params}`, final));
    } else if (this.#params === '' && (final === 'M' || final === '[')) {
      // The mouse as it was first told; the function keys of the Linux console.
      this.#state = final === 'M' ? 'mouse' : 'console';
      this.#mouseBytes = 3;
    } else if (final === '~' && ['200', '201'].includes(this.#params)) {
      this.#tokens.push({ paste: this.#params === '200' ? 'start' : 'end' });
    } else this.#key(keyIn(this.#params, final));
  }

  #key(key: string | undefined): void {
    if (key !== undefined) this.#tokens.push({ key });
  }
}

/** Whether a key is no character: with Ctrl, with Alt, or with a sequence of its own. */
export function isControl(key: string): boolean {
  return key < ' ' || key === '\x7f';
}

/** What was typed in a line that the terminal itself has edited: its characters, without all that is no key. */
export function typedIn(line: Uint8Array): string {
  const keys = new KeyParser().read(line).map((token) => ('key' in token ? token.key : ''));
  return keys.map((key) => (key === '\t' ? ' ' : isControl(key) ? '' : key)).join('');
}
