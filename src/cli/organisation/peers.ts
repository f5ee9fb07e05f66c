import { resolve } from 'node:path';
import { leastPeers } from '../../analysis/benchmark.ts';
import { type PeerGroup, type Peers, peersOf } from '../../analysis/peers.ts';
import { loadWords, type Words } from '../../messages/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import { isFolder, isThere } from '../../source/folder.ts';
import { type FoundShares, maxShares, readShares } from '../../source/shares.ts';
import type { CommandContext } from '../program/command.ts';
import { UserError } from '../program/errors.ts';
import { write } from '../terminal/io.ts';
import { findingsText } from './open.ts';

/** The peers in a folder, and how many of its files are none. */
export interface PeersFound extends Peers {
  readonly broken: number;
  readonly ignored: number;
}

/**
 * The peers that a folder holds the files of. What is wrong with those that cannot be used is said on stderr.
 *
 * @throws {UserError} where it is no folder, or holds too many files or too few peers
 */
export async function peersIn(
  folder: string,
  own: Organisation,
  group: PeerGroup,
  context: CommandContext,
): Promise<PeersFound> {
  const { benchmark } = await loadWords(context.language, 'benchmark');
  const found = await sharesIn(folder, benchmark, context);
  const peers = { ...peersOf(own, found.shares, group), broken: found.broken, ignored: found.ignored };
  const details = found.diagnostics.length === 0 ? undefined : await findingsText(found.diagnostics, context);
  const { length: number } = peers.organisations;
  if (number < leastPeers) {
    const help = benchmark.tooFewHelp({ ...peers, ...peers.passedOver });
    throw new UserError(benchmark.tooFew(number, leastPeers, folder), help, details);
  }
  if (details !== undefined) await write(context.io.stderr, `${details}\n`);
  return peers;
}

async function sharesIn(
  folder: string,
  benchmark: Words<'benchmark'>['benchmark'],
  { io, messages: { errors } }: CommandContext,
): Promise<FoundShares> {
  const path = resolve(io.cwd, folder);
  if (!isFolder(path)) throw new UserError(isThere(path) ? errors.notAFolder(folder) : errors.notThere(folder));
  try {
    const found = await readShares(path, folder);
    if (!('tooMany' in found)) return found;
    throw new UserError(benchmark.tooMany(found.tooMany, maxShares, folder), benchmark.tooManyHelp);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new UserError(errors.cannotRead(folder, code));
  }
}
