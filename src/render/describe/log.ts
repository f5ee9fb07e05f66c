import { changeKinds } from '../../analysis/diff.ts';
import type { LogEntry, LoggedChange, Step } from '../../analysis/log.ts';
import { aside } from '../../messages/aside.ts';
import {
  type Cell,
  type Column,
  type Document,
  documentOf,
  flexible,
  left,
  type RowGroup,
  right,
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
const most = { one: 12, many: 5 };

/** So many states are shown of which the files cannot be used. */
const mostUnusable = 3;

/** What changed, commit by commit, the latest first: when, who and why, and below it from what to what. */
export function describeLog(result: LogResult, speaking: Speech): Document {
  const { log, organisation, service, selected } = result;
  const { messages, language } = speaking;
  const { log: words } = messages;
  const { entries, cutOff } = log;
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
      result.withUncommitted ? undefined : text(toned('warn', words.notCompared)),
      table(columnsOf(result, speaking), groups, { grouping: words.commit }),
      rest > 0 ? text(toned('warn', words.rest(rest))) : undefined,
      merges > 0 ? text(words.merges(merges)) : undefined,
      cutOff ? text(toned('warn', words.cutOff(cutOff.date, cutOff.id.slice(0, 7)))) : undefined,
      unusableText(result, speaking),
    ],
  );
}

/** How many states cannot be used, and why the latest of them cannot. */
function unusableText({ log: { unusable }, extent }: LogResult, speaking: Speech) {
  const { log: words, trend } = speaking.messages;
  if (unusable.length === 0) return undefined;
  const shown = extent === 'all' ? unusable : unusable.slice(0, mostUnusable);
  const rest = unusable.length - shown.length;
  return text(
    toned('warn', trend.unreadable(unusable.length)),
    ...shown.map((state) => noteOf(state, speaking)),
    ...(rest > 0 ? [words.moreUnusable(rest)] : []),
  );
}

function columnsOf(result: LogResult, { messages }: Speech): Column[] {
  const { log: words } = messages;
  const [id, name] = serviceColumns(messages);
  return [
    ...(result.service || !id || !name ? [] : [id, { ...name, in: ['wide', 'page'] as const }]),
    left(words.change),
    flexible(words.fromTo),
    ...(isBrief(result) ? [right(words.others)] : []),
  ];
}

/** Whether each service has one line, with its most important change and the number of the others. */
function isBrief({ service, extent }: LogResult): boolean {
  return service === undefined && extent !== 'all';
}

/** Entry by entry, as many as there is room for, the last one perhaps in part. */
function groupsOf(result: LogResult, speaking: Speech): RowGroup[] {
  const { log, service, extent } = result;
  const groups: RowGroup[] = [];
  let left = extent === 'screen' ? screen : Number.POSITIVE_INFINITY;
  for (const entry of log.entries) {
    const all = isBrief(result) ? briefRows(entry, speaking) : rowsOf(entry, result, speaking);
    // A blank line and the heading.
    left -= 2;
    const room = extent === 'all' ? all.length : Math.min(left, service ? most.one : most.many);
    if (room < Math.min(all.length, 3)) break;
    const rows = shortened(all, room, service ? 'moreChanges' : 'moreServices', speaking);
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

/** Every change, service by service. */
function rowsOf(entry: LogEntry, { service, extent }: LogResult, speaking: Speech): TableRow[] {
  return entry.changes.flatMap((change) =>
    change.steps.flatMap((step) =>
      stepRows(step, change, [entry.before, entry.after], extent === 'all', speaking).map(({ label, from, to }) => ({
        cells: [...(service ? [] : cellsOf(change, speaking)), toned(toneOf(step, change), label), { from, to }],
      })),
    ),
  );
}

/** A row for each service, with its most important change and the number of the others. */
function briefRows(entry: LogEntry, speaking: Speech): TableRow[] {
  return entry.changes.flatMap((change) => {
    const rows = change.steps
      .toSorted((one, other) => rank(one) - rank(other))
      .flatMap((step) =>
        stepRows(step, change, [entry.before, entry.after], false, speaking).map((row) => ({ ...row, step })),
      );
    const [first, ...others] = rows;
    if (!first) return [];
    const { label, from, to, step } = first;
    const count: Cell = others.length === 0 ? '' : { number: others.length, as: 'count' };
    return [{ cells: [...cellsOf(change, speaking), toned(toneOf(step, change), label), { from, to }, count] }];
  });
}

function cellsOf({ before, after }: LoggedChange, speaking: Speech): Cell[] {
  const row = after ?? before;
  return row ? serviceCells(row, speaking) : ['', ''];
}

/** In the order in which people want to know; what has no kind comes last. */
function rank({ kinds: [kind] }: Step): number {
  return kind === undefined ? changeKinds.length : changeKinds.indexOf(kind);
}

function toneOf({ kinds }: Step, { after }: LoggedChange) {
  return after ? kinds.map((kind) => tones[kind]).find((tone) => tone !== undefined) : 'warn';
}

/** The first rows, and how many more there are. */
function shortened(
  rows: readonly TableRow[],
  room: number,
  rest: 'moreChanges' | 'moreServices',
  { messages }: Speech,
): TableRow[] {
  if (rows.length <= room) return [...rows];
  const shown = rows.slice(0, room - 1);
  const line = messages.log[rest](rows.length - shown.length);
  // In the column of what it was and is: there is room for it.
  const at = rest === 'moreChanges' ? 1 : 3;
  const cells = (rows[0]?.cells ?? []).map((_, index) => (index === at ? line : ''));
  return [...shown, { tone: 'faint', cells }];
}
