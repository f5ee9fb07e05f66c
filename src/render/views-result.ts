import type { ViewsAnalysis } from '../analysis/views.ts';
import type { NextResult } from './results.ts';

/** Where the views of assessors differ; in full, every view with all that is said in it. */
export interface ViewsResult extends Pick<NextResult, 'organisation' | 'full'> {
  readonly analysis: ViewsAnalysis;
}
