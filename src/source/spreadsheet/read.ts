import { readDelimited } from './delimited.ts';
import { SpreadsheetRefused } from './refused.ts';
import type { Spreadsheet } from './workbook.ts';

/** The largest file that is read, in bytes. */
export const maxSpreadsheetBytes = 32 * 1024 * 1024;

/** How workbooks begin, how those of before 2007 and those with a password do, and how web pages do. */
const archive = [0x50, 0x4b];
const oldOrEncrypted = [0xd0, 0xcf, 0x11, 0xe0];
const webPage = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|\?xml|html|head|meta|style|table)\b/i;

/**
 * Reads a workbook or a table as a text, whichever its bytes are.
 *
 * @param name of the file
 * @throws {SpreadsheetRefused}
 */
export async function readSpreadsheet(bytes: Uint8Array, name: string): Promise<Spreadsheet> {
  if (beginsWith(bytes, archive)) {
    // The library of workbooks is slow to load.
    const { readWorkbook } = await import('./xlsx.ts');
    return readWorkbook(bytes);
  }
  if (beginsWith(bytes, oldOrEncrypted)) throw new SpreadsheetRefused({ why: 'old-or-encrypted' });
  // Programs write web pages and call them .xls.
  if (webPage.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1')))
    throw new SpreadsheetRefused({ why: 'no-workbook' });
  return readDelimited(bytes, name);
}

/** Whether a file is a workbook, of whatever age, as far as its beginning tells. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return beginsWith(bytes, archive) || beginsWith(bytes, oldOrEncrypted);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
