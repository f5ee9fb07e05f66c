/** What is in the file of a workbook beside the values of its cells: what programs make of it. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/index.ts';
import { workbook as english } from '../../src/messages/en/workbook.ts';
import { workbook as japanese } from '../../src/messages/ja/workbook.ts';
import type { WrittenSheet } from '../../src/source/spreadsheet/workbook.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { exampleOf, exported, writtenOf } from './exported.ts';

const textbook = await exampleOf('textbook');
const answers = ['Matrix', 'Catalog', 'Profile', 'Portfolio'];
const sheetOf = (sheets: readonly WrittenSheet[], name: string) => sheets.find((sheet) => sheet.name === name);

/** The lists of a sheet: where they are offered, and whether something else may be written. */
function listsIn(xml: string): Record<string, [from: string | undefined, style: string | undefined]> {
  const all = [...xml.matchAll(/<dataValidation type="list" sqref="([^"]+)".*?<\/dataValidation>/g)];
  return Object.fromEntries(
    all.map(([whole, range = '']) => [
      range,
      [/<formula1>(.*?)<\/formula1>/.exec(whole)?.[1], /errorStyle="(\w+)"/.exec(whole)?.[1]],
    ]),
  );
}

describe('the sheets for answers', async () => {
  const { xml, part, rows } = await exported(textbook);

  it('offer lists, down to some rows below the last service', () => {
    expect(listsIn(xml('Profile'))).toEqual({
      'E4:E87': ['lists!$D$1:$D$4', 'stop'],
      'F4:F87': ['lists!$E$1:$E$3', 'information'],
      'G4:G87': ['lists!$F$1:$F$1', 'information'],
      'H4:H87': ['lists!$D$1:$D$4', 'stop'],
      'I4:I87': ['lists!$E$1:$E$3', 'information'],
      'J4:J87': ['lists!$F$1:$F$1', 'information'],
    });
    const lists = rows('lists');
    const column = (index: number) => lists.flatMap((row) => row[index] || []);
    expect(column(3)).toEqual(['Insource', 'Outsource', 'Combination', 'Unassigned']);
    expect(column(4)).toEqual(['In-house CSIRT', 'In-house SOC', 'Information systems department']);
    // `2/4` is no choice of the list.
    expect(listsIn(xml('Portfolio'))['F4:F87']).toEqual(['lists!$G$1:$G$6', 'information']);
    expect(column(6)).toEqual(['1', '2', '3', '4', '5', 'excluded']);
  });

  it('offer none where no one is declared', async () => {
    const { xml: without } = await exported(await organisationOf({}));
    expect(Object.keys(listsIn(without('Profile')))).toEqual(['E4:E87', 'H4:H87']);
  });

  it('keep headings and services in sight, and can be filtered', () => {
    for (const name of answers) {
      expect(xml(name)).toContain('<pane xSplit="3" ySplit="3" topLeftCell="D4" state="frozen"');
      expect(xml(name)).toMatch(/<autoFilter ref="A3:[A-Z]+67"/);
    }
    const names = part('xl/workbook.xml');
    expect(names).toContain(`<definedName name="_xlnm._FilterDatabase" localSheetId="2">'Catalog'!$A$3:$J$67<`);
    // Of the matrix, figure 8 goes on paper; the portfolio goes on two pages side by side.
    expect(names).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Matrix'!$A$1:$I$67<`);
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="4">'Portfolio'!$A:$C,'Portfolio'!$3:$3<`,
    );
    expect(xml('Portfolio')).toContain('fitToWidth="2"');
  });

  it('name sheets in quotes, which Excel wants of a name with a blank', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<definedName [^>]*>([^<]*)</g)].flatMap(([, range = '']) =>
      range.split(','),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const range of names) expect(range).toMatch(/^'[^']+'!/);
  });

  it('hide what is for programs so that nobody shows it by accident', () => {
    expect(part('xl/workbook.xml').match(/<sheet name="(?:lists|cdc)"[^>]* state="veryHidden"/g)).toHaveLength(2);
  });

  it('have the font of the language in every cell', async () => {
    const fonts = (styles: string) => [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, font = '']) => font);
    const cells = (styles: string) => fonts(/<fonts.*<\/fonts>/s.exec(styles)?.[0] ?? '');
    for (const font of cells(part('xl/styles.xml'))) expect(font).toContain('<name val="Calibri"/>');
    const other = await exported(textbook, 'ja');
    for (const font of cells(other.part('xl/styles.xml'))) expect(font).toContain('<name val="Yu Gothic"/>');
  });
});

describe('cells for answers', async () => {
  const organisation = await organisationOf({
    catalog: '  A-1: { level: basic, review-by: 2027-03-31 }\n  A-2: { level: basic }\n',
    profile: '  A-1: { assignment: combination }\n',
    portfolio: '  A-1: { as-is: { insource: 2, outsource: 4 } }\n  A-2: { as-is: 3 }\n',
  });
  const { sheets } = await writtenOf(organisation);
  const look = (sheet: string, row: number, heading: string) => {
    const rows = sheetOf(sheets, sheet)?.rows ?? [];
    return rows[row - 1]?.[rows[2]?.findIndex(({ value }) => value === heading) ?? -1]?.look;
  };

  it('keep what is typed: a day a day, and a text a text', async () => {
    // 2027-03-31 is the day 46477 of spreadsheets.
    expect((await exported(organisation)).xml('Catalog')).toMatch(/<c r="I4" s="\d+"><v>46477<\/v><\/c>/);
    for (const row of [4, 5, 67]) expect(look('Catalog', row, 'Review by')?.format).toBe('yyyy-mm-dd');
    expect(look('Portfolio', 4, 'Action')?.format).toBe('@');
    // Without it, 2/4 would become a day, also where one score is there so far.
    for (const row of [4, 5]) expect(look('Matrix', row, 'As-is')?.format).toBe('@');
  });

  it('are white, and those that are to be read are not', () => {
    expect(look('Portfolio', 4, 'To-be')?.fill).toBe('FFFFFF');
    expect(look('Portfolio', 4, 'Level')?.fill).toBe('EEF0F2');
    expect(look('Catalog', 4, 'Level')?.fill).toBe('FFFFFF');
    expect(look('Catalog', 4, 'Service')?.fill).toBe('EEF0F2');
  });
});

describe('colours', async () => {
  const { sheets } = await writtenOf(textbook);
  const of = (sheet: string, range: string) =>
    sheetOf(sheets, sheet)?.highlights?.flatMap((one) =>
      one.range === range && 'when' in one ? [[one.when, one.look.fill]] : [],
    );

  it('follow the scores, and show what is open as openQuestions has it', () => {
    expect(of('Matrix', 'H4:H67')).toEqual([
      ['AND($A4<>"",$H4&""="",NOT($D4&""="Unnecessary"),NOT(OR($E4&""="Unassigned")))', 'FFF3BF'],
      ['$H4&""="1"', '7F2704'],
      ['$H4&""="2"', 'BF4A0A'],
      ['$H4&""="3"', 'F4A85C'],
      ['$H4&""="4"', 'A9D0E6'],
      ['$H4&""="5"', 'DCEBF5'],
      ['$H4&""="excluded"', 'D4D7DB'],
    ]);
    expect(of('Matrix', 'F4:F67')).toEqual([
      ['AND($A4<>"",$F4&""="",NOT($D4&""="Unnecessary"),OR($E4&""="Insource",$E4&""="Combination"))', 'FFF3BF'],
    ]);
    expect(of('Catalog', 'F4:F67')).toEqual([['AND($A4<>"",$F4&""="",$E4&""="Unnecessary")', 'FFF3BF']]);
  });

  it('make rows faint that are unnecessary, and show what is unassigned', () => {
    expect(of('Profile', 'A4:L67')).toEqual([['$D4&""="Unnecessary"', undefined]]);
    expect(of('Profile', 'E4:E67')).toContainEqual(['OR($E4&""="Unassigned")', '3B0F4F']);
  });
});

describe('limits of spreadsheets', () => {
  it.each([
    ['en', english],
    ['ja', japanese],
  ])('are kept by the words (%s)', (_, { sheets, choices }) => {
    for (const name of Object.values(sheets)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/);
    }
    expect(new Set(Object.values(sheets).map((name) => name.toLowerCase())).size).toBe(Object.values(sheets).length);
    for (const message of Object.values(choices)) expect(message.length).toBeLessThanOrEqual(255);
  });

  it.each(languages)('are kept by the cells (%s)', async (language) => {
    const { sheets } = await writtenOf(textbook, language);
    for (const { choices = [] } of sheets)
      for (const { title = '' } of choices) expect(title.length).toBeLessThanOrEqual(32);
    for (const { widths } of sheets) for (const width of widths) expect(width).toBeLessThanOrEqual(100);
  });
});

describe('the file', () => {
  it('is the same for the same organisation and day', async () => {
    const [one, other] = await Promise.all([exported(textbook), exported(textbook)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it.each(languages)('leads from its cover to every sheet (%s)', async (language) => {
    const { xml, spreadsheet } = await exported(textbook, language);
    const [cover, ...others] = spreadsheet.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
    const links = [...xml(cover ?? '').matchAll(/location="(.*?)"/g)].map(([, to]) => to);
    expect(links).toEqual(others.map((name) => `&apos;${name}&apos;!A1`));
  });
});
