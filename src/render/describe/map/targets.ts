import { groupedStates, type MappingAnalysis, type Reach, type TargetState } from '../../../analysis/mapping.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { mappingRoles, relations } from '../../../reference/mappings/mapping.ts';
import { type Cell, type Column, flexible, left, right, type Table, table } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import { asIsText } from '../../words.ts';
import { restText } from '../coverage.ts';
import { groupName, lowestCell, type MapSpeech, standingText, whoText } from './counts.ts';

/** So many services are named where there is little room. */
const named = 3;

/**
 * Every target, by the parts of its framework: how it stands, by which services, and how well these are done.
 *
 * @param isAll whether names are shown whole where there is little room
 */
export function targetTable(
  analysis: MappingAnalysis,
  organisation: Organisation,
  isAll: boolean,
  speaking: MapSpeech,
): Table | undefined {
  const { messages, language } = speaking;
  const { map: words } = messages;
  // Where only some are asked for, there is room for who does them and what helps.
  const isFew = isAll && analysis.leftOut > 0;
  const roomy = (column: Column): Column => ({ ...column, in: ['wide', 'page'] });
  const onPage = (column: Column): Column => ({ ...column, in: ['page'] });
  return table(
    [
      left(words.target),
      { ...flexible(words.name), cut: !isAll },
      left(words.standing),
      { ...flexible(words.integral), in: ['narrow'] },
      roomy(flexible(words.integral)),
      right(words.lowest),
      roomy(left(words.asIs)),
      onPage(flexible(words.who)),
      onPage(flexible(messages.words.notCounted.rest)),
      onPage(flexible(words.supporting)),
      ...(isFew ? [{ ...flexible(words.who), below: true, in: ['narrow', 'wide'] } as const] : []),
    ],
    groupedStates(analysis, 'smallest').map(({ group, states }) => ({
      heading: analysis.framework.groups.length === 1 ? undefined : groupName(group, language),
      rows: states.map((state) => ({
        cells: [
          state.target.id,
          state.target.name[language],
          standingText(state, speaking),
          isAll ? { services: state.integral.map(({ row }) => row.id) } : fewServices(state.integral, speaking),
          { services: state.integral.map(({ row }) => row.id) },
          lowestCell(state.coverage),
          asIsList(state, speaking),
          whoText(state.done, organisation, speaking),
          restText(state.coverage, speaking),
          { services: state.supporting.map(({ row }) => row.id) },
          ...(isFew ? [whoHelps(state, organisation, speaking)] : []),
        ],
      })),
    })),
    { legend: words.targetLegend, grouping: words.group, explorable: true },
  );
}

/** Who does a target, and which services help with it; of what there is none, nothing. */
function whoHelps({ done, supporting }: TargetState, organisation: Organisation, speaking: MapSpeech): Raw {
  const { map: words, words: common } = speaking.messages;
  const lines = [
    ...(done.length === 0 ? [] : [words.labelled(words.who, whoText(done, organisation, speaking))]),
    ...(supporting.length === 0
      ? []
      : [words.labelled(words.supporting, common.list(supporting.map(({ row }) => row.id)))]),
  ];
  return words.parts(lines);
}

function fewServices(reaches: readonly Reach[], { messages: { map } }: MapSpeech): Cell {
  const ids = reaches.map(({ row }) => row.id);
  return { services: ids.slice(0, named), rest: ids.length > named ? map.more(ids.length - named) : undefined };
}

/** The as-is of each integral service, in their order; a dash for what is not in scope. */
function asIsList({ integral }: TargetState, { messages }: MapSpeech): Raw {
  return messages.words.list(
    integral.map(({ row }) => (row.scope === 'in-scope' ? asIsText(row, messages) : messages.map.nothing)),
  );
}

/** What a service is of each target that it reaches, and which others reach it. */
export function relationTable(
  { states }: MappingAnalysis,
  service: string,
  { messages: { map: words }, language }: MapSpeech,
): Table | undefined {
  return table(
    [
      left(words.target),
      flexible(words.name),
      left(words.relation),
      left(words.role),
      flexible(words.alsoBy),
      { ...flexible(words.rationale), below: true },
    ],
    states.flatMap(({ target, integral, supporting }) => {
      const all = [...integral, ...supporting];
      const own = all.find(({ row }) => row.id === service);
      if (!own) return [];
      const nameIn = (names: readonly { readonly id: string; readonly name: typeof target.name }[], id: string) =>
        names.find((one) => one.id === id)?.name[language] ?? id;
      return [
        [
          target.id,
          target.name[language],
          nameIn(relations, own.by.relation),
          nameIn(mappingRoles, own.by.role),
          { services: all.filter((reach) => reach !== own).map(({ row }) => row.id) },
          own.by.rationale[language],
        ],
      ];
    }),
    { legend: words.relationLegend },
  );
}
