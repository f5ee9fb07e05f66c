import { aside } from '../messages/aside.ts';
import type { IsoDate } from '../model/files.ts';
import type { Speaking } from './speaking.ts';

/** What to call a state of an organisation. */
export interface StateName {
  /** As it was asked for; undefined for the files as they are now. */
  readonly name: string | undefined;
  /** The id of the commit that it is from, and the day of that. */
  readonly commit?: string;
  readonly date?: IsoDate;
}

/** `HEAD~2 (1a2b3c4, 2025-11-01)` */
export function stateText({ name, commit, date }: StateName, { messages, language }: Speaking<'diff'>): string {
  if (commit === undefined) return name ?? messages.diff.workTree;
  const short = commit.slice(0, 7);
  if (date === undefined) return name ?? short;
  return name === undefined || commit.startsWith(name)
    ? aside(short, date, language)
    : aside(name, messages.diff.commitOn(short, date), language);
}
