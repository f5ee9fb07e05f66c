import type { ServiceCoverage } from '../../analysis/service-coverage.ts';
import type { Row } from '../../model/row.ts';
import type { PeacetimeResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { standingJson } from './metric.ts';
import { figuresJson } from './parts.ts';
import { type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { PeacetimeJson, ServiceCoverageJson } from './schema/peacetime.ts';

/** The work of peacetime as `schemas/peacetime-report.schema.json` describes it. */
export function peacetimeJson({ peacetime, organisation }: PeacetimeResult): PeacetimeJson {
  const { activities, reporting, undefinedMetrics, leftOut } = peacetime;
  return {
    version: 2,
    organisation: organisation.name ?? null,
    activities: activities.map(({ activity, parts, metrics, suggested }) => ({
      id: activity.id,
      name: activity.name,
      parts: parts.map((part) => ({ role: part.role, ...coverageJson(part) })),
      metrics: metrics.map(standingJson),
      suggested: suggested.map(({ id }) => id),
    })),
    reporting: coverageJson(reporting),
    'undefined-metrics': undefinedMetrics.map(({ id }) => id),
    'left-out': leftOut,
  };
}

export function coverageJson({
  rows,
  undecided,
  unnecessary,
  unasked,
  figures,
  lowest,
}: ServiceCoverage): ServiceCoverageJson {
  return {
    services: rows.map(({ id }) => id),
    undecided,
    unnecessary,
    unasked,
    figures: figuresJson(figures),
    lowest: lowest ? { score: lowest.score, services: lowest.rows.map(({ id }) => id) } : null,
  };
}

interface Part {
  readonly activity: string;
  readonly role: string;
  readonly row: Row;
}

/** One record per activity, role and service: a service with a part in several activities has several. */
export function peacetimeRecords(
  { peacetime: { activities, reporting }, organisation }: PeacetimeResult,
  { language }: Speaking<never>,
): Records {
  const parts = activities.flatMap(({ activity, parts: own }) =>
    own.flatMap(({ role, rows }) => rows.map((row): Part => ({ activity: activity.id, role, row }))),
  );
  const reports = reporting.rows.map((row): Part => ({ activity: 'all', role: 'report', row }));
  return recordsOf<Part>(
    {
      activity: ({ activity }) => activity,
      role: ({ role }) => role,
      ...within({ ...serviceColumns(language), ...saidColumns(organisation) }, ({ row }: Part) => row),
    },
    [...parts, ...reports],
    organisation,
  );
}
