import { categoryById } from '../../reference/index.ts';
import { forMarkdown } from '../escape.ts';
import { asIsText, assignmentText, levelText, titleOf, toBeText } from '../words.ts';
import type { MatrixRenderer } from './renderer.ts';

/** The matrix as Markdown tables, one a category. */
export const markdown: MatrixRenderer = (groups, organisation, { messages, language }) => {
  const { words } = messages;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(['ID', words.service, words.level, words.assignment, words.asIs, words.toBe].map(forMarkdown));
  const sections = groups.map(({ category, rows }) =>
    [
      `## ${category}. ${forMarkdown(categoryById(category).name[language])}`,
      '',
      head,
      '| --- | --- | --- | --- | ---: | ---: |',
      ...rows.map((row) =>
        line(
          [
            row.id,
            row.name[language],
            levelText(row, messages, language),
            assignmentText(row, organisation, messages, language),
            asIsText(row, messages),
            toBeText(row, messages),
          ].map(forMarkdown),
        ),
      ),
    ].join('\n'),
  );
  return `${[`# ${forMarkdown(titleOf(messages.matrix.title, organisation, language))}`, ...sections].join('\n\n')}\n`;
};
