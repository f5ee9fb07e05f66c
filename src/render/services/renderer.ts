import type { ServiceGroup } from '../../analysis/services.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** Draws a list of services as text; without an organisation, only what the framework says of them. */
export type ServicesRenderer = (
  groups: readonly ServiceGroup[],
  organisation: Organisation | undefined,
  context: RenderContext,
) => string;
