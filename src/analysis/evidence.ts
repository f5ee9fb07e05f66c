import { type RecordedEvidence, recordedEvidence } from '../model/evidence.ts';
import type { IsoDate } from '../model/files.ts';
import type { Row } from '../model/row.ts';

/** A piece of evidence of a service in scope that is more than a text. */
export interface EvidenceOfRow extends RecordedEvidence {
  readonly row: Row;
}

/** All of it, in the order of the rows; what is not in scope has nothing to show. */
export function evidenceInScope(rows: readonly Row[]): EvidenceOfRow[] {
  const inScope = rows.filter(({ scope }) => scope === 'in-scope');
  return inScope.flatMap((row) => recordedEvidence(row).map((one) => ({ row, ...one })));
}

/** What of it has a last day. */
export function evidenceWithDay(rows: readonly Row[]): (EvidenceOfRow & { readonly until: IsoDate })[] {
  return evidenceInScope(rows).flatMap((one) => {
    const { until } = one.piece;
    return until === undefined ? [] : [{ ...one, until }];
  });
}
