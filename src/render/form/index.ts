import type { Organisation } from '../../model/organisation.ts';
import { type Row, rubricsOf } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { assignmentById, type CategoryId, categoryIn } from '../../reference/index.ts';
import { forMarkdown, forMarkdownLine } from '../escape.ts';
import type { Speaking } from '../speaking.ts';
import { asIsText, assignmentText, levelText, titleOf, toBeText } from '../words.ts';
import { assessorBlock, blockOf } from './block.ts';
import { type Asked, asksOf, keysFor } from './keys.ts';
import { scales } from './scales.ts';

type Speech = Speaking<'form' | 'words'>;

/** What is asked of the services of one category. */
export interface FormGroup {
  readonly category: CategoryId;
  readonly rows: readonly Asked[];
}

/**
 * What is asked of each service, as Markdown that somebody fills in: `answers/read` reads what comes back.
 *
 * @param assessor who gives the scores, where that is known
 */
export function form(
  groups: readonly FormGroup[],
  organisation: Organisation,
  speaking: Speech,
  assessor?: string,
): string {
  const { messages, language } = speaking;
  const { form: said } = messages;
  const rows = groups.flatMap((group) => group.rows);
  const keys = new Set(rows.flatMap(keysFor));
  const scoredBy = new Set(rows.filter(isScored).flatMap(({ row }) => rubricsOf(row)));
  const isReview = rows.some(({ phases }) => phases.length > 0);
  const parts = [
    `# ${forMarkdown(titleOf(isReview ? said.reviewTitle : said.title, organisation, language))}`,
    said.head('cdc assess --answers <file>'),
    isReview ? said.review : '',
    keys.has('as-is') || assessor !== undefined ? assessorBlock(assessor, messages) : '',
    `## ${said.meaning}`,
    ...scales(keys, scoredBy, organisation, messages, language),
    ...groups.flatMap(({ category, rows }) => [
      `## ${category}. ${forMarkdown(categoryIn(category, organisation.framework).name[language])}`,
      ...rows.flatMap((asked) => [
        `### ${forMarkdown(messages.words.serviceOf(asked.row))}`,
        forMarkdownLine(descriptionOf(asked.row, organisation.framework)[language]),
        known(asked.row, organisation, speaking),
        questions(asked, speaking),
        blockOf(asked, organisation, messages),
      ]),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function isScored(asked: Asked): boolean {
  return keysFor(asked).some((key) => key === 'as-is' || key === 'to-be');
}

/** What is settled already; empty where nothing is. */
function known(row: Row, organisation: Organisation, { messages, language }: Speech): string {
  const { words } = messages;
  const { catalog, profile, portfolio } = row;
  const parts = [
    catalog.level !== undefined && `${words.level}: ${levelText(row, messages, language)}`,
    profile.assignment !== undefined && `${words.assignment}: ${assignmentText(row, organisation, messages, language)}`,
    portfolio['as-is'] !== undefined && `${words.asIs}: ${asIsText(row, messages)}`,
    portfolio['to-be'] !== undefined && `${words.toBe}: ${toBeText(row, messages)}`,
  ].filter((part) => part !== false);
  return parts.map(forMarkdown).join(' · ');
}

/** The questions, with the scale where there is but one. */
function questions(asked: Asked, { messages: { form: said }, language }: Speech): string {
  const [rubric, another] = rubricsOf(asked.row);
  return asksOf(asked)
    .map((question) => {
      const key = question.startsWith('as-is') ? 'as-is' : question;
      const one = question === 'as-is' || question === 'to-be' ? (another ? undefined : rubric) : halfOf(question);
      const words = said.questions[question];
      return `- \`${key}\`: ${one ? said.byScale(words, assignmentById(one).name[language]) : words}`;
    })
    .join('\n');
}

function halfOf(question: string) {
  return (['insource', 'outsource'] as const).find((half) => question === `as-is-${half}`);
}
