import type { Load } from '../../../analysis/gap/profile.ts';
import type { Row } from '../../../model/row.ts';
import { type PatternId, patternById } from '../../../reference/index.ts';
import { decimal, percent } from '../../numbers.ts';
import type { Part, Section } from '../../sections.ts';
import { asIsText, assignmentText, nameOf } from '../../words.ts';
import {
  assignmentCell,
  changeSection,
  flexible,
  type GapReport,
  left,
  levelCell,
  right,
  serviceCells,
  serviceColumns,
} from '../report.ts';

/** The lists of phase 2. */
export function profilePart(report: GapReport): Part {
  const { analysis, messages, language } = report;
  const { profile } = analysis;
  const { gap, words } = messages;
  const level = flexible(words.level);
  return {
    heading: gap.parts.profile,
    sections: [
      {
        heading: gap.unassigned,
        columns: [...serviceColumns(report), level],
        rows: profile.unassigned.map((row) => [...serviceCells(row, report), levelCell(row, report)]),
      },
      {
        heading: gap.tooMuch,
        columns: [...serviceColumns(report), level, flexible(words.assignment)],
        rows: profile.tooMuch.map((row) => [
          ...serviceCells(row, report),
          levelCell(row, report),
          assignmentCell(row, report),
        ]),
      },
      loadSection(report),
      areaSection(gap.areaOne, profile.areaOneOutsourced, report),
      areaSection(gap.areaThree, profile.areaThreeWithoutPeople, report),
      patternSection(report),
      ...changeSection(['resourced'], (row, parties) => assignmentText(row, parties, messages, language), report),
    ],
  };
}

function loadSection(report: GapReport): Section {
  const { analysis, messages } = report;
  const { gap, words } = messages;
  return {
    heading: gap.loads,
    columns: [
      flexible(gap.carrier),
      left(''),
      right(gap.count),
      right(gap.share),
      right(gap.basic),
      { ...right(gap.basicShare), flexible: true },
    ],
    rows: analysis.profile.loads.map((load) => [
      carrierText(load, report),
      words[load.kind],
      String(load.services),
      percent(load.share),
      String(load.basic),
      percent(load.basicShare),
    ]),
  };
}

/** The name of a team or provider, or that none is named. */
export function carrierText({ kind, id }: Load, { organisation, messages, language, ink }: GapReport): string {
  const parties = kind === 'team' ? organisation.teams : organisation.providers;
  return ink.safe(id === undefined ? messages.gap.noCarrier(kind) : nameOf(id, parties, language));
}

function areaSection(heading: string, rows: readonly Row[], report: GapReport): Section {
  const { gap, words } = report.messages;
  return {
    heading,
    columns: [...serviceColumns(report), flexible(words.assignment), right(words.asIs), left(gap.placedBy)],
    rows: rows.map((row) => [
      ...serviceCells(row, report),
      assignmentCell(row, report),
      asIsText(row, report.messages),
      gap.areaSources[row.areaSource],
    ]),
  };
}

function patternSection({ analysis: { profile }, messages: { gap }, language, ink: { palette } }: GapReport): Section {
  const { distances, nearest, declared, aimedAt, areas, unplaced } = profile.pattern;
  const marksOf = (pattern: PatternId) =>
    [
      nearest.includes(pattern) && palette.good(gap.marks.nearest),
      pattern === declared && gap.marks.declared,
      pattern === aimedAt && gap.marks.aimedAt,
    ].filter((mark) => mark !== false);
  return {
    heading: gap.patterns,
    note: gap.led(areas, unplaced),
    columns: [left(gap.pattern), right(gap.distance), flexible('')],
    rows: (nearest.length === 0 ? [] : distances).map(({ pattern, distance }) => [
      patternById(pattern).name[language],
      decimal(distance),
      marksOf(pattern).join(' · '),
    ]),
  };
}
