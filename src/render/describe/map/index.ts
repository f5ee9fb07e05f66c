import { countsOf, groupedStates, type MappingAnalysis } from '../../../analysis/mapping.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Block, type Document, documentOf, facts, type Inline, text, toned } from '../../document.ts';
import type { MapResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { countedFramework, countedGroups, countsTable, isUnasked, isUndecided, type MapSpeech } from './counts.ts';
import { relationTable, targetTable } from './targets.ts';

/** The services in the words of other frameworks: a document for each, or one that lists them. */
export function describeMap(result: MapResult, speaking: MapSpeech): Document | Document[] {
  const { analyses, organisation, extent, service } = result;
  const { messages, language } = speaking;
  const { map: words } = messages;
  if (service) return analyses.map((analysis) => describeReaches(analysis, service, organisation, speaking));
  if (extent === 'list') {
    const rows = analyses.map((analysis) => countedFramework(analysis, speaking));
    return documentOf(
      titleOf(words.listTitle, organisation, language),
      [],
      [
        text(words.judgement.own, words.meaning),
        countsTable(words.framework, rows, speaking),
        facts(analyses.map(({ framework }) => ({ label: framework.id, lines: [framework.names[language]] }))),
        text(toned('faint', words.listHint)),
      ],
    );
  }
  return analyses.map((analysis) =>
    documentOf(
      titleOf(words.title(analysis.framework.name[language]), organisation, language),
      [],
      [
        text(...originLines(analysis, speaking)),
        ...mappingBlocks(analysis, organisation, extent === 'all', speaking),
        extent === 'all' ? undefined : text(toned('faint', words.full)),
      ],
    ),
  );
}

/**
 * One framework: first what no service reaches, then what services only help with, then how the rest stands.
 *
 * @param isAll whether to list every target
 */
export function mappingBlocks(
  analysis: MappingAnalysis,
  organisation: Organisation,
  isAll: boolean,
  speaking: MapSpeech,
): (Block | undefined)[] {
  const { messages, language } = speaking;
  const { map: words } = messages;
  const { framework, leftOut, targets } = analysis;
  const counts = countedGroups(
    groupedStates(analysis, 'largest'),
    (states) => countsOf(states, organisation),
    speaking,
  );
  // Where there is nothing between a framework and its targets, these are its parts.
  const isFlat = framework.groups.length === 1;
  return [
    leftOut === 0 ? undefined : text(words.leftOut(leftOut, leftOut + targets)),
    ...beyondBlocks(analysis, isAll, speaking),
    targets === 0 ? text(words.noTargets) : undefined,
    isFlat ? undefined : countsTable(words.group, counts, speaking),
    isAll || isFlat ? targetTable(analysis, organisation, isAll, speaking) : undefined,
    openLines(analysis, speaking),
    restLines(analysis, isAll, speaking),
    isAll ? text(toned('faint', framework.names[language])) : undefined,
  ];
}

/** Whose judgement it is, and what it does not say. */
function originLines({ mapping }: MappingAnalysis, { messages: { map } }: MapSpeech): Inline[] {
  return [mapping.file === undefined ? map.judgement.own : map.judgement.file(mapping.file), map.meaning];
}

/** What no service reaches, and what services only help with: by the parts of the framework, or target by target. */
function beyondBlocks(analysis: MappingAnalysis, isAll: boolean, speaking: MapSpeech): (Block | undefined)[] {
  const { targets, standings } = analysis;
  const { messages, language } = speaking;
  const { map: words, words: common } = messages;
  const { unreached, supported } = standings;
  if (targets === 0) return [];
  const first = toned(unreached > 0 ? 'bad' : undefined, words.unreached(unreached, targets));
  const second = toned('warn', words.supported(supported, targets));
  const rest = supported > 0 ? [second] : [];
  // Where only some are asked for, the table of them is short enough to see which.
  if (isAll && analysis.leftOut > 0) return [text(first, ...rest)];
  if (isAll) return [text(first), unreachedFacts(analysis, speaking), rest.length === 0 ? undefined : text(...rest)];
  const parts = groupedStates(analysis, 'smallest').flatMap(({ group, states }) => {
    const n = states.filter(({ standing }) => standing === 'unreached').length;
    return n === 0 ? [] : [words.someOf(group.name[language], n, states.length)];
  });
  return [text(first, ...(parts.length > 0 ? [common.list(parts)] : []), ...rest)];
}

/** The targets that no service reaches, by the smallest parts of the framework. */
function unreachedFacts({ states, framework }: MappingAnalysis, { messages: { words }, language }: MapSpeech) {
  const own = states.filter(({ standing }) => standing === 'unreached');
  return facts(
    groupedStates({ framework, states: own }, 'smallest').map(({ group, states: inside }) => ({
      label: group.id,
      lines: [words.list(inside.map(({ target }) => `${target.id} ${target.name[language]}`))],
    })),
  );
}

/** Targets that only look as if somebody had decided against them, or had nobody for them. */
function openLines({ states, standings }: MappingAnalysis, { messages: { map } }: MapSpeech) {
  const [undecided, unasked] = [states.filter(isUndecided).length, states.filter(isUnasked).length];
  const lines: Inline[] = [
    ...(undecided === 0 ? [] : [toned('warn', map.undecided(undecided, standings['not-chosen']))]),
    ...(unasked === 0 ? [] : [toned('warn', map.unasked(unasked, standings.nobody))]),
  ];
  return lines.length === 0 ? undefined : text(...lines);
}

/** Services that count nowhere here. */
function restLines({ without, missing, custom }: MappingAnalysis, isAll: boolean, { messages: { map } }: MapSpeech) {
  const ids = (rows: MappingAnalysis['missing']) => rows.map(({ id }) => id);
  const lines: Inline[] = [
    ...(missing.length === 0 ? [] : [toned('warn', map.missing(ids(missing)))]),
    ...(custom.length === 0 ? [] : [toned('warn', map.custom(ids(custom)))]),
    ...(without.length === 0 || !isAll ? [] : [map.without(ids(without.map(({ row }) => row)))]),
  ];
  return lines.length === 0 ? undefined : text(...lines);
}

/** What one service is of the targets of a framework. */
function describeReaches(
  analysis: MappingAnalysis,
  service: NonNullable<MapResult['service']>,
  organisation: Organisation,
  speaking: MapSpeech,
): Document {
  const { messages, language } = speaking;
  const { map: words } = messages;
  const name = `${service.id} ${service.name[language]}`;
  const none = analysis.without.find(({ row }) => row.id === service.id);
  const rows = analysis.mapping.rows.filter((row) => row.service === service.id).length;
  const said = none
    ? words.reachesNothing(service.id, none.by.rationale[language])
    : rows === 0
      ? words.notInMapping(service.id)
      : analysis.states.length === 0
        ? words.noneAsked(service.id, rows)
        : undefined;
  return documentOf(
    titleOf(words.serviceTitle(name, analysis.framework.name[language]), organisation, language),
    [],
    [
      text(...originLines(analysis, speaking).slice(0, 1)),
      none || rows === 0 || analysis.leftOut === 0
        ? undefined
        : text(words.leftOut(analysis.leftOut, analysis.leftOut + analysis.targets)),
      said === undefined ? relationTable(analysis, service.id, speaking) : text(said),
    ],
  );
}
