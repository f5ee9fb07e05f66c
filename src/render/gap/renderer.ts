import type { GapAnalysis } from '../../analysis/gap/analyse.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a gap analysis as text. */
export type GapRenderer = (gap: GapAnalysis, organisation: Organisation, context: RenderContext) => string;
