import type { Messages } from '../messages/index.ts';
import type { IsoDate } from '../model/files.ts';

/** What to call a state of an organisation. */
export interface StateName {
  /** As it was asked for; undefined for the files as they are now. */
  readonly name: string | undefined;
  /** The id of the commit that it is from, and the day of that. */
  readonly commit?: string;
  readonly date?: IsoDate;
}

/** `HEAD~2 (1a2b3c4, 2025-11-01)` */
export function stateText(
  { name, commit, date = '' }: StateName,
  { diff, words }: Pick<Messages, 'diff' | 'words'>,
): string {
  if (commit === undefined) return name ?? diff.workTree;
  const short = commit.slice(0, 7);
  const named = name === undefined || commit.startsWith(name);
  return named ? words.aside(short, date) : words.aside(name, words.list([short, date]));
}
