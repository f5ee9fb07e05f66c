import type { Organisation } from '../../src/index.ts';
import { type ExportFormatName, type ExportStyle, exportFormats } from '../../src/render/exports.ts';

export const today = '2026-11-23';

/** What an export of an organisation comes to. */
export async function exported(
  format: ExportFormatName,
  organisation: Organisation,
  language: ExportStyle['language'] = 'en',
): Promise<{ text: string; notes: readonly string[] }> {
  const make = await exportFormats[format].load();
  const source = { organisation, selected: undefined, folder: 'acme', today, version: '1.2.3', states: undefined };
  const { pieces, notes } = await make(source, { language, headings: 'keys' });
  let text = '';
  for await (const piece of pieces) text += piece;
  return { text, notes };
}
