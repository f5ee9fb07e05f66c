import type { ServiceBenchmark } from '../../analysis/benchmark.ts';
import type { Row } from '../../model/row.ts';
import type { BenchmarkResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { selectionJson, serviceJson } from './parts.ts';
import { type Records, recordsOf, saidColumns, serviceColumns, within } from './records.ts';
import type { BenchmarkJson, ServiceBenchmarkJson } from './schema/benchmark.ts';

/** An organisation beside its peers as `schemas/benchmark-report.schema.json` describes it. */
export function benchmarkJson({ benchmark, organisation, peers, group, selected }: BenchmarkResult): BenchmarkJson {
  const ids = (list: readonly ServiceBenchmark[]) => list.map(({ row }) => row.id);
  return {
    version: 2,
    organisation: organisation.name ?? null,
    selection: selectionJson(selected),
    peers: benchmark.peers,
    group: { size: group.size ?? null, sector: group.sector ?? null },
    months: peers.months ?? null,
    undated: peers.undated,
    'left-out': { broken: peers.broken, ...peers.passedOver, ignored: peers.ignored },
    custom: benchmark.custom.map(serviceJson),
    total: benchmark.total,
    categories: benchmark.categories,
    services: benchmark.services.map(serviceBenchmarkJson),
    below: ids(benchmark.below),
    missing: ids(benchmark.missing),
    alone: ids(benchmark.alone),
  };
}

function serviceBenchmarkJson({
  row,
  own,
  inScope,
  scored,
  quartiles,
  position,
  assigned,
}: ServiceBenchmark): ServiceBenchmarkJson {
  return {
    ...serviceJson(row),
    scope: row.scope,
    level: row.catalog.level ?? null,
    assignment: row.profile.assignment ?? null,
    score: own ?? null,
    'in-scope': inScope,
    scored,
    quartiles: quartiles ?? null,
    position: position ?? null,
    assigned: assigned ?? null,
  };
}

/** One record a service, custom ones without anything of the peers; only names are in the chosen language. */
export function benchmarkRecords({ benchmark, organisation }: BenchmarkResult, { language }: Speaking<never>): Records {
  return recordsOf<Pick<ServiceBenchmark, 'row'> & Partial<ServiceBenchmark>>(
    {
      ...within({ ...serviceColumns(language), ...saidColumns(organisation) }, ({ row }: { readonly row: Row }) => row),
      'peers-in-scope': ({ inScope }) => inScope,
      'peers-scored': ({ scored }) => scored,
      'first-quartile': ({ quartiles }) => quartiles?.first,
      median: ({ quartiles }) => quartiles?.median,
      'third-quartile': ({ quartiles }) => quartiles?.third,
      position: ({ position }) => position,
      'peers-insource': ({ assigned }) => assigned?.insource,
      'peers-combination': ({ assigned }) => assigned?.combination,
      'peers-outsource': ({ assigned }) => assigned?.outsource,
      'peers-unassigned': ({ assigned }) => assigned?.unassigned,
      'peers-unasked': ({ assigned }) => assigned?.unasked,
    },
    [...benchmark.services, ...benchmark.custom.map((row) => ({ row }))],
    organisation,
  );
}
