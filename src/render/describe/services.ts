import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { categoryIn } from '../../reference/index.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  left,
  type RowGroup,
  right,
  type TableRow,
  table,
} from '../document.ts';
import type { ServicesResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { areasText, asIsText, assignmentText, phaseText, shortRow, titleOfServices, toBeText } from '../words.ts';
import { levelCell, serviceCells, serviceColumns } from './cells.ts';

/** Services: what the framework says of them, and, in few words or column by column, what an organisation does. */
export function describeServices(
  { groups, organisation }: ServicesResult,
  speaking: Speaking<'services' | 'words'>,
): Document {
  const { messages, language } = speaking;
  const tables = groups.map(
    ({ category, rows }): RowGroup => ({
      heading:
        category === undefined
          ? undefined
          : `${category}. ${categoryIn(category, organisation?.framework).name[language]}`,
      rows: rows.map((row) => rowOf(row, organisation, speaking)),
    }),
  );
  const columns = [...factColumns(organisation, speaking), ...(organisation ? answerColumns(speaking) : [])];
  return documentOf(
    titleOfServices(organisation, messages, language),
    [],
    [table(columns, tables, { grouping: messages.words.category })],
  );
}

/** Beside what the organisation says, there is room for what the framework says on wide terminals only. */
function factColumns(organisation: Organisation | undefined, { messages }: Speaking<'words'>): Column[] {
  const { words } = messages;
  const facts = [flexible(words.phase), left(words.area)];
  return [
    ...serviceColumns(messages),
    ...facts.map((column): Column => (organisation ? { ...column, in: ['wide', 'page'] } : column)),
  ];
}

function answerColumns({ messages: { services, words } }: Speaking<'services' | 'words'>): Column[] {
  const columns = [left(words.level), left(words.assignment), right(words.asIs), right(words.toBe)];
  return [
    { ...flexible(services.here), in: ['narrow', 'wide'] },
    ...columns.map((column): Column => ({ ...column, in: ['page'] })),
  ];
}

function rowOf(row: Row, organisation: Organisation | undefined, speaking: Speaking<'words'>): TableRow {
  const { messages, language } = speaking;
  const answers = (said: Organisation): Cell[] => [
    shortRow(row, said, messages, language),
    levelCell(row, speaking),
    assignmentText(row, said, messages, language),
    asIsText(row, messages),
    toBeText(row, messages),
  ];
  return {
    tone: row.scope === 'unnecessary' ? 'faint' : undefined,
    cells: [
      ...serviceCells(row, speaking),
      phaseText(row, messages, language),
      areasText(row, messages),
      ...(organisation ? answers(organisation) : []),
    ],
  };
}
