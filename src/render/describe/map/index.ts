import { countsOf, groupedStates, type MappingAnalysis, type TargetStanding } from '../../../analysis/mapping.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { type Block, type Document, documentOf, facts, type Inline, text, toned } from '../../document.ts';
import type { MapResult } from '../../results.ts';
import { titleOf } from '../../words.ts';
import { countedFramework, countedGroups, countsTable, groupName, type MapSpeech } from './counts.ts';
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
        countsTable(words.framework, rows, organisation, speaking),
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
  const { framework, states, leftOut, targets } = analysis;
  const groups = groupedStates(analysis, 'largest');
  // Where there is nothing between a framework and its targets, these are its parts.
  const parts =
    framework.groups.length > 1
      ? countedGroups(groups, (own) => countsOf(own, organisation), speaking)
      : states.map((state) => ({
          name: `${state.target.id} ${state.target.name[language]}`,
          counts: countsOf([state], organisation),
        }));
  return [
    text(...originLines(analysis, speaking), ...(leftOut === 0 ? [] : [words.leftOut(leftOut, leftOut + targets)])),
    ...standingBlocks(analysis, 'unreached', isAll, speaking),
    ...standingBlocks(analysis, 'supported', isAll, speaking),
    parts.length === 0 ? text(words.noTargets) : countsTable(words.group, parts, organisation, speaking),
    isAll ? targetTable(analysis, organisation, speaking) : undefined,
    restLines(analysis, isAll, speaking),
    isAll ? text(toned('faint', framework.names[language])) : undefined,
  ];
}

/** Whose judgement it is, and what it does not say. */
function originLines({ mapping }: MappingAnalysis, { messages: { map } }: MapSpeech): Inline[] {
  return [mapping.file === undefined ? map.judgement.own : map.judgement.file(mapping.file), map.meaning];
}

/** Which targets stand so that no integral service leads to them, by the parts of the framework. */
function standingBlocks(
  { states, framework, targets, standings }: MappingAnalysis,
  standing: Extract<TargetStanding, 'unreached' | 'supported'>,
  isAll: boolean,
  { messages: { map, words }, language }: MapSpeech,
): (Block | undefined)[] {
  const number = standings[standing];
  if (number === 0) return standing === 'unreached' && targets > 0 ? [text(map.unreached(0, targets))] : [];
  const own = states.filter((state) => state.standing === standing);
  const line = toned(standing === 'unreached' ? 'bad' : 'warn', map[standing](number, targets));
  if (standing === 'supported' && !isAll) return [text(line, words.list(own.map(({ target }) => target.id)))];
  const groups = groupedStates({ framework, states: own }, 'smallest');
  return [
    text(line),
    facts(
      groups.map(({ group, states: inside }) => ({
        label: isAll ? groupName(group, language) : group.id,
        lines: [
          words.list(
            inside.map(({ target }) => (isAll ? `${target.id} ${target.name[language]}` : target.name[language])),
          ),
        ],
      })),
    ),
  ];
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
  const said = none
    ? words.reachesNothing(service.id, none.by.rationale[language])
    : analysis.states.length === 0
      ? words.notInMapping(service.id)
      : undefined;
  return documentOf(
    titleOf(words.serviceTitle(name, analysis.framework.name[language]), organisation, language),
    [],
    [
      text(...originLines(analysis, speaking).slice(0, 1)),
      said === undefined ? relationTable(analysis, service.id, speaking) : text(said),
    ],
  );
}
