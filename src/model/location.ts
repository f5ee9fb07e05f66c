import type { DocumentKind } from './files.ts';

/** Keys and indices from the root of a file's data down to a value. */
export type Path = readonly (string | number)[];

/**
 * A place in the data of one file. It need not exist: a missing key stands for its nearest existing parent.
 * Only `source/locate` turns it into a line and a column.
 */
export interface Location {
  readonly file: DocumentKind;
  /** Which file, of a kind of which there can be many; of a group, the id of the entity whose file it is. */
  readonly name?: string;
  readonly path: Path;
  /** Whether the key or its value is meant; the value by default. */
  readonly part?: 'key' | 'value';
}
