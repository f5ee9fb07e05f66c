import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/answers/sheet/cells.ts';
import { Headings } from '../../../src/answers/sheet/headings.ts';
import { judgeCells } from '../../../src/answers/sheet/judge-sheet.ts';
import { ServiceFinder } from '../../../src/answers/sheet/service-of.ts';
import { loadWords } from '../../../src/messages/index.ts';
import { joinOrganisation } from '../../../src/model/organisation.ts';
import { edition, languages } from '../../../src/reference/index.ts';
import { forSheet } from '../../../src/render/escape.ts';
import { readSpreadsheet } from '../../../src/source/spreadsheet/read.ts';
import { addressOf, columnLetters } from '../../../src/source/spreadsheet/workbook.ts';
import { runs } from '../../runs.ts';

const headings = new Headings(await Promise.all(languages.map((language) => loadWords(language, 'columns'))));
const spoken = { en: await loadWords('en', 'words'), ja: await loadWords('ja', 'words') };
const organisation = joinOrganisation({ cdc: { version: 1, teams: { csirt: { name: 'CSIRT' } } } });

/** What a column is called, and what its cells may hold: a text and what it means; undefined for one that is to be refused. */
const columns = {
  level: [
    ['推奨レベル', 'Level'],
    [
      ['必須', 'basic'],
      ['Optional', 'optional'],
      ['高', undefined],
    ],
  ],
  team: [
    ['担当', 'Responsible team'],
    [
      ['ＣＳＩＲＴ', 'csirt'],
      ['SOC / Z-MSSP', undefined],
    ],
  ],
  'as-is': [
    ['現状', 'Current score'],
    [
      ['３', 3],
      ['3(暫定)', 3],
      ['3→5', undefined],
      ['3.5', undefined],
    ],
  ],
  'to-be': [
    ['目標', 'Target', 'あるべき姿(To-Be)\n（必須）'],
    [
      ['5点', 5],
      ['5?', undefined],
    ],
  ],
  due: [
    ['期限', 'Due date'],
    [
      ['2027年3月31日', '2027-03-31'],
      ['soon', undefined],
    ],
  ],
  note: [
    ['備考', 'Comments'],
    [
      ['備考なし', '備考なし'],
      ['a\nb', 'a\nb'],
      ['A-1', 'A-1'],
    ],
  ],
} as const satisfies Record<string, readonly [readonly string[], readonly (readonly [string, unknown])[]]>;

type Key = keyof typeof columns;

const cellOf = (key: Key) =>
  fc.option(fc.constantFrom<readonly [string, unknown]>(...columns[key][1]), { nil: undefined });

/** A table, from its titles to what stands below it; who reads it knows nothing of where it is. */
const table = fc.record({
  titles: fc.array(fc.constantFrom('', 'Owner: CISO', '社外秘', '2026年11月現在'), { maxLength: 2 }),
  keys: fc.shuffledSubarray(Object.keys(columns) as Key[], { minLength: 1 }),
  word: fc.nat(2),
  hasGroup: fc.boolean(),
  hasUnknown: fc.boolean(),
  services: fc.array(
    fc.record({
      cells: fc.record(
        Object.fromEntries(Object.keys(columns).map((key) => [key, cellOf(key as Key)])) as Record<
          Key,
          ReturnType<typeof cellOf>
        >,
      ),
      unknown: fc.constantFrom('', '90', 'x'),
      stray: fc.constantFrom('', '', '', '?!', '備考'),
      isSeveral: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  below: fc.constantFrom('', '※ 自己評価', '合計'),
});

describe('tables wherever they stand', () => {
  it('every cell is taken, refused or named, and nothing else is written', async () => {
    const property = fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
      const lines: string[][] = [];
      const wanted: { id: string; key: Key; value: unknown; at: string; row: number }[] = [];
      const others: { row: number; column: number }[] = [];
      const ids = edition.services.map(({ id }) => id as string);
      for (const { titles, keys, word, hasGroup, hasUnknown, services, below } of tables) {
        for (const title of titles) {
          if (title !== '') others.push({ row: lines.length + 1, column: 1 });
          lines.push([title]);
        }
        const names = keys.map((key) => columns[key][0][word % columns[key][0].length] ?? '');
        if (hasGroup && keys.length > 1)
          lines.push(['', ...keys.map((_, index) => (index === 0 ? 'アセスメント' : ''))]);
        if (hasGroup && keys.length > 1) others.push({ row: lines.length, column: 2 });
        lines.push(['ID', ...names, ...(hasUnknown ? ['Cost'] : [])]);
        for (const { cells, unknown, stray, isSeveral } of services) {
          const [id = '', other = ''] = ids.splice(0, 2);
          const row = lines.length + 1;
          const line = [isSeveral ? `${id}, ${other}` : id, ...keys.map((key) => cells[key]?.[0] ?? '')];
          for (const [index, key] of keys.entries()) {
            const cell = cells[key];
            const value = isSeveral ? undefined : cell?.[1];
            if (cell) wanted.push({ id, key, value, at: addressOf({ row, column: index + 2 }), row });
          }
          if (hasUnknown && unknown !== '') others.push({ row, column: line.length + 1 });
          if (hasUnknown) line.push(unknown);
          if (stray !== '') others.push({ row, column: line.length + 2 });
          lines.push([...line, ...(stray === '' ? [] : ['', stray])]);
        }
        if (below !== '') others.push({ row: lines.length + 1, column: 1 });
        lines.push([below], ['']);
      }
      const csv = lines.map((line) => line.map((text) => `"${text}"`).join(',')).join('\n');
      const spreadsheet = await readSpreadsheet(Buffer.from(csv), 't');
      const { cells, unread } = cellsOf(spreadsheet, new ServiceFinder(organisation), headings);
      const given = { organisation, today: '2026-11-20', hidden: undefined, spoken, clear: true, printed: forSheet };
      const { answers, refusals } = judgeCells(cells, given);
      const said = new Map(
        answers.map(({ row, answer }) => [
          row.id,
          Object.assign({}, ...Object.values(answer)) as Record<string, unknown>,
        ]),
      );
      const refused = new Set(refusals.map(({ place }) => addressOf(place)));
      const rows = new Set(unread.rows.map(({ place }) => place.row));
      for (const { id, key, value, at, row } of wanted) {
        expect([at, said.get(id)?.[key]]).toEqual([at, value]);
        expect([at, refused.has(at) || rows.has(row)]).toEqual([at, value === undefined]);
      }
      expect([...said.values()].flatMap((one) => Object.keys(one))).toHaveLength(
        wanted.filter(({ value }) => value !== undefined).length,
      );
      const outside = new Set(unread.outside.map(addressOf));
      const isHeading = ({ row }: { row: number }) => lines[row]?.[0] === 'ID';
      for (const place of others) {
        const isNamed =
          outside.has(addressOf(place)) ||
          rows.has(place.row) ||
          unread.columns.some((one) => one.place.column === place.column && one.place.row < place.row);
        expect([columnLetters(place.column) + place.row, isNamed || isHeading(place)]).toEqual([
          addressOf(place),
          true,
        ]);
      }
    });
    await fc.assert(property, { numRuns: runs(5000, 1 / 25) });
  });
});
