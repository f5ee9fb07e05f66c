/** What a score is made of: the score itself, what supports it, and what one assessor says of it. */
import type { ConfidenceId } from '../reference/confidences.ts';
import type { Score } from '../reference/index.ts';

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A score from 1 to 5 or a decision not to do it (textbook 8.3), or a score for each half of a combination. */
export type AsIs = Score | 'excluded' | { insource?: Score; outsource?: Score };

/** What supports a score, as far as it is recorded. */
export interface EvidenceRecord {
  /** A link, the path of a file seen from the organisation's folder, or the name of a document. */
  ref: string;
  /** When it was made, or what it shows was so. */
  on?: IsoDate;
  /** The last day on which it supports the score. */
  until?: IsoDate;
  owner?: string;
  /** Of the file, 64 hexadecimal digits. */
  sha256?: string;
}

/** A link or a name in words, or the same with what else is known of it. */
export type Evidence = string | EvidenceRecord;

/** What one assessor thinks of a service, before all agree. */
export interface View {
  'as-is'?: AsIs;
  on?: IsoDate;
  confidence?: ConfidenceId;
  note?: string;
}
