import { AtomicFile } from '../../source/save.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { isTaken } from './io.ts';
import { outputPlace } from './output-place.ts';

/**
 * Puts what comes in pieces where it is wanted: to stdout, or into a file, of which nothing is seen until all of it is
 * there. A piece is asked for when the one before has been taken, and no more where nobody reads on.
 *
 * @throws {UserError} where a file cannot be written; it is as it was then
 */
export async function putPieces(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  output: string | undefined,
  context: CommandContext,
): Promise<void> {
  if (output === undefined) {
    for await (const piece of pieces) if (!(await isTaken(context.io.stdout, piece))) return;
    return;
  }
  const place = await outputPlace(output, context);
  const trying = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UserError(context.messages.errors.cannotWrite(output, code ?? String(error)));
    }
  };
  const file = trying(() => new AtomicFile(place));
  try {
    for await (const piece of pieces) trying(() => file.write(piece));
  } catch (error) {
    file.discard();
    throw error;
  }
  trying(() => file.save());
}
