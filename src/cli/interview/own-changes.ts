import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mainFileKinds } from '../../model/files.ts';
import { fileName } from '../../source/folder.ts';
import type { Writer } from '../../source/lock.ts';
import { targetOf } from '../../source/save.ts';

/** Tells what a sitting has changed in an organisation's files from what others have. */
export class OwnChanges {
  readonly #folder: string;
  /** What each file is to hold if nobody else changes it. */
  readonly #expected = new Map<string, string | undefined>();
  readonly #foreign = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    for (const name of mainFileKinds.map(fileName)) this.#expected.set(name, this.#text(name));
  }

  /** The writer, of whose changes it takes note. */
  noting(writer: Writer): Writer {
    const replaced: Writer['replaced'] = (path, before, after) => {
      const name =
        [...this.#expected.keys()].find((one) => targetOf(join(this.#folder, one)) === path) ?? basename(path);
      if (before !== this.#expected.get(name)) this.#foreign.add(name);
      this.#expected.set(name, after);
    };
    return { ...writer, replaced };
  }

  /** The files in which there is also what others have changed since. */
  others(): string[] {
    const now = [...this.#expected].filter(([name, text]) => this.#foreign.has(name) || text !== this.#text(name));
    return now.map(([name]) => name);
  }

  #text(name: string): string | undefined {
    try {
      return readFileSync(join(this.#folder, name), 'utf8');
    } catch {
      return undefined;
    }
  }
}
