import { hostname } from 'node:os';
import process from 'node:process';
import type { Words } from '../../messages/index.ts';
import { Locked, type Writer } from '../../source/lock.ts';
import { UserError } from '../program/errors.ts';
import { endBy } from '../terminal/interruption.ts';

const host = hostname().replaceAll(/[^\w.-]/g, '_');

/** This process, as it changes people's files. */
export const writer: Writer = {
  name: `${process.pid}@${host}`,

  isGone(name) {
    const [, pid, where] = /^(\d+)@(.*)$/.exec(name) ?? [];
    if (where !== host) return false;
    try {
      process.kill(Number(pid), 0);
      return false;
    } catch (error) {
      // Of another user's process one may only know that it is there.
      return (error as NodeJS.ErrnoException).code === 'ESRCH';
    }
  },

  uninterrupted(act) {
    hold();
    holds += 1;
    const latest = holds;
    try {
      return act();
    } finally {
      // Node tells of a signal when it next looks for input, which is between these two.
      setImmediate(() => setImmediate(() => latest === holds && release()));
    }
  },
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let holds = 0;

function hold(): void {
  // To listen anew would forget a signal that has come but was not told of yet.
  if (process.listeners('SIGINT').includes(endInOrder)) return;
  for (const signal of endings) process.on(signal, endInOrder);
}

function release(): void {
  for (const signal of endings) process.off(signal, endInOrder);
}

/** Ends the process as the signal would have done at once. */
function endInOrder(signal: NodeJS.Signals): void {
  release();
  // Whoever else listens has heard it as well, and ends in order.
  if (process.listenerCount(signal) > 0) return;
  endBy(signal);
}

/** Between two of many changes: here a signal that came during the first takes effect. */
export function betweenChanges(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Why a file could not be written, in the user's words.
 *
 * @throws what neither a lock nor the file system says
 */
export function notWritten(error: unknown, shown: string, { errors }: Words<'errors'>): UserError {
  if (error instanceof Locked) return new UserError(errors.locked(shown, error.holder), errors.lockedHelp(error.lock));
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new UserError(errors.cannotWrite(shown, code));
}
