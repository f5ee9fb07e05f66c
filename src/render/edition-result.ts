import type { CarryDecision } from '../answers/editions/decision.ts';
import type { Reference } from '../answers/editions/references.ts';
import type { OwnEdition } from '../model/edition.ts';
import type { Organisation } from '../model/organisation.ts';

/** Every decision of a migration to another edition of the framework. */
export interface EditionResult {
  readonly organisation: Organisation;
  readonly edition: OwnEdition;
  readonly decisions: readonly CarryDecision[];
  readonly references: readonly Reference[];
  readonly lostComments: readonly { readonly file: string; readonly text: string }[];
  /** The files that change. */
  readonly files: readonly string[];
  /** How many problems keep it from being written. */
  readonly blocked: number;
  readonly written: boolean;
  /** Whether to show every decision, or only those that a person should look at. */
  readonly full: boolean;
}
