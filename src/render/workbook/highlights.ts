/** What colours the cells of a sheet of services, as long as they hold it: the colours follow what is filled in. */
import { type AssignmentId, assignmentById, levelById, scores } from '../../reference/index.ts';
import { columnLetters, type Highlight } from '../../source/spreadsheet/workbook.ts';
import type { SheetColumn } from './columns.ts';
import { faint, open, shadeLook } from './looks.ts';
import type { SheetSpeech } from './result.ts';

/** Conditions hold for the first cell of a range; those for the others follow from it, as spreadsheets have it. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * The scores, what is unassigned, what is excluded, and what is still open of a service (`openQuestions`); rows of what
 * is unnecessary are faint.
 */
export function highlightsOf(
  columns: readonly SheetColumn[],
  lines: Lines,
  { messages, language }: SheetSpeech,
): Highlight[] {
  const place = new Map(columns.map(({ id }, index) => [id, columnLetters(index + 1)]));
  const cell = (id: string) => `$${place.get(id) ?? 'A'}${lines.first}`;
  const has = (id: string) => place.has(id);
  const over = (from: string, to = from) =>
    `${place.get(from) ?? 'A'}${lines.first}:${place.get(to) ?? 'A'}${lines.last}`;
  const is = (id: string, text: string | number) => `${cell(id)}&""=${quoted(String(text))}`;
  const isEmpty = (id: string) => `${cell(id)}&""=""`;
  const unnecessary = levelById('unnecessary');
  const isUnnecessary = is(
    'level',
    messages.words.levelName(unnecessary.name[language], unnecessary.priorityWord[language]),
  );
  const isAssigned = (...ids: readonly AssignmentId[]) =>
    `OR(${ids.map((id) => is('assignment', assignmentById(id).name[language])).join(',')})`;

  const isOpen: Readonly<Record<string, readonly string[]>> = {
    level: [],
    reason: [isUnnecessary],
    assignment: [not(isUnnecessary)],
    team: [not(isUnnecessary), isAssigned('insource', 'combination')],
    provider: [not(isUnnecessary), isAssigned('outsource', 'combination')],
    'as-is': [not(isUnnecessary), not(isAssigned('unassigned')), ...halves.filter(has).map(isEmpty)],
    'to-be': [not(isUnnecessary), not(is('as-is', messages.words.excluded))],
  };
  const answered = columns.filter(({ answer }) => answer !== undefined);
  const highlights: Highlight[] = [];
  for (const { id, answer } of answered) {
    const conditions = isOpen[id];
    if (conditions)
      highlights.push({ range: over(id), look: open, when: and(`${cell('id')}<>""`, isEmpty(id), ...conditions) });
    if (answer?.kind !== 'score') continue;
    for (const score of scores)
      highlights.push({ range: over(id), look: shadeLook(`score-${score}`), when: is(id, score) });
    if (id === 'as-is')
      highlights.push({ range: over(id), look: shadeLook('excluded'), when: is(id, messages.words.excluded) });
  }
  if (has('assignment')) {
    highlights.push({ range: over('assignment'), look: shadeLook('unassigned'), when: isAssigned('unassigned') });
  }
  const last = columns.at(-1)?.id;
  if (has('level') && last !== undefined)
    highlights.push({ range: over('id', last), look: faint, when: isUnnecessary });
  return highlights;
}

const halves = ['as-is-insource', 'as-is-outsource'];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function not(condition: string): string {
  return `NOT(${condition})`;
}

function and(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}
