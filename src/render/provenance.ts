import type { IsoDate } from '../model/files.ts';

/** Where the files of a report are from; nothing of it outside of git. */
export interface Provenance {
  /** The last commit, if there is any. */
  readonly commit: { readonly id: string; readonly date: IsoDate } | undefined;
  /** The files of the organisation that are otherwise in it. */
  readonly uncommitted: readonly string[];
}
