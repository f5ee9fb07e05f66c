import type { Palette } from '../../palette.ts';

/** What is known of the terminal that a document is drawn for. */
export interface Screen {
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
}
