/** Tables as texts: CSV and TSV. */
import { parseCsv } from 'hucre/csv';
import { SpreadsheetRefused } from './refused.ts';
import type { Spreadsheet } from './workbook.ts';

/**
 * Reads a text with separators. UTF-8 and UTF-16 are known by their marks, UTF-8 also by its bytes; what else there is, is
 * taken for Shift_JIS, in which spreadsheets in Japan write it.
 *
 * @param name of the file, which stands for the sheet
 * @throws {SpreadsheetRefused}
 */
export function readDelimited(bytes: Uint8Array, name: string): Spreadsheet {
  const text = decoded(bytes);
  const delimiter = delimiterOf(text);
  const rows = parseCsv(text, { delimiter, typeInference: false });
  return {
    kind: delimiter === '\t' ? 'tsv' : 'csv',
    sheets: [
      {
        name,
        isHidden: false,
        rows: rows.map((line) =>
          line.map((value) => ({ text: withoutApostrophe(String(value ?? '').replaceAll(/\r\n?/g, '\n')) })),
        ),
      },
    ],
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // The next one.
    }
  }
  throw new SpreadsheetRefused({ why: 'encoding' });
}

/** The separator that stands in most of the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .slice(0, 30);
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  const signs = ['\t', ',', ';'].toSorted((one, other) => count(other) - count(one));
  return signs[0] ?? ',';
}

/** The apostrophe before what would be a formula is no part of the text: `forCsv` puts it there. */
function withoutApostrophe(text: string): string {
  return /^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) ? text.slice(1) : text;
}
