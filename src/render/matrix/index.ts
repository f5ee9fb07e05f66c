import type { MatrixGroup } from '../../analysis/matrix.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { table } from './table.ts';

/** Draws a service matrix as text. */
export type MatrixRenderer = (
  groups: readonly MatrixGroup[],
  organisation: Organisation,
  context: RenderContext,
) => string;

export const matrixFormats = { table, markdown, csv, json } satisfies Record<string, MatrixRenderer>;
