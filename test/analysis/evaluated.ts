import { fileURLToPath } from 'node:url';
import { loadFolder, type Organisation, type Row } from '../../src/index.ts';

/** The day of the evaluations in `test/fixtures/evaluation/README.md`, where the arithmetic stands. */
export const today = '2026-11-25';

/** An organisation in a folder of the project. */
async function evaluated(path: string): Promise<Organisation> {
  const { organisation, diagnostics } = await loadFolder(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  if (!organisation) throw new Error(JSON.stringify(diagnostics));
  return organisation;
}

export const textbook = await evaluated('examples/textbook');
export const edge = await evaluated('test/fixtures/evaluation/edge');

export const ids = (rows: readonly (Row | { readonly row: Row })[]) =>
  rows.map((item) => ('row' in item ? item.row.id : item.id));
