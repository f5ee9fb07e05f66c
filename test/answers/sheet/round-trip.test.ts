import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseGap } from '../../../src/analysis/gap/analyse.ts';
import { serviceMatrix } from '../../../src/analysis/matrix.ts';
import { makePlan } from '../../../src/analysis/plan.ts';
import { cellsOf } from '../../../src/answers/sheet/cells.ts';
import { Headings } from '../../../src/answers/sheet/headings.ts';
import { judgeCells } from '../../../src/answers/sheet/judge-sheet.ts';
import type { JudgedSheet } from '../../../src/answers/sheet/judged.ts';
import { ServiceFinder } from '../../../src/answers/sheet/service-of.ts';
import { loadWords } from '../../../src/messages/index.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { type Language, languages } from '../../../src/reference/index.ts';
import { noWidth } from '../../../src/render/context.ts';
import { forSheet } from '../../../src/render/escape.ts';
import { keysFor } from '../../../src/render/form/keys.ts';
import { descriptions, draw } from '../../../src/render/formats.ts';
import { plain } from '../../../src/render/palette.ts';
import { speakingOf } from '../../../src/render/speaking.ts';
import { drawQuestions, drawWorkbook } from '../../../src/render/workbook/draw.ts';
import { hiddenIn } from '../../../src/source/spreadsheet/hidden.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { runs } from '../../runs.ts';
import { organisations } from './organisations.ts';

const today = '2026-11-20';
const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
const spoken = { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };

/** What a file brings back. */
async function broughtBack(bytes: Uint8Array, organisation: Organisation) {
  const spreadsheet = await readSpreadsheet(bytes, 'sheet');
  const hidden = hiddenIn(spreadsheet);
  const { cells, unread, tables } = cellsOf(spreadsheet, new ServiceFinder(organisation), headings, hidden);
  const judged = judgeCells(cells, { organisation, today, hidden, spoken, clear: true, printed: forSheet });
  return { judged: shortly(judged), unread, tables };
}

/** What is there to be told of it, without the whole rows. */
function shortly({ answers, refusals, conflicts, emptied }: JudgedSheet) {
  return {
    answers: answers.map(({ row, answer }) => [row.id, answer, row.catalog, row.profile, row.portfolio]),
    refusals: refusals.map(({ row, place, text, problem }) => [row.id, place, text, problem]),
    conflicts: conflicts.map(({ row, meaning, inSheet, inFile }) => [row.id, meaning, inSheet, inFile]),
    emptied: emptied.map(({ row, meaning }) => [row.id, meaning, row.portfolio]),
  };
}

const nothing = { answers: [], refusals: [], conflicts: [], emptied: [] };

describe.each(languages)('what goes out comes back and changes nothing: %s', (language: Language) => {
  it('as a workbook', async () => {
    const property = fc.asyncProperty(organisations, async (organisation) => {
      const bytes = await drawWorkbook(
        {
          organisation,
          analysis: analyseGap(organisation, { today }),
          plan: makePlan(organisation, { today }),
          today,
          version: '1.0.0',
        },
        language,
      );
      const { judged, unread, tables } = await broughtBack(bytes, organisation);
      expect(judged).toEqual(nothing);
      expect(unread).toEqual({ sheets: [], columns: [], cells: [], rows: [], outside: [], notes: [] });
      expect(tables).toBe(4);
    });
    await fc.assert(property, { numRuns: runs(1000, 1 / 20) });
  });

  it.each([
    ['what is open', []],
    ['the scores, under review', ['portfolio']],
    ['all of it, under review', ['catalog', 'profile', 'portfolio']],
  ] as const)('as a sheet of questions: %s', async (_, phases) => {
    const speaking = await speakingOf(language, 'workbook', 'columns', 'form', 'words');
    const property = fc.asyncProperty(organisations, async (organisation) => {
      const asked = organisation.rows
        .map((row) => ({ row, phases }))
        .filter((one) => phases.length > 0 || keysFor(one).length > 0);
      if (asked.length === 0) return;
      const bytes = await drawQuestions(
        { asked, organisation, today, version: '1.0.0', assessor: undefined },
        speaking,
      );
      const { judged, unread, tables } = await broughtBack(bytes, organisation);
      expect(judged).toEqual(nothing);
      expect(unread).toEqual({ sheets: [], columns: [], cells: [], rows: [], outside: [], notes: [] });
      expect(tables).toBe(1);
    });
    await fc.assert(property, { numRuns: runs(400, 1 / 20) });
  });

  it.each(['keys', 'words'] as const)('as the CSV of the matrix, headed by %s', async (names) => {
    const property = fc.asyncProperty(organisations, async (organisation) => {
      const result = { groups: serviceMatrix(organisation), organisation };
      const context = { language, palette: plain, width: noWidth };
      const text = await draw(descriptions.matrix, 'csv', result as never, context as never, names);
      const { judged, tables } = await broughtBack(Buffer.from(`\uFEFF${text}`), organisation);
      expect(judged).toEqual(nothing);
      expect(tables).toBe(1);
    });
    await fc.assert(property, { numRuns: runs(2000, 1 / 20) });
  });
});
