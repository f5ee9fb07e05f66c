import { serviceMatrix } from '../../../analysis/matrix.ts';
import { gapOf } from '../../../analysis/score.ts';
import type { Row } from '../../../model/row.ts';
import { descriptionOf } from '../../../reference/descriptions.ts';
import {
  type Cell,
  type Column,
  facts,
  flexible,
  left,
  right,
  type Section,
  section,
  table,
  text,
} from '../../document.ts';
import type { ReportResult } from '../../results.ts';
import { nameOf, phaseText, serviceName } from '../../words.ts';
import { categoryText, confidenceCell, confidenceColumn, matrixCells, serviceCells, serviceColumns } from '../cells.ts';
import { answersOf } from '../explain/answers.ts';
import type { ReportSpeech } from './speech.ts';

/** The service matrix in one table, to be sorted and searched. */
export function matrixSection(result: ReportResult, speaking: ReportSpeech): Section | undefined {
  const { messages } = speaking;
  const { words, report, gap } = messages;
  const sure = confidenceColumn(result.organisation.rows, messages);
  const chosen = (heading: string, key: string): Column => ({ ...flexible(heading), filter: true, key });
  return section(
    report.matrix,
    [
      table(
        [
          ...serviceColumns(messages),
          chosen(words.category, 'category'),
          chosen(words.phase, 'phase'),
          chosen(words.level, 'level'),
          chosen(words.assignment, 'assignment'),
          { ...right(words.asIs), filter: true, key: 'as-is' },
          { ...right(words.toBe), key: 'to-be' },
          ...sure.map((column) => ({ ...column, filter: true, key: 'confidence' })),
          { ...right(words.gap), key: 'gap' },
          chosen(gap.owner, 'owner'),
          { ...left(gap.due), key: 'due' },
        ],
        result.organisation.rows.map((row) => ({
          cells: exploredCells(row, result, sure.length > 0, speaking),
          tone: row.scope === 'unnecessary' ? 'faint' : undefined,
        })),
        { explorable: true },
      ),
    ],
    { id: 'matrix' },
  );
}

function exploredCells(
  row: Row,
  { organisation }: ReportResult,
  withConfidence: boolean,
  speaking: ReportSpeech,
): Cell[] {
  const { messages, language } = speaking;
  const { owner, due } = row.portfolio;
  return [
    ...serviceCells(row, speaking),
    categoryText(row.category, speaking),
    phaseText(row, messages, language),
    ...matrixCells(row, organisation, speaking),
    ...(withConfidence ? [confidenceCell(row, speaking)] : []),
    { number: row.scope === 'in-scope' ? gapOf(row, organisation.policy) : undefined, as: 'gap' },
    owner === undefined ? '' : nameOf(owner, organisation.teams, language),
    due ?? '',
  ];
}

/** All that the files say of each service, category by category. */
export function detailsSection({ organisation }: ReportResult, speaking: ReportSpeech): Section | undefined {
  const { messages } = speaking;
  return section(
    messages.report.parts.details,
    serviceMatrix(organisation).map(({ category, rows }) =>
      section(
        categoryText(category, speaking),
        rows.map((row) => serviceSection(row, organisation, speaking)),
      ),
    ),
    { id: 'details' },
  );
}

function serviceSection(row: Row, organisation: ReportResult['organisation'], speaking: ReportSpeech) {
  const { messages, language } = speaking;
  const description = descriptionOf(row, organisation.framework)[language];
  return section(
    `${row.id} ${serviceName(row, messages, language)}`,
    [description === '' ? undefined : text(description), facts(answersOf(row, organisation, messages.keys, speaking))],
    { service: row.id },
  );
}
