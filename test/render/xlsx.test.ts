import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Document, drawDocument, plain } from '../../src/index.ts';
import { documentOf, left, right, section, table, text } from '../../src/render/document.ts';
import { forSheet } from '../../src/render/escape.ts';
import { figure } from '../../src/render/figures.ts';
import { numberFormats } from '../../src/render/media/xlsx/looks.ts';
import { sheetsOf } from '../../src/render/media/xlsx/sheets.ts';
import { speakingOf } from '../../src/render/speaking.ts';
import { hiddenIn, isUntouched } from '../../src/source/spreadsheet/hidden.ts';
import type { ReadSheet, WrittenSheet } from '../../src/source/spreadsheet/workbook.ts';
import { readWorkbook } from '../../src/source/spreadsheet/xlsx.ts';

const speaking = await speakingOf('en', 'columns');
const context = { language: 'en', palette: plain, width: 80, today: '2026-11-25' } as const;

async function read(document: Document) {
  return readWorkbook(await drawDocument(document, 'xlsx', context));
}

const shown = (sheet: Pick<ReadSheet, 'rows'> | undefined) => sheet?.rows.map((row) => row.map(({ text }) => text));
const values = (sheet: WrittenSheet | undefined) => sheet?.rows.map((row) => row.map(({ value }) => value));

describe('the text of a cell', () => {
  it.each([
    ['=1+1', '=1+1'],
    ['two\nlines', 'two\nlines'],
    ['\u0007\u202E\r', String.raw`\u{0007}\u{202e}\u{000d}`],
    ['a\uFFFEb\uFFFF', String.raw`a\u{fffe}b\u{ffff}`],
    ['\uD800x', String.raw`\u{d800}x`],
    ['😀', '😀'],
  ])('spells out what cannot be shown: %j', (raw, safe) => {
    expect(forSheet(raw)).toBe(safe);
  });

  it('is cut where a cell ends, and says so', () => {
    expect(forSheet('a'.repeat(32_767))).toHaveLength(32_767);
    expect(forSheet('a'.repeat(40_000))).toBe(`${'a'.repeat(32_766)}…`);
    // No half of a character is left.
    expect(forSheet('😀'.repeat(20_000))).toBe(`${'😀'.repeat(16_383)}…`);
  });

  it('is read back as it is, and never as a formula', async () => {
    const texts = [
      '=1+1',
      '+1',
      '@x',
      '_x0041_',
      '\uFFFE',
      'a'.repeat(40_000),
      '007',
      "'quoted",
      'a\nb',
      'TRUE',
      '<b>&',
    ];
    const { sheets } = await read(
      documentOf(
        'T',
        [],
        [
          table(
            [left('Text')],
            texts.map((one) => [one]),
          ),
        ],
      ),
    );
    const cells = sheets[0]?.rows.slice(3).map(([cell]) => cell);
    expect(cells).toEqual(texts.map((one) => ({ text: forSheet(one) })));
  });
});

describe('figures', () => {
  const numbers = [
    [{ number: 12, as: 'count' }, 12, '0'],
    [{ number: 3.25, as: 'mean' }, 3.25, '0.0'],
    [{ number: 2, as: 'gap' }, 2, '+0;"−"0;0'],
    [{ number: -0.54, as: 'mean-gap' }, -0.54, numberFormats['mean-gap']],
    // What shows as none is a number all the same.
    [{ number: 0.0189, as: 'mean-gap' }, 0.0189, numberFormats['mean-gap']],
    [{ number: -0.04, as: 'mean-gap' }, -0.04, numberFormats['mean-gap']],
    [{ number: -0.0004, as: 'fine-mean-gap' }, -0.0004, numberFormats['fine-mean-gap']],
    [{ number: 0.004, as: 'share' }, 0.004, '0%'],
    [{ number: 0.29, as: 'share' }, 0.29, '0%'],
    [{ number: 2.5500000000000003, as: 'fine-mean' }, 2.55, '0.00'],
  ] as const;

  it.each(numbers)('are numbers in their format: %j', (cell, value, format) => {
    const [sheet] = sheetsOf(documentOf('T', [], [table([right('N')], [[cell]])]), speaking);
    const written = sheet?.rows.at(-1)?.[0];
    expect(written?.value).toBe(value);
    expect(written?.look).toMatchObject({ format, align: 'right' });
  });

  it('have formats that show what every other medium shows', () => {
    const samples = {
      count: 3,
      measured: 94.125,
      mean: 3.14,
      gap: -2,
      'mean-gap': 0.26,
      'fine-mean': 1.005,
      'fine-mean-gap': -1.5,
      share: 0.5,
    };
    expect(Object.entries(samples).map(([as, one]) => figure(one, as as keyof typeof samples))).toEqual([
      ...['3', '94.125', '3.1', '−2', '+0.3', '1.01', '−1.50', '50%'],
    ]);
    expect(Object.keys(numberFormats)).toEqual(Object.keys(samples));
  });

  it('are dashes where there are none', () => {
    const [sheet] = sheetsOf(
      documentOf('T', [], [table([right('N')], [[{ number: undefined, as: 'mean' }]])]),
      speaking,
    );
    expect(sheet?.rows.at(-1)?.[0]?.value).toBe('–');
  });

  it('are also what a text says where numbers stand below each other; days are days', () => {
    const row = ['3', '2027-03-31', '3', '2/4', '03', '2027-02-30'];
    const columns = [left('Name'), left('Due'), ...['a', 'b', 'c', 'd'].map(right)];
    const [sheet] = sheetsOf(documentOf('T', [], [table(columns, [row])]), speaking);
    expect(sheet?.rows.at(-1)?.map(({ value, isDay = false }) => [value, isDay])).toEqual([
      ['3', false],
      ['2027-03-31', true],
      [3, false],
      ['2/4', false],
      ['03', false],
      ['2027-02-30', false],
    ]);
  });
});

