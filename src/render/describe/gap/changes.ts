import type { RowChange } from '../../../analysis/changes.ts';
import type { GapPhase } from '../../../analysis/gap/analyse.ts';
import type { BaselineList } from '../../../analysis/gap/baseline.ts';
import type { Parties } from '../../../model/organisation.ts';
import type { Row } from '../../../model/row.ts';
import { type Cell, flexible, left, type Section, section, table } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GapResult } from '../../results.ts';
import { asIsText, assignmentText, levelText } from '../../words.ts';
import { serviceCells, serviceColumns } from '../cells.ts';
import type { GapSpeech } from './services.ts';

/** What has changed since the baseline in what a phase decides, service by service. */
export function changesIn(phase: GapPhase, result: GapResult, speaking: GapSpeech): Section | undefined {
  const { messages, language } = speaking;
  switch (phase) {
    case 'catalog':
      return changeSection(
        ['added', 'dropped', 'raised', 'lowered'],
        (row) => levelText(row, messages, language),
        result,
        speaking,
      );
    case 'profile':
      return changeSection(
        ['resourced'],
        (row, parties) => assignmentText(row, parties, messages, language),
        result,
        speaking,
      );
    case 'portfolio':
      return changeSection(['improved', 'worsened'], (row) => asIsText(row, messages), result, speaking);
  }
}

function changeSection(
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
