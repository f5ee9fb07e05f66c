import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { workbookBytes } from '../../../src/source/spreadsheet/xlsx.ts';
import { runs } from '../../runs.ts';
import { cellsOf, relations, sheet, sheetPart, textsOf, workbookWith } from './workbooks.ts';

/** What no XML can hold, which those who write a workbook spell out before. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

describe('a workbook that was written', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(
          '_x0041_',
          '_x005F_',
          '_',
          'x000D_',
          '\r',
          '\n',
          '\t',
          ' ',
          "'",
          '=1',
          '&amp;',
          '<',
          ']]>',
          'が',
          '👩‍💻',
          '𠮷',
        ),
      }),
    )
    .map((value) => value.replaceAll(unprintable, ''));

  it('reads as it was: any texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const bytes = await workbookBytes({
            title: 'Acme',
            font: 'Yu Gothic',
            day: '2026-01-01',
            sheets: [{ name: 'Services', rows: rows.map((row) => row.map((value) => ({ value }))), widths: [] }],
          });
          const read = await textsOf(bytes);
          for (const [row, line] of rows.entries())
            for (const [column, value] of line.entries())
              expect(read[row]?.[column] ?? '').toBe(value.replaceAll(/\r\n?/g, '\n'));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('reads as it was: numbers, days, and names of sheets', async () => {
    const name = `It's "表" & <1>`;
    const day = (value: string) => ({ value, isDay: true });
    const bytes = await workbookBytes({
      title: 'Acme',
      font: 'Yu Gothic',
      day: '2026-01-01',
      sheets: [
        {
          name,
          rows: [[{ value: 2.5500000000000003 }, { value: 0 }, day('2026-11-20'), day('0001-01-01')]],
          widths: [],
        },
        { name: 'hidden', rows: [[{ value: 'x' }]], widths: [], isHidden: true },
      ],
    });
    expect(await readSpreadsheet(bytes, 'answers.xlsx')).toEqual({
      kind: 'xlsx',
      sheets: [
        {
          name,
          isHidden: false,
          rows: [[{ text: '2.5500000000000003' }, { text: '0' }, { text: '2026-11-20' }, { text: '0001-01-01' }]],
        },
        { name: 'hidden', isHidden: true, rows: [[{ text: 'x' }]] },
      ],
    });
  });
});

describe('a workbook of another program', () => {
  const strings = (...all: readonly string[]) =>
    workbookWith({
      'xl/sharedStrings.xml': `<sst>${all.map((si) => `<si>${si}</si>`).join('')}</sst>`,
      ...sheet(`<row>${all.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`),
    });
  const furigana = '<rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
  const rich = '<r><rPr><b/><rFont val="Arial"/></rPr><t>bold</t></r><r><t xml:space="preserve"> and plain</t></r>';

  it('has texts without their furigana, and with all that is written in several looks', async () => {
    const texts = [
      `<t>東京</t>${furigana}`,
      `<r><t>東</t></r><r><t>京</t></r>${furigana}`,
      rich,
      '<t>a_x000D_\nb_x005F_x000D_</t>',
    ];
    expect(await textsOf(strings(...texts))).toEqual([['東京', '東京', 'bold and plain', 'a\nb_x000D_']]);
    const inline = texts.slice(0, 3).map((is) => `<c t="inlineStr"><is>${is}</is></c>`);
    expect(await textsOf(workbookWith(sheet(`<row>${inline.join('')}</row>`)))).toEqual([
      ['東京', '東京', 'bold and plain'],
    ]);
  });

  it('has texts that are crossed out, wherever they stand, and cells without addresses', async () => {
    const struck = '<r><rPr><strike/></rPr><t>3</t></r><r><t>5</t></r>';
    const plain = '<r><rPr><strike val="0"/></rPr><t>4</t></r>';
    const parts = {
      // Whoever writes no letters but ASCII writes names of sheets so.
      'xl/workbook.xml': '<workbook><sheets><sheet name="&#35413;&#x4FA1;" sheetId="1" r:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        ['b', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'styles', 'styles.xml'],
        ['d', 'sharedStrings', 'sharedStrings.xml'],
      ),
      'xl/sharedStrings.xml': `<sst><si><t>x</t></si><si>${struck}</si></sst>`,
      'xl/styles.xml': `<styleSheet><fonts><font/><font><strike/></font></fonts>
        <cellXfs><xf fontId="0"/><xf fontId="1"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
      ...sheet(`<row><c><v>1</v></c><c s="1"><v>2</v></c><c s="2"><v>1</v></c></row>
        <row hidden="1"><c t="inlineStr"><is>${struck}</is></c><c t="inlineStr"><is>${plain}</is></c></row>
        <row><c r="B3" t="s">
          <v>1</v></c><c t="s"><v>0</v></c></row>`),
    };
    expect(await cellsOf(workbookWith(parts))).toEqual([
      [{ text: '1' }, { text: '2', isStruck: true }, { text: '1', isPercent: true }],
      [{ text: '35', isStruck: true, isHidden: true }, { text: '4', isHidden: true }, { text: '' }],
      [{ text: '' }, { text: '35', isStruck: true }, { text: 'x' }],
    ]);
  });

  it('has prefixes before its names', async () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await textsOf(workbookWith({ [sheetPart]: xml }))).toEqual([['1']]);
  });

  it('is of the strict kind', async () => {
    const base = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const strict = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships>${strict('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships>${strict('b', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
      ...sheet('<row><c><v>1</v></c></row>'),
    };
    expect(await textsOf(workbookWith(parts))).toEqual([['1']]);
  });

  it('has errors, truths, shares of a hundred, and merged cells', async () => {
    const rows = `<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>0.5</v></c></row>
      <row r="2"><c r="A2"><v>7</v></c><c r="B2" s="1"/></row><row r="3"><c r="A3" s="1"/><c r="C3"><v>8</v></c></row>`;
    const merged = { text: '7', mergedFrom: { row: 2, column: 1 } };
    expect(await cellsOf(workbookWith(sheet(rows, '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>')))).toEqual([
      [{ text: '#N/A', isError: true }, { text: 'TRUE' }, { text: '0.5' }],
      [{ text: '7' }, merged, { text: '' }],
      [merged, merged, { text: '8' }],
    ]);
  });

  it.each([
    ['1900', '', ['2026-11-20', '2026-11-20 09:30:00', '09:30:00', '']],
    ['1904', '<workbookPr date1904="1"/>', ['2030-11-21', '2030-11-21 09:30:00', '1904-01-01 09:30:00', '']],
  ])('has days, counted from %s', async (_, setting, days) => {
    const values = [46346, 46346.395833333336, 0.395833333333333, 1e15];
    const parts = {
      'xl/workbook.xml': `<workbook>${setting}<sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['b', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'styles', 'styles.xml'],
      ),
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"><alignment/></xf></cellXfs></styleSheet>`,
      ...sheet(`<row>${values.map((value) => `<c s="1"><v>${value}</v></c>`).join('')}</row>`),
    };
    expect(await textsOf(workbookWith(parts))).toEqual([days]);
  });

  it('has links to files and pages', async () => {
    const links =
      '<hyperlink ref="A1" r:id="a"/><hyperlink ref="B1:C1" r:id="a"/><hyperlink ref="D1" location="a!A1"/>';
    const cells = [1, 2, 3, 4].map((value) => `<c><v>${value}</v></c>`).join('');
    const parts = {
      ...sheet(`<row>${cells}</row>`, `<hyperlinks>${links}</hyperlinks>`),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['a', 'hyperlink', 'https://example.org/']),
    };
    expect(await cellsOf(workbookWith(parts))).toEqual([
      [{ text: '1', isLink: true }, { text: '2', isLink: true }, { text: '3' }, { text: '4' }],
    ]);
  });

  it('has notes, also where there is no cell, and what was said in threads', async () => {
    const note = (ref: string, text: string) =>
      `<comment ref="${ref}"><text><r><t>${text}</t></r>${furigana}</text></comment>`;
    const parts = {
      ...sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['a', 'comments', '../comments1.xml'],
        ['b', 'threadedComment', '../threadedComments/threadedComment1.xml'],
        ['c', 'hyperlink', 'https://example.org/?a=1&amp;b=2'],
      ),
      'xl/comments1.xml': `<comments><commentList>${note('A1', 'first')}${note('B3', 'Your version of Excel …')}</commentList></comments>`,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments>
        <threadedComment ref="B3" id="1" personId="p"><text>Who?</text></threadedComment>
        <threadedComment ref="B3" id="2" personId="q" parentId="1"><text>z-mssp</text></threadedComment></ThreadedComments>`,
    };
    expect(await cellsOf(workbookWith(parts))).toEqual([
      [{ text: '1', note: 'first' }],
      [],
      [{ text: '' }, { text: '', note: 'Who?\nz-mssp' }],
    ]);
  });
});
