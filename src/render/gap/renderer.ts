import type { GapAnalysis, GapPhase } from '../../analysis/gap/analyse.ts';
import type { Organisation, Parties } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** What of an evaluation to show, and how the state is called that it was compared with. */
export interface GapView {
  /** In this order; all of them if left out. */
  readonly phases?: readonly GapPhase[] | undefined;
  readonly baseline?: { readonly name: string; readonly parties: Parties } | undefined;
}

/** Draws an evaluation as text. */
export type GapRenderer = (
  analysis: GapAnalysis,
  organisation: Organisation,
  context: RenderContext,
  view?: GapView,
) => string;
