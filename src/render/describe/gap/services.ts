import type { RowChange } from '../../../analysis/changes.ts';
import type { BaselineList } from '../../../analysis/gap/baseline.ts';
import type { Parties } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { type Cell, flexible, left, type Section, section, table } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GapResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { assignmentText } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';

export type GapSpeech = Speaking<'gap' | 'words'>;

export function idsOf(rows: readonly Row[]): Cell {
  return { services: rows.map(({ id }) => id) };
}

export function assignmentCell(row: Row, { organisation }: GapResult, { messages, language }: GapSpeech): Raw {
  return assignmentText(row, organisation, messages, language);
}

/** What has changed in one respect since the baseline. */
export function changeSection(
  kinds: readonly BaselineList[],
  textOf: (row: Row, parties: Parties) => Raw,
  { analysis, organisation, baseline }: GapResult,
  speaking: GapSpeech,
): Section | undefined {
  const { gap, words } = speaking.messages;
  const changes = analysis.baseline;
  if (!changes || !baseline) return undefined;
  const cell = (row: Row | undefined, parties: Parties) => (row ? textOf(row, parties) : words.none);
  const rowOf = (kind: BaselineList, { before, after }: RowChange): Cell[] => {
    const row = after ?? before;
    const cells = [cell(before, baseline.organisation), cell(after, organisation)];
    return [gap.changeKinds[kind], ...(row ? serviceCells(row, speaking) : ['', '']), ...cells];
  };
  return section(gap.changes(baseline.name), [
    table(
      [left(gap.change), ...serviceColumns(speaking.messages), flexible(gap.before), flexible(gap.now)],
      kinds.flatMap((kind) => changes[kind].map((change) => rowOf(kind, change))),
    ),
  ]);
}
