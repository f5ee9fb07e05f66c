import fc from 'fast-check';

const number = fc.nat(400);
const text = fc.string({ unit: fc.constantFrom(...'0123456789abcdefrgb:;/?=+#-_ Ω語'), maxLength: 30 });
const latin = (value: string) => Buffer.from(value, 'latin1');

/** What a terminal sends by itself, or a mouse through it, each whole: none of it is a key. */
export const noise: fc.Arbitrary<Uint8Array> = fc.oneof(
  // The mouse, as xterm, urxvt and X10 tell it; the three bytes of the last may be any.
  fc
    .tuple(number, number, number, fc.constantFrom('M', 'm'))
    .map(([b, x, y, end]) => latin(`\x1b[<${b};${x};${y}${end}`)),
  fc.tuple(number, number, number).map(([b, x, y]) => latin(`\x1b[${b};${x};${y}M`)),
  fc
    .array(fc.integer({ min: 0x20, max: 0xff }), { minLength: 3, maxLength: 3 })
    .map((bytes) => Buffer.from([0x1b, 0x5b, 0x4d, ...bytes])),
  // Focus, and replies: who it is, where the cursor is, which mode, how large.
  fc.constantFrom('\x1b[I', '\x1b[O', '\x1b[?62;22c', '\x1b[>41;364;0c', '\x1b[?2026;2$y', '\x1b[0n').map(latin),
  fc.tuple(number, number).map(([x, y]) => latin(`\x1b[${x};${y}R`)),
  fc.tuple(number, number).map(([x, y]) => latin(`\x1b[8;${x};${y}t`)),
  // Strings: colours, titles, the clipboard, capabilities, ended by ST, by BEL, or by ST of 8 bits.
  fc
    .tuple(fc.constantFrom(4, 10, 11, 12, 52, 0, 1337), text, fc.constantFrom('\x1b\\', '\x07'))
    .map(([code, said, end]) => Buffer.from(`\x1b]${code};${said}${end}`)),
  fc
    .tuple(fc.constantFrom('P1$r', 'P>|', 'P1+r', '_G', '^', 'X'), text)
    .map(([begin, said]) => Buffer.from(`\x1b${begin}${said}\x1b\\`)),
);
