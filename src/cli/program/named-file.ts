import { resolve } from 'node:path';
import type { Words } from '../../messages/index.ts';
import { type Content, readBounded } from '../../source/content.ts';
import type { Io } from '../terminal/io.ts';
import { UserError } from './errors.ts';

/**
 * The content of a file that the user names.
 *
 * @param most so many bytes of it, however large it is; if left out, as many as any file of an organisation may have
 * @throws {UserError} where it is not there, is no file, or the system does not give it
 */
export function namedContent(file: string, { cwd }: Io, { errors }: Words<'errors'>, most?: number): Content {
  let code: string | undefined = 'ENOENT';
  try {
    const content = readBounded(resolve(cwd, file), most);
    if (content) return content;
  } catch (error) {
    ({ code } = error as NodeJS.ErrnoException);
    if (code === undefined) throw error;
  }
  if (code === 'ENOENT') throw new UserError(errors.noSuchFile(file));
  if (code === 'EISDIR') throw new UserError(errors.isAFolder(file));
  throw new UserError(errors.cannotRead(file, code));
}