describe('what people sort', () => {
  const mean = (number: number | undefined) => ({ number, as: 'mean' }) as const;
  const change = (from: number | undefined, to: number | undefined) => ({ from: mean(from), to: mean(to) });

  it('has a column for each of two numbers, from what to what', () => {
    const columns = [left('Category'), right('As-is'), left('Note')];
    const rows = [
      ['A', change(3.125, 3.25), 'x'],
      ['B', change(4, 4), 'y'],
      ['C', change(undefined, 2), 'z'],
    ];
    const [sheet] = sheetsOf(documentOf(undefined, [], [table(columns, rows)]), speaking);
    expect(values(sheet)).toEqual([
      ['Category', 'As-is (before)', 'As-is (after)', 'Note'],
      ['A', 3.125, 3.25, 'x'],
      ['B', 4, 4, 'y'],
      ['C', '–', 2, 'z'],
    ]);
    expect(sheet?.filter).toBe('A1:D4');
    expect(sheet?.rows[1]?.[1]?.look).toMatchObject({ align: 'right', format: '0.0' });
  });

  it('has a column for each of two scores, numbers where they are', () => {
    const columns = [{ ...left('As-is'), scores: true }];
    const rows = [[{ from: '2', to: '2/4' }], [{ from: '–', to: '3' }]];
    const [sheet] = sheetsOf(documentOf(undefined, [], [table(columns, rows)]), speaking);
    expect(values(sheet)).toEqual([
      ['As-is (before)', 'As-is (after)'],
      [2, '2/4'],
      ['–', 3],
    ]);
  });

  it('leaves texts from what to what in one column', () => {
    const rows = [[{ from: 'basic', to: 'standard' }], [{ from: mean(1), to: 'none' }]];
    const [sheet] = sheetsOf(documentOf(undefined, [], [table([left('Level')], rows)]), speaking);
    expect(values(sheet)).toEqual([['Level'], ['basic → standard'], ['1.0 → none']]);
  });

  it('has a number alone, and how it is worked out beside it', () => {
    const columns = [{ ...left('Priority'), worked: 'Weight' }, left('Owner')];
    const rows = [
      [{ result: { number: 12, as: 'count' as const }, worked: '4 × 3 = 12' }, 'Ito'],
      ['–', 'Sato'],
    ];
    const [sheet] = sheetsOf(documentOf(undefined, [], [table(columns, rows)]), speaking);
    expect(values(sheet)).toEqual([
      ['Priority', 'Weight', 'Owner'],
      [12, '4 × 3 = 12', 'Ito'],
      ['–', '', 'Sato'],
    ]);
  });
});

