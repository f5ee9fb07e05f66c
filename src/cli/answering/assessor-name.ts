import { hiddenIn } from '../../answers/hidden.ts';
import type { Words } from '../../messages/index.ts';
import { UserError } from '../program/errors.ts';

/**
 * The name of an assessor, as an option has it.
 *
 * @throws {UserError} for a name that says nothing, or holds what cannot be seen
 */
export function assessorOf(flag: string, name: string, { errors }: Words<'errors'>): string {
  const hidden = hiddenIn(name);
  if (hidden !== undefined) throw new UserError(`${flag}: ${errors.hiddenInName(hidden)}`);
  if (name.trim() === '') throw new UserError(`${flag}: ${errors.blankName}`);
  return name.trim();
}
