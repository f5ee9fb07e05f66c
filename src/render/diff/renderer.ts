import type { Diff } from '../../analysis/diff.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import type { StateName } from '../state.ts';

/** One side of a comparison. */
export interface Side {
  readonly name: StateName;
  readonly organisation: Organisation;
}

/** Draws what has changed between two states as text. */
export type DiffRenderer = (diff: Diff, before: Side, after: Side, context: RenderContext) => string;
