import { describe, expect, it } from 'vitest';
import { levels, type Organisation } from '../../src/index.ts';
import { hiddenIn, isUntouched, markOf } from '../../src/source/spreadsheet/hidden.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { exampleOf, exported, writtenOf } from './exported.ts';

const textbook = await exampleOf('textbook');

describe('the workbook of the textbook’s example', async () => {
  const { spreadsheet, rows, row } = await exported(textbook);
  const { sheets } = spreadsheet;

  it('has a sheet for each thing, and hides what is for programs', () => {
    expect(sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name))).toEqual([
      'Cover',
      'Matrix',
      'Catalog',
      'Profile',
      'Portfolio',
      'Gap analysis',
      'Roadmap',
      'Definitions',
      '(lists)',
      '(cdc)',
    ]);
  });

  // Tables 3 to 5 of the textbook print these six, in the columns of figure 8 of X.1060.
  it.each([
    ['A-1', 'A', 'Risk management', 'Basic', 'Insource', 'In-house CSIRT', '', '3', '5'],
    ['B-1', 'B', 'Real-time asset monitoring', 'Basic', 'Insource', 'In-house SOC', '', '2', '4'],
    ['D-1', 'D', 'Incident report acceptance', 'Basic', 'Outsource', '', 'External contractor', '4', '5'],
    ['E-1', 'E', 'Network information collection', 'Advanced', 'Outsource', '', 'External contractor', '4', '5'],
    [
      'G-1',
      'G',
      'Security architecture implementation',
      'Basic',
      'Insource',
      'Information systems department',
      '',
      '3',
      '5',
    ],
    ['I-1', 'I', 'Awareness', 'Basic', 'Insource', 'In-house CSIRT', '', '4', '5'],
  ])('has the rows of its tables in the matrix: %s', (...cells) => {
    const matrix = rows('Matrix');
    expect(matrix[2]?.slice(0, 9)).toEqual([
      'Id',
      'Category',
      'Service',
      'Level',
      'Assignment',
      'Team',
      'Provider',
      'As-is',
      'To-be',
    ]);
    expect(matrix.find(([id]) => id === cells[0])?.slice(0, 9)).toEqual(cells);
  });

  it('names what a sheet is above the columns that stay in sight, and whose it is beside them', () => {
    expect(rows('Portfolio')[0]?.filter(Boolean)).toEqual([
      'Service portfolio',
      'Textbook example (26 of 32 rows made up)',
    ]);
    expect(rows('Portfolio')[0]?.[3]).toBe('Textbook example (26 of 32 rows made up)');
  });

  it('shows both halves of a combination in one cell, and in the portfolio each in its own too', () => {
    expect(row('Matrix', 'E-7')['As-is']).toBe('1/3');
    expect(row('Portfolio', 'E-7')).toMatchObject({
      'As-is': '1/3',
      'As-is, in-house part': '1',
      'As-is, provider’s part': '3',
    });
  });

  it('has each answer in the sheet of its phase, beside what was decided before', () => {
    expect(row('Catalog', 'A-10')).toEqual({
      Id: 'A-10',
      Category: 'A',
      Service: 'Counter measures selection',
      Areas: 'I',
      Level: 'Unnecessary',
      'Reason it is unnecessary': 'Other',
      'Rationale of the level': "Not chosen in the textbook's example (table 2)",
      'Decided by': '',
      'Review by': '',
      'Area set here': '',
    });
    expect(Object.keys(row('Profile', 'A-1')).slice(3)).toEqual([
      'Level',
      'Assignment',
      'Team',
      'Provider',
      'Planned assignment',
      'Planned team',
      'Planned provider',
      'Planned by',
      'Note on the assignment',
    ]);
    expect(row('Portfolio', 'A-1')).toMatchObject({ Level: 'Basic', Assignment: 'Insource', 'As-is': '3' });
  });

  it('says in words of the language what it says', async () => {
    const japanese = await exported(textbook, 'ja');
    expect(japanese.row('マトリクス', 'E-1')).toMatchObject({
      サービスID: 'E-1',
      サービス: 'ネットワーク情報収集',
      推奨レベル: 'アドバンスド（推奨）',
      サービス割り当て: 'アウトソース',
      委託先: '外部委託',
      現状: '4',
      あるべき姿: '5',
    });
    expect(japanese.row('カタログ', 'A-10')).toMatchObject({ 推奨レベル: '不要', 不要とする理由: 'その他' });
  });

  it('counts on its cover, also what there is none of', () => {
    // 32 of 64 services are chosen, and all of these are assigned and scored.
    const cover = Object.fromEntries(rows('Cover').filter(([, value]) => value));
    expect(cover).toMatchObject({
      Organisation: 'Textbook example (26 of 32 rows made up)',
      Date: '2026-11-25',
      Framework: 'ITU-T X.1060 (2021)',
      Services: '64',
      'In scope': '32',
      Undecided: '0',
      Unnecessary: '32',
      Scored: '32',
      Unscored: '0',
      'Not asked (no assignment)': '0',
    });
    expect(cover).not.toHaveProperty('Confidentiality');
  });

  it('defines what there is to choose, and describes each service', () => {
    const definitions = rows('Definitions').map((cells) => cells.join(' | '));
    expect(definitions).toContain('5 | Documented, and approved by the CISO or another manager with authority.');
    expect(definitions).toContain('1 | Results and reports are not reviewed.');
    for (const { name } of levels) expect(definitions.some((line) => line.startsWith(`${name.en} | `))).toBe(true);
    for (const { id, name } of textbook.rows)
      expect(definitions.filter((line) => line.startsWith(`${id} ${name.en} | `))).toHaveLength(1);
  });

  it('has the roadmap in its order', () => {
    const roadmap = rows('Roadmap').flatMap(([id = '']) => (/^[A-I]-\d/.test(id) ? [id] : []));
    // Of the 32, five have reached their target: A-4, B-2, G-2, I-5 and I-7.
    expect(roadmap).toHaveLength(27);
    // Own work at 1 comes first, the heavier level before the other; then what is basic and two steps away.
    expect(roadmap.slice(0, 4)).toEqual(['E-7', 'I-6', 'A-1', 'A-5']);
  });
});

