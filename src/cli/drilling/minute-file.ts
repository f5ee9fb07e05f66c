import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { isFolder, isThere, makeFolder } from '../../source/folder.ts';
import { changeFile } from '../../source/lock.ts';
import { ownPlace } from '../../source/own-place.ts';
import { writer } from '../answering/writer.ts';
import type { CommandContext } from '../program/command.ts';
import { outputPlace } from '../terminal/output-place.ts';

/** Where minutes lie in an organisation's folder. */
const minuteFolder = 'drills';

/** File systems take names of 255 bytes; a character of a name has up to four. */
const longestStem = 40;

/**
 * The file of a minute, from its first text to its last. It takes the place of no file that is there, and what somebody
 * else has changed in it since stays: then a file with another number takes the rest.
 */
export class MinuteFile {
  /** As it is wanted; the one that holds it may have a number. */
  readonly #wanted: string;
  readonly #cwd: string;
  #path: string | undefined;
  #text: string | undefined;

  /**
   * @param output what the user named: a file, or a folder; what has no ending is a folder
   * @throws {UserError} for a place that is an organisation's own
   */
  static async in(
    folder: string,
    name: { readonly day: string; readonly scenario: string },
    output: string | undefined,
    context: CommandContext,
  ): Promise<MinuteFile> {
    const { io } = context;
    const usual = `${name.day}-${stemOf(name.scenario)}.md`;
    const named = output === undefined ? undefined : resolve(io.cwd, output);
    const wanted =
      named === undefined
        ? join(folder, minuteFolder, usual)
        : isFolder(named) || /[\\/]$/.test(output ?? '') || extname(named) === ''
          ? join(named, usual)
          : named;
    if (ownPlace(wanted) !== undefined) await outputPlace(relative(io.cwd, wanted), context);
    return new MinuteFile(wanted, io.cwd);
  }

  private constructor(wanted: string, cwd: string) {
    this.#wanted = wanted;
    this.#cwd = cwd;
  }

  /** How to speak of it: the path from where the user is. */
  get shownAs(): string {
    return relative(this.#cwd, this.#path ?? free(this.#wanted));
  }

  /** Whether any of it is on disk. */
  get isSaved(): boolean {
    return this.#path !== undefined;
  }

  /** Its path from a folder, with slashes. */
  from(folder: string): string {
    return relative(folder, realpathSync.native(this.#path ?? this.#wanted))
      .split(sep)
      .join('/');
  }

  /**
   * Puts a text on disk, in one go.
   *
   * @returns the path, as the user knows it, of a former text that somebody else has changed and that stays
   * @throws what a lock or the file system says; the former text is as it was then
   */
  save(text: string): string | undefined {
    const former = this.#path;
    makeFolder(dirname(this.#wanted));
    if (former !== undefined && this.#replace(former, text)) return undefined;
    const shown = this.shownAs;
    let path = free(this.#wanted);
    // Another run may take the name meanwhile.
    while (!changeFile(path, writer, () => (isThere(path) ? undefined : text))) path = free(this.#wanted);
    this.#path = path;
    this.#text = text;
    return former === undefined || former === path ? undefined : shown;
  }

  /** Whether the text stands in a file in which nobody else has changed anything since. */
  #replace(path: string, text: string): boolean {
    let isOurs = true;
    changeFile(path, writer, () => {
      isOurs = contentOf(path) === this.#text;
      return isOurs && text !== this.#text ? text : undefined;
    });
    if (isOurs) this.#text = text;
    return isOurs;
  }
}

/** The path, or the first with a number that is not there. */
function free(wanted: string): string {
  const ending = extname(wanted);
  const stem = join(dirname(wanted), basename(wanted, ending));
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? wanted : `${stem}-${n}${ending}`;
    if (!isThere(path)) return path;
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The id of a scenario is the name of a file, on whatever system: here it is what every system takes. */
function stemOf(id: string): string {
  const plain = [...id.replaceAll(/[^\p{L}\p{N}]+/gu, '-')].slice(0, longestStem).join('');
  return plain.replaceAll(/^-|-$/g, '') || 'scenario';
}
