import type { IsoDate } from '../../model/files.ts';
import type { Entity } from '../../model/group.ts';

/** Whether there is a contract with an entity on a day: it is valid through its last day (textbook 7.1.3). */
export type Contract = 'valid' | 'ended' | 'none';

export function contractOn({ contractUntil }: Pick<Entity, 'contractUntil'>, day: IsoDate): Contract {
  if (contractUntil === undefined) return 'none';
  return contractUntil < day ? 'ended' : 'valid';
}
