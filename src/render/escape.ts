/**
 * Control characters, and those that reorder or hide text: they would let a file write to the terminal what it likes,
 * or show another text than it holds. Line breaks and tabs are left, and the joiner that emoji are made with.
 */
const unprintable = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Text from a file, safe to show: what is unprintable is spelled out. Line breaks and tabs stay. */
export function forTerminal(text: string): string {
  return text.replaceAll(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(4, '0')}}`);
}

/** The same on one line. */
export function forTerminalLine(text: string): string {
  return forTerminal(text).replaceAll(/[\n\t\u2028\u2029]+/g, ' ');
}

/** A cell of a Markdown table: nothing in it is markup, and it stays in its cell. */
export function forMarkdown(text: string): string {
  return forTerminalLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|!~]/g, String.raw`\$&`)
    .replaceAll(/@(?=\w)/g, '@\u200B')
    .replaceAll('://', ':\u200B//');
}

/** A cell of a CSV file (RFC 4180); a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function forCsv(text: string): string {
  const number = /^-?\d+(\.\d+)?$/.test(text);
  const inert = !number && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