describe('what a workbook says of itself', () => {
  it('is what an import has to know', async () => {
    const { spreadsheet } = await exported(textbook, 'ja');
    expect(hiddenIn(spreadsheet)?.facts).toMatchObject({
      kind: 'export',
      tool: '1.2.3',
      framework: 'x1060-2021',
      language: 'ja',
      day: '2026-11-25',
      organisation: '教科書の例（32行中26行は補った値）',
      sheets: 'マトリクス\nカタログ\nプロファイル\nポートフォリオ',
      results: '表紙\nギャップ分析\nロードマップ\n定義',
    });
    expect(isUntouched(spreadsheet)).toBe(true);
  });

  it('is a mark of each answer, as its cell is read back', async () => {
    const organisation = await organisationOf({
      cdc: 'teams: { soc: { name: Harbor SOC } }\n',
      catalog: '  A-1: { level: basic, review-by: 2027-03-31 }\n',
      profile: '  A-1: { assignment: combination, team: soc }\n',
      portfolio: '  A-1: { as-is: { insource: 2 }, evidence: [one, two] }\n',
    });
    const { spreadsheet } = await exported(organisation);
    expect(hiddenIn(spreadsheet)?.cells.get('A-1')).toEqual(
      new Map([
        ['level', markOf('Basic')],
        ['review-by', markOf('2027-03-31')],
        ['assignment', markOf('Combination')],
        ['team', markOf('Harbor SOC')],
        ['as-is', markOf('2/-')],
        ['as-is-insource', markOf('2')],
        ['evidence', markOf('one\ntwo')],
        ['shown Category', markOf('A')],
        ['shown Service', markOf('Risk management')],
        ['shown Areas', markOf('I')],
      ]),
    );
    const read = ['shown Category', 'shown Service', 'shown Areas'];
    expect([...(hiddenIn(spreadsheet)?.cells.get('A-2')?.keys() ?? [])]).toEqual(read);
  });
});

