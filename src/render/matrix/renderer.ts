import type { MatrixGroup } from '../../analysis/matrix.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a service matrix as text. */
export type MatrixRenderer = (
  groups: readonly MatrixGroup[],
  organisation: Organisation,
  context: RenderContext,
) => string;
