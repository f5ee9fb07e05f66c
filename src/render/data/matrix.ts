import type { Row } from '../../model/row.ts';
import type { Language } from '../../reference/index.ts';
import type { MatrixResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { type Measured, rowJson } from './parts.ts';
import { type Columns, grounds, type Records, recordsOf, saidColumns, serviceColumns } from './records.ts';
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
    matrixColumns(organisation, language),
    groups.flatMap(({ rows }) => rows),
    organisation,
  );
}

/** All that the files say of a service, and what follows from it; only names are in the chosen language. */
export function matrixColumns(measured: Measured, language: Language): Columns<Row> {
  return { ...serviceColumns(language), ...saidColumns(measured), ...grounds };
}
