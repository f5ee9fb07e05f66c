import packageJson from '../../../../package.json' with { type: 'json' };
import { isoDate } from '../../../model/date.ts';
import type { Language } from '../../../reference/index.ts';
import { hiddenSheet } from '../../../source/spreadsheet/hidden.ts';
import { workbookBytes } from '../../../source/spreadsheet/xlsx.ts';
import type { RenderContext } from '../../context.ts';
import type { Document } from '../../document.ts';
import { forSheet } from '../../escape.ts';
import { speakingOf } from '../../speaking.ts';
import { sheetsOf } from './sheets.ts';

/** What spreadsheets have on most machines for each language. */
export const fonts: Readonly<Record<Language, string>> = { en: 'Calibri', ja: 'Yu Gothic' };

/** Documents as one workbook, which says of itself that it is a report of this tool. */
export async function xlsx(documents: readonly Document[], context: RenderContext): Promise<Uint8Array> {
  const { language, today = isoDate(new Date()) } = context;
  const speaking = await speakingOf(language, 'columns');
  const taken = new Set<string>();
  const sheets = documents.flatMap((document) => sheetsOf(document, speaking, taken));
  const facts = { kind: 'report', language, tool: packageJson.version };
  return workbookBytes({
    title: forSheet(documents[0]?.title ?? ''),
    sheets: [...sheets, hiddenSheet(sheets, { facts, cells: new Map() })],
    font: fonts[language],
    day: today,
  });
}
