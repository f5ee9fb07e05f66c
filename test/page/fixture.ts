import { fileURLToPath } from 'node:url';
import { analyseGap, gapPhases, loadFolder, makePlan, type Organisation, serviceMatrix } from '../../src/index.ts';
import type { Language } from '../../src/reference/index.ts';
import { describeGap } from '../../src/render/describe/gap/index.ts';
import { describeMatrix } from '../../src/render/describe/matrix.ts';
import { describePlan } from '../../src/render/describe/plan.ts';
import { type Block, documentOf, left, right, section, type Table, table, text } from '../../src/render/document.ts';
import { type PageOptions, type PagePart, page } from '../../src/render/page/page.ts';
import { speakingOf } from '../../src/render/speaking.ts';

export const languages = ['en', 'ja'] as const satisfies readonly Language[];
const today = '2026-11-23';

export async function example(name: string): Promise<Organisation> {
  const folder = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  const { organisation } = await loadFolder(folder);
  if (!organisation) throw new Error(name);
  return organisation;
}

/** A picture in place of a chart: one mark for a category, one for a service. */
export const drawing: PageOptions = {
  svgOf: (_, { title, description, idPrefix }) =>
    [
      `<svg viewBox="0 0 400 300" width="400" height="300" role="img" aria-labelledby="${idPrefix}title ${idPrefix}desc" xmlns="http://www.w3.org/2000/svg">`,
      `<title id="${idPrefix}title">${plainText(title)}</title><desc id="${idPrefix}desc">${plainText(description)}</desc>`,
      '<circle cx="200" cy="150" r="120" fill="none" stroke="#c8ced4"/>',
      '<circle data-category="B" cx="200" cy="150" r="60" fill="#0072b2"/>',
      '<rect data-service="A-1" width="60" height="40" fill="#00204d"/>',
      '</svg>',
    ].join(''),
  chartColours: { grid: '#c8ced4', first: '#0072b2', second: '#00204d' },
};

function plainText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,]/gu, ' ');
}

/** A matrix to explore: in groups, with two columns to choose by. */
function explorable(block: Block, category: string): Block {
  if (block.kind !== 'table') return block;
  const keys = ['id', 'service', 'level', 'assignment', 'as-is', 'to-be'];
  const columns = block.columns.map((column, at) => ({ ...column, key: keys[at] ?? '', filter: keys[at] === 'level' }));
  const groups = block.groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(({ cells, tone }) => ({
      tone,
      cells: [{ services: [String(cells[0])] }, ...cells.slice(1), String(cells[0]).slice(0, 1)],
    })),
  }));
  return {
    ...block,
    columns: [...columns, { heading: category, key: 'category', filter: true }],
    groups,
    explorable: true,
  } satisfies Table;
}

export async function partOf(organisation: Organisation, language: Language): Promise<PagePart> {
  const speaking = await speakingOf(language, 'gap', 'plan', 'matrix', 'words', 'page');
  const { messages } = speaking;
  const analysis = analyseGap(organisation, { today });
  const gap = describeGap({ analysis, organisation, extent: 'all', phases: gapPhases }, speaking);
  const plan = describePlan(
    { plan: makePlan(organisation, { today, by: 'quarter' }), organisation, by: 'quarter' },
    speaking,
  );
  const matrix = describeMatrix({ groups: serviceMatrix(organisation), organisation }, speaking);
  const figures = table(
    [left(messages.words.category), right(messages.words.mean)],
    [
      ['A', { number: 2.5, as: 'mean' }],
      ['B', { number: undefined, as: 'mean' }],
    ],
  );
  const services = organisation.rows.slice(0, 64).map(({ id, name }) =>
    section(
      `${id} ${name[language]}`,
      [
        {
          kind: 'facts',
          facts: [
            { label: messages.words.level, lines: ['…'] },
            {
              label: messages.gap.owner,
              lines: [
                { text: 'https://example.com/evidence', tone: 'info', link: 'https://example.com/evidence?a=1&b="2"' },
              ],
            },
          ],
        },
        table(
          [left('ID'), left('bar'), left('spark')],
          [[{ services: [id] }, { bar: { asIs: 2.4, toBe: 4 } }, { spark: [1, 2, undefined, 3, 3.5], scale: [1, 5] }]],
        ),
      ],
      { service: id },
    ),
  );
  const document = documentOf(
    gap.title,
    ['2026-11-23 · Yamada'],
    [
      section(
        messages.gap.phases.portfolio,
        [
          text('State of the assessment in one sentence.'),
          {
            kind: 'facts',
            prominent: true,
            facts: Array.from({ length: 8 }, (_, at) => ({ label: messages.words.mean, lines: [`${at}.4`, '→ 3.5'] })),
          },
          figures && {
            kind: 'chart',
            title: messages.words.category,
            description: 'A radar.',
            data: { kind: 'radar', axes: [], lines: [] },
            table: figures,
          },
        ],
        { id: 'board' },
      ),
      section(messages.gap.title, gap.blocks, { id: 'gap' }),
      section(messages.plan.title, plan.blocks, { id: 'plan' }),
      section(
        messages.matrix.title,
        matrix.blocks.map((block) => explorable(block, messages.words.category)),
        { id: 'matrix' },
      ),
      section(messages.words.service, services, { id: 'services' }),
    ],
  );
  return { language, document, words: messages.page, marks: { confidentiality: 'Internal / 社外秘', draft: 'Draft' } };
}

export async function examplePage(name: string, primary: Language = 'en'): Promise<string> {
  const organisation = await example(name);
  const order = [primary, ...languages.filter((language) => language !== primary)];
  return page(await Promise.all(order.map((language) => partOf(organisation, language))), drawing);
}
