import { type FileKind, fileKinds } from '../model/files.ts';
import type { Path } from '../model/location.ts';
import { EditRefused } from '../source/edit.ts';
import { fileName } from '../source/folder.ts';
import { type Loaded, loadFrom } from '../source/load.ts';
import { type ContentReader, readingInstead } from '../source/read.ts';

/** One thing that was fixed: a line as it is now, an id, a value by its path, or the order of the entries. */
export type Mended =
  | { readonly what: 'line'; readonly line: number; readonly to: string }
  | { readonly what: 'id'; readonly from: string; readonly to: string }
  | { readonly what: 'value'; readonly path: Path; readonly from: string; readonly to: string }
  | { readonly what: 'order' };

/** A file that can be mended, and how. */
export interface Repair {
  readonly file: FileKind;
  readonly before: string;
  readonly after: string;
  readonly mended: readonly Mended[];
}

/** So many letters are read for edits of one file that cannot be made together. */
const mostRead = 4_000_000;

/** The files as they would be. */
export class Draft {
  readonly #texts = new Map<FileKind, { before: string; after: string; mended: Mended[] }>();

  /** As the files are, until something is corrected. */
  #loaded: Loaded | undefined;

  constructor(read: ContentReader) {
    this.read = readingInstead(read, (name) => {
      const file = fileKinds.find((kind) => fileName(kind) === name);
      const text = file && this.#texts.get(file)?.after;
      return text ? { bytes: Buffer.from(text) } : undefined;
    });
  }

  readonly read: ContentReader;

  async load(): Promise<Loaded> {
    if (this.#loaded) return this.#loaded;
    const loaded = await loadFrom(this.read, '');
    this.#loaded = loaded;
    for (const { kind, text, problems } of loaded.files) {
      if (problems.length === 0 && !this.#texts.has(kind))
        this.#texts.set(kind, { before: text, after: text, mended: [] });
    }
    return loaded;
  }

  /**
   * Makes edits in a file that could be read, all at once; what cannot be edited safely stays as it is. Where they cannot be
   * made together, halves of them are tried, and halves of those, for as long as it takes no more than so much reading.
   *
   * @returns those that were made
   */
  edit<T>(file: FileKind, edits: readonly T[], change: (text: string, edits: readonly T[]) => string): T[] {
    const text = this.#texts.get(file);
    if (!text) return [];
    const done = new Set<T>();
    let read = 0;
    const make = (some: readonly T[]): void => {
      if (some.length === 0 || read > mostRead) return;
      const before = text.after;
      read += before.length;
      try {
        text.after = change(before, some);
        if (text.after === before) return;
        this.#loaded = undefined;
        for (const edit of some) done.add(edit);
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        const half = Math.ceil(some.length / 2);
        if (some.length > 1) for (const part of [some.slice(0, half), some.slice(half)]) make(part);
      }
    };
    // An entry that others share can be edited once they have their own.
    for (let before = -1; done.size > before; ) {
      before = done.size;
      make(edits.filter((edit) => !done.has(edit)));
    }
    return edits.filter((edit) => done.has(edit));
  }

  /** Puts a text in the place of one that could not be read. */
  replace(file: FileKind, before: string, after: string): void {
    this.#texts.set(file, { before, after, mended: [] });
    this.#loaded = undefined;
  }

  /** Says what edits have done. */
  note(file: FileKind, mended: Mended): void {
    this.#texts.get(file)?.mended.push(mended);
  }

  repairs(): Repair[] {
    return [...this.#texts].filter(([, { mended }]) => mended.length > 0).map(([file, text]) => ({ file, ...text }));
  }
}
