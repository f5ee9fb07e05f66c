import { monthsBefore } from '../model/date.ts';
import type { EvidenceRecord, IsoDate } from '../model/files.ts';
import type { Organisation, Party } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';
import { contractsInUse, isPlanReached, loads } from './assignment.ts';
import { isNotNow } from './dates.ts';
import { evidenceWithDay } from './evidence.ts';
import { makePlan, type PlanItem } from './plan.ts';
import { assessedOn, isStale } from './staleness.ts';

/** A day by which somebody is to do something, and what. */
export type Deadline =
  | { readonly kind: 'due'; readonly day: IsoDate; readonly item: PlanItem }
  | { readonly kind: 'planned' | 'review'; readonly day: IsoDate; readonly row: Row }
  /** The last day on which a piece of evidence supports a score. */
  | { readonly kind: 'evidence'; readonly day: IsoDate; readonly row: Row; readonly piece: EvidenceRecord }
  /** The last day of a contract, and how many services its provider carries. */
  | { readonly kind: 'contract'; readonly day: IsoDate; readonly provider: Party; readonly services: number }
  /** The last day on which the scores of some services may be spoken of: those that are the next to become stale. */
  | { readonly kind: 'stale'; readonly day: IsoDate; readonly rows: readonly Row[] };

export type DeadlineKind = Deadline['kind'];

/** What has a day, in the order of the days; and of how much that should have one nobody has said it. */
export interface Deadlines {
  readonly deadlines: readonly Deadline[];
  readonly undated: Readonly<Record<Exclude<DeadlineKind, 'stale' | 'evidence'>, number>>;
}

/**
 * The days in the files that lie ahead, or that have passed without what was to happen by them: of improvements, planned
 * changes that are not there yet, decisions to be reviewed, evidence and contracts of providers that carry something; and the next
 * day on which scores become stale. What is stale already has no day of this kind.
 */
export function deadlinesOf(organisation: Organisation, today: IsoDate): Deadlines {
  const { rows, providers = [] } = organisation;
  const { items } = makePlan(organisation, { today });
  const contracts = contractsInUse(organisation);
  const carrying = loads(rows, 'provider');
  const planned = rows.filter((row) => row.profile.planned && row.scope === 'in-scope' && !isPlanReached(row));
  const deadlines: Deadline[] = [
    ...items.flatMap((item): Deadline[] => {
      const { due: day } = item.row.portfolio;
      return day === undefined ? [] : [{ kind: 'due', day, item }];
    }),
    ...planned.flatMap((row): Deadline[] => {
      const day = row.profile.planned?.by;
      return day === undefined ? [] : [{ kind: 'planned', day, row }];
    }),
    ...rows.flatMap((row): Deadline[] => {
      const day = row.catalog['review-by'];
      return day === undefined ? [] : [{ kind: 'review', day, row }];
    }),
    ...evidenceWithDay(rows).map(({ row, piece, until }): Deadline => ({ kind: 'evidence', day: until, row, piece })),
    ...contracts.map(
      ({ provider, until, services }): Deadline => ({ kind: 'contract', day: until, provider, services }),
    ),
    ...nextStale(organisation, today),
  ];
  return {
    deadlines: deadlines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    undated: {
      due: items.filter(({ row }) => row.portfolio.due === undefined).length,
      planned: planned.filter((row) => row.profile.planned?.by === undefined).length,
      review: rows.filter((row) => isNotNow(row) && row.catalog['review-by'] === undefined).length,
      contract: providers.filter(({ id, contractUntil }) => carrying.has(id) && contractUntil === undefined).length,
    },
  };
}

function nextStale(organisation: Organisation, today: IsoDate): Deadline[] {
  const lasts = organisation.rows.flatMap((row) => {
    const on = assessedOn(row, organisation);
    const counts = row.scope === 'in-scope' && row.portfolio['as-is'] !== undefined;
    if (!counts || on === undefined || isStale(row, organisation, today)) return [];
    return [{ row, last: monthsBefore(on, -organisation.policy.staleAfterMonths) }];
  });
  const day = lasts.map(({ last }) => last).toSorted()[0];
  if (day === undefined) return [];
  return [{ kind: 'stale', day, rows: lasts.filter(({ last }) => last === day).map(({ row }) => row) }];
}
