import type { Words } from '../../messages/index.ts';
import { UserError } from './errors.ts';

/**
 * Why a file that the user names cannot be read, in words where there are some.
 *
 * @param code what the system said, such as `ENOENT`
 */
export function unreadable(shown: string, code: string, { errors }: Words<'errors'>): UserError {
  if (code === 'ENOENT') return new UserError(errors.noSuchFile(shown));
  if (code === 'EISDIR') return new UserError(errors.isAFolder(shown));
  return new UserError(errors.cannotRead(shown, code));
}
