import type { Words } from '../../../messages/index.ts';
import type { Chart } from '../../document.ts';
import type { Raw } from '../../escape.ts';

/** The page that a document is drawn on: what it can have there and a fragment cannot. */
export interface Place {
  /** Stands before each id: the documents of a page have the same sections. */
  readonly prefix: string;
  /** The services that have a section. */
  readonly services: ReadonlySet<Raw>;
  /** The picture of a chart, as an SVG element. */
  readonly picture: (chart: Chart) => string;
  readonly words: Words<'page'>['page'];
}

/** Where in a document something is drawn. */
export interface Spot {
  /** Of the headings of sections. */
  readonly level: number;
  /** Undefined in a fragment. */
  readonly place: Place | undefined;
}
