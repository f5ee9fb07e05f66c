import { categoryById } from '../../reference/index.ts';
import { forMarkdown } from '../escape.ts';
import {
  areasText,
  asIsText,
  assignmentText,
  levelText,
  phaseText,
  serviceName,
  titleOfServices,
  toBeText,
} from '../words.ts';
import type { ServicesRenderer } from './renderer.ts';

/** The services as Markdown tables, one a category. */
export const markdown: ServicesRenderer = (groups, organisation, { messages, language }) => {
  const { words } = messages;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const facts = ['ID', words.service, words.phase, words.area];
  const said = organisation ? [words.level, words.assignment, words.asIs, words.toBe] : [];
  const rule = [...facts.map(() => '---'), ...(organisation ? ['---', '---', '---:', '---:'] : [])];
  const sections = groups.map(({ category, rows }) =>
    [
      ...(category === undefined ? [] : [`## ${category}. ${forMarkdown(categoryById(category).name[language])}`, '']),
      line([...facts, ...said].map(forMarkdown)),
      line(rule),
      ...rows.map((row) => {
        const cells = [
          row.id,
          serviceName(row, messages, language),
          phaseText(row, messages, language),
          areasText(row, messages),
        ];
        if (!organisation) return line(cells.map(forMarkdown));
        const answers = [
          levelText(row, messages, language),
          assignmentText(row, organisation, messages, language),
          asIsText(row, messages),
          toBeText(row, messages),
        ];
        return line([...cells, ...answers].map(forMarkdown));
      }),
    ].join('\n'),
  );
  return `${[`# ${forMarkdown(titleOfServices(organisation, messages, language))}`, ...sections].join('\n\n')}\n`;
};
