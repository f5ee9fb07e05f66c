import type { Plan, PlanGrouping } from '../../analysis/plan.ts';
import type { WhatIf } from '../../analysis/what-if.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { RenderContext } from '../context.ts';

/** How a roadmap was asked for. */
export interface PlanView {
  readonly by?: PlanGrouping | undefined;
  readonly budget?: number | undefined;
  readonly whatIf?: WhatIf | undefined;
}

/** Draws a roadmap as text. */
export type PlanRenderer = (plan: Plan, organisation: Organisation, context: RenderContext, view?: PlanView) => string;
