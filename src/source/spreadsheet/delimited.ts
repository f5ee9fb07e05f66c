/** Tables as texts: CSV and TSV. */
import { decodeMail } from '../decode-mail.ts';
import { mostCells } from './extent.ts';
import { SpreadsheetRefused } from './refused.ts';
import { addressOf, type Spreadsheet } from './workbook.ts';

/** A longer cell is one whose quote is missing at its end. */
const mostCharacters = 1_000_000;

/**
 * Reads a text with separators. Its encoding is told as that of a mail is, and Shift_JIS, in which spreadsheets in Japan
 * write it, also by the words of headings.
 *
 * @param name of the file, which stands for the sheet
 * @throws {SpreadsheetRefused}
 */
export function readDelimited(bytes: Uint8Array, name: string): Spreadsheet {
  const text = decoded(bytes);
  if (text.trim() === '') throw new SpreadsheetRefused({ why: 'empty' });
  // Excel takes a first line such as `sep=;` for what it says, and does not show it.
  const [said = '', sign] = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const delimiter = sign ?? delimiterOf(text);
  const rows = rowsOf(text, said.length, delimiter, name);
  return {
    kind: delimiter === '\t' ? 'tsv' : 'csv',
    sheets: [{ name, isHidden: false, rows }],
  };
}

/** The cells of each line, as RFC 4180 has them: quotes enclose a cell, and are doubled inside. */
function rowsOf(text: string, start: number, delimiter: string, sheet: string): { text: string }[][] {
  const rows: { text: string }[][] = [];
  let row: { text: string }[] = [];
  let cells = 0;
  for (let at = start; at < text.length; ) {
    const quoted = text[at] === '"' ? endOfQuotes(text, at) : at;
    const end = endOfCell(text, quoted, delimiter);
    if (end - at > mostCharacters) {
      throw new SpreadsheetRefused(quoted === at ? { why: 'damaged' } : { why: 'open-quote', line: lineAt(text, at) });
    }
    const inside = quoted === at ? '' : text.slice(at + 1, quoted - 1).replaceAll('""', '"');
    row.push({ text: withoutApostrophe((inside + text.slice(quoted, end)).replaceAll(/\r\n?/g, '\n')) });
    cells += 1;
    if (cells > mostCells.cells || row.length > mostCells.column || rows.length >= mostCells.row) {
      const address = addressOf({ row: rows.length + 1, column: row.length });
      throw new SpreadsheetRefused({ why: 'too-many-cells', sheet, address });
    }
    const isLast = text[end] !== delimiter;
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (!isLast && at === text.length) row.push({ text: '' });
    if (!isLast && at < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What follows the quote that closes the one at `start`. */
function endOfQuotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) break;
    if (text[at + 1] !== '"') return at + 1;
  }
  throw new SpreadsheetRefused({ why: 'open-quote', line: lineAt(text, start) });
}

function lineAt(text: string, end: number): number {
  return text.slice(0, end).split(/\r\n?|\n/).length;
}

function endOfCell(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

function decoded(bytes: Uint8Array): string {
  const text = decodeMail(bytes) ?? inShiftJis(bytes);
  if (text === undefined || text.includes('\0')) throw new SpreadsheetRefused({ why: 'encoding' });
  return text.replace(/^\uFEFF/, '');
}

/** By what a table in Japanese is told from one in another language: words of headings, or a word in narrow katakana. */
const headings = /担当|現状|目標|推奨|割当|責任|期限|備考|証跡|番号|理由|委託|改善|役割|[\uFF66-\uFF9F]{3}/;

function inShiftJis(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    return headings.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The separator that stands in most of the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .slice(0, 30);
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  // The comma is last: where semicolons separate, it often stands in numbers.
  const [most] = ['\t', ';', ','].toSorted((one, other) => count(other) - count(one));
  return most === undefined || count(most) === 0 ? ',' : most;
}

/** The apostrophe before what would be a formula is no part of the text: `forCsv` puts it there. */
function withoutApostrophe(text: string): string {
  return /^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) ? text.slice(1) : text;
}
