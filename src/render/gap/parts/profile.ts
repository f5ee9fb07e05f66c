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
  left,
  levelCell,
  right,
  type Scene,
  serviceCells,
  serviceColumns,
} from '../scene.ts';

/** The lists of phase 2. */
export function profilePart(scene: Scene): Part {
  const { analysis, messages, language } = scene;
  const { profile } = analysis;
  const { gap, words } = messages;
  const level = flexible(words.level);
  return {
    heading: gap.parts.profile,
    sections: [
      {
        heading: gap.unassigned,
        columns: [...serviceColumns(scene), level],
        rows: profile.unassigned.map((row) => [...serviceCells(row, scene), levelCell(row, scene)]),
      },
      {
        heading: gap.tooMuch,
        columns: [...serviceColumns(scene), level, flexible(words.assignment)],
        rows: profile.tooMuch.map((row) => [
          ...serviceCells(row, scene),
          levelCell(row, scene),
          assignmentCell(row, scene),
        ]),
      },
      loadSection(scene),
      areaSection(gap.areaOne, profile.areaOneOutsourced, scene),
      areaSection(gap.areaThree, profile.areaThreeWithoutPeople, scene),
      patternSection(scene),
      ...changeSection(['resourced'], (row, parties) => assignmentText(row, parties, messages, language), scene),
    ],
  };
}

function loadSection(scene: Scene): Section {
  const { analysis, messages } = scene;
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
      carrierText(load, scene),
      words[load.kind],
      String(load.services),
      percent(load.share),
      String(load.basic),
      percent(load.basicShare),
    ]),
  };
}

/** The name of a team or provider, or that none is named. */
export function carrierText({ kind, id }: Load, { organisation, messages, language, ink }: Scene): string {
  const parties = kind === 'team' ? organisation.teams : organisation.providers;
  return ink.safe(id === undefined ? messages.gap.noCarrier(kind) : nameOf(id, parties, language));
}

function areaSection(heading: string, rows: readonly Row[], scene: Scene): Section {
  const { gap, words } = scene.messages;
  return {
    heading,
    columns: [...serviceColumns(scene), flexible(words.assignment), right(words.asIs), left(gap.placedBy)],
    rows: rows.map((row) => [
      ...serviceCells(row, scene),
      assignmentCell(row, scene),
      asIsText(row, scene.messages),
      gap.areaSources[row.areaSource],
    ]),
  };
}

function patternSection({ analysis: { profile }, messages: { gap }, language, ink: { palette } }: Scene): Section {
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
