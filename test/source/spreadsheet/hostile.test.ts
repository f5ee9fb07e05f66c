import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellsOf, type Parts, problemOf, relations, sheet, sheetPart, textsOf, workbookWith } from './workbooks.ts';

const damaged = { why: 'damaged' };

describe('archives', () => {
  /** Changes a field of each entry of the directory. */
  const inDirectory = (bytes: Uint8Array, change: (view: DataView, entry: number) => void) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    return bytes;
  };

  it.each<[string, Uint8Array, object]>([
    ['other zips', zipSync({ 'word/document.xml': strToU8('<a/>') }), { why: 'no-workbook' }],
    ['a workbook in a zip', zipSync({ 'answers.xlsx': workbookWith({}) }), { why: 'no-workbook' }],
    ['absolute names', zipSync({ '/xl/workbook.xml': strToU8('<workbook/>') }), { why: 'no-workbook' }],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), { why: 'old-or-encrypted' }],
    ['one that is cut off', workbookWith({}).subarray(0, 900), damaged],
    ['macros', workbookWith({ 'xl/vbaProject.bin': 'x' }), { why: 'macros' }],
    ['links', workbookWith({ 'xl/externalLinks/externalLink1.xml': '<a/>' }), { why: 'external-links' }],
    ['names that differ in case only', workbookWith({ 'xl/worksheets/Sheet1.xml': '<worksheet/>' }), damaged],
    ['a zip as a sheet', workbookWith({ [sheetPart]: workbookWith({}) }), damaged],
    [
      'thousands of parts',
      workbookWith(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a${i}`, ''])), 0),
      damaged,
    ],
  ])('are refused: %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });

  it('are refused by the size in their directory, before anything unfolds', async () => {
    const bytes = workbookWith({ 'xl/sharedStrings.xml': new Uint8Array(30 * 1024 * 1024) });
    expect(await problemOf(bytes)).toMatchObject({ why: 'too-large', most: 24 });
  });

  it.each([0, 6] as const)('unfold to no more than their directory says, compressed at level %i', async (level) => {
    const size = 1_000_000;
    const bytes = workbookWith({ 'xl/sharedStrings.xml': new Uint8Array(size).fill(97) }, level);
    const lying = inDirectory(bytes, (view, at) => {
      if (view.getUint32(at + 24, true) === size) view.setUint32(at + 24, 10, true);
    });
    expect(await problemOf(lying)).toEqual(damaged);
  });

  it('may hold what is read by nothing: names that lead out, and parts of other programs', async () => {
    const bytes = workbookWith({
      '../../xl/workbook.xml': 'x',
      '/etc/passwd': 'x',
      'xl/../xl/styles.xml': 'x',
      'a.bin': 'x',
    });
    expect(await textsOf(bytes)).toEqual([['ID'], ['A-1']]);
  });
});

describe('relations', () => {
  const workbook = (...ids: readonly string[]) =>
    `<workbook><sheets>${ids.map((id, i) => `<sheet name="s${i}" sheetId="${i}" r:id="${id}"/>`).join('')}</sheets></workbook>`;
  const leading = (target: string): Parts => ({
    'xl/workbook.xml': workbook('a'),
    'xl/_rels/workbook.xml.rels': relations(['a', 'worksheet', target]),
  });

  it.each<[string, Parts]>([
    ['out of the archive', leading('../../../etc/passwd')],
    ['to the web', leading('http://127.0.0.1:9/sheet1.xml')],
    ['to something of another kind', leading('styles.xml')],
    ['in letters that are spelled out', leading('worksheets/sheet&#49;.xml')],
    ['to what is missing', leading('worksheets/sheet7.xml')],
    ['twice from one name', { ...leading('worksheets/sheet1.xml'), 'xl/workbook.xml': workbook('a', 'a') }],
    [
      'twice to one sheet',
      {
        'xl/workbook.xml': workbook('a', 'b'),
        'xl/_rels/workbook.xml.rels': relations(
          ['a', 'worksheet', 'worksheets/sheet1.xml'],
          ['b', 'worksheet', './worksheets/../worksheets/sheet1.xml'],
        ),
      },
    ],
  ])('are refused that lead %s', async (_, parts) => {
    expect(await problemOf(workbookWith(parts))).toEqual(damaged);
  });

  it('may lead to charts, which have no cells', async () => {
    const parts = {
      'xl/workbook.xml': workbook('a', 'b'),
      'xl/_rels/workbook.xml.rels': relations(
        ['a', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['b', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      ...sheet('<row><c><v>1</v></c></row>'),
    };
    expect(await textsOf(workbookWith(parts))).toEqual([['1']]);
  });
});

describe('more than people fill in', () => {
  const strings = (inside: string): Parts => ({ 'xl/sharedStrings.xml': `<sst>${inside}</sst>` });
  const corner = '<row r="1000"><c r="ALL1000"><v>1</v></c></row>';

  it.each<[string, Parts, object]>([
    [
      'a far row',
      sheet('<row r="100001"><c r="A100001"><v>1</v></c></row>'),
      { why: 'too-many-cells', address: 'A100001' },
    ],
    ['a far column', sheet('<row r="1"><c r="ALM1"><v>1</v></c></row>'), { why: 'too-many-cells', address: 'ALM1' }],
    ['a large rectangle', sheet('<row r="1001"><c r="ALL1001"><v>1</v></c></row>'), { why: 'too-many-cells' }],
    [
      'cells without addresses',
      sheet(`<row>${'<c><v/></c>'.repeat(1001)}</row>`),
      { why: 'too-many-cells', address: 'ALM1' },
    ],
    ['an address behind another', sheet(`<row><c x=' r="A1"' r='XFD1'><v>1</v></c></row>`), { why: 'too-many-cells' }],
    ['an address with entities', sheet('<row r="1"><c r="A&#49;"><v>1</v></c></row>'), damaged],
    ['an address with an exponent', sheet('<row r="1"><c r="A1e5"><v>1</v></c></row>'), damaged],
    ['a row with an exponent', sheet('<row r="1e5"><c><v>1</v></c></row>'), damaged],
    // No program of spreadsheets puts more into a cell.
    [
      'a text without end',
      sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row>`),
      { why: 'too-many', what: 'letters', most: 32_767 },
    ],
    [
      'hidden columns, again and again',
      {
        [sheetPart]: `<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_385)}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      },
      damaged,
    ],
    ['rows', sheet('<row/>'.repeat(700_000)), { why: 'too-many', what: 'cells' }],
    [
      'merged cells',
      sheet(corner, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`),
      { why: 'too-many', what: 'merged-cells', most: 20_000 },
    ],
    [
      'merged cells over others',
      sheet(
        `${corner}<row r="1"><c r="A1"><v>1</v></c></row>`,
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:B2"/></mergeCells>',
      ),
      damaged,
    ],
    ['texts', strings('<si><t/></si>'.repeat(100_000)), { why: 'too-many', what: 'texts' }],
    ['entities', strings(`<si><t>${'&lt;'.repeat(500_001)}</t></si>`), { why: 'too-many', what: 'escapes' }],
    ['escapes', strings(`<si><t>${'_x0041_'.repeat(500_001)}</t></si>`), { why: 'too-many', what: 'escapes' }],
    [
      'sections of text',
      strings(`<si><t>${'<![CDATA[a]]>'.repeat(500_001)}</t></si>`),
      { why: 'too-many', what: 'escapes' },
    ],
    [
      'formats',
      { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(200_000)}</cellXfs></styleSheet>` },
      { why: 'too-many', what: 'formats' },
    ],
    [
      'notes',
      { 'xl/comments1.xml': `<comments>${'<comment ref="A1"><text><t/></text></comment>'.repeat(70_000)}</comments>` },
      { why: 'too-many', what: 'notes' },
    ],
    [
      'far notes',
      { 'xl/comments1.xml': '<comments><comment ref="XFD1048576"><text><t>x</t></text></comment></comments>' },
      { why: 'too-many-cells', address: 'XFD1048576' },
    ],
    [
      'sheets',
      {
        'xl/workbook.xml': `<workbook><sheets>${Array.from({ length: 500 }, (_, i) => `<sheet name="a" r:id="${i}"/>`).join('')}</sheets></workbook>`,
      },
      { why: 'too-many', what: 'sheets' },
    ],
  ])('is refused: %s', async (_, parts, problem) => {
    expect(await problemOf(workbookWith(parts))).toMatchObject(problem);
  });

  it('is refused over all kinds together, each of which may be', async () => {
    const parts = {
      ...strings('<si/>'.repeat(120_000)),
      'xl/styles.xml': `<styleSheet>${'<xf/>'.repeat(120_000)}</styleSheet>`,
      'xl/comments1.xml': `<comments>${'<text/>'.repeat(120_000)}</comments>`,
    };
    expect(await problemOf(workbookWith(parts))).toMatchObject({ why: 'too-many', what: 'elements' });
    expect(await problemOf(workbookWith({ ...parts, 'xl/comments1.xml': '<comments/>' }))).toBeUndefined();
  });

  it('is refused over all sheets together', async () => {
    const full = sheet(corner)[sheetPart];
    const parts = { [sheetPart]: full, 'xl/worksheets/sheet2.xml': full };
    expect(await problemOf(workbookWith(parts))).toMatchObject({ why: 'too-many-cells', sheet: 'sheet2' });
  });

  it.each<[string, string, string]>([
    ['hyperlinks', '<hyperlinks/>', '<hyperlink ref="A1" location="x"/>'],
    [
      'validations',
      '',
      '<dataValidations><dataValidation type="list" sqref="A1"><formula1>x</formula1></dataValidation></dataValidations>',
    ],
    ['conditional formats', '', '<conditionalFormatting sqref="A1"><cfRule type="cellIs"/></conditionalFormatting>'],
    ['widths of columns', '', '<cols><col min="1" max="16384" width="9"/></cols>'],
    ['tags in tags', '', '<a>'],
    ['comments', '', '<!-- <c r="XFD1"> -->'],
    ['furigana', '', '<rPh>'],
  ])('is passed over where nothing is read of it: %s', async (_, before, many) => {
    const parts = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', before + many.repeat(50_000));
    expect(await textsOf(workbookWith(parts))).toEqual([['1']]);
  });

  it('is passed over in tags: attributes without end, and long ones', async () => {
    const tag = `<c ${'a="1" '.repeat(200_000)} b r= r x="${'>'.repeat(1_000_000)}" r="B1">`;
    expect(await textsOf(workbookWith(sheet(`<row r="1">${tag}<v>1</v></c></row>`)))).toEqual([['', '1']]);
  });

  it('is no row or cell that has a look only', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1" customFormat="1"/>`;
    expect(await textsOf(workbookWith(sheet(rows)))).toEqual([['1']]);
    expect(await problemOf(workbookWith(sheet('<row r="1"><c r="C1" s="1"/><c><v>1</v></c></row>')))).toEqual(damaged);
  });
});

