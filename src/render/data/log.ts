import type { LogEntry, LoggedChange, Step } from '../../analysis/log.ts';
import { answerColumns } from '../../answers/sheet/columns.ts';
import { evidenceText } from '../../model/evidence.ts';
import type { Evidence } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import { flowText } from '../../source/flow.ts';
import { wording } from '../diagnostic-text.ts';
import type { LogResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { saidJson, selectionJson, serviceJson } from './parts.ts';
import { type Cell, type Records, recordsOf, serviceColumns, within } from './records.ts';
import type { LogJson } from './schema/log.ts';

/** The log as `schemas/log-report.schema.json` describes it: every entry that was asked for. */
export function logJson(
  { log, organisation, selected, since, found, withUncommitted }: LogResult,
  { messages }: Speaking<'rules' | 'problems'>,
): LogJson {
  const sayings = { ...messages.problems, ...messages.rules };
  return {
    version: 2,
    organisation: organisation.name ?? null,
    selection: selectionJson(selected),
    since: since ?? null,
    found,
    commits: log.states,
    uncommitted: withUncommitted ? true : null,
    'cut-off': log.cutOff ? { date: log.cutOff.date, commit: log.cutOff.id } : null,
    unusable: log.unusable.map(({ date, commit, problem }) => ({
      date,
      commit,
      file: problem?.path ?? null,
      line: problem?.range?.start.line ?? null,
      code: problem?.code ?? null,
      message: problem ? wording(problem, sayings).message : null,
    })),
    entries: log.entries.map((entry) => ({
      date: entry.commit?.date ?? null,
      commit: entry.commit?.id ?? null,
      author: entry.commit?.author ?? null,
      subject: entry.commit?.subject ?? null,
      merge: entry.commit?.isMerge ?? false,
      skipped: entry.skipped,
      removed: entry.removed,
      services: entry.changes.flatMap((change) => serviceOf(change, entry)),
    })),
  };
}

function serviceOf(change: LoggedChange, entry: LogEntry): LogJson['entries'][number]['services'] {
  const { before, after, steps } = change;
  const row = after ?? before;
  if (!row) return [];
  return [
    {
      ...serviceJson(row),
      kinds: steps.flatMap(({ kinds }) => kinds),
      keys: steps.flatMap(({ keys }) => keys),
      before: before ? saidJson(before, entry.before) : null,
      after: after ? saidJson(after, entry.after) : null,
    },
  ];
}

/** A key of a service that changed in a commit. */
interface Logged {
  readonly entry: LogEntry;
  readonly change: LoggedChange;
  readonly kinds: Step['kinds'];
  /** Undefined where a service came into scope or left it by another answer. */
  readonly key: string | undefined;
}

/** One record for each answer that changed, with its value before and after as the files spell it. */
export function logRecords({ log, organisation }: LogResult, { language }: Speaking<never>): Records {
  const items = log.entries.flatMap((entry) =>
    entry.changes.flatMap((change) =>
      change.steps.flatMap(({ kinds, keys }): Logged[] =>
        (keys.length === 0 ? [undefined] : keys).map((key) => ({ entry, change, kinds, key })),
      ),
    ),
  );
  const records = recordsOf<Logged>(
    {
      date: ({ entry }) => entry.commit?.date,
      commit: ({ entry }) => entry.commit?.id,
      author: ({ entry }) => entry.commit?.author,
      subject: ({ entry }) => entry.commit?.subject,
      merge: ({ entry }) => entry.commit?.isMerge ?? false,
      skipped: ({ entry }) => entry.skipped,
      ...within(serviceColumns(language), ({ change }: Logged) => change.after ?? change.before),
      kinds: ({ kinds }) => kinds.join(' '),
      key: ({ key }) => key,
      'value-before': ({ key, change }) => writtenValue(change.before, key),
      'value-after': ({ key, change }) => writtenValue(change.after, key),
    },
    items,
    organisation,
  );
  return { ...records, heldAs: items.map(({ key }) => heldAs(key)) };
}

/** The column of a workbook that holds such values. */
function heldAs(key = ''): Readonly<Record<string, string>> {
  const [file, name] = key.split('.');
  const column = answerColumns.find((one) => one.file === file && one.key === name && !('inside' in one));
  return column ? { 'value-before': column.id, 'value-after': column.id } : {};
}

/** A value as its file spells it; pieces of evidence on lines of their own. */
function writtenValue(row: Row | undefined, key: string | undefined): Cell {
  if (!row || key === undefined) return undefined;
  const [file = '', name = 'name'] = key.split('.');
  const holder = file === 'custom' ? { ...row, area: row.areas } : row[file as 'catalog' | 'profile' | 'portfolio'];
  const value = (holder as unknown as Readonly<Record<string, unknown>>)[name];
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return value;
  return name === 'evidence' ? (value as Evidence[]).map(evidenceText).join('\n') : flowText(value);
}
