import type { Row } from '../../model/row.ts';
import {
  areaById,
  assignmentById,
  languages,
  levels,
  patterns,
  type RubricId,
  reasons,
} from '../../reference/index.ts';
import { measures } from '../../reference/rubrics.ts';
import { type Term, type TermKind, terms } from '../../reference/terms.ts';
import type { RenderContext } from '../context.ts';
import { forTerminalLine } from '../escape.ts';
import { fitTable } from '../table.ts';
import { wrap } from '../width.ts';
import { type Fact, factsText } from './facts.ts';

const rubricIds = ['insource', 'outsource'] as const satisfies readonly RubricId[];

/** Every term of a kind, with its meaning. */
export function termList(kind: TermKind, context: RenderContext): string {
  const { messages, language, palette, width } = context;
  const { explain: words } = messages;
  const columns = [
    { heading: 'ID' },
    { heading: words.name, flexible: true },
    { heading: words.meaning, flexible: true },
  ];
  const faint = columns.map((column) => ({ ...column, heading: palette.faint(column.heading) }));
  const rows = terms[kind].map((term: Term) => [term.id, term.name[language], meaningOf(term, context)]);
  return `${wrap(palette.strong(words.kinds[kind]), width)}\n\n${fitTable(faint, rows, width)}\n`;
}

/** One term of the framework, explained for a terminal, with the services that it is about. */
export function termText(kind: TermKind, term: Term, rows: readonly Row[], context: RenderContext): string {
  const { messages, language, palette, width } = context;
  const { explain: words } = messages;
  const { id, name, source } = term;
  const others = languages.map((other) => name[other]).filter((text) => text !== name[language]);
  const services = rows.filter(members[kind]?.(id) ?? (() => false));
  const facts: Fact[] = [
    [words.kinds[kind], id],
    ...factsOf(kind, id, context),
    [words.source, words.sourceName(source)],
    ...(services.length === 0
      ? []
      : [
          [
            words.services,
            services.map((row) => forTerminalLine(`${row.id} ${row.name[language]}`)).join('\n'),
          ] as const,
        ]),
  ];
  return [
    [palette.strong(wrap(name[language], width)), ...others.map((text) => palette.faint(wrap(text, width)))].join('\n'),
    wrap(meaningOf(term, context), width),
    factsText(facts, context),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Which services belong to a term. */
const members: Partial<Record<TermKind, (id: string) => (row: Row) => boolean>> = {
  category: (id) => (row) => row.category === id,
  phase: (id) => (row) => row.phase === id,
  area: (id) => (row) => row.areas.some((area) => area === id),
};

/** What is known of a term beside its meaning. */
function factsOf(kind: TermKind, id: string, { messages, language }: RenderContext): Fact[] {
  const { explain: words } = messages;
  switch (kind) {
    case 'level':
      return levels
        .filter((level) => level.id === id && level.weight !== null)
        .flatMap(({ priorityWord, weight }): Fact[] => [
          [words.priorityWord, priorityWord[language]],
          [words.weight, words.weightOf(weight ?? 0)],
        ]);
    case 'reason':
      return reasons.some((reason) => reason.id === id && reason.revisit) ? [[words.revisit, words.revisited]] : [];
    case 'pattern':
      return patterns
        .filter((pattern) => pattern.id === id)
        .map(({ ownAreas }) => [words.ownAreas, ownAreas.map((area) => areaById(area).name[language]).join('\n')]);
    case 'score':
      return rubricIds.map((rubric) => [
        words.measures(assignmentById(rubric).name[language]),
        measures[rubric][language],
      ]);
    default:
      return [];
  }
}

/** Of a score, one line by each scale. */
function meaningOf({ meaning }: Term, { language }: RenderContext): string {
  if ('en' in meaning) return meaning[language];
  return rubricIds.map((id) => `${assignmentById(id).name[language]} · ${meaning[id][language]}`).join('\n');
}
