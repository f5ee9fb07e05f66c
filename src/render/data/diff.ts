import { pairRows, type RowChange } from '../../analysis/changes.ts';
import type { ChangeKind, FigureChange } from '../../analysis/diff.ts';
import type { Row } from '../../model/row.ts';
import type { DiffResult, Side } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import type { StateName } from '../state.ts';
import { figuresJson, likeForLikeJson, saidJson, serviceJson } from './parts.ts';
import { type Columns, type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { DiffJson } from './schema/diff.ts';

/** A row that has changed in any way or was carried over, in both states. */
interface Told {
  readonly row: Row;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly kinds: readonly ChangeKind[];
  readonly otherKeys: readonly string[];
  readonly isCarriedOver: boolean;
}

/** The comparison as `schemas/diff-report.schema.json` describes it, figures in full precision. */
export function diffJson(result: DiffResult): DiffJson {
  const { diff, before, after } = result;
  return {
    version: 2,
    organisation: after.organisation.name ?? null,
    from: stateJson(before.name),
    to: stateJson(after.name),
    'other-combination-score': diff.otherCombinationScore,
    total: changeJson(diff.total),
    categories: diff.categories.map((change) => ({ category: change.category, ...changeJson(change) })),
    settings: diff.settings,
    services: toldOf(result).map((told) => ({
      ...serviceJson(told.row),
      kinds: told.kinds,
      'other-keys': told.otherKeys,
      'carried-over': told.isCarriedOver,
      before: sideJson(told.before, before),
      after: sideJson(told.after, after),
    })),
  };
}

/** One record for each service that has changed in any way or was carried over, with what was said before and after. */
export function diffRecords(result: DiffResult, { language }: Speaking<never>): Records {
  const [then, now] = [saidColumns(result.before.organisation), saidColumns(result.after.organisation)];
  const before = within(then, (told: Told) => told.before);
  const after = within(now, (told: Told) => told.after);
  const values = Object.keys(then).flatMap((name) => [
    [`${name}-before`, before[name]],
    [`${name}-after`, after[name]],
  ]);
  return recordsOf<Told>(
    {
      ...within(serviceColumns(language), ({ row }: Told) => row),
      kinds: ({ kinds }) => kinds.join(' '),
      'other-keys': ({ otherKeys }) => otherKeys.join(' '),
      'carried-over': ({ isCarriedOver }) => isCarriedOver,
      ...(Object.fromEntries(values) as Columns<Told>),
    },
    toldOf(result),
    result.after.organisation,
  );
}

/** One for each service of which there is anything to tell, in the order of the later state. */
function toldOf({ diff, before, after }: DiffResult): Told[] {
  const kinds = new Map(diff.changes.map((change) => [idOf(change), change.kinds]));
  const keys = new Map(diff.otherAnswers.map((change) => [idOf(change), change.keys]));
  const carried = new Set(diff.carriedOver.map(({ id }) => id));
  return pairRows(before.organisation, after.organisation).flatMap((pair): Told[] => {
    const row = pair.after ?? pair.before;
    if (!row || !(kinds.has(row.id) || keys.has(row.id) || carried.has(row.id))) return [];
    const told = { kinds: kinds.get(row.id) ?? [], otherKeys: keys.get(row.id) ?? [] };
    return [{ row, ...pair, ...told, isCarriedOver: carried.has(row.id) }];
  });
}

function idOf({ before, after }: RowChange): string | undefined {
  return (after ?? before)?.id;
}

function sideJson(row: Row | undefined, { organisation }: Side) {
  return row ? saidJson(row, organisation) : null;
}

function stateJson({ name, commit, date }: StateName): DiffJson['from'] {
  return { name: name ?? null, commit: commit ?? null, date: date ?? null };
}

function changeJson({ before, after, changed, likeForLike }: FigureChange): DiffJson['total'] {
  return {
    before: figuresJson(before),
    after: figuresJson(after),
    changed,
    'like-for-like': likeForLikeJson(likeForLike),
  };
}
