import type { Text } from '../reference/index.ts';

/** A service, or a value of the framework, as messages name it. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/** What may be chosen: a word, or a value that has a name as well. */
export type Choice = string | number | Named;

/** A value from a file: itself if it is a scalar, else only its type. */
export interface Found {
  readonly found?: string | number | boolean | null;
  readonly foundType: string;
}

/** What to write instead, where it is known. */
export interface Instead {
  readonly write?: string;
  /** Whether nothing else can be meant, so that `cdc check --fix` writes it. */
  readonly certain?: boolean;
  /** The two days of which one is meant, and nobody can tell which. */
  readonly either?: readonly string[];
}

/** How many findings there are of each severity. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What came of a run of `cdc check`; `standing` and `resolved` only where it was compared with an earlier state. */
export interface CheckSums extends SeverityCounts {
  readonly organisations: number;
  /** Only where there are any. */
  readonly groups?: GroupSums | undefined;
  /** Those organisations, and groups, whose files could not be used, so that the rules were not run. */
  readonly unusable: number;
  /** Services in the matrices of the others. */
  readonly services: number;
  /** Files in which something was found. */
  readonly files: number;
  /** Found, but not to be shown. */
  readonly hidden: SeverityCounts;
  /** Found then and now. */
  readonly standing?: number | undefined;
  readonly resolved?: number | undefined;
}

/** Sums over the groups of a run. */
export interface GroupSums {
  readonly count: number;
  /** Those whose `group.yaml` could not be used, so that it is not known which entities they have. */
  readonly unusable: number;
  readonly entities: number;
  /** Entities that could not be looked at. */
  readonly absent: number;
}

/** A file that could not be read, and the line at which the first thing is wrong. */
export interface Unread {
  readonly path: string;
  readonly line: number | undefined;
}
