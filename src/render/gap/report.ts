import type { RowChange } from '../../analysis/changes.ts';
import type { GapAnalysis } from '../../analysis/gap/analyse.ts';
import type { BaselineChanges } from '../../analysis/gap/baseline.ts';
import type { Messages } from '../../messages/index.ts';
import type { Organisation, Parties } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import type { Language } from '../../reference/index.ts';
import type { RenderContext } from '../context.ts';
import type { Ink, Section } from '../sections.ts';
import type { Column } from '../table.ts';
import { assignmentText, levelText, titleOf } from '../words.ts';
import type { GapView } from './renderer.ts';

/** All that a part of the report is written from. */
export interface GapReport {
  readonly analysis: GapAnalysis;
  readonly organisation: Organisation;
  readonly messages: Messages;
  readonly language: Language;
  readonly ink: Ink;
  readonly baseline: GapView['baseline'];
}

export function reportOf(
  analysis: GapAnalysis,
  organisation: Organisation,
  { messages, language }: RenderContext,
  ink: Ink,
  view: GapView,
): GapReport {
  return { analysis, organisation, messages, language, ink, baseline: view.baseline };
}

export function titleOfReport({ organisation, messages: { gap }, language, ink, baseline }: GapReport): string {
  const title = titleOf(gap.title, organisation, language);
  return ink.safe(baseline ? gap.since(title, baseline.name) : title);
}

export const flexible = (heading: string): Column => ({ heading, flexible: true });
export const right = (heading: string): Column => ({ heading, align: 'right' });
export const left = (heading: string): Column => ({ heading });

/** `ID` and name of a service, the first cells of most tables. */
export function serviceColumns({ messages: { words } }: GapReport): Column[] {
  return [left('ID'), flexible(words.service)];
}

export function serviceCells({ id, name, custom }: Row, { messages: { words }, language, ink }: GapReport): string[] {
  return [id, ink.safe(custom ? `${name[language]} (${words.custom})` : name[language])];
}

export function idsOf(rows: readonly Row[]): string {
  return rows.map(({ id }) => id).join(', ');
}

/** What has changed in one respect since the baseline. */
export function changeSection(
  kinds: readonly (keyof BaselineChanges)[],
  text: (row: Row, parties: Parties) => string,
  report: GapReport,
): Section[] {
  const { analysis, organisation, messages, ink, baseline } = report;
  const { gap } = messages;
  if (!analysis.baseline || !baseline) return [];
  const changes = analysis.baseline;
  const cell = (row: Row | undefined, parties: Parties) => (row ? ink.safe(text(row, parties)) : '–');
  const line = (kind: keyof BaselineChanges, { before, after }: RowChange): string[] => {
    const row = after ?? before;
    const cells = [cell(before, baseline.parties), cell(after, organisation)];
    return [gap.changeKinds[kind], ...(row ? serviceCells(row, report) : ['', '']), ...cells];
  };
  return [
    {
      heading: ink.safe(gap.changes(baseline.name)),
      columns: [left(gap.change), ...serviceColumns(report), flexible(gap.before), flexible(gap.now)],
      rows: kinds.flatMap((kind) => changes[kind].map((change) => line(kind, change))),
    },
  ];
}

export function levelCell(row: Row, { messages, language }: GapReport): string {
  return levelText(row, messages, language);
}

export function assignmentCell(row: Row, { organisation, messages, language, ink }: GapReport): string {
  return ink.safe(assignmentText(row, organisation, messages, language));
}
