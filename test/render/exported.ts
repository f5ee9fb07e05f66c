import { unzipSync } from 'fflate';
import { analyseGap, type Language, loadFolder, makePlan, type Organisation, type Selected } from '../../src/index.ts';
import { speakingOf } from '../../src/render/speaking.ts';
import { drawWorkbook } from '../../src/render/workbook/draw.ts';
import { workbookOf } from '../../src/render/workbook/index.ts';
import type { ReadSheet } from '../../src/source/spreadsheet/workbook.ts';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';

const today = '2026-11-25';

function resultOf(organisation: Organisation, selected?: Selected) {
  const [analysis, plan] = [analyseGap(organisation, { today }), makePlan(organisation, { today })];
  return { organisation, analysis, plan, selected, today, version: '1.2.3' };
}

/** The workbook of an organisation before it is written. */
export async function writtenOf(organisation: Organisation, language: Language = 'en', selected?: Selected) {
  const speaking = await speakingOf(language, 'approvals', 'workbook', 'columns', 'gap', 'plan', 'words');
  return workbookOf(resultOf(organisation, selected), speaking);
}

/** The file of it, what is in it, and what a reader makes of it. */
export async function exported(organisation: Organisation, language: Language = 'en') {
  const bytes = await drawWorkbook(resultOf(organisation), language);
  const spreadsheet = await readWorkbook(bytes);
  const sheet = (name: string) => spreadsheet.sheets.find((one) => one.name === name);
  const at = spreadsheet.sheets.map(({ name }) => name);
  const xml = (part: string) => Buffer.from(unzipSync(bytes)[part] ?? []).toString('utf8');
  return {
    bytes,
    spreadsheet,
    /** The texts of a sheet. */
    rows: (name: string) => textsOf(sheet(name)),
    /** The row of a service, by the headings above it. */
    row: (name: string, id: string) => rowOf(textsOf(sheet(name)), id),
    xml: (name: string) => xml(`xl/worksheets/sheet${at.indexOf(name) + 1}.xml`),
    part: xml,
  };
}

export async function exampleOf(name: string): Promise<Organisation> {
  const { organisation } = await loadFolder(`examples/${name}`);
  if (!organisation) throw new Error(name);
  return organisation;
}

function textsOf(sheet: ReadSheet | undefined): string[][] {
  return sheet?.rows.map((row) => row.map(({ text }) => text)) ?? [];
}

function rowOf(rows: readonly string[][], id: string): Record<string, string> {
  const headings = rows[2] ?? [];
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? '']));
}
