import { spawnSync } from 'node:child_process';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/messages/index.ts';
import type { Language } from '../../src/reference/index.ts';
import { documentOf, left, section, table } from '../../src/render/document.ts';
import { page } from '../../src/render/page/page.ts';
import { cdc, copyOf } from '../cli/run.ts';
import { inBrowser, type Open } from './browser.ts';
import { drawing, fixturePage, languages } from './fixture.ts';
import { largeOrganisation } from './large.ts';

const formats = ['A4', 'Letter'] as const;
type Format = (typeof formats)[number];
const examples = ['textbook', 'harbor-logistics', 'sakura-seiki'];

async function printed(open: Open, html: string, format: Format, options: BrowserContextOptions = {}): Promise<Buffer> {
  const { page } = await open(html, '', options);
  const pdf = await page.pdf({ format });
  await page.context().close();
  return pdf;
}

const all = languages.flatMap((language) => formats.map((format) => ({ language, format })));

/** A report in several languages and on several kinds of paper: made and opened once. */
async function printedReport(open: Open, args: readonly string[], wanted = all) {
  const { stdout } = cdc(['report', ...args]);
  const { page } = await open(stdout);
  const pdfs: { language: Language; format: Format; pdf: Buffer }[] = [];
  for (const { language, format } of wanted) {
    await page.evaluate((one) => {
      location.hash = one;
    }, language);
    await page.waitForFunction((one) => document.documentElement.lang === one, language);
    pdfs.push({ language, format, pdf: await page.pdf({ format }) });
  }
  await page.context().close();
  return pdfs;
}

/** It takes its time, and is not held to one. */
const patience = 600_000;

/** How many sheets there are. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each sheet. */
function textsIn(pdf: Buffer): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
}

inBrowser('a report on paper', (open) => {
  it.each([
    ...examples.map((name) => [name, () => copyOf(name)] as const),
    ['200 services', largeOrganisation] as const,
  ])(
    'has the page for those who lead on one sheet: %s',
    async (_, organisation) => {
      for (const { language, format, pdf } of await printedReport(open, [organisation(), '--board']))
        expect(sheetsIn(pdf), `${language}, ${format}`).toBe(1);
    },
    patience,
  );

  describe.skipIf(!hasPoppler)(
    hasPoppler ? 'read back' : 'NOT TESTED, for pdftotext is not installed: read back',
    () => {
      it(
        'has the rest on other sheets',
        async () => {
          for (const { language, pdf } of await printedReport(open, [copyOf('sakura-seiki')], all.slice(1, 3))) {
            const { report } = await loadWords(language, 'report');
            const [first = '', second = ''] = textsIn(pdf);
            for (const words of [report.parts.board, report.decisions, report.provenance.assessors])
              expect(first).toContain(words);
            expect(first).not.toContain(report.parts.map);
            expect(second).toContain(report.parts.map);
          }
        },
        patience,
      );

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
