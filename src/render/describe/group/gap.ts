import type { GroupGapFigures } from '../../../analysis/group/gap.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  left,
  right,
  section,
  table,
  text,
  toned,
} from '../../document.ts';
import type { GroupGapResult } from '../../group-results.ts';
import { titleOf } from '../../words.ts';
import { categoryText } from '../cells.ts';
import {
  absentLine,
  countedSpread,
  editionLines,
  entitiesCell,
  entityName,
  type GroupSpeech,
  groupSelectedLine,
} from './speech.ts';

/** How many services a screen has room for. */
const onScreen = 6;

/** How far the entities of a group are from their targets, by category and by service. */
export function describeGroupGap(result: GroupGapResult, speaking: GroupSpeech): Document {
  const { gap, group, extent } = result;
  const { messages, language } = speaking;
  const { group: words } = messages;
  const { entities, absent, total, selected } = gap;
  const isAll = extent === 'all';
  return documentOf(
    titleOf(words.gapTitle, { name: group.name }, language),
    [
      absentLine(absent, entities.length + absent.length, speaking, isAll ? absent.length : undefined),
      groupSelectedLine(selected, group.entities, speaking),
      ...editionLines(gap.otherEditions, group, speaking, isAll ? entities.length : undefined),
      entities.length === 0 ? words.none : words.gapCounts({ ...total, entities: entities.length }),
    ],
    entities.length === 0
      ? []
      : [
          isAll ? entityGaps(result, speaking) : undefined,
          categoryGaps(result, speaking),
          serviceGaps(result, speaking),
          isAll ? undefined : text(toned('faint', words.gapHints)),
        ],
  );
}

function figureColumns({ group: words }: GroupSpeech['messages']): Column[] {
  return [right(words.compared), right(words.below), { ...left(words.ownGap), in: ['wide', 'page'] }, left(words.gap)];
}

function figureCells(figures: GroupGapFigures, speaking: GroupSpeech): Cell[] {
  return [
    { number: figures.compared, as: 'count' },
    { number: figures.below, as: 'count', tone: figures.below > 0 ? 'warn' : undefined },
    countedSpread(figures.own, speaking, 'gap'),
    countedSpread(figures.effective, speaking, 'gap'),
  ];
}

function entityGaps({ gap: { entities } }: GroupGapResult, speaking: GroupSpeech) {
  const { messages } = speaking;
  return table(
    [flexible(messages.group.entity), ...figureColumns(messages)],
    entities.map(({ entity, figures }): Cell[] => [entityName(entity, speaking), ...figureCells(figures, speaking)]),
  );
}

function categoryGaps({ gap: { categories } }: GroupGapResult, speaking: GroupSpeech) {
  const { messages } = speaking;
  const { group: words, words: common } = messages;
  return table(
    [{ ...flexible(common.category), cut: true }, ...figureColumns(messages), flexible(words.furthest)],
    categories.map(({ category, figures }): Cell[] => [
      categoryText(category, speaking),
      ...figureCells(figures, speaking),
      entitiesCell(figures.furthest, speaking),
    ]),
    { legend: words.gapLegend },
  );
}

function serviceGaps({ gap: { services }, extent }: GroupGapResult, speaking: GroupSpeech) {
  const { messages, language } = speaking;
  const { group: words, words: common } = messages;
  const isAll = extent === 'all';
  const worst = services.filter(({ figures }) => (figures.effective?.max ?? 0) > 0);
  const shown = isAll ? services.filter(({ figures }) => figures.inScope > 0) : worst.slice(0, onScreen);
  if (shown.length === 0) return text(words.nothingBelow);
  const heading = isAll ? words.byService : words.firstServices(shown.length, worst.length);
  return section(heading, [
    table(
      [
        left('ID'),
        { ...flexible(common.service), cut: true },
        ...figureColumns(messages),
        flexible(words.furthest),
        flexible(words.helpers),
      ],
      shown.map(({ service, figures, helpers }): Cell[] => [
        { services: [service.id] },
        service.name[language],
        ...figureCells(figures, speaking),
        entitiesCell(figures.furthest, speaking),
        entitiesCell(helpers, speaking),
      ]),
    ),
  ]);
}
