import { sep } from 'node:path';

/**
 * Control characters, and those that reorder or hide text: they would let a file write to the terminal what it likes,
 * or show another text than it holds. Line breaks and tabs are left, and the joiner that emoji are made with.
 */
const unprintable = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

declare const escapedFor: unique symbol;

/** Text that is ready for one medium, and no longer for any other: a type that only this file makes. */
export type Escaped = string & { readonly [escapedFor]: true };

/** Text as it is, whatever it holds. What is escaped already does not compile where this is wanted. */
export type Raw = string & { readonly [escapedFor]?: never };

/** Text from a file, safe to show: what is unprintable is spelled out. Line breaks and tabs stay. */
export function forTerminal(text: string): Escaped {
  return text.replaceAll(unprintable, (character) => `\\u{${hex(character)}}`) as Escaped;
}

/** The same on one line. */
export function forTerminalLine(text: string): Escaped {
  return forTerminal(text.replaceAll(/[\n\t\u2028\u2029]+/g, ' '));
}

/** A cell of a Markdown table: nothing in it is markup or becomes a link, and it stays in its cell. */
export function forMarkdown(text: string): Escaped {
  return forTerminalLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|!~]/g, String.raw`\$&`)
    .replaceAll(/@(?=\w)/g, '@\u200B')
    .replaceAll('://', ':\u200B//')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\u200B.`) as Escaped;
}

/**
 * A paragraph of Markdown, or the text of a heading or of an item: nothing at its beginning makes it something else, be it
 * the sign of a list, which a blank follows, or a line of nothing but dashes, which makes a heading of the one above.
 */
export function forMarkdownLine(text: string): Escaped {
  return forMarkdown(text)
    .trim()
    .replace(/^(\d*)([-+.)](?=\s|$)|[-=](?=[-=\s]*$))/, String.raw`$1\$2`) as Escaped;
}

/**
 * A cell of a CSV file (RFC 4180); a text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 * Full-width signs count too: some spreadsheets take them for the narrow ones.
 */
export function forCsv(text: string): string {
  return inCell(forTerminal(text));
}

function inCell(safe: string): string {
  const number = /^-?\d+(\.\d+)?$/.test(safe);
  const inert = !number && /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(safe) ? `'${safe}` : safe;
  return /[",\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Lines of a CSV file; what there is not is an empty cell. */
export function csvLines(lines: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return lines.map((line) => `${line.map((cell) => forCsv(String(cell ?? ''))).join(',')}\r\n`).join('');
}

/**
 * A line of an issue, title or description, that GitLab, GitHub and Jira read each in its own markup: nobody is mentioned,
 * no other issue is linked, and no command of GitLab (`/close`) or element begins. What would do so gets a character of no
 * width behind it, so that the words stay as they are in all of them.
 */
export function forIssue(text: string): Escaped {
  return forTerminalLine(text)
    .replace(/^(\s*)(?=\/)/, '$1\u200B')
    .replaceAll(/[@!~<[{](?=\S)|[#&](?=\d)|`(?=``)/g, '$&\u200B') as Escaped;
}

/** Lines of a CSV file of issues: cells that hold such lines, or nothing that anybody has written. */
export function issueLines(lines: readonly (readonly (Escaped | number | undefined)[])[]): string {
  return lines.map((line) => `${line.map((cell) => inCell(String(cell ?? ''))).join(',')}\r\n`).join('');
}

/**
 * Words in a diagram of Mermaid: whatever could end a line, begin markup or be a word of its language is written as the number
 * of its character, which Mermaid shows as that character.
 */
export function forMermaid(text: string): Escaped {
  return forTerminalLine(text)
    .replaceAll(/[^\p{L}\p{N} .,/()+、。・（）：？！–…-]/gu, (character) => `#${character.codePointAt(0)};`)
    .replaceAll(/\bend\b/gi, (word) => `#${word.charCodeAt(0)};${word.slice(1)}`) as Escaped;
}

/** A value of the type TEXT in iCalendar (RFC 5545, 3.3.11); line breaks stay what they are. */
export function forIcs(text: string): Escaped {
  return forTerminal(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`) as Escaped;
}

/** Text or an attribute's value in XML 1.0. What XML cannot hold at all is spelled out, as what is unprintable is. */
export function forXml(text: string): string {
  return forTerminal(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, (character) => `\\u{${hex(character)}}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A cell of a workbook holds so many UTF-16 units. */
const mostInCell = 32_767;

/**
 * The text of a cell of a workbook, which is never a formula there; line breaks stay. What is after U+FFFE some programs
 * lose, with the rest of the sheet: it is spelled out. Of what is too long for a cell, an ellipsis says that it is cut.
 */
export function forSheet(text: string): Escaped {
  const safe = forTerminal(text).replaceAll(/[\uFFFE\uFFFF]/g, (character) => `\\u{${hex(character)}}`);
  if (safe.length <= mostInCell) return safe as Escaped;
  return `${safe.slice(0, mostInCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…` as Escaped;
}

/** What a workflow command of GitHub Actions says: one line, which GitHub breaks where lines were broken. */
export function forGithubData(text: string): string {
  return forTerminal(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** The value of a property in a workflow command of GitHub Actions. */
export function forGithubProperty(text: string): string {
  return forGithubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A path with slashes as a URI reference (RFC 3986); half a character becomes a replacement character.
 *
 * @param windows whether a path may begin with a drive, as it does where that is another one
 */
export function forUri(path: string, windows = sep === '\\'): string {
  const encoded = path
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (windows && /^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A plain text message of SARIF (3.11): nothing in it is a placeholder or a link. */
export function forSarif(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', ']\u200B(');
}

/** Text or an attribute's value in HTML, in which character references of XML mean the same; line breaks stay. */
export function forHtml(text: string): Escaped {
  return forXml(text).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t').replaceAll('&apos;', '&#39;') as Escaped;
}

/** A string of CSS, quotes included: whatever could end it, or the element that it stands in, is spelled out. */
export function forCss(text: string): Escaped {
  const escaped = forTerminalLine(text).replaceAll(/[^\p{L}\p{N} ]/gu, (character) => `\\${hex(character)} `);
  return `"${escaped}"` as Escaped;
}

/** A value as JSON, for programs and for eyes: what is unprintable is escaped. */
export function forJson(value: unknown): string {
  return printable(JSON.stringify(value, null, 2));
}

/** The same on one line. */
export function forJsonLine(value: unknown): string {
  return printable(JSON.stringify(value));
}

function printable(json: string): string {
  // Most lines are of nothing but these, and that is sooner seen.
  if (!/[^\n -~]/.test(json)) return `${json}\n`;
  const escaped = (character: string) => [...character].flatMap(units).join('');
  return `${json.replaceAll(unprintable, escaped)}\n`;
}

function units(character: string): string[] {
  return Array.from({ length: character.length }, (_, index) => `\\u${hex(character[index] ?? '')}`);
}

function hex(character: string): string {
  return character.codePointAt(0)?.toString(16).padStart(4, '0') ?? '';
}
