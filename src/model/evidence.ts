import type { Evidence, EvidenceRecord, IsoDate } from './files.ts';
import type { Row } from './row.ts';

/** The keys of a piece of evidence that is more than a text, in the order in which they are written. */
export const evidenceKeys = ['ref', 'on', 'until', 'owner', 'sha256'] as const;

/** A piece of evidence with all that is known of it: a text alone is where it is. */
export function evidenceOf(piece: Evidence): EvidenceRecord {
  return typeof piece === 'string' ? { ref: piece } : piece;
}

/** Whether evidence speaks of today no longer: its last day is past. */
export function isExpired(piece: Evidence, today: IsoDate): boolean {
  const { until } = evidenceOf(piece);
  return until !== undefined && until < today;
}

/** A piece of evidence of a row that is more than a text, and its place in the list. */
export interface RecordedEvidence {
  readonly piece: EvidenceRecord;
  readonly index: number;
}

/** The evidence of a row that has keys of its own; of a mere text nothing can be checked. */
export function recordedEvidence({ portfolio: { evidence = [] } }: Row): RecordedEvidence[] {
  return evidence.flatMap((piece, index) => (typeof piece === 'string' ? [] : [{ piece, index }]));
}

/**
 * What a `ref` names. A file has an ending (`report.pdf`), begins with `./` or `../`, or has a hash beside it; a link has a
 * scheme; anything else is a name in words.
 */
export function refersTo({ ref, sha256 }: EvidenceRecord): 'link' | 'file' | 'words' {
  if (/^[a-z][a-z0-9+.-]+:/i.test(ref)) return 'link';
  if (/\p{Cc}/u.test(ref)) return 'words';
  const isFile = sha256 !== undefined || /^\.{1,2}\//.test(ref) || /[^/\\\s.]\.[a-z][a-z0-9]{0,7}$/i.test(ref);
  return isFile ? 'file' : 'words';
}

/** A text that means the same without quotes, wherever it stands in braces. */
const plain = /^[a-z][\w./-]*(?::\/\/[\w./-]+)?$/i;
const otherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/**
 * A piece of evidence on one line, as cells and prompts have it: a text as it is, anything else as YAML in braces, e.g.
 * `{ ref: reports/pentest.pdf, until: 2027-03-31 }`. `pieceIn` (answers) takes it back.
 */
export function evidenceText(piece: Evidence): string {
  if (typeof piece === 'string') return piece;
  const pairs = evidenceKeys.flatMap((key) => {
    const value = piece[key];
    if (value === undefined) return [];
    const isPlain = key === 'on' || key === 'until' || (plain.test(value) && !otherwise.test(value));
    return [`${key}: ${isPlain ? value : JSON.stringify(value)}`];
  });
  return `{ ${pairs.join(', ')} }`;
}
