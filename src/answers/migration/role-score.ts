/** What the answer about a role of version 2.1 says of its score. */
import type { AsIs } from '../../model/files.ts';
import type { Score, Text } from '../../reference/index.ts';
import type { Role } from '../../reference/roles-v2-1.ts';
import type { Answer } from '../answer.ts';

/** A role of version 2.1, or a service of an earlier edition. */
export interface Source {
  readonly id: string;
  readonly name: Text;
}

/** One of these, and what is answered of it; `answer` is undefined where it is not in the file. */
export interface Answered {
  readonly role: Source;
  readonly answer: Answer | undefined;
}

/** The same of a role. */
export interface RoleAnswer extends Answered {
  readonly role: Role;
}

/** The score of a role, or that it was excluded. */
export function scoreOf({ answer }: Answered): AsIs | undefined {
  return answer?.portfolio?.['as-is'] as AsIs | undefined;
}

/** What counts of a score of version 2.1: of two halves the higher; 1 of what nobody had; undefined for what was excluded. */
export function countedScore(one: Answered): Score | undefined {
  const asIs = scoreOf(one);
  if (asIs === 'excluded') return undefined;
  if (isUnassigned(one)) return 1;
  return typeof asIs === 'object' ? highest(asIs) : asIs;
}

/** Whether nobody had it. */
export function isUnassigned({ answer }: Answered): boolean {
  return answer?.profile?.['assignment'] === 'unassigned';
}

/** Whether it has a part in the score of its service, be it that it was excluded from it. */
export function hasSaid(one: Answered): boolean {
  return countedScore(one) !== undefined || scoreOf(one) === 'excluded';
}

function highest({ insource = 1, outsource = 1 }: Exclude<AsIs, Score | 'excluded'>): Score {
  return insource > outsource ? insource : outsource;
}
