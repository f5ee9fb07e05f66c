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

/** What has changed since the baseline in what the phases decide, service by service: one table, phase after phase. */
export function changedSince(
  { analysis, organisation, baseline, phases }: GapResult,
  speaking: GapSpeech,
): Section | undefined {
  const { gap, words } = speaking.messages;
  const changes = analysis.baseline;
  if (!changes || !baseline) return undefined;
  const lines = phases.flatMap((phase) => {
    const cell = (row: Row | undefined, parties: Parties) =>
      row ? decided(phase, row, parties, speaking) : words.none;
    return kindsOf[phase].flatMap((kind) =>
      changes[kind].map(({ before, after }): Cell[] => {
        const row = after ?? before;
        const cells = [cell(before, baseline.organisation), cell(after, organisation)];
        return [gap.changeKinds[kind], ...(row ? serviceCells(row, speaking) : ['', '']), ...cells];
      }),
    );
  });
  const columns = [left(gap.change), ...serviceColumns(speaking.messages), flexible(gap.before), flexible(gap.now)];
  return section(gap.changes(baseline.name), [table(columns, lines)]);
}

const kindsOf: Readonly<Record<GapPhase, readonly BaselineList[]>> = {
  catalog: ['added', 'dropped', 'raised', 'lowered'],
  profile: ['resourced'],
  portfolio: ['improved', 'worsened'],
};

/** What a phase decides of a service. */
function decided(phase: GapPhase, row: Row, parties: Parties, { messages, language }: GapSpeech): Raw {
  switch (phase) {
    case 'catalog':
      return levelText(row, messages, language);
    case 'profile':
      return assignmentText(row, parties, messages, language);
    case 'portfolio':
      return asIsText(row, messages);
  }
}
