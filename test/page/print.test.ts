import { spawnSync } from 'node:child_process';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/messages/index.ts';
import { documentOf, left, section, table } from '../../src/render/document.ts';
import { page } from '../../src/render/page/page.ts';
import { cdc, copyOf } from '../cli/run.ts';
import { inBrowser, type Open } from './browser.ts';
import { drawing, fixturePage, languages } from './fixture.ts';

const formats = ['A4', 'Letter'] as const;
type Format = (typeof formats)[number];
const examples = ['textbook', 'harbor-logistics', 'sakura-seiki'];

const cases = formats.flatMap((format) => languages.map((language) => ({ format, language })));

async function printed(open: Open, html: string, format: Format, options: BrowserContextOptions = {}): Promise<Buffer> {
  const { page } = await open(html, '', options);
  const pdf = await page.pdf({ format });
  await page.context().close();
  return pdf;
}

/** How many sheets there are. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each sheet. */
function textsIn(pdf: Buffer): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
}

inBrowser('a report on paper', (open) => {
  it.each(cases)('has the page for those who lead on one sheet: $format, $language', async ({ format, language }) => {
    for (const name of examples) {
      const { stdout } = cdc(['report', copyOf(name), '--board', '--lang', language]);
      expect(sheetsIn(await printed(open, stdout, format)), name).toBe(1);
    }
  });

  describe.skipIf(!hasPoppler)(
    hasPoppler ? 'read back' : 'NOT TESTED, for pdftotext is not installed: read back',
    () => {
      it.each(cases.slice(1, 3))('has the rest on other sheets: $format, $language', async ({ format, language }) => {
        const { report } = await loadWords(language, 'report');
        const { stdout } = cdc(['report', copyOf('sakura-seiki'), '--lang', language]);
        const [first = '', second = ''] = textsIn(await printed(open, stdout, format));
        for (const words of [report.parts.board, report.decisions, report.provenance.assessors])
          expect(first).toContain(words);
        expect(first).not.toContain(report.parts.map);
        expect(second).toContain(report.parts.map);
      });

      it('says on every sheet what it is, that it is a draft, and which sheet', async () => {
        for (const javaScriptEnabled of [true, false]) {
          const sheets = textsIn(await printed(open, await fixturePage(), 'A4', { javaScriptEnabled }));
          expect(sheets.length).toBeGreaterThan(2);
          for (const [at, text] of sheets.entries()) {
            expect(text).toContain('Internal');
            expect(text).toContain('Draft');
            expect(text.replaceAll(' ', '')).toContain(`${at + 1}/${sheets.length}`);
          }
          const all = sheets.join('\n');
          expect(all.includes('Report ja')).toBe(!javaScriptEnabled);
          for (const [at] of sheets.entries()) expect(sheets[at]).not.toMatch(/Contents|Reset|Search/);
        }
      });

      it.each(formats)('never cuts a row, and repeats the heads of tables: %s', async (format) => {
        const lines = Array.from({ length: 9 }, (_, line) => line);
        const rows = Array.from({ length: 60 }, (_, row) => [
          { lines: lines.map((line) => `r${row}x${line}`) },
          `end-of-${row}`,
        ]);
        const both = [false, true].map((explorable) =>
          section(`Part ${explorable}`, [table([left('Heading'), left('Other')], rows, { explorable })]),
        );
        const words = (await loadWords('en', 'page')).page;
        const html = page([{ language: 'en', document: documentOf('Rows', [], both), words }], drawing);
        const sheets = textsIn(await printed(open, html, format));
        expect(sheets.length).toBeGreaterThan(10);
        for (const sheet of sheets) {
          expect(sheet).toContain('Heading');
          const [first] = sheet.match(/r\d+x\d/) ?? [];
          expect(first).toMatch(/x0$/);
          for (const [, row] of sheet.matchAll(/r(\d+)x0/g)) expect(sheet, `row ${row}`).toContain(`r${row}x8`);
        }
      });
    },
  );
});
