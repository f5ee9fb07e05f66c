import type { ImportSubject } from '../importing/options.ts';
import type { ResultOptions } from '../program/options.ts';

/** The words that a migration speaks of. */
export type MigrateSubject = ImportSubject | 'migrate' | 'editions';

export interface MigrateOptions extends ResultOptions {
  readonly sheet?: string;
  readonly columns?: string;
  readonly assessor?: string;
  readonly assessedOn?: string;
  readonly declare?: boolean;
  readonly overwrite?: boolean;
  readonly full?: boolean;
  readonly skipRefused?: boolean;
  readonly write?: boolean;
  readonly to?: string;
  readonly newEdition?: string;
}
