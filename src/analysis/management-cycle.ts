import type { Organisation } from '../model/organisation.ts';
import { type PhaseId, phases } from '../reference/index.ts';
import { type MatrixGroup, serviceMatrix } from './matrix.ts';

/** The services of one phase of the management process, by category. */
export interface PhaseServices {
  /** Undefined for own services that name none. */
  readonly phase: PhaseId | undefined;
  readonly groups: readonly MatrixGroup[];
}

/**
 * All services along the management process (textbook 3.3, figures 9 and 12): strategic management, operation, response;
 * phases without services are left out.
 */
export function managementCycle(organisation: Organisation): PhaseServices[] {
  return [...phases.map(({ id }) => id), undefined]
    .map((phase) => {
      const rows = organisation.rows.filter((row) => row.phase === phase);
      return { phase, groups: serviceMatrix({ ...organisation, rows }) };
    })
    .filter(({ groups }) => groups.length > 0);
}
