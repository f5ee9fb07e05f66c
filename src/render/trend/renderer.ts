import type { Trend } from '../../analysis/trend.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a trend as text. */
export type TrendRenderer = (trend: Trend, organisation: Pick<Organisation, 'name'>, context: RenderContext) => string;