describe('an organisation', () => {
  it('that has said nothing still has every service to fill in', async () => {
    const { rows, row } = await exported(await organisationOf({}));
    expect(rows('Matrix')).toHaveLength(3 + 64);
    expect(row('Matrix', 'A-1')).toMatchObject({ Service: 'Risk management', Level: '', 'As-is': '', 'To-be': '' });
    const cover = Object.fromEntries(rows('Cover').filter(([, value]) => value));
    expect(cover).toMatchObject({ Organisation: 'no name in cdc.yaml', 'In scope': '0', Undecided: '64' });
  });

  it('that marks its documents has the mark on the cover, and its own services in their categories', async () => {
    const organisation = await organisationOf({
      cdc: 'organization: { name: Acme, confidentiality: "TLP:AMBER" }\n',
      catalog: '  X-1: { level: basic }\ncustom:\n  X-1: { category: B, name: Harbor watch }\n',
    });
    const { rows } = await exported(organisation);
    expect(rows('Cover')).toContainEqual(['Confidentiality', 'TLP:AMBER']);
    expect(rows('Cover')).toContainEqual(['Services', '65 (1 custom)']);
    const ids = rows('Matrix').map(([id]) => id);
    expect(ids.indexOf('X-1')).toBe(ids.indexOf('B-4') + 1);
    expect(
      rows('Matrix')
        .find(([id]) => id === 'X-1')
        ?.slice(0, 4),
    ).toEqual(['X-1', 'B', 'Harbor watch (custom)', 'Basic']);
  });

  it('of which only some services were asked for says so', async () => {
    const rows = textbook.rows.filter(({ category }) => category === 'A');
    const some: Organisation = { ...textbook, rows };
    const { sheets } = await writtenOf(some, 'en', { by: { categories: ['A'] }, shown: 13, leftOut: 51 });
    const texts = sheets[0]?.rows.flat().map(({ value }) => value);
    expect(texts).toContain('Only category A: 13 services; 51 left out');
  });

  it('has rows as high as long texts, and no height where rows are to grow with what is filled in', async () => {
    const long = 'What was seen in the last drill of the harbor, and what is missing. '.repeat(4);
    const organisation = await organisationOf({
      portfolio: `  A-1: { as-is: 2, rationale: "${long}" }\n  A-2: { as-is: 2 }\n`,
    });
    const { sheets } = await writtenOf(organisation);
    const heightsIn = (name: string) => sheets.find((sheet) => sheet.name === name)?.heights;
    // 272 letters in a column of 36 or so.
    expect(heightsIn('Portfolio')?.get(4)).toBeGreaterThan(7 * 13);
    expect(heightsIn('Portfolio')?.has(5)).toBe(false);
    // There, long texts stay on one line.
    expect(heightsIn('Matrix')?.has(4)).toBe(false);
  });

  it.each([
    ['en', 'Portfolio', 'Definitions', 'Categories', 2],
    ['ja', 'ポートフォリオ', '定義', 'カテゴリー', 2],
  ] as const)(
    'has headings and definitions as high as they are: %s',
    async (language, portfolio, definitions, part, lines) => {
      const { sheets } = await writtenOf(textbook, language);
      const line = language === 'en' ? 13 : 17;
      // “As-is, in-house part” and 「現状（自組織が担う部分）」 take two lines of a column of 15.
      expect(sheets.find(({ name }) => name === portfolio)?.heights?.get(3)).toBe(lines * line + 3);
      const sheet = sheets.find(({ name }) => name === definitions);
      const at = sheet?.rows.findIndex(([cell]) => cell?.value === part) ?? -1;
      // The purpose of category A has more letters than the 100 that its column takes.
      expect(sheet?.rows[at + 1]?.[1]?.value).toMatch(language === 'en' ? /^.{101,200}$/ : /^.{51,100}$/);
      expect(sheet?.heights?.get(at + 2)).toBe(lines * line + 3);
      // A heading of the sheet is not wrapped, and has no height.
      expect(sheet?.heights?.has(at + 1)).toBe(false);
    },
  );

  it('with 200 services has a row for each of them', async () => {
    const own = Array.from({ length: 136 }, (_, index) => `X-${index + 1}`);
    const organisation = await organisationOf({
      catalog: `${own.map((id) => `  ${id}: { level: basic }\n`).join('')}custom:\n${own
        .map((id) => `  ${id}: { category: G, name: Service ${id} }\n`)
        .join('')}`,
    });
    const { rows } = await exported(organisation);
    for (const name of ['Matrix', 'Catalog', 'Profile', 'Portfolio']) expect(rows(name)).toHaveLength(3 + 200);
  });
});

describe('what people write', () => {
  it('is text wherever it stands, whatever it holds', async () => {
    const bad = String.raw`=1+1\e\u202E\uFFFE<b>\"'&\n_x0041_`;
    const real = `${String.raw`=1+1\u{001b}\u{202e}\u{fffe}<b>"'&`}\n_x0041_`;
    const organisation = await organisationOf({
      cdc: `organization: { name: "${bad}", confidentiality: "${bad}" }\nteams: { t: { name: "${bad}" } }\n`,
      catalog: `  X-1: { level: basic, rationale: "${bad}" }\ncustom:\n  X-1: { category: B, name: "${bad}" }\n`,
      profile: `  X-1: { assignment: insource, team: t, note: "${bad}" }\n`,
      portfolio: `  X-1: { as-is: 2, to-be: 4, action: "${bad}", owner: "${bad}", evidence: ["${bad}"] }\n`,
    });
    const { spreadsheet, row, rows, xml } = await exported(organisation);
    expect(row('Matrix', 'X-1')).toMatchObject({
      Service: `${real} (custom)`,
      'Rationale of the level': real,
      'Note on the assignment': real,
      Action: real,
      Owner: real,
      Evidence: real,
    });
    expect(rows('Cover')).toContainEqual(['Confidentiality', real]);
    // A name with a line break cannot be chosen from a list: its id stands for it.
    expect(row('Profile', 'X-1')['Team']).toBe('t');
    for (const { name } of spreadsheet.sheets) expect(xml(name)).not.toContain('<f>');
    expect(isUntouched(spreadsheet)).toBe(true);
  });

  it('is cut where it is longer than a cell, and marked as it was cut', async () => {
    const organisation = await organisationOf({ portfolio: `  A-1: { as-is: 2, note: "${'ab '.repeat(15_000)}" }\n` });
    const { spreadsheet, row } = await exported(organisation);
    const text = row('Portfolio', 'A-1')['Note on the score'] ?? '';
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
    expect(hiddenIn(spreadsheet)?.cells.get('A-1')?.get('portfolio-note')).toBe(markOf(text));
  });
});
