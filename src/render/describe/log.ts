import type { LogEntry, LoggedChange, Step } from '../../analysis/log.ts';
import { aside } from '../../messages/aside.ts';
import {
  type Document,
  documentOf,
  flexible,
  left,
  type RowGroup,
  type TableRow,
  table,
  text,
  toned,
} from '../document.ts';
import type { Raw } from '../escape.ts';
import type { LogResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { titleOf } from '../words.ts';
import { serviceCells, serviceColumns } from './cells.ts';
import { tones } from './diff.ts';
import { type LogSpeech, stepRows } from './log-steps.ts';
import { selectedLine } from './selected.ts';
import { noteOf } from './trend.ts';

/** Finding what is wrong with an earlier state takes the words of any problem. */
type Speech = LogSpeech & Speaking<'log' | 'problems' | 'rules' | 'trend'>;

/** So many lines of a table fit a screen with what stands around it. */
const screen = 17;

/** How many changes of one commit are shown where there is little room: of one service, or of many. */
const most = { one: 12, many: 4 };

/** What changed, commit by commit, the latest first: when, who and why, and below it from what to what. */
export function describeLog(result: LogResult, speaking: Speech): Document {
  const { log, organisation, service, selected } = result;
  const { messages, language } = speaking;
  const { log: words, trend } = messages;
  const { entries, unusable, cutOff } = log;
  const commits = result.found - (entries[0]?.commit === undefined && entries.length > 0 ? 1 : 0);
  const groups = groupsOf(result, speaking);
  const rest = result.found - groups.length;
  const merges = entries.slice(0, groups.length).filter(({ commit }) => commit?.isMerge).length;
  const title = service ? words.titleOf(messages.words.serviceOf(service)) : words.title;
  return documentOf(
    titleOf(title, organisation, language),
    [
      words.summary({ commits, uncommitted: commits < result.found, states: log.states, since: result.since }),
      service ? undefined : selectedLine(selected, organisation, speaking),
    ],
    [
      table(
        [
          ...(service ? [] : serviceColumns(messages).map((column, at) => (at === 0 ? column : inWideOnly(column)))),
          left(words.change),
          flexible(words.fromTo),
        ],
        groups,
        { grouping: words.commit },
      ),
      rest > 0 ? text(toned('warn', words.rest(rest))) : undefined,
      merges > 0 ? text(words.merges(merges)) : undefined,
      cutOff ? text(toned('warn', words.cutOff(cutOff.date, cutOff.id.slice(0, 7)))) : undefined,
      unusable.length === 0
        ? undefined
        : text(toned('warn', trend.unreadable(unusable.length)), ...unusable.map((state) => noteOf(state, speaking))),
    ],
  );
}

function inWideOnly<C>(column: C): C & { readonly in: readonly ['wide', 'page'] } {
  return { ...column, in: ['wide', 'page'] };
}

/** Entry by entry, as many as there is room for, the last one perhaps in part. */
function groupsOf({ log, service, extent }: LogResult, speaking: Speech): RowGroup[] {
  const groups: RowGroup[] = [];
  let left = extent === 'screen' ? screen : Number.POSITIVE_INFINITY;
  for (const entry of log.entries) {
    const all = rowsOf(entry, service !== undefined, extent === 'all', speaking);
    // A blank line and the heading.
    left -= 2;
    const room = extent === 'all' ? all.length : Math.min(left, service ? most.one : most.many);
    if (room < Math.min(all.length, 3)) break;
    const rows = shortened(all, room, entry, speaking);
    left -= rows.length;
    groups.push({ heading: headingOf(entry, speaking), rows });
  }
  return groups;
}

function headingOf({ commit, skipped, removed }: LogEntry, { messages, language }: Speech) {
  const { log: words } = messages;
  const heading: Raw = commit ? words.heading({ ...commit, commit: commit.id.slice(0, 7) }) : words.notCommitted;
  const notes = [
    ...(commit?.isMerge ? [words.merge] : []),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
    ...(removed.length > 0 ? [words.removed(removed.map((kind) => `${kind}.yaml`))] : []),
  ];
  const said = notes.reduce((before, note) => aside(before, note, language), heading);
  return toned(commit && skipped + removed.length === 0 ? 'info' : 'warn', said);
}

/** A row of the table, and of which service it is. */
interface OwnRow extends TableRow {
  readonly id: string | undefined;
}

function rowsOf(entry: LogEntry, isOfOne: boolean, isWhole: boolean, speaking: Speech): OwnRow[] {
  return entry.changes.flatMap((change) => {
    const row = change.after ?? change.before;
    const service = isOfOne || !row ? [] : serviceCells(row, speaking);
    return change.steps.flatMap((step) =>
      stepRows(step, change, [entry.before, entry.after], isWhole, speaking).map(({ label, from, to }) => ({
        id: row?.id,
        cells: [...service, toned(toneOf(step, change), label), { from, to }],
      })),
    );
  });
}

function toneOf({ kinds }: Step, { after }: LoggedChange) {
  return after ? kinds.map((kind) => tones[kind]).find((tone) => tone !== undefined) : 'warn';
}

/** The first rows, and how many more there are, of how many services. */
function shortened(rows: readonly OwnRow[], room: number, { changes }: LogEntry, { messages }: Speech): TableRow[] {
  if (rows.length <= room) return [...rows];
  const shown = rows.slice(0, room - 1);
  const more = rows.slice(room - 1);
  const services = new Set(more.map(({ id }) => id)).size;
  const blank = (rows[0]?.cells ?? []).slice(1).map(() => '');
  const line = messages.log.more(more.length, changes.length === 1 ? 1 : services);
  return [...shown, { tone: 'faint', cells: [...blank, line] }];
}
