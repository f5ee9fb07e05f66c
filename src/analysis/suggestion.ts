import type { Row } from '../model/row.ts';
import { type AssignmentId, ownAreas, type PatternId, patternById } from '../reference/index.ts';

/**
 * Who would do a service by the organisation's pattern (textbook 6.3): itself in the areas that the pattern leads, a
 * provider elsewhere, both where the service lies in areas of either kind. Undefined where pattern or area is not said.
 */
export function suggestedAssignment({ areas }: Row, pattern: PatternId | undefined): AssignmentId | undefined {
  if (pattern === undefined || areas.length === 0) return undefined;
  const led = ownAreas(patternById(pattern));
  const own = areas.filter((area) => led.includes(area)).length;
  if (own === areas.length) return 'insource';
  return own === 0 ? 'outsource' : 'combination';
}
