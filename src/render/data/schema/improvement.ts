import { cycles } from '../../../reference/index.ts';
import { choice, count, define, flag, type Of, orNull, record, text } from '../../../schema/shape.ts';
import { day, idsOf, level, scoreKeys, serviceKeys } from './parts.ts';

export const improvementKeys = {
  ...serviceKeys,
  level: orNull(level('Recommendation level.')),
  ...scoreKeys,
  shortfall: count('How many scores it is below the target; for a combination, the lower part.'),
  weight: count('How much a step counts, by level.'),
  priority: count('Weight × shortfall.'),
  cycle: choice('Short if it needs no new people, budget or systems.', idsOf(cycles)),
  unassigned: flag('Whether it is unassigned.'),
  action: orNull(text('What to do about the gap.')),
  owner: orNull(text('Who is responsible for that.')),
  due: orNull(day('By when.')),
};

export const improvement = define('improvement', 'Something to improve.', record(improvementKeys));
export type ImprovementJson = Of<typeof improvement>;
