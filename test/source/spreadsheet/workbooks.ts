import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { type SpreadsheetProblem, SpreadsheetRefused } from '../../../src/source/spreadsheet/refused.ts';
import type { ReadCell } from '../../../src/source/spreadsheet/workbook.ts';
import { workbookBytes } from '../../../src/source/spreadsheet/xlsx.ts';

/** Parts of a workbook, texts or bytes, by their names; undefined for one that is to be missing. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

export const sheetPart = 'xl/worksheets/sheet1.xml';

const plain = unzipSync(
  await workbookBytes({
    title: 'Acme',
    font: 'Yu Gothic',
    day: '2026-01-01',
    sheets: [{ name: 'Services', rows: [[{ value: 'ID' }], [{ value: 'A-1' }]], widths: [10] }],
  }),
);

/** An honest workbook with some of its parts replaced. */
export function workbookWith(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const all = Object.entries({ ...plain, ...parts }).filter(([, part]) => part !== undefined);
  return zipSync(
    Object.fromEntries(
      all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : (part as Uint8Array)]),
    ),
    { level },
  );
}

/** The rows of a sheet, in its XML. */
export function sheet(rows: string, after = ''): Parts {
  return { [sheetPart]: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>` };
}

export function relations(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const lines = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`);
  return `<Relationships>${lines.join('')}</Relationships>`;
}

/** The cells of the first sheet. */
export async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly ReadCell[])[]> {
  const { sheets } = await readSpreadsheet(bytes, 'answers');
  return sheets[0]?.rows ?? [];
}

export async function textsOf(bytes: Uint8Array): Promise<readonly string[][]> {
  return (await cellsOf(bytes)).map((row) => row.map(({ text }) => text));
}

/** Why a file is refused; undefined for one that is read. */
export async function problemOf(bytes: Uint8Array): Promise<SpreadsheetProblem | undefined> {
  try {
    await readSpreadsheet(bytes, 'answers');
    return undefined;
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return error.problem;
    throw error;
  }
}
