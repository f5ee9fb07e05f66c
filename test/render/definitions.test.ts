import { expect, it } from 'vitest';
import type { AnswerColumnId } from '../../src/answers/sheet/columns.ts';
import { speakingOf } from '../../src/render/speaking.ts';
import { definitionsSheet } from '../../src/render/workbook/definitions.ts';
import { organisationOf } from '../analysis/organisation.ts';
import { exported } from './exported.ts';

const organisation = await organisationOf({});

/** The first column of the definitions to some columns, but for the words that are defined. */
async function explained(columns: readonly AnswerColumnId[], language: 'en' | 'ja' = 'en') {
  const speaking = await speakingOf(language, 'workbook', 'columns', 'words');
  const { rows } = definitionsSheet({ organisation }, { columns }, speaking);
  const texts = rows.map((row) => row.map(({ value }) => String(value ?? '')));
  const sections = texts.flatMap(([first = ''], at) => (texts[at - 1]?.length === 0 ? [first] : []));
  const end = texts.findIndex((row, at) => at > 2 && row.length === 0);
  return { sections, rules: Object.fromEntries(texts.slice(3, end)) as Record<string, string> };
}

it('explains only columns that there are, by their names', async () => {
  const { rules, sections } = await explained(['as-is-insource', 'as-is-outsource', 'to-be', 'assessed-on']);
  expect(Object.keys(rules)).toEqual(['Assessed on', 'As-is, in-house part, As-is, provider’s part']);
  expect(rules['As-is, in-house part, As-is, provider’s part']).toBe(
    'The two parts of a combination, each in its own column.',
  );
  expect(sections).toEqual([
    'Filling in',
    'Levels',
    'Assignments',
    'Scores: scale “Insource”',
    'Scores: scale “Outsource”',
    'Categories',
    'Services',
  ]);
});

it('says how a combination is written where a service may become one', async () => {
  const { rules, sections } = await explained(['level', 'reason', 'assignment', 'team', 'provider', 'as-is'], 'ja');
  expect(Object.keys(rules)).toEqual(['現状', 'チーム、委託先', '不要とする理由']);
  expect(rules['現状']).toMatch(/2\/4/);
  expect(sections).toContain('不要とする理由');
});

it('has no heading for rules where there is none', async () => {
  const { sections } = await explained(['to-be']);
  expect(sections[0]).toBe('Levels');
});

it.each(['en', 'ja'] as const)(
  'names every sheet and column of a whole workbook as it is called: %s',
  async (language) => {
    const { spreadsheet } = await exported(organisation, language);
    const { messages } = await speakingOf(language, 'workbook', 'columns');
    const { sheets } = messages.workbook;
    const texts = spreadsheet.sheets
      .find(({ name }) => name === sheets.definitions)
      ?.rows.map((row) => row.map(({ text }) => text).join(' | '));
    const { headings } = messages.columns;
    expect(texts?.some((text) => text.includes(headings['as-is-insource']) && text.includes(sheets.portfolio))).toBe(
      true,
    );
    for (const id of ['evidence', 'planned-by', 'due', 'assessed-on'] as const)
      expect(
        texts?.some((text) => text.split(' | ')[0]?.includes(headings[id])),
        id,
      ).toBe(true);
  },
);
