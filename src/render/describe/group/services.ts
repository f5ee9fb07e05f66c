import { isUnasked, isUnassigned } from '../../../analysis/assignment.ts';
import type { EntityService } from '../../../analysis/group/entity-services.ts';
import type { GroupFigures } from '../../../analysis/group/figures.ts';
import { isExcluded } from '../../../analysis/score.ts';
import type { KnownEntity } from '../../../model/group.ts';
import { type Cell, type Column, flexible, left, right, section, table, toned } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { GroupResult } from '../../group-results.ts';
import { categoryText } from '../cells.ts';
import { weakestFirst } from './entities.ts';
import { countedSpread, entitiesCell, type GroupSpeech } from './speech.ts';

/** What stands for no score. */
const signs = { unassigned: '!1', unasked: '?', outOfScope: '·', otherEdition: 'x' };

/** How many entities a table has a column each for: 80 columns have room for so many of the least width. */
const mostColumns = 7;

function figureColumns({ group: words }: GroupSpeech['messages']): Column[] {
  return [
    right(words.inScope),
    right(words.unassigned),
    { ...right(words.unasked), in: ['wide', 'page'] },
    { ...left(words.own), in: ['wide', 'page'] },
    left(words.effective),
  ];
}

function figureCells(figures: GroupFigures, speaking: GroupSpeech): Cell[] {
  return [
    { number: figures.inScope, as: 'count' },
    { number: figures.unassigned, as: 'count', tone: figures.unassigned > 0 ? 'bad' : undefined },
    { number: figures.unasked, as: 'count' },
    countedSpread(figures.own, speaking),
    countedSpread(figures.effective, speaking),
  ];
}

/** Each category in all entities. */
export function categorySection({ matrix: { categories } }: GroupResult, speaking: GroupSpeech) {
  const { group: words, words: common } = speaking.messages;
  return section(words.byCategory, [
    table(
      [flexible(common.category), ...figureColumns(speaking.messages), flexible(words.weakest)],
      categories.map(({ category, figures, weakest }): Cell[] => [
        categoryText(category, speaking),
        ...figureCells(figures, speaking),
        entitiesCell(weakest, speaking),
      ]),
      { legend: words.weakestCategoryLegend },
    ),
  ]);
}

/** Each service of the list in all entities. */
export function serviceSection({ matrix: { services } }: GroupResult, speaking: GroupSpeech) {
  const { group: words, words: common } = speaking.messages;
  return section(words.byService, [
    table(
      [
        left('ID'),
        { ...flexible(common.service), in: ['wide', 'page'] },
        ...figureColumns(speaking.messages),
        flexible(words.weakest),
        flexible(words.helpers),
      ],
      services.map(({ service, figures, weakest, helpers }): Cell[] => [
        { services: [service.id] },
        service.name[speaking.language],
        ...figureCells(figures, speaking),
        entitiesCell(weakest, speaking),
        entitiesCell(helpers, speaking),
      ]),
      { legend: words.weakestLegend },
    ),
  ]);
}

/** Each service of each entity, own and effective side by side; the weakest entities only, where there are many. */
export function eachService({ matrix: { entities, services, otherEditions } }: GroupResult, speaking: GroupSpeech) {
  const { group: words, words: common } = speaking.messages;
  const shown = entities.length <= mostColumns ? entities : entities.toSorted(weakestFirst).slice(0, mostColumns);
  const rest = entities.length - shown.length;
  const cells = shown.map(({ services: own }) => new Map(own.map((one) => [one.row.id, one])));
  const notHad = new Map(otherEditions.map((one) => [one.entity as KnownEntity | undefined, new Set(one.notHad)]));
  const custom = shown.flatMap(({ services: own }) => own.filter(({ row }) => row.custom).map(({ row }) => row));
  const listed = services.filter(({ figures }) => figures.inScope > 0).map(({ service }) => service);
  const rows = [...listed, ...new Map(custom.map((row) => [row.id, row])).values()];
  return section(words.eachService, [
    table(
      [
        left('ID'),
        { ...flexible(common.service), in: ['wide', 'page'] },
        ...shown.map(({ entity }) => flexible(entity.id)),
      ],
      rows.map(({ id, name }): Cell[] => [
        { services: [id] },
        name[speaking.language],
        ...cells.map((own, at) =>
          notHad.get(shown[at]?.entity)?.has(id)
            ? toned('faint', signs.otherEdition)
            : scoreCell(own.get(id), speaking),
        ),
      ]),
      {
        legend: [
          ...(rest > 0 ? [words.columnsLeftOut(rest)] : []),
          words.eachLegend,
          ...(notHad.size > 0 ? [words.notHad] : []),
        ].join(' '),
      },
    ),
  ]);
}

function scoreCell(one: EntityService | undefined, speaking: GroupSpeech): Cell {
  const { group: words } = speaking.messages;
  if (one?.row.scope !== 'in-scope') return toned('faint', signs.outOfScope);
  const { row, effective } = one;
  if (isExcluded(row)) return words.excludedShort;
  if (isUnassigned(row)) return toned('bad', signs.unassigned);
  const score = scoreText(one, speaking);
  if (isUnasked(row)) return toned('warn', effective.own === undefined ? signs.unasked : `${score}${signs.unasked}`);
  const isWorse = effective.loweredBy !== undefined || effective.unclear !== undefined;
  return toned(isWorse || effective.value === 1 ? 'warn' : undefined, score);
}

/** `4`, `4→2 (hq)` or `4→? (loop)`. */
function scoreText({ effective }: EntityService, speaking: GroupSpeech): Raw {
  const { group: words } = speaking.messages;
  const { own, value, loweredBy, unclear } = effective;
  if (own === undefined) return speaking.messages.words.unscored;
  if (unclear !== undefined) return words.worthWhy(String(own), '?', words.unclear[unclear]);
  return loweredBy === undefined ? String(own) : words.worthWhy(String(own), String(value ?? ''), loweredBy);
}