describe('sheets', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [`A-${at + 1}`]);
  const document = documentOf(
    'Gap · Acme',
    ['lead'],
    [
      text('before'),
      section('Short: all', [table([left('ID')], rows(2)), section('Inner', [table([left('ID')], rows(1))])]),
      section('Words', [text('only')]),
      section('Long', [
        text('beside'),
        section('First', [table([left('ID')], rows(21))]),
        section('Last', [text('z')]),
      ]),
    ],
  );

  it('are sections with a table; what stands beside them is the first, and a long table has one of its own', () => {
    const sheets = sheetsOf(document, speaking);
    expect(sheets.map(({ name }) => name)).toEqual(['Gap · Acme', 'Short – all', 'Long', 'First']);
    expect(values(sheets[0])).toEqual([['Gap · Acme'], ['lead'], [], ['before'], [], ['Words'], ['only']]);
    expect(values(sheets[1])).toEqual([
      ['Gap · Acme'],
      ['Short: all'],
      [],
      ['ID'],
      ['A-1'],
      ['A-2'],
      [],
      ['Inner'],
      ['ID'],
      ['A-1'],
    ]);
    expect(values(sheets[2])?.flat()).toEqual(['Gap · Acme', 'Long', 'beside', 'Last', 'z']);
    expect(values(sheets[3])?.slice(0, 5)).toEqual([['Gap · Acme › Long'], ['First'], [], ['ID'], ['A-1']]);
  });

  it('are filtered by their only table, whose headings stay in sight', () => {
    const [, several, , one] = sheetsOf(document, speaking);
    expect([several?.filter, several?.headingRow]).toEqual([undefined, undefined]);
    expect([one?.filter, one?.headingRow]).toEqual(['A4:A25', 4]);
  });

  it('say in each row of which group it is, where that has a name, and else have a row for it', () => {
    const groups = [
      { heading: 'A. One', rows: [{ cells: ['A-1'] }] },
      { heading: 'B. Two', rows: [{ cells: ['B-1'], tone: 'faint' as const }] },
    ];
    const [named] = sheetsOf(documentOf('T', [], [table([left('ID')], groups, { grouping: 'Category' })]), speaking);
    expect(values(named)?.slice(2)).toEqual([
      ['Category', 'ID'],
      ['A. One', 'A-1'],
      ['B. Two', 'B-1'],
    ]);
    expect(named?.filter).toBe('A3:B5');
    const [nameless] = sheetsOf(documentOf('T', [], [table([left('ID')], groups)]), speaking);
    expect(values(nameless)?.slice(2)).toEqual([['ID'], ['A. One'], ['A-1'], ['B. Two'], ['B-1']]);
    expect([nameless?.filter, nameless?.headingRow]).toEqual([undefined, 3]);
  });

  it('have names that every spreadsheet takes', () => {
    const hostile = [
      "'a[b]:*?/\\c'",
      'History',
      '履歴',
      'cdc',
      'A'.repeat(40),
      'a'.repeat(40),
      'ＳＯＣ',
      'soc',
      '\u202E\n=1',
      '',
      '😀'.repeat(20),
      'CSIRT: by day and by night, whoever is there',
      'カタログ（何をするのかを決めるところ）と、そのほか',
    ];
    const names = sheetsOf(
      documentOf(
        'cdc',
        ['lead'],
        hostile.map((heading) => section(heading, [table([left('ID')], [['A-1']])])),
      ),
      speaking,
    ).map(({ name }) => name);
    expect(names).toEqual([
      'cdc (2)',
      'a(b)---c',
      'History (2)',
      '履歴 (2)',
      'cdc (3)',
      `${'A'.repeat(30)}…`,
      `${'a'.repeat(26)}… (2)`,
      'ＳＯＣ',
      'soc (2)',
      '-u{202e} =1',
      'Sheet',
      `${'😀'.repeat(15)}…`,
      'CSIRT',
      'カタログ',
    ]);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });

  it('lead to addresses of the web, and to nothing else', () => {
    const links = [
      'https://example.org/a b',
      'javascript:alert(1)',
      'file:///etc/passwd',
      `https://x.example/${'a'.repeat(2000)}`,
    ];
    const lines = links.map((link) => ({ text: link, link }));
    const [sheet] = sheetsOf(documentOf('T', [], [{ kind: 'facts', facts: [{ label: 'Evidence', lines }] }]), speaking);
    expect(sheet?.rows.slice(2).map(([, cell]) => cell?.link)).toEqual([
      'https://example.org/a%20b',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a workbook', () => {
  const document = documentOf('T', [], [table([left('ID'), right('Mean')], [['A-1', { number: 2.5, as: 'mean' }]])]);

  it('says of itself what it is, and that nothing has been changed', async () => {
    const workbook = await read(document);
    expect(hiddenIn(workbook)?.facts).toMatchObject({ kind: 'report', language: 'en' });
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['T', false],
      ['cdc', true],
    ]);
    expect(isUntouched(workbook)).toBe(true);
    expect(shown(workbook.sheets[0])?.at(-1)).toEqual(['A-1', '2.5']);
  });

  it('names what is filtered and repeated on paper with the quotes that the name of its sheet needs', async () => {
    const bytes = await drawDocument({ ...document, title: "It's <T> & more" }, 'xlsx', context);
    const xml = Buffer.from(unzipSync(bytes)['xl/workbook.xml'] ?? []).toString('utf8');
    const names = [...xml.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]+)</g)].map(([, name, range]) => [
      name,
      range,
    ]);
    expect(names).toEqual([
      ['_xlnm._FilterDatabase', "'It''s &lt;T&gt; &amp; more'!$A$3:$B$4"],
      ['_xlnm.Print_Titles', "'It''s &lt;T&gt; &amp; more'!$3:$3"],
    ]);
  });

  it('is always the same for the same, with the day and the font of its language', async () => {
    const [one, other] = [await drawDocument(document, 'xlsx', context), await drawDocument(document, 'xlsx', context)];
    expect(Buffer.compare(one, other)).toBe(0);
    const part = (bytes: Uint8Array, name: string) => Buffer.from(unzipSync(bytes)[name] ?? []).toString('utf8');
    expect(part(one, 'docProps/core.xml')).toContain('2026-11-25T00:00:00');
    expect(part(one, 'xl/styles.xml')).toContain('Calibri');
    const japanese = await drawDocument(document, 'xlsx', { ...context, language: 'ja' });
    // No style is without a font of its own.
    expect(part(japanese, 'xl/styles.xml').match(/<font>(?!.*?Yu Gothic.*?<\/font>)/g)).toBeNull();
  });
});
