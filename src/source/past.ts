import type { FileKind, IsoDate } from '../model/files.ts';
import type { GitObject } from './objects.ts';

export interface Commit {
  readonly id: string;
  /** The day on which it was committed, where the committer was. */
  readonly date: IsoDate;
}

export interface Tag {
  readonly name: string;
  readonly commit: Commit;
}

/** An organisation's files as a commit has them; at least one of them is there. */
export interface PastFiles {
  readonly commit: Commit;
  /** Where they lay, seen from the root of the repository; empty for the root itself. */
  readonly path: string;
  readonly files: ReadonlyMap<FileKind, GitObject>;
  /** What else lay beside them: one of it may be a file of theirs under a wrong name. */
  readonly names: readonly string[];
}

/** A commit that has files of an organisation, and where they lie in it. */
export type PastPlace = Pick<PastFiles, 'commit' | 'path'>;

/** Who made a commit, and why. */
export interface Authorship {
  /** The author's name without the address; empty where the commit has none. */
  readonly author: string;
  /** The first paragraph of the message, on one line, as git shows it; empty where there is none. */
  readonly subject: string;
  /** How many commits it follows: none where it is the first, several where it is a merge, which is by whoever merged. */
  readonly parents: number;
}

/** What a commit says of itself, as git keeps it; in the encoding that it names, else in UTF-8. */
export function authorship({ content }: GitObject): Authorship {
  const bytes = 'bytes' in content ? content.bytes : new Uint8Array();
  const [headers = ''] = Buffer.from(bytes).toString('latin1').split('\n\n', 1);
  const text = decoded(bytes, /^encoding (.+)$/m.exec(headers)?.[1]);
  const [, author = ''] = /^author (.*?) ?<[^\n]*$/m.exec(text) ?? [];
  const message = text.includes('\n\n') ? text.slice(text.indexOf('\n\n')).replace(/^\s+/, '') : '';
  const [paragraph = ''] = message.split(/\n[^\S\n]*\n/, 1);
  return {
    author: author.trim(),
    subject: paragraph.trim().replaceAll(/\s*\n\s*/g, ' '),
    parents: (headers.match(/^parent /gm) ?? []).length,
  };
}

function decoded(bytes: Uint8Array, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
