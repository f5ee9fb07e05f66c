import type { Words } from '../../messages/index.ts';
import { UserError } from '../program/errors.ts';

/**
 * Reads the time of day at which a simulated incident starts, in minutes from midnight.
 *
 * @throws {UserError}
 */
export function clockOf(text: string, { errors }: Words<'errors'>): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59)
    throw new UserError(errors.badClock(text), errors.badClockHelp);
  return Number(hours) * 60 + Number(minutes);
}

/** What was typed, without blanks around it; undefined where nothing was. */
export function saidIn(typed: string | undefined): string | undefined {
  return typed?.trim() || undefined;
}

/** The points in a text that separates several by semicolons. */
export function pointsIn(typed: string | undefined): string[] {
  return (typed ?? '')
    .split(/[;；]/)
    .map((point) => point.trim())
    .filter((point) => point !== '');
}
