import type { Load, ProfileGap } from '../../../analysis/gap/profile.ts';
import type { Row } from '../../../model/row.ts';
import { assignmentById, type PatternId, patternById } from '../../../reference/index.ts';
import { type Block, flexible, type Inline, left, right, runOf, section, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GapResult } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';
import { asIsText, nameOf } from '../../words.ts';
import { levelCell, serviceCells, serviceColumns } from '../cells.ts';
import { assignmentCell, type GapSpeech } from './services.ts';

/** The lists of phase 2. */
export function profileBlocks(result: GapResult, speaking: GapSpeech): (Block | undefined)[] {
  const { messages } = speaking;
  const { profile } = result.analysis;
  const { gap, words } = messages;
  const level = flexible(words.level);
  return [
    section(gap.unassigned, [
      table(
        [...serviceColumns(messages), level],
        profile.unassigned.map((row) => [...serviceCells(row, speaking), levelCell(row, speaking)]),
      ),
    ]),
    section(gap.unasked, [
      table(
        [...serviceColumns(messages), level],
        profile.unasked.map((row) => [...serviceCells(row, speaking), levelCell(row, speaking)]),
      ),
    ]),
    section(gap.tooMuch, [
      table(
        [...serviceColumns(messages), level, flexible(words.assignment)],
        profile.tooMuch.map((row) => [
          ...serviceCells(row, speaking),
          levelCell(row, speaking),
          assignmentCell(row, result, speaking),
        ]),
      ),
    ]),
    loadSection(result, speaking),
    areaSection(gap.areaOne, profile.areaOneOutsourced, result, speaking),
    areaSection(gap.areaThree, profile.areaThreeWithoutPeople, result, speaking),
    // A pattern is one of the whole organisation.
    result.selected ? undefined : patternSection(result, speaking),
    deviationSection(result, speaking),
  ];
}

export function loadSection(result: GapResult, speaking: GapSpeech) {
  const { gap, words } = speaking.messages;
  return section(gap.loads, [
    table(
      [
        flexible(gap.carrier),
        left(''),
        ...[gap.count, gap.share, gap.basic].map(right),
        { ...right(gap.basicShare), flexible: true },
      ],
      result.analysis.profile.loads.map((load) => [
        carrierText(load, result, speaking),
        words[load.kind],
        { number: load.services, as: 'count' },
        { number: load.share, as: 'share' },
        { number: load.basic, as: 'count' },
        { number: load.basicShare, as: 'share' },
      ]),
    ),
  ]);
}

/** The name of a team or provider, or that none is named. */
export function carrierText(
  { kind, id }: Pick<Load, 'kind' | 'id'>,
  { organisation }: Pick<GapResult, 'organisation'>,
  { messages, language }: Speaking<'gap'>,
): Raw {
  const parties = kind === 'team' ? organisation.teams : organisation.providers;
  return id === undefined ? messages.gap.noCarrier(kind) : nameOf(id, parties, language);
}

function areaSection(heading: Raw, rows: readonly Row[], result: GapResult, speaking: GapSpeech) {
  const { messages } = speaking;
  const { gap, words } = messages;
  return section(heading, [
    table(
      [...serviceColumns(messages), flexible(words.assignment), right(words.asIs), left(gap.placedBy)],
      rows.map((row) => [
        ...serviceCells(row, speaking),
        assignmentCell(row, result, speaking),
        asIsText(row, messages),
        gap.areaSources[row.areaSource],
      ]),
    ),
  ]);
}

export function patternSection({ analysis: { profile } }: GapResult, speaking: GapSpeech) {
  const { areas, unplaced } = profile.pattern;
  const { gap } = speaking.messages;
  return section(gap.patterns, [patternTable(profile.pattern, speaking, { note: gap.led(areas, unplaced) })]);
}

/** How far the present is from each pattern; `assumed` is what is only tried as the target. */
export function patternTable(
  { distances, compared, nearest, declared, aimedAt }: ProfileGap['pattern'],
  { messages: { gap }, language }: GapSpeech,
  { note, assumed }: { readonly note?: Raw; readonly assumed?: PatternId | undefined },
) {
  const marksOf = (pattern: PatternId): Inline =>
    [
      pattern === nearest && toned('good', gap.marks.nearest),
      pattern === declared && gap.marks.declared,
      pattern === aimedAt && gap.marks.aimedAt,
      pattern === assumed && toned('info', gap.marks.assumed),
    ]
      .filter((mark) => mark !== false)
      .flatMap((mark, index) => [...(index > 0 ? [' · '] : []), ...runOf(mark)]);
  return table(
    [left(gap.pattern), right(gap.distance), flexible('')],
    (compared === 0 ? [] : distances).map(({ pattern, distance }) => [
      patternById(pattern).name[language],
      gap.distanceOf(distance, compared),
      marksOf(pattern),
    ]),
    { note },
  );
}

/** What is done by others than the pattern that is aimed at expects (textbook 8.2, step 5). */
export function deviationSection(result: GapResult, speaking: GapSpeech) {
  const { messages, language } = speaking;
  const { gap, words } = messages;
  const { deviations, aimedAt } = result.analysis.profile.pattern;
  if (aimedAt === undefined) return undefined;
  return section(gap.deviations(patternById(aimedAt).name[language]), [
    table(
      [...serviceColumns(messages), left(words.area), flexible(words.assignment), flexible(gap.expected)],
      deviations.map(({ row, area, expected }) => [
        ...serviceCells(row, speaking),
        area,
        assignmentCell(row, result, speaking),
        gap.or(expected.map((id) => assignmentById(id).name[language])),
      ]),
    ),
  ]);
}
