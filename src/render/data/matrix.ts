import type { MatrixResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { rowJson } from './parts.ts';
import { grounds, type Records, recordsOf, saidColumns, serviceColumns } from './records.ts';
import type { MatrixJson } from './schema/matrix.ts';

/** The service matrix as `schemas/matrix-report.schema.json` describes it. */
export function matrixJson({ groups, organisation }: MatrixResult): MatrixJson {
  return {
    version: 2,
    organisation: organisation.name ?? null,
    services: groups.flatMap(({ rows }) => rows.map((row) => rowJson(row, organisation))),
  };
}

/** One record a service; only names are in the chosen language. */
export function matrixRecords({ groups, organisation }: MatrixResult, { language }: Speaking<never>): Records {
  return recordsOf(
    { ...serviceColumns(language), ...saidColumns(organisation), ...grounds },
    groups.flatMap(({ rows }) => rows),
  );
}