describe('XML', () => {
  it.each<[string, string | Uint8Array]>([
    ['definitions of entities', '<!DOCTYPE a [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    ['an entity of a file', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF<worksheet><sheetData/></worksheet>', 'utf16le'))],
    ['none', 'ID,A-1'],
    ['nothing', ''],
    ['half a tag', '<worksheet><sheetData'],
    ['half a value', '<worksheet><sheetData x=">'],
    ['half a comment', '<worksheet><!-- <!--'],
  ])('is refused: %s', async (_, part) => {
    expect(await problemOf(workbookWith({ [sheetPart]: part }))).toEqual(damaged);
  });

  it('knows no entities but those of XML', async () => {
    const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&lt;&#x3042;&#99999999;</t></is></c></row>';
    expect(await textsOf(workbookWith(sheet(cell)))).toEqual([['&a;<あ&#99999999;']]);
  });
});

describe('cells', () => {
  it('of formulas are no answers, whatever they would do', async () => {
    const cell = (formula: string) => `<c>${formula}<v>3</v></c>`;
    const formulas = [`<f>cmd|'/c calc'!A1</f>`, '<f t="shared" si="0"/>', '<f t="array">A1</f>'];
    const [row] = await cellsOf(workbookWith(sheet(`<row>${formulas.map(cell).join('')}</row>`)));
    expect(row).toEqual(formulas.map(() => ({ text: '3', isFormula: true })));
  });

  it('hold what numbers there are, as texts', async () => {
    const values = ['1e400', 'NaN', '0x10', '1e-7', 'abc', '', '2.5500000000000003'];
    const row = `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`;
    expect(await textsOf(workbookWith(sheet(row)))).toEqual([
      ['Infinity', 'NaN', '16', '1e-7', 'abc', '', '2.5500000000000003'],
    ]);
  });

  it('hold nothing where a text is missing', async () => {
    const row = '<row><c t="s"><v>99999</v></c><c t="s"><v>-1</v></c><c t="s"><v>0</v></c></row>';
    expect(await textsOf(workbookWith(sheet(row)))).toEqual([['', '', 'ID']]);
  });
});
