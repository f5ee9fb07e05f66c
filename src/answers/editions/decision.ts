/** What becomes of services, and of their answers, in another edition of the framework. */
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import type { CrosswalkKind, Text } from '../../reference/index.ts';
import type { Answer } from '../answer.ts';

/**
 * How services go over: as the crosswalk says; `unaccounted` where it says nothing, which is kept like one that is withdrawn;
 * `custom` those of the organisation's own.
 */
export type CarryKind = CrosswalkKind | 'unaccounted' | 'custom';

/** A service after the migration, and the answers that it has then. */
export interface Target {
  readonly id: string;
  readonly name: Text;
  /** Whether it is one of the organisation's own. */
  readonly custom: boolean;
  readonly answer: Answer;
}

/** An answer of which not all values stand where they stood. */
export interface Differing {
  /** The service after the migration. */
  readonly id: string;
  readonly file: ServiceFileKind;
  readonly key: string;
  readonly values: readonly { readonly id: string; readonly value: unknown }[];
  /** What stands there now; undefined where it is open. */
  readonly taken: unknown;
}

/** Answers, one a key of an entry: `before + copied - joined + added = after`. */
export interface CarryCounts {
  readonly before: number;
  /** Those that stand in more than one service after. */
  readonly copied: number;
  /** Those that became one with others, or stand in the note only. */
  readonly joined: number;
  /** What the migration itself writes: notes, and why a score is unconfirmed. */
  readonly added: number;
  readonly after: number;
}

/** What becomes of some services. */
export interface CarryDecision {
  readonly kind: CarryKind;
  readonly from: readonly Row[];
  /** Empty where there is nothing to keep. */
  readonly to: readonly Target[];
  readonly differs: readonly Differing[];
  readonly counts: CarryCounts;
}
