import type { ServiceLog } from '../analysis/log.ts';
import type { Selected } from '../analysis/selection.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Row } from '../model/row.ts';

/** What changed of services, commit by commit. */
export interface LogResult {
  /** With as many entries as are wanted at most. */
  readonly log: ServiceLog;
  /** How many entries there are. */
  readonly found: number;
  /** As it is now. */
  readonly organisation: Organisation;
  /** The one service that it is of; undefined where there are several. */
  readonly service: Row | undefined;
  /** Which services it is of; all if undefined. */
  readonly selected: Selected | undefined;
  /** The day or revision from which on commits are shown. */
  readonly since: string | undefined;
  /** Whether it shows what is not committed: not where the files cannot be used as they are now. */
  readonly withUncommitted: boolean;
  /** As much as fits a screen, all entries in short, or all that there is. Data has everything. */
  readonly extent: 'screen' | 'entries' | 'all';
}
