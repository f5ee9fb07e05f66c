import type { Language } from '../reference/index.ts';
import type { Palette } from './palette.ts';

/** What a renderer may know of where its output goes. */
export interface RenderContext {
  readonly language: Language;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Today, `YYYY-MM-DD`, for what says when it was made; that of this machine by default. */
  readonly today?: string;
}

/** A file is as wide as what is in it. */
export const noWidth = Number.POSITIVE_INFINITY;
