import type { AreaId, CategoryId, CrosswalkKind, EditionId, PhaseId } from '../reference/index.ts';
import type { Bilingual } from './files.ts';

/** One service of an edition, and which services of the earlier one became it; a new one without any. */
export interface EditionEntry {
  /** May be left out of a service that is the same as before. */
  name?: Bilingual;
  from?: string | string[];
  /** Follows from `from`; where it is said, both have to agree. */
  kind?: Exclude<CrosswalkKind, 'withdrawn'>;
  description?: Bilingual;
  phase?: PhaseId;
  area?: AreaId;
}

/** `editions/<id>.yaml`: an edition of the framework as somebody who has it types it. */
export interface EditionFile {
  version: 1;
  name: Bilingual;
  /** The edition that `from` of the services speaks of. */
  from: EditionId;
  /** Names of categories; those that are left out are called as before. */
  categories?: Partial<Record<CategoryId, Bilingual>>;
  /** By id, in the order of the list. */
  services?: Record<string, EditionEntry>;
  /** Services of the earlier edition that are none any more. */
  withdrawn?: string[];
}
