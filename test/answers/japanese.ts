/** Encoders that Node.js does not have: tables turned round from its own decoders. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const;
export type Encoding = (typeof encodings)[number];

/** The text in an encoding; undefined where that lacks a character. */
export function encoded(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf-8') return Buffer.from(text);
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf-16le') return utf16;
  if (encoding === 'utf-16be') return utf16.swap16();
  const table = tables[encoding === 'shift_jis' ? 'shift_jis' : 'euc-jp'];
  const bytes: number[] = [];
  let wide = false;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : table.get(letter);
    if (!pair) return undefined;
    if (encoding === 'iso-2022-jp') {
      if (wide !== code >= 0x80) bytes.push(0x1b, ...(wide ? [0x28, 0x42] : [0x24, 0x42]));
      wide = code >= 0x80;
      bytes.push(...pair.map((byte) => byte & 0x7f));
    } else bytes.push(...pair);
  }
  return Buffer.from(wide ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}

const tables = { shift_jis: tableOf('shift_jis', 0x81, 0x40), 'euc-jp': tableOf('euc-jp', 0xa1, 0xa1) };

function tableOf(encoding: string, lead: number, trail: number): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = lead; first < 0xf0; first += 1) {
    if (encoding === 'shift_jis' && first > 0x9f && first < 0xe0) continue;
    for (let second = trail; second < 0xff; second += 1) {
      const letter = decoder.decode(Buffer.from([first, second]));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, [first, second]);
    }
  }
  return table;
}
