import { loadWords } from '../../src/messages/index.ts';
import type { Language } from '../../src/reference/index.ts';
import { documentOf, facts, left, right, section, table, text } from '../../src/render/document.ts';
import { type PageOptions, type PagePart, page } from '../../src/render/page/page.ts';

export const languages = ['en', 'ja'] as const satisfies readonly Language[];

const words = {
  en: { board: 'At a glance', matrix: 'Matrix', details: 'Services', levels: ['Basic', 'Standard'], level: 'Level' },
  ja: {
    board: '概要',
    matrix: 'マトリクス',
    details: 'サービス',
    levels: ['ベーシック', 'スタンダード'],
    level: 'レベル',
  },
};

/** Id, category, level, score, number: in the order of the file, which is no order of any column. */
const rows = [
  ['A-1', 'A Strategy', 0, '3', '9'],
  ['A-10', 'A Strategy', 1, '–', '100'],
  ['A-2', 'A Strategy', 0, '2/4', '10'],
  ['B-1', 'B Analysis', 1, '5', '–'],
  ['B-2', 'B Analysis', 1, '1', '−1'],
] as const;

/** A chart of two marks: a category and a service. */
export const drawing: PageOptions = {
  svgOf: (_, { title, description, idPrefix }) =>
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300" role="img" ',
      `aria-labelledby="${idPrefix}title ${idPrefix}desc">`,
      `<title id="${idPrefix}title">${title}</title><desc id="${idPrefix}desc">${description}</desc>`,
      '<circle data-category="B" cx="200" cy="150" r="60" fill="#0072b2"/>',
      '<rect data-service="B-1" width="60" height="40" fill="#00204d"/></svg>',
    ].join(''),
  chartColours: { grid: '#c8ced4', first: '#0072b2', second: '#00204d' },
};

/** A page of everything that only a page has. */
export async function partIn(language: Language): Promise<PagePart> {
  const { page: pageWords } = await loadWords(language, 'page');
  const { board, matrix, details, levels, level } = words[language];
  const figures = table([left('ID'), right('n')], [['A', { number: 2.5, as: 'mean' }]]);
  if (!figures) throw new Error('There are rows.');
  const document = documentOf(
    `Report ${language}`,
    ['2026-11-23'],
    [
      section(
        board,
        [
          text('State.'),
          { kind: 'facts', prominent: true, facts: [{ label: 'Mean', lines: ['2.4', 'of 5'] }] },
          {
            kind: 'chart',
            title: 'Chart',
            description: 'Two.',
            data: { kind: 'radar', axes: [], lines: [] },
            table: figures,
          },
          table(
            [left('bar'), left('spark'), left('services')],
            [
              [
                { bar: { asIs: 2, toBe: 4 } },
                { spark: [1, undefined, 5], scale: [1, 5] },
                { services: ['A-1', 'Z-9'], rest: 'and 2 more' },
              ],
            ],
          ),
        ],
        { id: 'board' },
      ),
      section(
        matrix,
        [
          table(
            [
              { heading: 'ID', key: 'id' },
              { heading: 'Category', key: 'category', filter: true },
              { heading: level, key: 'level', filter: true },
              { heading: 'Score', align: 'right', key: 'score' },
              { heading: 'Number', align: 'right' },
            ],
            rows.map(([id, category, at, ...rest]) => [{ services: [id] }, category, levels[at] ?? '', ...rest]),
            { explorable: true },
          ),
        ],
        { id: 'matrix' },
      ),
      section(
        details,
        rows.map(([id]) =>
          section(
            id,
            [text(...Array.from({ length: 12 }, () => `About ${id}.`)), facts([{ label: 'id', lines: [id] }])],
            { service: id },
          ),
        ),
        { id: 'details' },
      ),
    ],
  );
  return { language, document, words: pageWords, marks: { confidentiality: 'Internal', draft: 'Draft' } };
}

export async function fixturePage(order: readonly Language[] = languages): Promise<string> {
  return page(await Promise.all(order.map(partIn)), drawing);
}
