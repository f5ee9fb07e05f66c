import {
  type EntityChanges,
  type GroupChangeKind,
  groupChangeKinds,
  groupKindsOf,
} from '../../../analysis/group/diff.ts';
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
import type { GroupDiffResult } from '../../group-results.ts';
import type { Speaking } from '../../speaking.ts';
import { titleOf } from '../../words.ts';
import { describeChanges } from '../changes.ts';
import { absentLine, editionLines, entityName, groupSelectedLine, spreadText } from './speech.ts';

type DiffSpeech = Speaking<'group' | 'words' | 'diff'>;

/** How many entities a screen has room for. */
const onScreen = 12;

/** What has changed in the entities of a group since an earlier state. */
export function describeGroupDiff(result: GroupDiffResult, speaking: DiffSpeech): Document {
  const { diff, group, since, extent } = result;
  const { messages, language } = speaking;
  const { group: words } = messages;
  const { entities, notNow, notThen, selected } = diff;
  const all = entities.length + notNow.length + notThen.length;
  const isAll = extent === 'all';
  const changed = entities.filter(({ changes }) => changes.length > 0);
  const said = isAll ? all : undefined;
  return documentOf(
    titleOf(words.diffTitle(since), { name: group.name }, language),
    [
      absentLine(notNow, all, speaking, said),
      notThen.length === 0
        ? undefined
        : toned('warn', words.notThen(notThen.length, all, namesOf(result, said, speaking))),
      groupSelectedLine(selected, group.entities, speaking),
      ...editionLines(diff.otherEditions, group, speaking, said),
      entities.length === 0
        ? toned('bad', words.noneComparable)
        : words.diffCounts({
            entities: entities.length,
            changed: changed.length,
            comparable: diff.comparable,
            ...diff.counts,
          }),
      entities.length === 0
        ? undefined
        : words.diffFigures({
            unassigned: [diff.before.unassigned, diff.after.unassigned],
            own: [spreadText(diff.before.own, speaking), spreadText(diff.after.own, speaking)],
            effective: [spreadText(diff.before.effective, speaking), spreadText(diff.after.effective, speaking)],
          }),
    ],
    [
      countTable(isAll ? entities : changed.slice(0, onScreen), changed.length, speaking),
      ...(isAll ? changed.map((one) => changeSection(one, result, speaking)) : []),
      isAll || changed.length === 0 ? undefined : text(toned('faint', words.diffHints)),
    ],
  );
}

function namesOf({ diff: { notThen } }: GroupDiffResult, most = 3, { messages: { group }, language }: DiffSpeech) {
  const why = notThen
    .slice(0, most)
    .map(({ name, absence }) => group.absenceThen(name[language], absence ?? 'missing'));
  return group.few(why, notThen.length - why.length);
}

/** What each kind of change comes to, the ones of which there are none left out. */
function countTable(shown: readonly EntityChanges[], changed: number, speaking: DiffSpeech) {
  const { messages, language } = speaking;
  const { group: words } = messages;
  const used = groupChangeKinds.filter((kind) => shown.some(({ counts }) => counts[kind] > 0));
  const tones: Partial<Record<GroupChangeKind, 'good' | 'bad'>> = {
    improved: 'good',
    worsened: 'bad',
    'now-unassigned': 'bad',
    'no-longer-unassigned': 'good',
  };
  const rest = changed - shown.length;
  return table(
    [
      { ...flexible(words.entity), cut: true },
      right(words.comparable),
      ...used.map((kind): Column => ({ ...right(changeName(kind, speaking)), flexible: true })),
    ],
    shown.map(({ entity, counts, comparable }): Cell[] => [
      entityName(entity, { language }),
      { number: comparable, as: 'count' },
      ...used.map(
        (kind): Cell => ({ number: counts[kind], as: 'count', tone: counts[kind] > 0 ? tones[kind] : 'faint' }),
      ),
    ]),
    { legend: rest > 0 ? `${words.moreChanged(rest)} ${words.comparableLegend}` : words.comparableLegend },
  );
}

function changeName(kind: GroupChangeKind, { messages: { diff, group } }: DiffSpeech) {
  return kind === 'now-unassigned' || kind === 'no-longer-unassigned' ? group.unassignedKinds[kind] : diff.kinds[kind];
}

function changeSection({ entity, changes }: EntityChanges, { before }: GroupDiffResult, speaking: DiffSpeech) {
  const { messages, language } = speaking;
  const then = before.entities.find(({ id }) => id === entity.id)?.organisation ?? entity.organisation;
  return section(messages.group.changesOf(entityName(entity, speaking), changes.length), [
    table(
      [left('ID'), flexible(messages.diff.kind)],
      changes.map((change): Cell[] => [
        { services: [(change.after ?? change.before)?.id ?? ''] },
        messages.words.list(groupKindsOf(change).map((kind) => changeName(kind, speaking))),
      ]),
    ),
    describeChanges([{ changes, parties: { before: then, after: entity.organisation } }], { messages, language }),
  ]);
}
