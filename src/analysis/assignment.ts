import type { Row } from '../model/row.ts';
import { isExcluded } from './score.ts';

/**
 * Whether a service should be done and nobody has it: in scope, and its assignment is `unassigned` or not said
 * (textbook 6.2, table 10). What was considered and left out of the assessment needs nobody (8.3).
 */
export function isUnassigned(row: Row): boolean {
  return row.scope === 'in-scope' && (row.profile.assignment ?? 'unassigned') === 'unassigned' && !isExcluded(row);
}
