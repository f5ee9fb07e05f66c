import type { GapAnalysis } from '../../analysis/gap.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import { json } from './json.ts';
import { table } from './table.ts';

/** Draws a gap analysis as text. */
export type GapRenderer = (gap: GapAnalysis, organisation: Organisation, context: RenderContext) => string;

export const gapFormats = { table, json } satisfies Record<string, GapRenderer>;
