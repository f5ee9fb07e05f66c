import type { FigureChange } from '../../analysis/diff.ts';
import type { Row } from '../../model/row.ts';
import type { DiffResult, Side } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import type { StateName } from '../state.ts';
import { figuresJson, saidJson, serviceJson } from './parts.ts';
import { type Columns, type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { DiffJson } from './schema/diff.ts';

/** A row that has changed or was carried over, in both states. */
interface Pair {
  readonly row: Row;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The comparison as `schemas/diff-report.schema.json` describes it, figures in full precision. */
export function diffJson(result: DiffResult): DiffJson {
  const { diff, before, after } = result;
  const sides = (pair: Pair) => ({ before: sideJson(pair.before, before), after: sideJson(pair.after, after) });
  return {
    version: 2,
    organisation: after.organisation.name ?? null,
    from: stateJson(before.name),
    to: stateJson(after.name),
    'other-combination-score': diff.otherCombinationScore,
    total: changeJson(diff.total),
    categories: diff.categories.map((change) => ({ category: change.category, ...changeJson(change) })),
    changes: changed(result).map((pair) => ({ ...serviceJson(pair.row), kinds: pair.kinds, ...sides(pair) })),
    'carried-over': carriedOver(result).map((pair) => ({ ...serviceJson(pair.row), ...sides(pair) })),
  };
}

/** One record for each service that has changed or was carried over, with what was said before and after. */
export function diffRecords(result: DiffResult, { language }: Speaking<never>): Records {
  const [then, now] = [saidColumns(result.before.organisation), saidColumns(result.after.organisation)];
  const before = within(then, (pair: Pair) => pair.before);
  const after = within(now, (pair: Pair) => pair.after);
  const values = Object.keys(then).flatMap((name) => [
    [`${name}-before`, before[name]],
    [`${name}-after`, after[name]],
  ]);
  type Line = Pair & { readonly kinds: readonly string[]; readonly isCarriedOver: boolean };
  return recordsOf<Line>(
    {
      ...within(serviceColumns(language), ({ row }: Line) => row),
      kinds: ({ kinds }) => kinds.join(' '),
      'carried-over': ({ isCarriedOver }) => isCarriedOver,
      ...(Object.fromEntries(values) as Columns<Pair>),
    },
    [
      ...changed(result).map((pair) => ({ ...pair, isCarriedOver: false })),
      ...carriedOver(result).map((pair) => ({ ...pair, kinds: [], isCarriedOver: true })),
    ],
  );
}

function changed({ diff }: DiffResult) {
  return diff.changes.flatMap(({ before, after, kinds }) => {
    const row = after ?? before;
    return row ? [{ row, before, after, kinds }] : [];
  });
}

function carriedOver({ diff, before }: DiffResult): Pair[] {
  const earlier = new Map(before.organisation.rows.map((row) => [row.id, row]));
  return diff.carriedOver.map((row) => ({ row, before: earlier.get(row.id), after: row }));
}

function sideJson(row: Row | undefined, { organisation }: Side) {
  return row ? saidJson(row, organisation) : null;
}

function stateJson({ name, commit, date }: StateName): DiffJson['from'] {
  return { name: name ?? null, commit: commit ?? null, date: date ?? null };
}

function changeJson({ before, after, changed }: FigureChange): DiffJson['total'] {
  return { before: figuresJson(before), after: figuresJson(after), changed };
}
