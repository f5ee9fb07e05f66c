import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContentReader,
  checkFormats,
  examine,
  type LocatedDiagnostic,
  plain,
  wordedReport,
  writeAll,
} from '../../src/index.ts';
import { forTerminalLine } from '../../src/render/escape.ts';
import { draw, drawer, english, example, findings, said, sums, unknownTeam, worst } from './check-report.ts';

/** The cells of a row, as GFM splits them: at bars that no backslash stands before. */
function cellsOf(row: string): string[] {
  const characters = [...row];
  const cells: string[] = [];
  let cell = '';
  for (const [at, character] of characters.entries()) {
    if (character === '|' && characters[at - 1] !== '\\') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  expect([cells[0], cell]).toEqual(['', '']);
  return cells.slice(1).map((text) => text.trim());
}

/** What is seen of a cell: it may hold no markup, so nothing but escapes and entities are undone. */
function shown(cell: string): string {
  const markup = cell.replaceAll(/\\[\\`*_{}[\]#|!~]|&(?:amp|lt|gt);/g, '…');
  expect(markup).not.toMatch(/[\\`*_{}[\]#|!~<>&]|:\/\/|@\w/);
  return cell
    .replaceAll(/\\([\\`*_{}[\]#|!~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '');
}

/** A report in its parts; a table ends at the first line that is empty. */
function read(output: string): { before: string[]; rows: string[][]; after: string[] } {
  const lines = output.split(/\r\n|[\n\r]/);
  const head = lines.findIndex((line) => /^\|(?: --- \|)+$/.test(line)) - 1;
  const end = lines.indexOf('', head);
  const [titles = [], rule = [], ...rows] = lines.slice(head, end).map(cellsOf);
  expect(rule).toHaveLength(titles.length);
  return { before: lines.slice(0, head), rows, after: lines.slice(end).filter((line) => line !== '') };
}

function expected(diagnostic: LocatedDiagnostic): string[] {
  const { path, range, severity } = diagnostic;
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  const { message, help } = said(diagnostic);
  return [english.check.severities[severity], place, message, help].map((text) => forTerminalLine(text).trim());
}

describe('a comment in Markdown', () => {
  it('says how much there is, then what, where and what to do', async () => {
    const finding = unknownTeam('x');
    const { before, rows, after } = read(await draw('markdown', [finding]));
    expect(before).toEqual([english.check.summary({ ...sums, errors: 1, files: 1 }), '']);
    expect(rows).toEqual([['error', 'profile.yaml:3:9', said(finding).message, said(finding).help]]);
    expect(after).toEqual([]);
  });

  it('holds whatever a file holds', async () => {
    const finding = unknownTeam(worst, { path: worst });
    const { rows } = read(await draw('markdown', [finding]));
    expect(rows.map((row) => row.map(shown))).toEqual([expected(finding)]);
  });

  it('has a row for each finding, and nothing breaks out of it', async () => {
    const render = await drawer('markdown');
    fc.assert(
      fc.property(
        findings.filter(({ length }) => length > 0),
        (diagnostics) => {
          const { rows, after } = read(render(diagnostics));
          expect(rows.map((row) => row.map(shown))).toEqual(diagnostics.map(expected));
          expect(after).toEqual([]);
        },
      ),
    );
  });

  it.each([
    [50, []],
    [51, [expect.stringContaining('1')]],
    [120, [expect.stringContaining('70')]],
  ])('shows at most 50 of %i findings and says how many more', async (count, more) => {
    const diagnostics = Array.from({ length: count }, (_, index) => unknownTeam(`team-${index}`));
    const { rows, after } = read(await draw('markdown', diagnostics));
    expect(rows).toHaveLength(50);
    expect(after).toEqual(more);
  });

  it('says where the rules were not run', async () => {
    const { diagnostics } = await example('broken');
    const { after } = read(await draw('markdown', diagnostics, { services: undefined }));
    expect(after).toEqual([english.check.rulesNotRun({ ...sums, unusable: 1 })]);
  });

  it('has no table where nothing was found', async () => {
    expect(await draw('markdown', [])).toBe(`${english.check.clean(sums)}\n`);
  });

  it('shows which rows of the matrix have changed since, from what to what', async () => {
    const files = (catalog: string, profile: string): ContentReader => {
      const texts: Record<string, string> = { 'catalog.yaml': catalog, 'profile.yaml': profile };
      return (name) => {
        const text = texts[name];
        return text === undefined ? undefined : { bytes: Buffer.from(`version: 1\nservices: ${text}`) };
      };
    };
    const before = files(
      '{ A-1: { level: basic }, A-2: { level: basic } }',
      '{ A-1: { assignment: outsource, provider: z } }',
    );
    const now = files('{ A-1: { level: basic }, A-2: { level: advanced } }', '{ A-1: { assignment: unassigned } }');
    const { report } = await examine(now, { today: '2026-11-23', shownAs: '', before });
    const begin = await checkFormats.markdown({ version: '1.2.3', language: 'en' });
    const output = writeAll(begin({ language: 'en', palette: plain, width: 80 }), [await wordedReport(report, 'en')]);
    expect(output).toContain(
      [
        '2 rows of the service matrix changed:',
        '',
        '| Service | Level | Assigned to | As-is | To-be |',
        '| --- | --- | --- | --- | --- |',
        '| A-1 Risk management | Basic | Outsource (z) → Unassigned | – → 1 | – |',
        '| A-2 Risk assessment | Basic → Advanced | – | – | – |',
      ].join('\n'),
    );
  });
});
